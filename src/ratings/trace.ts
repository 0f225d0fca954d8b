import type { Line } from './data.js';
import type { Day, Finding, NotComparedBecause, Standing, When } from './model.js';
import { mayFollow, noteRough, type RoughReports } from './order.js';
import { findingOf, givesRating } from './questions.js';
import type { DatedReport, ReportDraft } from './reports.js';
import { dayAfter } from './when.js';

/** From this day on, until the next period, this is the standing. */
export interface Period {
  readonly from: Day;
  readonly standing: Standing;
  /** What brought it about; `null`: the date is not known. */
  readonly when: When | null;
}

export interface TraceOptions {
  /** When the organisation or service closed. */
  readonly closed: When | null;
  /** The source says that nothing is in force on this line. */
  readonly noCurrent: boolean;
  /** Whether there were ratings before the first one is not known. */
  readonly isPartial: boolean;
  /** Reports without a date, of which one may be the latest. */
  readonly undated: readonly UndatedReport[];
  readonly today: Day;
  /** Places of the reports whose rating of this line the source names as the one in force. */
  readonly current: ReadonlySet<number>;
}

/** A report that has no place in time. */
export interface UndatedReport {
  readonly report: ReportDraft;
  /** The source names it as the one in force; otherwise nobody knows. */
  readonly isCurrent: boolean;
}

/** Before the first report. */
export const NOTHING_YET: Standing = {
  rating: null,
  level: null,
  since: null,
  state: 'unrated',
  published: null,
  report: null,
  because: null,
  last: null,
};

/** A line on its way through the reports. */
interface Trace {
  readonly line: Line;
  readonly periods: Period[];
  /** The report whose rating stands or stood last. */
  giver: DatedReport | null;
  readonly rough: RoughReports;
  readonly isPartial: boolean;
  readonly current: ReadonlySet<number>;
}

/**
 * Follows one line through the reports: a rating stands until the next one. A report that does not speak of the line
 * carries it on; one whose rating is not known or withheld stops it; one without a rating changes nothing; a framework
 * that does not ask the question ends it. Notes in the findings how each compares with the rating before it.
 */
export function traceLine(
  line: Line,
  days: readonly (readonly DatedReport[])[],
  { closed, noCurrent, isPartial, current, undated, today }: TraceOptions,
): readonly Period[] {
  const trace: Trace = { line, periods: [], giver: null, rough: new Map(), isPartial, current };
  // Most organisations are never rated on some of the lines.
  const speaks = (report: ReportDraft) => findingOf(report, line) !== undefined;
  if (!days.some((day) => day.some(speaks)) && !undated.some(({ report }) => speaks(report))) return trace.periods;
  setAside(line, days.flat(), current);
  for (const day of days) passDay(trace, day);
  endWithdrawn(trace);
  if (noCurrent) endUnknown(trace);
  else passUndated(trace, undated, today);
  if (closed && standingIn(trace).level) end(trace, 'closed', closed.earliest, closed);
  return trace.periods;
}

type Reason = NonNullable<Standing['because']>;

/** Why a rating is not compared with the one before the gap that ended so. */
const NOT_COMPARED: Readonly<Record<Reason, NotComparedBecause>> = {
  'framework-ended': 'method-changed',
  contradicted: 'contradicted',
  withdrawn: 'previous-withdrawn',
  closed: 'previous-withdrawn',
  'not-known': 'previous-not-known',
  withheld: 'previous-withheld',
};

function standingIn({ periods }: Trace): Standing {
  return periods.at(-1)?.standing ?? NOTHING_YET;
}

/** Newer ratings than the one that the source names as current do not count. */
function setAside(line: Line, reports: readonly DatedReport[], current: ReadonlySet<number>): void {
  const named = reports.findLast((report) => current.has(report.index) && findingOf(report, line)?.level);
  if (!named) return;
  for (const report of reports) {
    const finding = findingOf(report, line);
    const isNewer = report.published.earliest > named.published.earliest;
    if (finding && isNewer && finding.state !== 'unrated') finding.setAside = true;
  }
}

