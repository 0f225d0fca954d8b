import type { Measure } from '../drawing/measure.js';
import { type LinearScale, linearScale } from '../drawing/scales.js';
import { px, type Scene, type Shape } from '../drawing/scene.js';
import type { ComparedAxis } from '../themes/index.js';
import { brief, stateText, valueIn } from '../words/radar-themes.js';
import { chipWidth, labelOf, type ThemeLabel } from './layout-names.js';
import type { Panel, Plan } from './layout-plan.js';
import { NAME, STATE, TICK } from './layout-roles.js';
import { heightOf, textLines, widest, wrapAnywhere } from './layout-text.js';
import { Tracks } from './layout-track.js';

/** Rem. From this width on, names stand to the left of their row instead of above it. */
const WIDE = 40;
/** Names to the left take at most this part of the width. */
const NAMES_PART = 0.38;
/** Rem: a row is a target of 44 px. */
const ROW = 2.75;
const TRACK = 1.5;
/** Rem: how short a track, and how wide the words beside it, may be. */
const LEAST_TRACK = 9;
const MOST_BRIEF = 9;
/** The scale's words are repeated, so that no row is far from them. */
const ROWS_PER_SCALE = 10;
/** Pixels on both sides of a track, for marks at the ends of the scale. */
const EDGE = 10;

export interface DotPicture {
  readonly scene: Scene;
  readonly labels: readonly ThemeLabel[];
  /** Where each row begins; as many as there are themes. */
  readonly rows: readonly number[];
}

interface Place {
  readonly plan: Plan;
  readonly width: number;
  readonly remPx: number;
  readonly measure: Measure;
  /** Where the tracks begin: 0 where names stand above them. */
  readonly left: number;
  /** Where the tracks end: the width where words stand above them. */
  readonly right: number;
  readonly x: LinearScale;
}

/** A dot plot: a row for each theme in the framework's order, all on one scale; a track in it for each panel. */
export function arrangeDots(plan: Plan, width: number, remPx: number, measure: Measure): DotPicture {
  const place = placeOf(plan, width, remPx, measure);
  const tracks = new Tracks(place.x, plan);
  const texts: Shape[] = [];
  const labels: ThemeLabel[] = [];
  const rows: number[] = [];
  let y = 0;
  plan.axes.forEach((axis, i) => {
    if (i % ROWS_PER_SCALE === 0) {
      texts.push(...scaleTexts(place, y));
      y += heightOf(1, TICK, remPx) + remPx / 4;
    }
    rows.push(px(y));
    const row = rowAt(y, axis, i, place, tracks);
    labels.push(row.label);
    texts.push(...row.texts);
    y = row.bottom;
  });
  return { scene: { width, height: Math.ceil(y), shapes: [...tracks.shapes, ...texts] }, labels, rows };
}

/** Words stand beside the tracks where enough is left for them, and where there is one track a theme. */
function placeOf(plan: Plan, width: number, remPx: number, measure: Measure): Place {
  const { axes, panels, min, max } = plan;
  const names = axes.map((axis) => measure(axis.label, NAME) + chipWidth(axis, remPx, measure));
  const left = width < WIDE * remPx ? 0 : Math.min(Math.max(...names) + remPx, width * NAMES_PART);
  const briefs = panels.flatMap((panel) => axes.map((axis) => noteOf(axis, panel, plan)));
  const wanted = Math.min(widest(briefs, STATE, measure), MOST_BRIEF * remPx) + remPx;
  const beside = panels.length === 1 && width - left - wanted >= LEAST_TRACK * remPx;
  const right = beside ? width - wanted : width;
  return { plan, width, remPx, measure, left, right, x: linearScale([min, max], [left + EDGE, right - EDGE]) };
}

/** What a track says in words. */
function noteOf(axis: ComparedAxis, { layers, title }: Panel, { speech, panels }: Plan): string {
  if (panels.length === 1) return brief(axis, speech);
  const value = layers[0] && valueIn(axis, layers[0].series);
  return speech.words.inSeries(title, value ? stateText(value, speech) : speech.words.notAssessed);
}

function rowAt(top: number, axis: ComparedAxis, index: number, place: Place, tracks: Tracks) {
  const { plan, width, remPx, measure, left, right } = place;
  const label = labelOf(axis, '', top, left || width, remPx, measure);
  const beside = right < width;
  const texts: Shape[] = [];
  let y = left === 0 ? top + label.height : top;
  for (const panel of plan.panels) {
    const room = beside ? width - right - remPx : width - left - EDGE;
    const lines = wrapAnywhere(noteOf(axis, panel, plan), room, STATE, measure);
    const height = heightOf(lines.length, STATE, remPx);
    const track = Math.max(TRACK * remPx, beside ? height : 0, plan.panels.length === 1 ? top + ROW * remPx - y : 0);
    const trackTop = beside ? y : y + height;
    const noteTop = beside ? y + (track - height) / 2 : y;
    texts.push(...textLines('brief', lines, beside ? right + remPx : left + EDGE / 2, noteTop, STATE, remPx));
    tracks.add(index, panel, trackTop, trackTop + track);
    y = trackTop + track;
  }
  const bottom = Math.max(y, top + label.height);
  // Beside one track a name stands half way up; above several, or above its track, at the top.
  const middle = left > 0 && plan.panels.length === 1 ? (bottom - top - label.height) / 2 : 0;
  return { label: { ...label, top: px(top + middle) }, texts, bottom: bottom + (left > 0 && beside ? 0 : remPx / 2) };
}

/** The words of the scale: all where they stand apart, else those of its ends with figures between, else figures. */
function scaleTexts({ plan, x, width, left, remPx, measure }: Place, top: number): Shape[] {
  const { ticks } = plan;
  const isEnd = (i: number) => i === 0 || i === ticks.length - 1;
  const places = (texts: readonly string[]) =>
    texts.map((text, i) => {
      const size = measure(text, TICK);
      const wish = x(ticks[i]?.value ?? 0) - size / 2;
      return { text, left: Math.max(left, Math.min(wish, width - size)), size };
    });
  const apart = (some: ReturnType<typeof places>) =>
    some.every((one, i) => {
      const before = some[i - 1];
      return before === undefined || before.left + before.size + EDGE / 2 <= one.left;
    });
  const figures = places(ticks.map(({ figure }) => figure));
  const mixed = places(ticks.map(({ word, figure }, i) => (isEnd(i) ? word : figure)));
  const shown =
    [places(ticks.map(({ word }) => word)), mixed, figures].find(apart) ?? figures.filter((_, i) => isEnd(i));
  return shown.flatMap((one) => textLines('tick', [one.text], one.left, top, TICK, remPx));
}
