import type { Draft } from '../common/objects.js';
import type { Line } from './data.js';
import { findingOf, givesRating, markOf } from './findings.js';
import type { Day, Finding, Standing, When } from './model.js';
import { compare, compareNot } from './movements.js';
import { mayFollow, noteRough } from './order.js';
import {
  begin,
  end,
  endUnknown,
  endWithdrawn,
  forgetAfter,
  forgetCarriedOn,
  forgetFrom,
  NOTHING_YET,
  type Period,
  rate,
  standingIn,
  stop,
  type Trace,
} from './periods.js';
import type { DatedReport, ReportDraft } from './reports.js';
import { dayAfter } from './when.js';

/** What decides on a line beside the reports with a date. */
export interface TraceOptions extends Pick<Trace, 'isPartial' | 'current'> {
  /** When the organisation or service closed. */
  readonly closed: When | null;
  /** The source says that nothing is in force on this line. */
  readonly noCurrent: boolean;
  /** Reports without a date. */
  readonly undated: readonly UndatedReport[];
  readonly today: Day;
}

/** A report that has no place in time. */
export interface UndatedReport {
  readonly report: ReportDraft;
  /** The source names it as the one in force; `false`: it is an old one; `undefined`: nobody knows. */
  readonly isCurrent: boolean | undefined;
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
  // Where the source names a report with a date, one without is an old one.
  const unnamed = current.size > 0 ? false : undefined;
  const unplaced = undated.flatMap(({ report, isCurrent = unnamed }) => {
    const finding = movingIn(report, line);
    return finding ? { ...finding, isCurrent, from: report.framework?.from ?? '' } : [];
  });
  const old = unplaced.filter(({ isCurrent }) => isCurrent === false);
  const trace: Trace = { line, periods: [], giver: null, rough: new Map(), isPartial, old, current };
  // Most organisations are never rated on some of the lines.
  const speaks = (report: ReportDraft) => findingOf(report, line) !== undefined;
  if (!days.some((day) => day.some(speaks)) && !undated.some(({ report }) => speaks(report))) return trace.periods;
  setAside(line, days.flat(), current);
  for (const day of days) passDay(trace, day);
  endWithdrawn(trace);
  if (noCurrent) endUnknown(trace);
  else passUndated(trace, unplaced, today);
  if (closed && standingIn(trace).level) end(trace, 'closed', closed.earliest, closed);
  return trace.periods;
}

/** What a report says of a line that it moves, or stops, as where the rating is withheld or not known. */
function movingIn(report: ReportDraft, line: Line): Draft<Finding> | undefined {
  const finding = findingOf(report, line);
  return finding?.state === 'unrated' ? undefined : finding;
}

/** What a report without a date says of a line. */
type Unplaced = Pick<UndatedReport, 'isCurrent'> & Pick<Finding, 'word' | 'level'>;

/** What is newer than what the source names as current does not count. */
function setAside(line: Line, reports: readonly DatedReport[], current: ReadonlySet<number>): void {
  const named = reports.findLast((report) => current.has(report.index) && movingIn(report, line));
  if (!named) return;
  for (const report of reports) {
    const finding = movingIn(report, line);
    if (finding && report.published.earliest > named.published.earliest) finding.setAside = true;
  }
}

/** What a report of the day says of the line. */
interface Given {
  readonly report: DatedReport;
  readonly finding: Draft<Finding>;
}

/** Takes the reports of one day together: what one of them rates, the others do not carry on. */
function passDay(trace: Trace, reports: readonly DatedReport[]): void {
  const [first] = reports;
  if (first === undefined) return;
  endWithdrawn(trace, first.published.earliest);
  const counted = countedOn(trace.line, reports);
  const [giver] = counted;
  if (giver) passRatings(trace, giver, counted);
  // Where the source names a rating of the day that it withholds, no other of the day is in force.
  const isStopped = reports.some(
    (report) => trace.current.has(report.index) && movingIn(report, trace.line)?.level === null,
  );
  if (!giver || isStopped) passWithoutRating(trace, reports, first);
}

