import { wrapText } from '../drawing/labels.js';
import { horizontal, rectangle, vertical } from '../drawing/marks.js';
import { type LinearScale, linearScale } from '../drawing/scales.js';
import { px } from '../drawing/scene.js';
import type { ComparedAxis } from '../themes/index.js';
import { bandEnd, brief, stateText, valueIn } from '../words/radar-themes.js';
import { drawMarks, drawTargets, type Point, TARGET_SIDE } from './layout-marks.js';
import { chipWidth, labelOf, nameRoom, type ThemeLabel } from './layout-names.js';
import { type Panel, type Plan, tickForms } from './layout-plan.js';
import { BESIDE, type Sheet } from './layout-sheet.js';
import { NAME, STATE, TICK } from './roles.js';

/** Rem. From this width on, names stand to the left of their row instead of above it. */
const WIDE = 40;
/** Names to the left take at most this part of the width. */
const NAMES_PART = 0.38;
/** Rem: a row is a target of 44 px. */
const ROW = 2.75;
const TRACK = 1.5;
/** Rem: how short a track, and how wide the words beside it, may be. */
const LEAST_TRACK = 11;
const MOST_BRIEF = 9;
/** The scale's words are repeated, so that no row is far from them. */
const ROWS_PER_SCALE = 10;
/** Pixels on both sides of a track, for marks at the ends of the scale. */
const EDGE = 10;
/** Pixels: half the height of a band of peers. */
const BAND = 7;

interface Place {
  readonly plan: Plan;
  readonly sheet: Sheet;
  /** Where the tracks begin: 0 where names stand above them. */
  readonly left: number;
  /** Where the tracks end: the width where words stand above them. */
  readonly right: number;
  readonly x: LinearScale;
}

/** A dot plot: a row for each theme in the framework's order, all on one scale; a track in it for each panel. */
export function arrangeDots(plan: Plan, sheet: Sheet) {
  const place = placeOf(plan, sheet);
  const labels: ThemeLabel[] = [];
  const rows: number[] = [];
  const middles: number[][] = [];
  let y = 0;
  plan.axes.forEach((axis, i) => {
    if (i % ROWS_PER_SCALE === 0) {
      writeScale(place, y);
      y += sheet.heightOf(1, TICK) + sheet.remPx / 4;
    }
    rows.push(px(y));
    const row = drawRow(axis, i, y, place);
    labels.push(row.label);
    middles.push(row.middles);
    y = row.bottom;
  });
  plan.panels.forEach(({ layers }, track) => {
    const at = (i: number, value: number): Point => [place.x(value), middles[i]?.[track] ?? 0];
    drawTargets(sheet, plan, at, () => [1, 0]);
    drawMarks(sheet, plan, layers, at);
  });
  return { scene: sheet.scene(y), labels, rows };
}

/** Words stand beside the tracks where enough is left for them, and where there is one track a theme. */
function placeOf(plan: Plan, sheet: Sheet): Place {
  const { axes, panels, min, max } = plan;
  const { width, remPx } = sheet;
  const names = axes.map((axis) => sheet.measure(axis.label, NAME) + chipWidth(axis, sheet));
  const most = width * NAMES_PART;
  // A word that is too long to stand beside the tracks has all the width above them.
  const isBroken = axes.some((axis) => wrapText(axis.label, nameRoom(axis, most, sheet), NAME, sheet.measure) === null);
  const left = width < WIDE * remPx || isBroken ? 0 : Math.min(Math.max(...names) + remPx, most);
  const briefs = panels.flatMap((panel) => axes.map((axis) => noteOf(axis, panel, plan)));
  const wanted = Math.min(sheet.widest(briefs, STATE), MOST_BRIEF * remPx) + remPx;
  const beside = panels.length === 1 && width - left - wanted >= LEAST_TRACK * remPx;
  const right = beside ? width - wanted : width;
  return { plan, sheet, left, right, x: linearScale([min, max], [left + EDGE, right - EDGE]) };
}

