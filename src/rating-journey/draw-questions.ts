import {
  findingOf,
  type Gap,
  gapOf,
  type Journey,
  type Line,
  type QuestionLine,
  type Stretch,
} from '../ratings/index.js';
import type { Drawing } from './frame.js';
import { drawMark, LEVEL_ROLES, markLook } from './marks.js';

const ROW_HEIGHT = 27;
const BAR_HEIGHT = 19;
const MARK_RADIUS = 5;
const WORD_GAP = 9;

/** The key questions (and use of resources, combined) as rows: how long each rating stood. Answers the height used. */
export function drawQuestions(drawing: Drawing, top: number): number {
  const { journey, phrases } = drawing;
  const rows = journey.lines.filter(({ question }) => question !== 'overall');
  rows.forEach((row, i) => {
    const middle = top + (i + 0.5) * ROW_HEIGHT;
    drawing.nameRow(phrases.words.line[row.question], middle);
    drawRow(drawing, row, middle);
  });
  return rows.length * ROW_HEIGHT;
}

function drawRow(drawing: Drawing, { question, stretches }: QuestionLine, middle: number): void {
  const runs = runsOf(stretches.filter(({ from, to }) => drawing.overlaps(from, to)));
  for (const run of runs) drawRun(drawing, run, middle);
  const marks = drawMarks(drawing, question, middle);
  drawWords(drawing, runs, marks, middle);
  for (const gap of gapsOf(drawing.journey, question, stretches)) drawGap(drawing, gap, marks, middle);
}

/** Stretches of one rating in one state that follow each other without a break. */
type Run = Pick<Stretch, 'from' | 'level' | 'state'> & { to: string };

function runsOf(stretches: readonly Stretch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to, level, state } of stretches) {
    const last = runs.at(-1);
    if (last?.state === state && last.level === level && last.to === from) last.to = to;
    else runs.push({ from, to, level, state });
  }
  return runs;
}

/** A rating that was given fills its time; one that is carried on is only a dotted line under it. */
function drawRun({ sketch, x }: Drawing, { from, to, level, state }: Run, middle: number): void {
  const [x1, x2] = [x(from), x(to)];
  if (state !== 'carried-on')
    sketch.box(LEVEL_ROLES.tint[level], [x1, middle - BAR_HEIGHT / 2], [x2, middle + BAR_HEIGHT / 2]);
  sketch.horizontal(LEVEL_ROLES[LINE_ROLES[state]][level], x1, x2, middle + BAR_HEIGHT / 2 - 1.5);
}

const LINE_ROLES = { rated: 'held', 'carried-on': 'carried', inherited: 'inherited' } as const;

/** Every rating a report gave; two of one day that disagree stand above each other. Answers where the marks stand. */
function drawMarks({ sketch, journey, x: xOf, has }: Drawing, question: Line, middle: number): number[] {
  return journey.reports.flatMap((report) => {
    const finding = findingOf(report, question);
    const { published } = report;
    if (!published || !finding?.level || !has(published.earliest)) return [];
    const isLater = report.contradicts.some((other) => other < report.index);
    const shift = finding.contradicted ? (isLater ? MARK_RADIUS : -MARK_RADIUS) : 0;
    const x = xOf(published.earliest);
    drawMark(sketch, { level: finding.level, x, y: middle + shift }, MARK_RADIUS, markLook(report, finding));
    return x;
  });
}

/**
 * The rating's word, or its letter where the word has no room, after the first of its marks that leaves room for either, as
 * long as the same rating goes on: reports may follow each other closely.
 */
function drawWords(drawing: Drawing, runs: readonly Run[], marks: readonly number[], middle: number): void {
  const { sketch, phrases, measure, x: xOf } = drawing;
  const { rating, letter } = phrases.words;
  runs.forEach(({ from, level }, i) => {
    if (goesOn(runs[i - 1], runs[i])) return;
    let last = i;
    while (goesOn(runs[last], runs[last + 1])) last += 1;
    const [begin, end] = [xOf(from), xOf(runs[last]?.to ?? from)];
    const starts = [begin, ...marks.filter((mark) => mark > begin && mark < end)];
    const roomAfter = (x: number) => Math.min(end, markAfter(x, marks) - MARK_RADIUS) - 4 - WORD_GAP - x;
    for (const x of starts) {
      const text = [rating[level], letter[level]].find((text) => measure(text, 'row-word') <= roomAfter(x));
      if (text === undefined) continue;
      sketch.text('row-word', x + WORD_GAP, middle + 3.5, text);
      return;
    }
  });
}

function markAfter(x: number, marks: readonly number[]): number {
  return marks.find((mark) => mark > x + 1) ?? Number.POSITIVE_INFINITY;
}

/** Whether the same rating goes on without a break, in whatever state. */
function goesOn(one: Run | undefined, next: Run | undefined): boolean {
  return one?.to === next?.from && one?.level === next?.level && next !== undefined;
}

interface GapSpan {
  readonly from: string;
  readonly to: string;
  readonly because: Gap;
}

/** Where a question has no rating, and why: also before its first line, if a report had spoken of it. */
function gapsOf({ reports, today }: Journey, question: Line, stretches: readonly Stretch[]): GapSpan[] {
  const gaps: GapSpan[] = [];
  const [first] = stretches;
  for (const report of reports) {
    const begin = report.published?.earliest;
    const finding = findingOf(report, question);
    const isGiven = (finding?.level && !finding.setAside) || report.notKnown.includes(question);
    if (begin === undefined || !isGiven) continue;
    if (first && begin < first.from)
      gaps.push({ from: begin, to: first.from, because: finding?.contradicted ? 'contradicted' : 'not-known' });
    break;
  }
  stretches.forEach((stretch, i) => {
    const { to } = stretch;
    const because = gapOf(stretch);
    const next = stretches[i + 1]?.from ?? today;
    if (because && next > to) gaps.push({ from: to, to: next, because });
  });
  return gaps;
}

/** Signs in place of words, as roles: those that do not speak for themselves are explained in the key. */
const SIGNS: Readonly<Record<Gap, string>> = {
  'not-known': 'gap-not-known',
  contradicted: 'gap-not-known',
  withdrawn: 'gap-cancelled',
  withheld: 'gap-ended',
  'framework-ended': 'gap-ended',
  closed: 'gap-ended',
};

function drawGap(drawing: Drawing, { from, to, because }: GapSpan, marks: readonly number[], middle: number): void {
  if (!drawing.overlaps(from, to)) return;
  const x = drawing.x(from);
  // Contradictory ratings have marks and end no gap.
  const room = Math.min(drawing.x(to), markAfter(x, marks) - MARK_RADIUS) - x - 16;
  const text = drawing.phrases.words.gap(because).find((each) => drawing.measure(each, 'gap-word') <= room) ?? '';
  const isSign = text.length === 1;
  drawing.sketch.text(isSign ? SIGNS[because] : 'gap-word', x + 8, middle + 3.5, text);
}
