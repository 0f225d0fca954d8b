import { endOf, firstDayOf, startOf } from '../common/dates.js';
import { wrapText } from '../drawing/labels.js';
import { horizontal, markPath, rectangle } from '../drawing/marks.js';
import type { Journey, SupportBand, When } from '../ratings/index.js';
import { capitalise } from '../words/format.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawRowName } from './draw-row-name.js';
import { type Frame, lookOf } from './frame.js';
import type { Sketch } from './sketch.js';

const PAD = 6;
const NAME_HEIGHT = 16;
const BAR_HEIGHT = 8;
const LANE_GAP = 8;
/** The length over which an open band fades. */
const FADE = 48;
const FADE_STEPS = ['support-fade-1', 'support-fade-2', 'support-fade-3', 'support-fade-4'];

/** A band with the room it takes, its name included. */
interface PlacedBand {
  readonly band: SupportBand;
  readonly lines: readonly string[];
  readonly x1: number;
  readonly x2: number;
  readonly nameX: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Support regimes as bands of their own, each with its name above it. What is known to a month or a year only is
 * paler; a band without a recorded end fades out. Answers the height used.
 */
export function drawSupport(sketch: Sketch, frame: Frame, journey: Journey, phrases: Phrases, top: number): number {
  const placed = journey.support.flatMap((band) => placeBand(frame, band, phrases));
  if (placed.length === 0) return 0;
  const { unit } = frame;
  let y = top + PAD * unit;
  const firstMiddle = y + (NAME_HEIGHT + BAR_HEIGHT / 2) * unit;
  for (const lane of lanesOf(placed)) {
    const nameRoom = Math.max(...lane.map(({ lines }) => lines.length)) * NAME_HEIGHT * unit;
    for (const each of lane) drawBand(sketch, frame, each, y + nameRoom);
    y += nameRoom + (BAR_HEIGHT + LANE_GAP) * unit;
  }
  drawRowName(sketch, frame, phrases.words.supportRow, firstMiddle);
  return y - top;
}

function placeBand(frame: Frame, band: SupportBand, { words }: Phrases): PlacedBand[] {
  const { drawn } = band;
  if (drawn === null || !frame.overlaps(drawn.from, drawn.to)) return [];
  const { unit, left, right, measure } = frame;
  const x1 = frame.x(drawn.from);
  const x2 = band.open ? right : Math.max(x1 + 3 * unit, Math.min(right, frame.time(endOf(drawn.to))));
  const name = capitalise(band.scheme);
  const text = band.open ? `${name}: ${words.noEnd}` : name;
  const look = lookOf('support-name');
  const lines = wrapText(text, right - left, look, measure) ?? [text];
  const width = Math.max(...lines.map((line) => measure(line, look)));
  // A name too long to begin with its band ends with the plot.
  const nameX = Math.max(left, Math.min(x1, right - width));
  return [{ band, lines, x1, x2, nameX, left: Math.min(x1, nameX), right: Math.max(x2, nameX + width) }];
}

/** Bands that would meet, names included, stand in lanes of their own. */
function lanesOf(placed: readonly PlacedBand[]): readonly (readonly PlacedBand[])[] {
  const lanes: PlacedBand[][] = [];
  for (const each of placed) {
    const free = lanes.find((lane) =>
      lane.every((other) => each.left > other.right + 12 || other.left > each.right + 12),
    );
    if (free) free.push(each);
    else lanes.push([each]);
  }
  return lanes;
}

function drawBand(sketch: Sketch, frame: Frame, placed: PlacedBand, y: number): void {
  const { unit } = frame;
  const { band, lines, x1, x2, nameX } = placed;
  lines.forEach((line, i) => {
    const baseline = y - (lines.length - 1 - i) * NAME_HEIGHT * unit - 5 * unit;
    if (nameX < x1) sketch.text('support-name', frame.right, baseline, line, 'end');
    else sketch.text('support-name', nameX, baseline, line);
  });
  const bar = (role: string, from: number, to: number) => {
    if (to > from) sketch.path(role, rectangle(from, y, to - from, BAR_HEIGHT * unit));
  };
  const solidFrom = roughEnd(frame, band.start, x1);
  const fade = band.open && band.startsWith === 'entered' ? Math.min(FADE * unit, (x2 - solidFrom) * 0.6) : 0;
  const solidTo = Math.max(solidFrom, band.open ? x2 - fade : roughStart(frame, band.end, x2));
  bar('support-rough', x1, solidFrom);
  // Only recommended, so far as is known: not a regime that was entered.
  bar(band.startsWith === 'entered' ? 'support' : 'support-pending', solidFrom, solidTo);
  if (!band.open) bar('support-rough', solidTo, x2);
  if (fade > 0)
    FADE_STEPS.forEach((role, i) => {
      bar(role, solidTo + (fade * i) / FADE_STEPS.length, solidTo + (fade * (i + 1)) / FADE_STEPS.length);
    });
  drawRecommendations(sketch, frame, band, y + (BAR_HEIGHT / 2) * unit, x1, x2);
}

/** Where the days begin on which a start must have happened; a span known only to a month or a year lies before. */
function roughEnd(frame: Frame, start: When | null, x1: number): number {
  if (start === null || start.precision === 'day') return x1;
  return Math.max(x1, Math.min(frame.right, frame.time(endOf(start.date))));
}

function roughStart(frame: Frame, end: When | null, x2: number): number {
  if (end === null || end.precision === 'day') return x2;
  return Math.min(x2, Math.max(frame.left, frame.time(startOf(end.date))));
}

/** What CQC recommended, which is not what was decided: diamonds, joined to the band where they lie outside it. */
function drawRecommendations(
  sketch: Sketch,
  frame: Frame,
  { recommended, remained, recommendedOut }: SupportBand,
  middle: number,
  x1: number,
  x2: number,
): void {
  for (const date of [recommended, ...remained, recommendedOut]) {
    if (date === undefined || !frame.has(firstDayOf(date))) continue;
    const x = Math.max(frame.left, Math.min(frame.right, frame.time(startOf(date))));
    if (x < x1) sketch.path('lead', horizontal(x, x1, middle));
    if (x > x2) sketch.path('lead', horizontal(x2, x, middle));
    sketch.path('recommendation', markPath('diamond', x, middle, 4 * frame.unit));
  }
}
