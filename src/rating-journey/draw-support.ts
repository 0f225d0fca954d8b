import { firstDayOf } from '../common/dates.js';
import type { SupportBand } from '../ratings/index.js';
import { capitalise } from '../words/format.js';
import type { Drawing } from './frame.js';

const PAD = 6;
const NAME_HEIGHT = 16;
const BAR_HEIGHT = 8;
const LANE_GAP = 8;
/** Between a name and the band, or the diamond, that it stands before. */
const NAME_GAP = 8;
/** The length over which an open band fades. */
const FADE = 48;
const FADE_STEPS = ['support-fade-1', 'support-fade-2', 'support-fade-3', 'support-fade-4'];

/** A band with the room it takes, its name included. */
interface PlacedBand {
  readonly band: SupportBand;
  readonly lines: readonly string[];
  readonly x1: number;
  readonly x2: number;
  /** Where the name begins. */
  readonly nameX: number;
  /** Whether the name stands before the band, in its line, not above it. */
  readonly before: boolean;
  readonly left: number;
  readonly right: number;
}

/**
 * Support regimes as bands of their own, each with its name above it, or before it where that would begin years
 * earlier than its band. What is known to a month or a year only is paler; a band without a recorded end fades out at
 * today. Answers the height used.
 */
export function drawSupport(drawing: Drawing, top: number): number {
  const { journey, phrases } = drawing;
  const lanes = lanesOf(journey.support.flatMap((band) => placeBand(drawing, band)));
  if (lanes.length === 0) return 0;
  let y = top + PAD;
  drawing.nameRow(phrases.words.supportRow, y + NAME_HEIGHT + BAR_HEIGHT / 2);
  for (const lane of lanes) {
    y += Math.max(...lane.map(({ lines }) => lines.length)) * NAME_HEIGHT;
    for (const placed of lane) drawBand(drawing, placed, y);
    y += BAR_HEIGHT + LANE_GAP;
  }
  return y - top;
}

function placeBand(drawing: Drawing, band: SupportBand): PlacedBand[] {
  const { left, right, phrases } = drawing;
  const { drawn, open, scheme } = band;
  if (drawn === null || !drawing.overlaps(drawn.from, drawn.to)) return [];
  const x1 = Math.min(right - 3, drawing.x(drawn.from));
  const x2 = Math.max(x1 + 3, open ? (drawing.today ?? right) : drawing.end(drawn.to));
  const text = open ? `${capitalise(scheme)}: ${phrases.words.noEnd}` : capitalise(scheme);
  const lines = drawing.wrap(text, right - left, 'support-name');
  const width = Math.max(...lines.map((line) => drawing.measure(line, 'support-name')));
  const start = Math.min(x1, ...recommendationsOf(drawing, band)) - NAME_GAP;
  const before = lines.length < 2 && x1 + width > right && start - width >= left;
  // A name that has room neither from its band on nor before it ends with the plot.
  const nameX = before ? start - width : Math.max(left, Math.min(x1, right - width));
  return [{ band, lines, x1, x2, nameX, before, left: Math.min(x1, nameX), right: Math.max(x2, nameX + width) }];
}

/** Bands that would meet, names included, stand in lanes of their own. */
function lanesOf(placed: readonly PlacedBand[]): readonly (readonly PlacedBand[])[] {
  const lanes: PlacedBand[][] = [];
  for (const each of placed) {
    const isApart = (other: PlacedBand) => each.left > other.right + 12 || other.left > each.right + 12;
    const free = lanes.find((lane) => lane.every(isApart));
    if (free) free.push(each);
    else lanes.push([each]);
  }
  return lanes;
}

function drawBand(drawing: Drawing, { band, lines, x1, x2, nameX, before }: PlacedBand, y: number): void {
  const { sketch, right } = drawing;
  lines.forEach((line, i) => {
    const baseline = y - (lines.length - 1 - i) * NAME_HEIGHT - 5;
    if (before) sketch.text('support-name', nameX, y + BAR_HEIGHT, line);
    else if (nameX < x1) sketch.text('support-name', right, baseline, line, 'end');
    else sketch.text('support-name', nameX, baseline, line);
  });
  const { start, end, open, startsWith } = band;
  const bar = (role: string, from: number, to: number) => sketch.box(role, [from, y], [to, y + BAR_HEIGHT]);
  // A start or an end known only to a month or a year is paler over all of it.
  const solidFrom = start && start.precision !== 'day' ? Math.min(x2, Math.max(x1, drawing.end(start.date))) : x1;
  const roughEnd = end && end.precision !== 'day' ? Math.min(x2, drawing.x(end.date)) : x2;
  const fade = open && startsWith === 'entered' ? Math.min(FADE, (x2 - solidFrom) * 0.6) : 0;
  const solidTo = Math.max(solidFrom, open ? x2 - fade : roughEnd);
  bar('support-pale', x1, solidFrom);
  // Only recommended, so far as is known: not a regime that was entered.
  bar(startsWith === 'entered' ? 'support' : 'support-pending', solidFrom, solidTo);
  if (!open) bar('support-pale', solidTo, x2);
  const step = fade / FADE_STEPS.length;
  FADE_STEPS.forEach((role, i) => {
    bar(role, solidTo + step * i, solidTo + step * (i + 1));
  });
  // What CQC recommended is not what was decided: diamonds, joined to the band where they lie outside it.
  const middle = y + BAR_HEIGHT / 2;
  for (const x of recommendationsOf(drawing, band)) {
    if (x < x1) sketch.horizontal('lead', x, x1, middle);
    if (x > x2) sketch.horizontal('lead', x2, x, middle);
    sketch.mark('recommendation', 'diamond', x, middle, 4);
  }
}

function recommendationsOf({ x, has }: Drawing, { recommended, remained, recommendedOut }: SupportBand): number[] {
  const dates = [recommended, ...remained, recommendedOut];
  return dates.flatMap((date) => (date !== undefined && has(firstDayOf(date)) ? [x(date)] : []));
}