/** What a track says in words. */
function noteOf(axis: ComparedAxis, { layers, title }: Panel, { telling, panels }: Plan): string {
  if (panels.length === 1) return brief(axis, telling);
  const value = layers[0] && valueIn(axis, layers[0].series);
  return telling.words.inSeries(title, value ? stateText(value, telling) : telling.words.notAssessed);
}

function drawRow(axis: ComparedAxis, index: number, top: number, place: Place) {
  const { plan, sheet, left, right } = place;
  const { width, remPx } = sheet;
  const label = labelOf(axis, '', top, left || width, sheet);
  const beside = right < width;
  const alone = plan.panels.length === 1;
  let y = left === 0 ? top + label.height : top;
  const middles = plan.panels.map((panel) => {
    // Words stand nearer to their own track than to the one above them.
    if (!alone) y += remPx / 2;
    const room = beside ? width - right - remPx : width - left - EDGE;
    const lines = sheet.wrap(noteOf(axis, panel, plan), room, STATE);
    const height = sheet.heightOf(lines.length, STATE);
    const least = alone ? top + Math.max(ROW * remPx, left > 0 ? label.height : 0) - y : 0;
    const track = Math.max(TRACK * remPx, beside ? height : 0, least);
    if (beside) sheet.lines('brief', lines, right + remPx, y + (track - height) / 2);
    else sheet.lines('brief', lines, left + EDGE / 2, y);
    y += beside ? 0 : height;
    drawTrack(axis, panel, index, [y, y + track], place);
    y += track;
    return y - track / 2;
  });
  const bottom = Math.max(y, top + label.height);
  // Beside one track a name stands half way up; above several, or above its track, at the top.
  const shift = left > 0 && alone ? (bottom - top - label.height) / 2 : 0;
  return {
    label: { ...label, top: px(top + shift) },
    middles,
    bottom: bottom + (left > 0 && beside ? 0 : remPx / 2),
  };
}

/** What lies under the marks of one track. */
function drawTrack(
  { target, peers }: ComparedAxis,
  { layers }: Panel,
  index: number,
  [top, bottom]: readonly [number, number],
  { sheet, plan, x }: Place,
): void {
  const y = (top + bottom) / 2;
  for (const { value } of plan.ticks) sheet.pens.add('grid', vertical(x(value), top, bottom));
  sheet.pens.add('spoke', horizontal(...x.range, y));
  const end = bandEnd(target, plan.telling);
  if (target !== null && end !== null) {
    sheet.pens.add('target-band', rectangle(x(target), y - TARGET_SIDE, x(end) - x(target), 2 * TARGET_SIDE));
  }
  if (peers !== null) {
    const [low, high] = [x(peers.low), x(peers.high)];
    sheet.pens.add('peers-band', rectangle(low, y - BAND, high - low, 2 * BAND));
    sheet.pens.add('peers-edge', vertical(low, y - BAND, y + BAND) + vertical(high, y - BAND, y + BAND));
  }
  const [first, second] = layers.map(({ values }) => values[index]);
  if (first != null && second != null && first !== second)
    sheet.pens.add('between', horizontal(x(first), x(second), y));
}

/**
 * The words of the scale with the figures that the rows speak in: all where they stand apart, else those of its
 * ends and figures between; else words without figures in the same two ways, else figures.
 */
function writeScale({ plan, x, left, sheet }: Place, top: number): void {
  const { ticks } = plan;
  const places = (texts: readonly string[]) =>
    texts.map((text, i) => {
      const size = sheet.measure(text, TICK);
      const wish = x(ticks[i]?.value ?? 0) - size / 2;
      return { text, left: Math.max(left, Math.min(wish, sheet.width - size)), size };
    });
  const apart = (some: ReturnType<typeof places>) =>
    some.every((one, i) => {
      const before = some[i - 1];
      return before === undefined || before.left + before.size + BESIDE <= one.left;
    });
  const forms = [...tickForms(ticks, 'both').slice(0, 2), ...tickForms(ticks, 'word')].map(places);
  const ends = places(ticks.map(({ figure }) => figure)).filter((_, i) => i === 0 || i === ticks.length - 1);
  const shown = forms.find(apart) ?? ends;
  for (const one of shown) sheet.lines('tick', [one.text], one.left, top);
}
