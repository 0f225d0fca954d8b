import { isoDay, startOf } from '../common/dates.js';
import type { Line } from './data.js';
import type { Day, Finding, NotComparedBecause, Standing, When } from './model.js';
import type { DatedReport } from './reports.js';

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
  /** Places of the reports that the source names as current, although it lists newer ones. */
  readonly current: ReadonlySet<number>;
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

/**
 * Follows one line through the reports: a rating stands until the next one. A report that does not speak of the line
 * carries it on; one whose rating is not known stops it; one without a rating changes nothing; a framework that does
 * not ask the question ends it. Notes in the findings how each compares with the rating before it.
 */
export function traceLine(
  line: Line,
  days: readonly (readonly DatedReport[])[],
  { closed, noCurrent, current }: TraceOptions,
): readonly Period[] {
  const tracer = new Tracer(line);
  tracer.setAside(days.flat(), current);
  for (const reports of days) tracer.passDay(reports);
  tracer.endWithdrawn();
  if (noCurrent) tracer.endUnknown();
  if (closed !== null) tracer.endClosed(closed);
  return tracer.periods;
}

type Reason = NonNullable<Standing['because']>;

/** Why a rating is not compared with the one before the gap that ended so. */
const NOT_COMPARED: Readonly<Record<Reason, NotComparedBecause>> = {
  'framework-ended': 'method-changed',
  contradicted: 'contradicted',
  withdrawn: 'previous-withdrawn',
  closed: 'previous-withdrawn',
  'not-known': 'previous-not-known',
};

class Tracer {
  readonly periods: Period[] = [];
  /** The report whose rating stands or stood last. */
  private giver: DatedReport | null = null;

  constructor(private readonly line: Line) {}

  /** Newer ratings than the one that the source names as current do not count. */
  setAside(reports: readonly DatedReport[], current: ReadonlySet<number>): void {
    const last = reports.findLast((report) => current.has(report.index) && this.findingIn(report)?.level);
    if (last === undefined) return;
    for (const report of reports.slice(last.index + 1)) {
      const finding = this.findingIn(report);
      if (finding?.level) finding.setAside = true;
    }
  }

  /** Takes the reports of one day together: what one of them rates, the others do not carry on. */
  passDay(reports: readonly DatedReport[]): void {
    const [first] = reports;
    if (first === undefined) return;
    this.endWithdrawn(first.published.earliest);
    const rated = reports.flatMap((report) => {
      const finding = this.findingIn(report);
      return finding?.level && !finding.setAside ? [{ report, finding }] : [];
    });
    const isContradicted = new Set(rated.map(({ finding }) => finding.level)).size > 1;
    for (const { report, finding } of rated) {
      this.compare(report, finding, isContradicted);
      if (!isContradicted) this.rate(report, finding);
    }
    const [giver] = rated;
    if (!giver) this.passWithoutRating(reports, first);
    else if (isContradicted) this.stop('contradicted', giver.report);
  }

  /** A rating that was withdrawn on a known date ends there, if it still stands on the day given. */
  endWithdrawn(today?: Day): void {
    const when = this.giver?.withdrawn?.when;
    if (when && this.standing.level && (today === undefined || when.earliest < today))
      this.end('withdrawn', when.earliest, when);
  }

  /** Nothing is in force, and nobody knows since when: only the day of the last publication is certain. */
  endUnknown(): void {
    const { report, published, because } = this.standing;
    while (report !== null && this.periods.at(-2)?.standing.report === report) this.periods.pop();
    const isToEnd = this.giver !== null || because === 'contradicted';
    if (isToEnd && published && because !== 'withdrawn') this.end('withdrawn', dayAfter(published.earliest), null);
  }

  endClosed(closed: When): void {
    if (this.standing.level) this.end('closed', closed.earliest, closed);
  }

  private get standing(): Standing {
    return this.periods.at(-1)?.standing ?? NOTHING_YET;
  }

  private findingIn({ findings }: DatedReport): DatedReport['findings'][number] | undefined {
    return findings.find(({ line }) => line === this.line);
  }

  private rate(report: DatedReport, { word, level }: Finding): void {
    if (word === null || level === null) return;
    const { published, index, inheritedFrom, withdrawn } = report;
    this.giver = report;
    const state = inheritedFrom === null ? 'rated' : 'inherited';
    const last = { rating: word, level, report: index };
    this.begin(published, { ...last, since: published.date, state, published, because: null, last });
    if (withdrawn?.when === null) this.end('withdrawn', dayAfter(published.earliest), null);
  }

  private compare(report: DatedReport, finding: DatedReport['findings'][number], isContradicted: boolean): void {
    const { rating, level } = this.standing;
    const because = isContradicted ? 'contradicted' : this.notComparedBecause(report);
    const difference = (finding.level ?? 0) - (level ?? 0);
    const moved = difference > 0 ? 'up' : difference < 0 ? 'down' : 'unchanged';
    finding.contradicted = isContradicted;
    finding.from = rating;
    finding.notComparedBecause = because;
    finding.movement = because ? 'not-compared' : level ? moved : 'first';
    finding.levels = because || !level ? 0 : Math.abs(difference);
  }

  private notComparedBecause({ framework }: DatedReport): NotComparedBecause | null {
    const { because } = this.standing;
    if (because) return NOT_COMPARED[because];
    if (this.giver === null) return null;
    if (this.giver.corrected) return 'previous-corrected';
    return this.line === 'overall' && this.giver.framework?.single !== framework?.single ? 'method-changed' : null;
  }

  private passWithoutRating(reports: readonly DatedReport[], first: DatedReport): void {
    const { line, standing } = this;
    const unknown = reports.find(({ notKnown }) => notKnown.includes(line));
    const speaking = reports.find((report) => this.findingIn(report));
    const without = reports.find(
      ({ framework }) => framework && line !== 'overall' && !framework.questions.includes(line),
    );
    // "Not known since" is since the first report of which it is not known.
    if (unknown) {
      if (standing.state !== 'not-known') this.stop('not-known', unknown);
    } else if (!standing.level) {
      if (standing === NOTHING_YET && speaking) this.stop(null, speaking);
    } else if (without) this.stop('framework-ended', without);
    else {
      for (const report of reports) report.carriedOn.push(line);
      this.begin(first.published, { ...standing, state: standing.state === 'inherited' ? 'inherited' : 'carried-on' });
    }
  }

  /** No rating from this report on. */
  private stop(because: Reason | null, { published, index: report }: DatedReport): void {
    const state = because === 'not-known' || because === 'contradicted' ? 'not-known' : 'unrated';
    // After a contradiction nobody can say which rating was the last.
    const last = because === 'contradicted' ? null : this.standing.last;
    this.begin(published, { ...NOTHING_YET, state, because, since: published.date, published, report, last });
  }

  private end(because: 'withdrawn' | 'closed', day: Day, when: When | null): void {
    const { last } = this.standing;
    const from = day < this.latestDay ? this.latestDay : day;
    const since = when?.date ?? null;
    const standing: Standing = { ...NOTHING_YET, state: 'withdrawn', because, since, published: when, last };
    this.periods.push({ from, standing, when });
  }

  private begin(when: When, standing: Standing): void {
    // Two rough reports may begin on one day: what the first of them brought for the day after is overtaken.
    while (this.latestDay > when.earliest) this.periods.pop();
    this.periods.push({ from: when.earliest, standing, when });
  }

  private get latestDay(): Day {
    return this.periods.at(-1)?.from ?? '';
  }
}

function dayAfter(day: Day): Day {
  return isoDay(startOf(day) + 86_400_000);
}
