import { endOf, startOf } from '../common/dates.js';
import { rectangle } from '../drawing/marks.js';
import type { Journey, NumberedEvent } from '../ratings/index.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawRowName } from './draw-row-name.js';
import { type Frame, lookOf } from './frame.js';
import type { Sketch } from './sketch.js';

const ROW_HEIGHT = 30;
const MARK = 18;
const APART = 3;

/** Events that stand together on the picture, by their numbers. */
export interface EventGroup {
  readonly first: number;
  readonly last: number;
}

interface Mark extends EventGroup {
  readonly x: number;
  readonly width: number;
}

/** Where numbered events stand, crowded ones as one mark. */
export function groupEvents(frame: Frame, { events }: Journey, phrases: Phrases): readonly Mark[] {
  const drawn = events.filter(
    ({ when }) => when !== null && frame.overlaps(when.earliest, when.latest ?? when.earliest),
  );
  const marks: Mark[] = [];
  for (const event of drawn) {
    let mark = markOf(frame, phrases, event.number, event.number, middleOf(frame, event));
    for (
      let before = marks.at(-1);
      before && before.x + before.width / 2 + APART > mark.x - mark.width / 2;
      before = marks.at(-1)
    ) {
      marks.pop();
      mark = markOf(frame, phrases, before.first, mark.last, (before.x + mark.x) / 2);
    }
    marks.push(mark);
  }
  return marks;
}

function markOf(frame: Frame, { words }: Phrases, first: number, last: number, at: number): Mark {
  const text = textOf({ first, last }, words);
  const width = Math.max(MARK * frame.unit, frame.measure(text, lookOf('number')) + 10 * frame.unit);
  const x = Math.min(frame.width - width / 2 - 1, Math.max(frame.left + width / 2, at));
  return { first, last, x, width };
}

function textOf({ first, last }: EventGroup, words: Phrases['words']): string {
  return first === last ? String(first) : words.eventRange(first, last);
}

/** Of a month or a year the mark stands in the middle, over a bar for the span. */
function middleOf(frame: Frame, { when }: NumberedEvent): number {
  if (when === null) return frame.left;
  return (frame.time(startOf(when.date)) + frame.time(endOf(when.date))) / 2;
}

/** Numbers that the list under the picture explains. Answers the height used. */
export function drawEvents(
  sketch: Sketch,
  frame: Frame,
  journey: Journey,
  marks: readonly (EventGroup & { readonly x: number; readonly width: number })[],
  phrases: Phrases,
  top: number,
): number {
  if (marks.length === 0) return 0;
  const { unit } = frame;
  const middle = top + (ROW_HEIGHT / 2) * unit;
  drawRowName(sketch, frame, phrases.words.eventRow, middle);
  for (const { when } of journey.events) {
    if (when === null || when.precision === 'day' || !frame.overlaps(when.earliest, when.latest ?? when.earliest))
      continue;
    const [x1, x2] = [frame.time(startOf(when.date)), frame.time(endOf(when.date))];
    const from = Math.max(frame.left, x1);
    sketch.path(
      'event-span',
      rectangle(from, middle + (MARK / 2) * unit, Math.min(frame.right, x2) - from, 2.5 * unit),
    );
  }
  for (const mark of marks) {
    const { x, width } = mark;
    const height = MARK * unit;
    const box = rectangle(x - width / 2, middle - height / 2, width, height, height / 2);
    sketch.path(mark.first === mark.last ? 'event' : 'event-group', box);
    sketch.text('number', x, middle + 4.2 * unit, textOf(mark, phrases.words), 'middle');
  }
  return ROW_HEIGHT * unit;
}
