import type { NumberedEvent, When } from '../ratings/index.js';
import type { JourneyWords } from '../words/journey.js';
import type { Drawing } from './frame.js';

const ROW_HEIGHT = 30;
const MARK = 18;
const APART = 3;
/** How far the second mark of a pile looks out behind the first. */
const BEHIND = 3;

/** Events that stand together on the picture, by their numbers. */
export interface EventGroup {
  readonly first: number;
  readonly last: number;
}

interface Mark extends EventGroup {
  /** Where its first and its last event are, and the middle between, at which it stands. */
  readonly ends: readonly [number, number];
  readonly x: number;
  readonly width: number;
}

function drawnIn({ journey, overlaps }: Drawing): readonly (NumberedEvent & { readonly when: When })[] {
  return journey.events.filter(
    (event): event is NumberedEvent & { readonly when: When } =>
      event.when !== null && overlaps(event.when.earliest, event.when.latest),
  );
}

/**
 * Where numbered events stand, crowded ones as one mark in the middle of them: twenty years of events are several
 * piles, not one at its latest. One of a month or a year stands in the middle of its span.
 */
export function groupEvents(drawing: Drawing): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { number, when } of drawnIn(drawing)) {
    const at = (drawing.x(when.date) + drawing.end(when.date)) / 2;
    let mark = markOf(drawing, number, number, [at, at]);
    for (let before = marks.at(-1); before && isCrowded(before, mark); before = marks.at(-1)) {
      marks.pop();
      mark = markOf(drawing, before.first, mark.last, [before.ends[0], mark.ends[1]]);
    }
    marks.push(mark);
  }
  return marks;
}

function isCrowded(before: Mark, mark: Mark): boolean {
  return before.x + before.width / 2 + APART > mark.x - mark.width / 2;
}

function markOf(
  { phrases, measure, left, width: all }: Drawing,
  first: number,
  last: number,
  ends: readonly [number, number],
): Mark {
  const width = Math.max(MARK, measure(textOf({ first, last }, phrases.words), 'number') + 10);
  const x = Math.min(all - width / 2 - 1, Math.max(left + width / 2, (ends[0] + ends[1]) / 2));
  return { first, last, ends, x, width };
}

function textOf({ first, last }: EventGroup, words: JourneyWords): string {
  return first === last ? String(first) : words.eventsTogether(last - first + 1);
}

/**
 * Numbers that the list under the picture explains, over a bar where only a month or year is known. Answers the height
 * used.
 */
export function drawEvents(drawing: Drawing, marks: readonly Mark[], top: number): number {
  if (marks.length === 0) return 0;
  const { sketch, phrases, x: xOf, end } = drawing;
  const middle = top + ROW_HEIGHT / 2;
  drawing.nameRow(phrases.words.eventRow, middle);
  for (const { when } of drawnIn(drawing))
    if (when.precision !== 'day')
      sketch.box('event-span', [xOf(when.date), middle + MARK / 2], [end(when.date), middle + MARK / 2 + 2.5]);
  for (const mark of marks) {
    const { x, width, first, last } = mark;
    const draw = (role: string, aside: number) =>
      sketch.box(
        role,
        [x - width / 2 + aside, middle - MARK / 2 - aside],
        [x + width / 2 + aside, middle + MARK / 2 - aside],
        MARK / 2,
      );
    // A pile holds how many there are, a single mark the number of its event.
    if (first < last) draw('event', BEHIND);
    draw(first < last ? 'event-group' : 'event', 0);
    sketch.text('number', x, middle + 4.2, textOf(mark, phrases.words), 'middle');
  }
  return ROW_HEIGHT;
}