/** Takes the reports of one day together: what one of them rates, the others do not carry on. */
function passDay(trace: Trace, reports: readonly DatedReport[]): void {
  const [first] = reports;
  if (first === undefined) return;
  endWithdrawn(trace, first.published.earliest);
  const rated = reports.flatMap((report) => {
    const finding = findingOf(report, trace.line);
    return finding?.level && !finding.setAside ? [{ report, level: finding.level, finding }] : [];
  });
  const inPlace = rated.filter(({ report }) => !markOf(report));
  const counted = inPlace.length > 0 ? inPlace : rated;
  // What was published by mistake, or withdrawn, gives way to the right rating of the same day.
  if (counted !== rated) for (const { report, finding } of rated) finding.setAside = markOf(report) !== null;
  const [giver] = counted;
  if (!giver) {
    passWithoutRating(trace, reports, first);
    return;
  }
  const isContradicted = counted.some(({ level }) => level !== giver.level);
  const unordered = [...trace.rough.values()].filter((other) => {
    const finding = findingOf(other, trace.line);
    const isOpen = finding?.level !== giver.level && mayFollow(other, giver.report);
    if (finding?.level && isOpen) compareNot(finding, 'order-not-known');
    return isOpen;
  });
  const because = isContradicted ? 'contradicted' : unordered.length > 0 ? 'order-not-known' : null;
  for (const { report, level, finding } of counted) {
    compare(trace, report, finding, because);
    if (!because) rate(trace, report, finding);
    noteRough(trace.rough, level, report);
  }
  const [since = giver.report] = unordered.sort((a, b) => a.index - b.index);
  // Nothing is certain from the first of the reports on.
  if (unordered.length > 0) forgetFrom(trace, since.published.earliest);
  // Of one day's ratings the one stands that the source names.
  const [named, ...others] = counted.filter(({ report }) => isContradicted && trace.current.has(report.index));
  if (named && others.every(({ level }) => level === named.level)) rate(trace, named.report, named.finding);
  else if (because) stop(trace, isContradicted ? 'contradicted' : 'not-known', since, null);
}

function forgetFrom({ periods }: Trace, day: Day): void {
  while ((periods.at(-1)?.from ?? '') >= day) periods.pop();
}

/** That the ratings of a report ceased to stand, and when. */
const markOf = ({ withdrawn, corrected }: DatedReport): DatedReport['withdrawn'] => withdrawn ?? corrected;

/** A rating that was withdrawn or corrected on a known date ends there, if it still stands by the day given. */
function endWithdrawn(trace: Trace, today?: Day): void {
  const when = trace.giver && markOf(trace.giver)?.when;
  if (when && standingIn(trace).level && (today === undefined || when.earliest < today))
    end(trace, 'withdrawn', when.earliest, when);
}

/**
 * A report without a date that is, or may be, the latest: its rating is the one in force, or it is not known which one
 * is. The rating before it is certain for the day of its publication only.
 */
function passUndated(trace: Trace, undated: readonly UndatedReport[], today: Day): void {
  const speaking = undated.flatMap(({ report, isCurrent }) => {
    const finding = findingOf(report, trace.line);
    return finding && (finding.level || finding.state === 'not-known') ? { isCurrent, ...finding } : [];
  });
  const named = speaking.find(({ isCurrent }) => isCurrent);
  const { periods } = trace;
  const isKnown = named !== undefined && speaking.every((other) => !other.isCurrent || other.level === named.level);
  if (!named && speaking.every(({ level }) => level && level === standingIn(trace).level)) return;
  while ((periods.at(-1)?.from ?? '') > today) periods.pop();
  forgetCarriedOn(trace);
  const { last } = standingIn(trace);
  const begun = periods.at(-1)?.from;
  const next = begun === undefined ? today : dayAfter({ earliest: begun });
  const standing: Standing =
    named?.level && isKnown
      ? { ...NOTHING_YET, rating: named.word, level: named.level, state: 'rated' }
      : { ...NOTHING_YET, state: 'not-known', because: 'not-known', last };
  periods.push({ from: next < today ? next : today, standing, when: null });
}

/** Back to the report that gave the rating that stands: only for that day it is certain. */
function forgetCarriedOn({ periods }: Trace): void {
  const report = periods.at(-1)?.standing.report ?? null;
  while (report !== null && periods.at(-2)?.standing.report === report) periods.pop();
}

/** Nothing is in force, and nobody knows since when: only the day of the last publication is certain. */
function endUnknown(trace: Trace): void {
  forgetCarriedOn(trace);
  const { published, because } = standingIn(trace);
  const isToEnd = trace.giver !== null || because === 'contradicted';
  if (isToEnd && published && because !== 'withdrawn') end(trace, 'withdrawn', dayAfter(published), null);
}

