import { horizontal, rectangle } from '../drawing/marks.js';
import { findingOf, type Journey, type Line, type QuestionLine, type Stretch } from '../ratings/index.js';
import type { Gap } from '../words/journey.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawRowName } from './draw-row-name.js';
import { type Frame, lookOf } from './frame.js';
import { drawMark, markLook, nameOf } from './marks.js';
import type { Sketch } from './sketch.js';

const ROW_HEIGHT = 27;
const BAR_HEIGHT = 19;
const MARK_RADIUS = 5;
const WORD_GAP = 9;

/** The key questions (and use of resources, combined) as rows: how long each rating stood. Answers the height used. */
export function drawQuestions(sketch: Sketch, frame: Frame, journey: Journey, phrases: Phrases, top: number): number {
  const rows = journey.lines.filter(({ question }) => question !== 'overall');
  let y = top;
  for (const row of rows) {
    const height = ROW_HEIGHT * frame.unit;
    drawRowName(sketch, frame, phrases.words.line[row.question], y + height / 2);
    drawRow(sketch, frame, journey, row, phrases, y + height / 2);
    y += height;
  }
  return y - top;
}

function drawRow(
  sketch: Sketch,
  frame: Frame,
  journey: Journey,
  { question, stretches }: QuestionLine,
  phrases: Phrases,
  middle: number,
): void {
  const shown = stretches.filter(({ from, to }) => frame.overlaps(from, to));
  for (const stretch of shown) drawStretch(sketch, frame, stretch, middle);
  const marks = drawMarks(sketch, frame, journey, question, middle);
  drawWords(sketch, frame, shown, marks, phrases, middle);
  for (const gap of gapsOf(journey, question, stretches)) drawGap(sketch, frame, gap, phrases, middle);
}

/** A rating that was given fills its time; one that is carried on is only a dotted line under it. */
function drawStretch(sketch: Sketch, frame: Frame, stretch: Stretch, middle: number): void {
  const { unit } = frame;
  const [x1, x2] = [frame.x(stretch.from), frame.x(stretch.to)];
  const bottom = middle + (BAR_HEIGHT / 2 - 1.5) * unit;
  const name = nameOf(stretch.level);
  if (stretch.state === 'carried-on') {
    sketch.path(`carried-${name}`, horizontal(x1, x2, bottom));
    return;
  }
  sketch.path(`tint-${name}`, rectangle(x1, middle - (BAR_HEIGHT / 2) * unit, x2 - x1, BAR_HEIGHT * unit));
  sketch.path(`${stretch.state === 'inherited' ? 'inherited' : 'held'}-${name}`, horizontal(x1, x2, bottom));
}

/** Every rating a report gave; two of one day that disagree stand above each other. Answers where the marks stand. */
function drawMarks(sketch: Sketch, frame: Frame, { reports }: Journey, question: Line, middle: number): number[] {
  const { unit } = frame;
  return reports.flatMap((report) => {
    const finding = findingOf(report, question);
    const { published } = report;
    if (!published || !finding?.level || !frame.has(published.earliest)) return [];
    const isLater = report.contradicts.some((other) => other < report.index);
    const shift = finding.contradicted ? (isLater ? MARK_RADIUS : -MARK_RADIUS) : 0;
    const at = { x: frame.x(published.earliest), y: middle + shift * unit };
    drawMark(sketch, finding.level, at, { radius: MARK_RADIUS, unit }, markLook(report, finding));
    return at.x;
  });
}

/** The rating's word after its first mark, as long as the same rating goes on; its letter where the word has no room. */
function drawWords(
  sketch: Sketch,
  { x: xOf, unit, measure }: Frame,
  stretches: readonly Stretch[],
  marks: readonly number[],
  { words }: Phrases,
  middle: number,
): void {
  let next = 0;
  stretches.forEach(({ from, level }, i) => {
    if (goesOn(stretches[i - 1], stretches[i])) return;
    const x = xOf(from);
    while ((marks[next] ?? Number.POSITIVE_INFINITY) <= x + 0.5) next += 1;
    const start = x + ((marks[next - 1] ?? 0) > x - 0.5 ? WORD_GAP : 4) * unit;
    let last = i;
    while (goesOn(stretches[last], stretches[last + 1])) last += 1;
    const nextMark = (marks[next] ?? Number.POSITIVE_INFINITY) - MARK_RADIUS * unit;
    const room = Math.min(xOf(stretches[last]?.to ?? from), nextMark) - 4 * unit - start;
    const text = [words.rating[level], words.letter[level]].find((text) => measure(text, lookOf('row-word')) <= room);
    if (text !== undefined) sketch.text('row-word', start, middle + 3.5 * unit, text);
  });
}

/** Whether the same rating goes on without a break. */
function goesOn(one: Stretch | undefined, next: Stretch | undefined): boolean {
  return one?.to === next?.from && one?.level === next?.level && next !== undefined;
}

interface GapSpan {
  readonly from: string;
  readonly to: string;
  readonly because: Gap;
}

/** Where a question has no rating, and why: also before its first known one, if a report had given it. */
function gapsOf({ reports, today }: Journey, question: Line, stretches: readonly Stretch[]): GapSpan[] {
  const gaps: GapSpan[] = [];
  const [first] = stretches;
  const unknown = reports.find(({ notKnown, published }) => published !== null && notKnown.includes(question));
  const begin = unknown?.published?.earliest;
  if (first && begin !== undefined && begin < first.from)
    gaps.push({ from: begin, to: first.from, because: 'not-known' });
  stretches.forEach(({ end, to }, i) => {
    if (end === 'today' || end === 'rated-again' || end === 'carried-on') return;
    const next = stretches[i + 1]?.from ?? today;
    if (next > to) gaps.push({ from: to, to: next, because: end });
  });
  return gaps;
}

function drawGap(
  sketch: Sketch,
  frame: Frame,
  { from, to, because }: GapSpan,
  { words }: Phrases,
  middle: number,
): void {
  if (!frame.overlaps(from, to)) return;
  const { unit, measure } = frame;
  const [x1, x2] = [frame.x(from), frame.x(to)];
  const room = x2 - x1 - 16 * unit;
  const fits = (text: string) => measure(text, lookOf('gap-word')) <= room;
  const text = words.gap(because).find(fits);
  if (text !== undefined) sketch.text('gap-word', x1 + 8 * unit, middle + 3.5 * unit, text);
}
