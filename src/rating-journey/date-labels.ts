import type { RoughDate } from '../common/dates.js';
import { DISPUTED } from '../words/journey-caveats.js';
import type { Point } from './draw-overall.js';
import type { Drawing } from './frame.js';
import { RADIUS } from './marks.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 14;
const GAP = 3;

/**
 * Dates beside the marks of the overall line, in full unless months find room for more of them; a date that would lie
 * on something else is left to the list, as are those of crowded marks: nobody could tell whose they are.
 */
export function placeDateLabels(drawing: Drawing, points: readonly Point[]): void {
  const { sketch, phrases } = drawing;
  const full = placed(drawing, points, phrases.format.shortDate);
  const months = placed(drawing, points, phrases.format.shortMonth);
  const dates = (labels: readonly Label[]) => labels.filter(({ text }) => text !== DISPUTED).length;
  for (const { text, x, y } of dates(full) >= dates(months) ? full : months)
    sketch.text(text.endsWith(DISPUTED) ? 'disputed' : 'mark-label', x, y, text, 'middle');
}

/** A date as short as its precision allows, with a dagger where sources disagree. */
function dateOf({ report, published }: Point, { phrases }: Drawing, ofDay: (date: RoughDate) => string): string {
  const { date, precision } = published;
  const rough = () => (precision === 'year' ? date : phrases.words.when(phrases.format.shortDate(date), precision));
  const text = precision === 'day' ? ofDay(date) : rough();
  return report.disputes.length > 0 ? `${text} ${DISPUTED}` : text;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The labels that have room; a report on which sources disagree has its dagger in any case, and is placed first. */
function placed(drawing: Drawing, points: readonly Point[], ofDay: (date: RoughDate) => string): Label[] {
  const taken = obstacles(points);
  // “today” is written at the top, to the left of its line.
  if (drawing.today !== null) {
    const left = drawing.today - drawing.measure(drawing.phrases.words.today, 'gap-word') - 4;
    taken.push({ left, right: drawing.today, top: 0, bottom: HEIGHT });
  }
  const isDisputed = ({ report }: Point) => report.disputes.length > 0;
  const place = (point: Point): Label | null => {
    const { x, y, spanEnd, radius } = point;
    if (radius === RADIUS.crowded) return null;
    const text = dateOf(point, drawing, ofDay);
    const half = drawing.measure(text, 'mark-label') / 2;
    const reach = radius * 1.3;
    const above = { x, top: y - reach - HEIGHT - 2 };
    // Under a mark of a rough date stands its span; the words go on after it.
    const below = spanEnd === null ? { x, top: y + reach + 3 } : { x: spanEnd + half + 6, top: y + radius };
    for (const place of [above, below]) {
      const middle = Math.min(drawing.width - half, Math.max(drawing.left + half, place.x));
      const [left, right] = [middle - half - GAP, middle + half + GAP];
      const box = { left, right, top: place.top, bottom: place.top + HEIGHT };
      // Away from its own mark it must not stand at another one.
      const isAtOther = ({ x: other, y: level }: Point) =>
        place.x !== x && other > left && other < right && level >= y && level < box.bottom + 2 * HEIGHT;
      if (taken.some((other) => meet(box, other)) || points.some(isAtOther)) continue;
      taken.push(box);
      return { text, x: middle, y: place.top + 11 };
    }
    return null;
  };
  return [...points.filter(isDisputed), ...points.filter((point) => !isDisputed(point))].flatMap((point) => {
    const label = place(point);
    if (label || !isDisputed(point)) return label ?? [];
    const [x, y] = [point.x + point.radius + 3, point.y - 6];
    // A date that ended here would seem to be the one that is disputed.
    taken.push({ left: x - 10, right: x + 6, top: y - 11, bottom: y + 3 });
    return { text: DISPUTED, x, y };
  });
}

/** Marks, the line between them and its steps: what no label may cover. */
function obstacles(points: readonly Point[]): Box[] {
  return points.flatMap(({ x, y, spanEnd, radius: reach }, i) => {
    const next = points[i + 1];
    const mark = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    const below = spanEnd === null ? [] : [{ left: x - 4, right: spanEnd + 2, top: y, bottom: y + reach + 8 }];
    if (!next) return [mark, ...below];
    const line = { left: x, right: next.x, top: y - 2, bottom: y + 2 };
    const step = { left: next.x - 2, right: next.x + 2, top: Math.min(y, next.y), bottom: Math.max(y, next.y) };
    return [mark, ...below, line, step];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
