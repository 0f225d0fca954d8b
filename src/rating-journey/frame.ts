import { DAY_MS, endOf, isoDay, type RoughDate, startOf, yearOf } from '../common/dates.js';
import { breakText } from '../drawing/labels.js';
import type { TextLook } from '../drawing/roles.js';
import { type LinearScale, linearScale } from '../drawing/scales.js';
import { sharedAxis } from '../drawing/shared-axis.js';
import type { Journey } from '../ratings/index.js';
import type { AxisEnds } from '../widget/axis-ends.js';
import type { DrawingSpace } from '../widget/stairs.js';
import type { Phrases } from '../words/journey-phrases.js';
import { journeyRoles } from './roles.js';
import { Sketch } from './sketch.js';

/**
 * What every part of a picture is drawn with: the journey and its words, the sketch, and where everything stands: the
 * gutter with the names of the rows, and the plot with its time scale. Lengths are sixteenths of a rem.
 */
export interface Drawing {
  readonly journey: Journey;
  readonly phrases: Phrases;
  readonly sketch: Sketch;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** In pixels. */
  readonly time: LinearScale;
  /** How wide a text of a role is. */
  measure(text: string, role: string): number;
  /** A text as lines that are no wider. */
  wrap(text: string, width: number, role: string): readonly string[];
  /** Where a day, month or year begins, kept within the plot. */
  x(date: RoughDate): number;
  /** Where it ends, kept within the plot. */
  end(date: RoughDate): number;
  /** Whether a day is on the time axis. */
  has(day: string): boolean;
  /** Whether some of the days between two is on the time axis; a second day that is not known is the first one. */
  overlaps(from: string, to: string | null): boolean;
  /** Where today's line stands, if time goes on after it; else `null`. */
  readonly today: number | null;
  /** Writes the name of a row into the gutter, `x` from its left. */
  nameRow(name: string, middle: number, x?: number): void;
}

/** Narrow pictures use smaller text and break the names of rows. */
const COMPACT_BELOW = 36 * 16;
const GUTTER_GAP = 10;
/** Room for the badge beside a level's name. */
export const BADGE_ROOM = 36;
/** The broadest mark, at the first or the last day, stays within the picture. */
const EDGE = 15;
/** Over a longer time than this the axis begins with its first year. */
const WHOLE_YEARS_FROM = 2;

export function drawingOf(journey: Journey, space: DrawingSpace, ends: AxisEnds, phrases: Phrases): Drawing {
  const unit = space.remPx / 16;
  const sketch = new Sketch(unit);
  const width = space.width / unit;
  const compact = width < COMPACT_BELOW;
  const rowRole = compact ? 'row-name-small' : 'row-name';
  const measure = (text: string, role: string) => space.measure(text, lookOf(role)) / unit;
  const wrap = (text: string, width: number, role: string) =>
    breakText(text, width * unit, lookOf(role), space.measure);
  const shared = ends.from && ends.to ? sharedAxis(space.width, space.remPx) : null;
  const start = Math.max(
    shared ? shared[0] / unit : 0,
    gutter(journey, phrases, compact || shared !== null, (text) => measure(text, rowRole)) + EDGE,
  );
  const left = start - EDGE;
  const right = shared ? shared[1] / unit : width - EDGE;
  const time = linearScale(domainOf(journey, ends), [start * unit, right * unit]);
  // The axis begins and ends with whole days, and the texts of days stand in the order of time.
  const [first, last] = time.domain.map(isoDay) as [string, string];
  const at = (moment: number) => Math.min(right, Math.max(left, time(moment) / unit));
  const has = (day: string) => day >= first && day <= last;
  const { today } = journey;
  const goesOn = has(today) && time.domain[1] - startOf(today) > 3 * DAY_MS;
  return {
    journey,
    phrases,
    sketch,
    width,
    left,
    right,
    time,
    measure,
    wrap,
    x: (date) => at(startOf(date)),
    end: (date) => at(endOf(date)),
    has,
    today: goesOn ? at(startOf(today)) : null,
    overlaps: (from, to) => (to ?? from) >= first && from <= last,
    nameRow: (name, middle, x = 0) =>
      sketch.lines(rowRole, x, middle, wrap(name, left - GUTTER_GAP - x, rowRole), lookOf(rowRole).rem * 16),
  };
}

/** As wide as the names need: on one line, or, where they may be broken, as wide as their longest word. */
function gutter(journey: Journey, { words }: Phrases, breaks: boolean, widthOf: (text: string) => number): number {
  const rows = [
    ...journey.lines.map(({ question }) => words.line[question]),
    words.inspectionRow,
    ...(journey.frameworks.length > 1 ? [words.methodRow] : []),
    ...(journey.support.length > 0 ? [words.supportRow] : []),
    ...(journey.events.length > 0 ? [words.eventRow] : []),
  ];
  const pieces = (text: string) => (breaks ? text.split(' ') : [text]);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.flatMap(pieces).map(widthOf));
  return Math.ceil(Math.max(longest(Object.values(words.rating)) + BADGE_ROOM, longest(rows))) + GUTTER_GAP;
}

export function lookOf(role: string): TextLook {
  return journeyRoles[role]?.text ?? { rem: 0.75 };
}

function domainOf({ extent, today, reports }: Journey, { from, to }: AxisEnds): [number, number] {
  const last = reports.at(-1)?.published?.earliest;
  const ends = extent ?? { from: today, to: today };
  const natural = last !== undefined && last > ends.to ? last : ends.to;
  const end = endOf(to ?? natural);
  const first = startOf(from ?? ends.from);
  const isLong = (end - first) / (365 * DAY_MS) > WHOLE_YEARS_FROM;
  const start = from === null && isLong ? Date.UTC(yearOf(ends.from), 0, 1) : first;
  return [start, Math.max(end, start + DAY_MS)];
}
