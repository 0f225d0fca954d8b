import { endOf, isoDay, lastDayOf, type RoughDate, startOf, yearOf } from '../common/dates.js';
import { wrapText } from '../drawing/labels.js';
import type { Measure } from '../drawing/measure.js';
import type { TextLook } from '../drawing/roles.js';
import { type LinearScale, linearScale } from '../drawing/scales.js';
import type { Journey } from '../ratings/index.js';
import type { DrawingSpace } from '../widget/stairs.js';
import { journeyRoles } from './roles.js';

/** The ends of the time axis, where a page sets them so that several pictures share one. */
export interface AxisEnds {
  readonly from: RoughDate | null;
  readonly to: RoughDate | null;
}

/** Where everything of a picture stands: the gutter with the names of the rows, and the plot with its time scale. */
export interface Frame {
  readonly width: number;
  /** Pixels in 1/16 rem: sizes in a picture follow the reader's text size. */
  readonly unit: number;
  readonly measure: Measure;
  /** Narrow pictures use smaller text and break the names of rows. */
  readonly compact: boolean;
  readonly left: number;
  readonly right: number;
  readonly time: LinearScale;
  /** Where a day begins, kept within the plot. */
  x(day: string): number;
  /** Whether a day is on the time axis. */
  has(day: string): boolean;
  /** Whether some of a span is on the time axis. */
  overlaps(from: string, to: string): boolean;
  /** A row's name as the lines that fit into the gutter. */
  nameLines(name: string): readonly string[];
}

const COMPACT_BELOW_REM = 36;
const GUTTER_GAP = 10;
/** Room for the badge beside a level's name. */
export const BADGE_ROOM = 36;
const EDGE = 12;
/** Over a longer time than this the axis begins with its first year. */
const WHOLE_YEARS_FROM = 2;
const DAY_MS = 86_400_000;

export interface GutterNames {
  readonly levels: readonly string[];
  readonly rows: readonly string[];
}

export function frameOf(journey: Journey, space: DrawingSpace, ends: AxisEnds, names: GutterNames): Frame {
  const { width, remPx, measure } = space;
  const unit = remPx / 16;
  const compact = width < COMPACT_BELOW_REM * remPx;
  const look = lookOf(compact ? 'row-name-small' : 'row-name');
  const left = gutter(names, compact, unit, (text) => measure(text, look));
  const right = width - EDGE * unit;
  const time = linearScale(domainOf(journey, ends), [left + EDGE * unit, right]);
  // The axis begins and ends with whole days, and the texts of days stand in the order of time.
  const [first, last] = time.domain.map(isoDay) as [string, string];
  return {
    width,
    unit,
    measure,
    compact,
    left,
    right,
    time,
    x: (day) => Math.min(right, Math.max(left, time(startOf(day)))),
    has: (day) => day >= first && day <= last,
    overlaps: (from, to) => to >= first && from <= last,
    nameLines: (name) => wrapText(name, left - GUTTER_GAP * unit, look, measure) ?? [name],
  };
}

/** As wide as the names need: on one line where there is room, otherwise as wide as their longest word. */
function gutter(names: GutterNames, compact: boolean, unit: number, widthOf: (text: string) => number): number {
  const pieces = (text: string) => (compact ? text.split(' ') : [text]);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.flatMap(pieces).map(widthOf));
  return Math.max(longest(names.levels) + BADGE_ROOM * unit, longest(names.rows)) + GUTTER_GAP * unit;
}

export function lookOf(role: string): TextLook {
  return journeyRoles[role]?.text ?? { rem: 0.75 };
}

function domainOf({ extent, today, reports }: Journey, { from, to }: AxisEnds): [number, number] {
  const last = reports.at(-1)?.published?.earliest;
  const ends = extent ?? { from: today, to: today };
  const natural = last !== undefined && last > ends.to ? last : ends.to;
  const end = to === null ? endOf(natural) : endOf(to);
  const first = startOf(from ?? ends.from);
  const isLong = (end - first) / (365 * DAY_MS) > WHOLE_YEARS_FROM;
  const start = from === null && isLong ? Date.UTC(yearOf(ends.from), 0, 1) : first;
  return [start, Math.max(end, start + DAY_MS)];
}

/** Whether two ends leave any time between them. */
export function isOrdered({ from, to }: AxisEnds): boolean {
  return from === null || to === null || startOf(from) < startOf(lastDayOf(to));
}
