import { firstDayOf, isoDay, startOf } from '../common/dates.js';
import type { Line } from './data.js';
import type { Day, Movement, NotComparedBecause, Standing, When } from './model.js';
import type { PlacedReport } from './placed-reports.js';
import type { RatingLevel, WordMeaning } from './scale.js';
import { whenOf } from './when.js';

/** A report in its place: what tracing a line needs to know of it. */
export type TracedReport = PlacedReport & { readonly published: When; readonly index: number };

/** From this day on, until the next period, this is the standing. */
export interface Period {
  readonly from: Day;
  readonly standing: Standing;
  /** What brought it about; `null`: the date is not known. */
  readonly when: When | null;
}

/** How the rating of one report compares with the one that stood before. */
export interface Comparison {
  readonly movement: Movement;
  readonly levels: number;
  readonly from: string | null;
  readonly notComparedBecause: NotComparedBecause | null;
}

/** One line followed through all reports. Places are those in the list of reports. */
export interface Trace {
  readonly line: Line;
  readonly periods: readonly Period[];
  readonly comparisons: ReadonlyMap<number, Comparison>;
  readonly carriedOn: ReadonlySet<number>;
  readonly contradicted: ReadonlySet<number>;
  readonly setAside: ReadonlySet<number>;
}

export interface TraceOptions {
  /** When the organisation or service closed. */
  readonly closed: When | null;
  /** The source says that nothing is in force on this line. */
  readonly noCurrent: boolean;
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
 * not ask the question ends it.
 */
export function traceLine(line: Line, days: readonly (readonly TracedReport[])[], options: TraceOptions): Trace {
  const tracer = new Tracer(line, setAsideOn(line, days));
  for (const reports of days) tracer.passDay(reports);
  tracer.finish(options);
  return tracer.trace;
}

/** Reports newer than the one that the source names as current, unless they are named so too. */
function setAsideOn(line: Line, days: readonly (readonly TracedReport[])[]): ReadonlySet<number> {
  const current = days.flatMap((reports) => reports.filter((report) => isCurrent(report) && isRated(report, line)));
  const last = current.at(-1)?.index;
  if (last === undefined) return new Set();
  const newer = days.flatMap((reports) => reports.filter((report) => report.index > last && isRated(report, line)));
  return new Set(newer.map(({ index }) => index));
}

function isCurrent({ rating }: TracedReport): boolean {
  return rating.current === true;
}

class Tracer {
  private readonly periods: Period[] = [];
  private readonly comparisons = new Map<number, Comparison>();
  private readonly carriedOn = new Set<number>();
  private readonly contradicted = new Set<number>();
  /** The report whose rating stands or stood last. */
  private giver: TracedReport | null = null;

  constructor(
    private readonly line: Line,
    private readonly setAside: ReadonlySet<number>,
  ) {}

  get trace(): Trace {
    const { line, periods, comparisons, carriedOn, contradicted, setAside } = this;
    return { line, periods, comparisons, carriedOn, contradicted, setAside };
  }

  /** Takes the reports of one day together: what one of them rates, the others do not carry on. */
  passDay(reports: readonly TracedReport[]): void {
    const [first] = reports;
    if (first === undefined) return;
    this.endWithdrawn(first.published.earliest);
    const rated = reports.filter((report) => isRated(report, this.line) && !this.setAside.has(report.index));
    if (new Set(rated.map((report) => levelOf(report, this.line))).size > 1) this.contradict(rated);
    else if (rated.length > 0) for (const report of rated) this.rate(report);
    else this.passWithoutRating(reports);
  }

  finish({ closed, noCurrent }: TraceOptions): void {
    this.endWithdrawn(null);
    if (noCurrent && (this.giver !== null || this.contradicted.size > 0)) this.endUnknown();
    if (closed !== null && this.standing.rating !== null) this.end('closed', closed.earliest, closed);
  }

  /** Nothing is in force, and nobody knows since when: only the day of the last publication is certain. */
  private endUnknown(): void {
    while (this.standing.report !== null && this.periods.at(-2)?.standing.report === this.standing.report)
      this.periods.pop();
    const day = this.standing.published?.earliest;
    if (day !== undefined && this.standing.because !== 'withdrawn') this.end('withdrawn', dayAfter(day), null);
  }

  private get standing(): Standing {
    return this.periods.at(-1)?.standing ?? NOTHING_YET;
  }

  private rate(report: TracedReport): void {
    const { level, word } = meaningIn(report, this.line);
    if (level === null) return;
    this.comparisons.set(report.index, this.compare(report, level));
    this.giver = report;
    this.start(report.published, {
      rating: word,
      level,
      since: report.published.date,
      state: report.rating.inheritedFrom === undefined ? 'rated' : 'inherited',
      published: report.published,
      report: report.index,
      because: null,
      last: { rating: word, level, report: report.index },
    });
    if (report.rating.withdrawn === true) this.end('withdrawn', dayAfter(report.published.earliest), null);
  }