function rate(trace: Trace, report: DatedReport, { word, level }: Finding): void {
  if (word === null || level === null) return;
  const { published, index, inheritedFrom } = report;
  trace.giver = report;
  const state = inheritedFrom === null ? 'rated' : 'inherited';
  const last = { rating: word, level, report: index };
  const since = published.date;
  begin(trace, published, { rating: word, level, since, state, published, report: index, because: null, last });
  if (markOf(report)?.when === null) end(trace, 'withdrawn', dayAfter(published), null);
}

function compare(
  trace: Trace,
  report: DatedReport,
  finding: DatedReport['findings'][number],
  unclear: 'contradicted' | 'order-not-known' | null,
): void {
  const { rating, level } = standingIn(trace);
  const because = unclear ?? whyNotCompared(trace, report);
  const difference = (finding.level ?? 0) - (level ?? 0);
  const moved = difference > 0 ? 'up' : difference < 0 ? 'down' : 'unchanged';
  finding.contradicted = unclear === 'contradicted';
  finding.from = rating;
  finding.movement = level ? moved : 'first';
  finding.levels = level ? Math.abs(difference) : 0;
  if (because) compareNot(finding, because);
}

function compareNot(finding: DatedReport['findings'][number], because: NotComparedBecause): void {
  finding.movement = 'not-compared';
  finding.levels = 0;
  finding.notComparedBecause = because;
}

function whyNotCompared(trace: Trace, { framework }: DatedReport): NotComparedBecause | null {
  const { because } = standingIn(trace);
  const { giver, line } = trace;
  if (giver?.corrected && (!because || because === 'withdrawn')) return 'previous-corrected';
  if (because) return NOT_COMPARED[because];
  if (!giver && trace.isPartial) return 'previous-not-known';
  return giver && line === 'overall' && giver.framework?.single !== framework?.single ? 'method-changed' : null;
}

function passWithoutRating(trace: Trace, reports: readonly DatedReport[], first: DatedReport): void {
  const { line } = trace;
  const standing = standingIn(trace);
  const saying = (state: Finding['state']) =>
    reports.find((report) => {
      const finding = findingOf(report, line);
      return finding?.state === state && !finding.setAside;
    });
  const unknown = saying('not-known');
  const withheld = saying('withheld');
  const speaking = reports.find((report) => findingOf(report, line));
  const without = reports.find(
    (report) => line !== 'overall' && report.framework?.questions.includes(line) === false && givesRating(report),
  );
  // "Not known since" is since the first report of which it is not known.
  const gone = unknown ?? withheld;
  if (gone) noteRough(trace.rough, null, gone);
  if (unknown) {
    if (standing.state !== 'not-known') stop(trace, 'not-known', unknown);
  } else if (!standing.level) {
    if (standing === NOTHING_YET && speaking) stop(trace, null, speaking);
  } else if (withheld) stop(trace, 'withheld', withheld);
  else if (without) stop(trace, 'framework-ended', without);
  else {
    for (const report of reports) report.carriedOn.push(line);
    const state = standing.state === 'inherited' ? 'inherited' : 'carried-on';
    begin(trace, first.published, { ...standing, state });
  }
}

/** No rating from this report on. */
function stop(
  trace: Trace,
  because: Reason | null,
  { published, index: report }: DatedReport,
  last = standingIn(trace).last,
): void {
  const state = because === 'not-known' || because === 'contradicted' ? 'not-known' : 'unrated';
  begin(trace, published, { ...NOTHING_YET, state, because, since: published.date, published, report, last });
}

/** The rating ends on a day, or on the day from which the last standing is known. */
function end(trace: Trace, because: 'withdrawn' | 'closed', day: Day, when: When | null): void {
  const latest = trace.periods.at(-1)?.from ?? day;
  const { last } = standingIn(trace);
  const since = when?.date ?? null;
  const standing: Standing = { ...NOTHING_YET, state: 'withdrawn', because, since, published: when, last };
  trace.periods.push({ from: day < latest ? latest : day, standing, when });
}

function begin({ periods }: Trace, when: When, standing: Standing): void {
  // Two rough reports may begin on one day: what the first of them brought for the day after is overtaken.
  while ((periods.at(-1)?.from ?? '') > when.earliest) periods.pop();
  periods.push({ from: when.earliest, standing, when });
}