/** The ratings of a day. What was published by mistake, or withdrawn, gives way to the right one. */
function countedOn(line: Line, reports: readonly DatedReport[]): readonly Given[] {
  const rated = reports.flatMap((report) => {
    const finding = findingOf(report, line);
    return finding?.level && !finding.setAside ? [{ report, finding }] : [];
  });
  const inPlace = rated.filter(({ report }) => !markOf(report));
  if (inPlace.length === 0) return rated;
  for (const { report, finding } of rated) finding.setAside = markOf(report) !== null;
  return inPlace;
}

/** The rating of a day stands, unless reports contradict it or may have come after it. */
function passRatings(trace: Trace, giver: Given, counted: readonly Given[]): void {
  const { level } = giver.finding;
  const isContradicted = counted.some(({ finding }) => finding.level !== level);
  const unordered = counted
    .flatMap((given) => unorderedBefore(trace, given))
    .sort((a, b) => a.report.index - b.report.index);
  const because = isContradicted ? 'contradicted' : unordered.length > 0 ? 'order-not-known' : null;
  for (const { report, finding } of counted) {
    compare(trace, report, finding, because);
    if (!because) rate(trace, report, finding);
    noteRough(trace.rough, finding.level, report);
  }
  const [{ report: since } = giver] = unordered;
  if (unordered.length > 0) forgetFrom(trace, since.published.earliest);
  // Of ratings of which nobody knows which one stands, it is the one that the source names.
  const doubtful = [...counted, ...unordered].filter(({ report }) => because && trace.current.has(report.index));
  const [named, ...others] = doubtful;
  const isNamed = named !== undefined && others.every(({ finding }) => finding.level === named.finding.level);
  if (unordered.length > 0 || (isContradicted && !isNamed))
    stop(trace, isContradicted ? 'contradicted' : 'not-known', since, null);
  if (isNamed) rate(trace, named.report, named.finding);
}

/** Roughly dated reports that say something else and may be the later ones; none of them is compared. */
function unorderedBefore({ rough, line }: Trace, { report: next, finding: { level } }: Given): readonly Given[] {
  return [...rough.values()].flatMap((report) => {
    const finding = findingOf(report, line);
    if (!finding || finding.level === level || !mayFollow(report, next)) return [];
    if (finding.level) compareNot(finding, 'order-not-known');
    return { report, finding };
  });
}

/**
 * A report without a date that is, or may be, the latest: its rating is the one in force, or it is not known which one
 * is. The rating before it is certain for the day of its publication only.
 */
function passUndated(trace: Trace, unplaced: readonly Unplaced[], today: Day): void {
  const speaking = unplaced.filter(({ isCurrent }) => isCurrent !== false);
  const named = speaking.find(({ isCurrent }) => isCurrent);
  const { periods } = trace;
  const isKnown = speaking.every((other) => !other.isCurrent || other.level === named?.level);
  if (!named && speaking.every(({ level }) => level && level === standingIn(trace).level)) return;
  forgetAfter(trace, today);
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

/** Takes reports of a day of which none rates the line: they stop it, end it, or carry it on. */
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
  const report = unknown ?? withheld;
  const finding = report && findingOf(report, line);
  if (finding) {
    unorderedBefore(trace, { report, finding });
    noteRough(trace.rough, null, report);
  }
  if (unknown) {
    // "Not known since" is since the first report of which it is not known.
    if (standing.state !== 'not-known') stop(trace, 'not-known', unknown);
  } else if (!standing.level) {
    const speaking = reports.find((report) => findingOf(report, line));
    if (standing === NOTHING_YET && speaking) stop(trace, null, speaking);
  } else if (withheld) stop(trace, 'withheld', withheld);
  else goOn(trace, reports, standing, first.published);
}

/** The rating that stands goes on, unless the framework of a report no longer asks for it. */
function goOn(trace: Trace, reports: readonly DatedReport[], standing: Standing, when: When): void {
  const { line, giver, current } = trace;
  // What the source names as in force is ended by a single rating alone, which replaces all others.
  const isNamed = current.has(giver?.index ?? -1);
  const without = reports.find((report) => {
    const { questions = [line], single } = report.framework ?? {};
    return line !== 'overall' && !questions.includes(line) && (single || !isNamed) && givesRating(report);
  });
  if (without) stop(trace, 'framework-ended', without);
  else {
    for (const report of reports) report.carriedOn.push(line);
    const state = standing.state === 'inherited' ? 'inherited' : 'carried-on';
    begin(trace, when, { ...standing, state });
  }
}