  private compare(report: TracedReport, level: RatingLevel): Comparison {
    const { standing, giver } = this;
    const before = standing.rating === null ? null : standing.level;
    const because = this.notComparedBecause(report);
    if (because !== null)
      return { movement: 'not-compared', levels: 0, from: standing.rating, notComparedBecause: because };
    if (before === null || giver === null)
      return { movement: 'first', levels: 0, from: null, notComparedBecause: null };
    const difference = level - before;
    const movement = difference === 0 ? 'unchanged' : difference > 0 ? 'up' : 'down';
    return { movement, levels: Math.abs(difference), from: standing.rating, notComparedBecause: null };
  }

  private notComparedBecause(report: TracedReport): NotComparedBecause | null {
    const { standing, giver } = this;
    if (standing.because === 'framework-ended') return 'method-changed';
    if (standing.because === 'contradicted') return 'contradicted';
    if (standing.because === 'withdrawn' || standing.because === 'closed') return 'previous-withdrawn';
    if (standing.state === 'not-known') return 'previous-not-known';
    if (giver === null) return null;
    if (giver.rating.corrected !== undefined) return 'previous-corrected';
    const differently = this.line === 'overall' && giver.framework?.single !== report.framework?.single;
    return differently ? 'method-changed' : null;
  }

  private contradict(rated: readonly TracedReport[]): void {
    for (const report of rated) {
      this.contradicted.add(report.index);
      this.comparisons.set(report.index, {
        movement: 'not-compared',
        levels: 0,
        from: this.standing.rating,
        notComparedBecause: 'contradicted',
      });
    }
    const [first] = rated;
    if (first !== undefined) this.stop('not-known', 'contradicted', first);
  }

  private passWithoutRating(reports: readonly TracedReport[]): void {
    const [first] = reports;
    if (first === undefined) return;
    const unknown = reports.find((report) => report.words.get(this.line) === null);
    const without = reports.find((report) => !asks(report, this.line));
    if (unknown !== undefined) this.stopUnknown(unknown);
    else if (this.standing.rating === null) this.noteUnrated(reports);
    else if (without !== undefined) this.stop('unrated', 'framework-ended', without);
    else this.carryOn(reports, first);
  }

  /** "Not known since" is since the first report of which it is not known. */
  private stopUnknown(report: TracedReport): void {
    if (this.standing.state !== 'not-known') this.stop('not-known', 'not-known', report);
  }

  private noteUnrated(reports: readonly TracedReport[]): void {
    const report = reports.find(({ words }) => words.has(this.line));
    if (report === undefined || this.standing !== NOTHING_YET) return;
    this.start(report.published, {
      ...NOTHING_YET,
      since: report.published.date,
      published: report.published,
      report: report.index,
    });
  }

  private carryOn(reports: readonly TracedReport[], first: TracedReport): void {
    for (const report of reports) this.carriedOn.add(report.index);
    const state = this.standing.state === 'inherited' ? 'inherited' : 'carried-on';
    this.start(first.published, { ...this.standing, state });
  }

  /** A rating that was withdrawn on a known date ends there, if it still stood. */
  private endWithdrawn(before: Day | null): void {
    const withdrawn = this.giver?.rating.withdrawn;
    if (typeof withdrawn !== 'string' || this.standing.rating === null) return;
    const day = firstDayOf(withdrawn);
    if (before === null || day < before) this.end('withdrawn', day, whenOf(withdrawn));
  }

  private stop(state: Standing['state'], because: NonNullable<Standing['because']>, report: TracedReport): void {
    const { published, index } = report;
    // After a contradiction nobody can say which rating was the last.
    const last = because === 'contradicted' ? null : this.standing.last;
    this.start(published, { ...NOTHING_YET, state, because, since: published.date, published, report: index, last });
  }

  private end(because: 'withdrawn' | 'closed', from: Day, when: When | null): void {
    const { last } = this.standing;
    const standing: Standing = {
      ...NOTHING_YET,
      state: 'withdrawn',
      because,
      since: when?.date ?? null,
      published: when,
      last,
    };
    this.periods.push({ from: from < this.latestDay ? this.latestDay : from, standing, when });
  }

  private start(when: When, standing: Standing): void {
    // Two rough reports may begin on one day: what the first of them brought for the day after is overtaken.
    while (this.latestDay > when.earliest) this.periods.pop();
    this.periods.push({ from: when.earliest, standing, when });
  }

  private get latestDay(): Day {
    return this.periods.at(-1)?.from ?? '';
  }
}

function asks(report: TracedReport, line: Line): boolean {
  return line === 'overall' || report.framework === null || report.framework.questions.includes(line);
}

function isRated(report: TracedReport, line: Line): boolean {
  return levelOf(report, line) !== null;
}

function levelOf(report: TracedReport, line: Line): RatingLevel | null {
  return meaningIn(report, line).level;
}

const NO_WORD: WordMeaning = { state: 'unrated', level: null, word: '', recognised: true };

/** What a report says of a line. */
export function meaningIn(report: PlacedReport, line: Line): WordMeaning {
  return report.meanings.get(line) ?? NO_WORD;
}

function dayAfter(day: Day): Day {
  return isoDay(startOf(day) + 86_400_000);
}
