import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type {
  Dispute,
  Framework,
  JourneyEvent,
  Line,
  OrganisationLevel,
  Question,
  RatingData,
  Support,
} from './data.js';
import type { Day, Movement, NotComparedBecause, Report, When } from './report-model.js';
import type { RatingLevel } from './scale.js';

export type * from './report-model.js';

/** Why a stretch of a line ends where it ends. */
export type StretchEnd =
  | 'rated-again'
  /** The same rating goes on, through a report that did not give it again. */
  | 'carried-on'
  | 'not-known'
  | 'contradicted'
  | 'withdrawn'
  /** There is a rating, and it is not shown: under appeal, suspended, under review. */
  | 'withheld'
  /** The framework from then on does not rate this question. */
  | 'framework-ended'
  /** The organisation or service closed, or was no longer rated under this name. */
  | 'closed'
  /** It stands. */
  | 'today';

/** Why a line has a gap. */
export type Gap = Exclude<StretchEnd, 'rated-again' | 'carried-on' | 'today'>;

/** A piece of a line: one rating, standing without a break from one report to the next. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly rating: string;
  readonly level: RatingLevel;
  readonly state: 'rated' | 'carried-on' | 'inherited';
  /** The report that gave the rating: its place in `Journey.reports`. */
  readonly report: number;
  readonly end: StretchEnd;
  /** When it ended, as far as known; `null`: it stands, or the date is not known. */
  readonly ended: When | null;
}

/** How one question was rated over time. */
export interface QuestionLine {
  readonly question: Line;
  /** In order; where one ends and no other begins is a gap. */
  readonly stretches: readonly Stretch[];
}

/** The rating in force at a date. */
export interface Standing {
  readonly rating: string | null;
  readonly level: RatingLevel | null;
  /** Publication of the rating that stands; for other states the date since which it is so. `null`: not known. */
  readonly since: RoughDate | null;
  readonly state: 'rated' | 'carried-on' | 'unrated' | 'not-known' | 'withdrawn' | 'inherited';
  /** `since` with its precision. */
  readonly published: When | null;
  /** The report behind `since`: its place in `Journey.reports`. */
  readonly report: number | null;
  /** Why there is no rating, where one stood before. */
  readonly because: Gap | null;
  /** The last rating known by then, also where it no longer stands. */
  readonly last: { readonly rating: string; readonly level: RatingLevel; readonly report: number } | null;
}

/** A rating that a report gave, compared with the one before it. */
export interface Change {
  /** Publication, as written (for a report published after a known inspection: the end of the inspection). */
  readonly date: RoughDate;
  readonly question: Line;
  readonly from: string | null;
  readonly to: string;
  readonly movement: Movement;
  readonly levels: number;
  readonly notComparedBecause: NotComparedBecause | null;
  /** Its place in `Journey.reports`. */
  readonly report: number;
}

/** A support regime as a band. */
export interface SupportBand extends Support {
  readonly remained: RoughDate[];
  /** No date of leaving is recorded. */
  readonly open: boolean;
  /** What the band's start is: an entry, or only a recommendation. `null`: no start is known. */
  readonly startsWith: 'entered' | 'recommended' | null;
  readonly start: When | null;
  readonly end: When | null;
  /** The drawn extent (an open band is drawn to today); `null`: no date, so only listed. */
  readonly drawn: { readonly from: Day; readonly to: Day } | null;
}

/** The stretch of time over which this organisation's reports followed one framework. */
export interface FrameworkBand {
  readonly framework: Framework;
  readonly from: Day;
  readonly to: Day;
  /** Places in `Journey.reports`. */
  readonly reports: readonly number[];
}

/** An event with its number in the picture and the list. */
export interface NumberedEvent extends JourneyEvent {
  /** From 1, in order of time; events without a date come last. */
  readonly number: number;
  readonly when: When | null;
}

/** How long the overall rating was at a level. */
export interface TimeHeld {
  readonly rating: string;
  readonly level: RatingLevel;
  readonly days: number;
  /** A start or an end is only roughly known. */
  readonly rough: boolean;
}

/** The overall ratings in numbers. Counts of reports, never an average. */
export interface Tally {
  /** Reports that gave an overall rating. */
  readonly rated: number;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  readonly notCompared: number;
  /** Places in `Journey.reports` of the first at the lowest and highest level; withdrawn and corrected ones apart. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What a reader must be told beside the picture. */
export interface Caveats {
  /** Overall ratings newer than the one that the source names as the one in force. */
  readonly notInForce: readonly { readonly level: RatingLevel; readonly published: When | null }[];
  /** Services that CQC has rated lower than the organisation since: the whole must not hide a part. */
  readonly lowerServices: number;
  readonly unratedReports: number;
  readonly methodChanges: readonly { readonly year: number; readonly framework: Framework }[];
  /**
   * Ratings of another organisation: all before `until`, or all there are (`null`); where only some are, `reports` has
   * the places of these in `Journey.reports`, and is empty otherwise.
   */
  readonly predecessors: readonly {
    readonly name: string;
    readonly until: When | null;
    readonly reports: readonly number[];
  }[];
  readonly disputes: number;
  readonly undatedReports: number;
  /** Days on which two reports rate the same thing differently. */
  readonly contradictions: readonly Day[];
  readonly futureReports: number;
  /** The organisation is closed, or part of another one. */
  readonly closed: When | null;
}

/** One of the rated things in the data: the organisation, a location, a service. */
export interface Entity {
  /** `organisation`, `location-0`, `service-3`: what `analyseJourney(data, {entity})` takes. */
  readonly key: string;
  readonly name: string;
  readonly level: OrganisationLevel;
  readonly id: string | null;
  /** How many entries of ratings it has. */
  readonly ratings: number;
}

/** What a history of ratings means. Everything that is drawn or said comes from here. */
export interface Journey {
  /** Whose journey this is: the organisation, or the location or service asked for. */
  readonly organisation: {
    readonly name: string;
    readonly id?: string;
    readonly level: OrganisationLevel;
    readonly href?: string;
    /** The organisation it belongs to, where this is the journey of one of its locations or services. */
    readonly partOf?: string;
  };
  /** Its key among `entities`. */
  readonly entity: string;
  /** All whose journey the data holds: the organisation, its locations, its services. */
  readonly entities: readonly Entity[];
  /** The clock by which ages and open ends are told. */
  readonly today: Day;
  /** From the first to the last thing to draw (the last is today at least); `null`: nothing to draw. */
  readonly extent: { readonly from: Day; readonly to: Day } | null;
  /** Oldest first. */
  readonly reports: readonly Report[];
  /** Reports of which neither publication nor inspection is known. */
  readonly undated: readonly Report[];
  /** Overall first, then in CQC's order; only those with a rating at any time. */
  readonly lines: readonly QuestionLine[];
  /** As of `today`. */
  readonly current: { readonly overall: Standing; readonly questions: Readonly<Record<Question, Standing>> };
  /**
   * The rating in force at a date (of a month or a year: at its last day). A date that does not exist has the standing
   * `not-known`.
   */
  standingAt(date: string, question?: Line): Standing;
  /** Every rating given, in order of time, with its movement. */
  readonly changes: Change[];
  readonly tally: Tally;
  /** Of the organisation, in order of time; empty for its locations and services. */
  readonly support: SupportBand[];
  /** In order of time. */
  readonly frameworks: readonly FrameworkBand[];
  /** In order of their numbers. */
  readonly events: readonly NumberedEvent[];
  /** Of the organisation, as given; empty for its locations and services. */
  readonly disputes: readonly Dispute[];
  /** Highest level first. */
  readonly held: readonly TimeHeld[];
  /**
   * How old the current overall rating is; `null`: there is none, or that is not known. `rough`: the publication is only
   * roughly known; where not even its month is, whole years.
   */
  readonly age: { readonly years: number; readonly months: number; readonly rough: boolean } | null;
  readonly caveats: Caveats;
  readonly source: RatingData['source'] | null;
  /** Of analysing, and of reading where the data had not been read before. */
  readonly problems: readonly Problem[];
}

/** What `analyseJourney` can be told. */
export interface JourneyOptions {
  /** The clock, as an ISO day; the real date if absent or not a date. */
  readonly today?: string | null;
  /** Whose journey: the key, the id or the name of one of `Journey.entities`; the organisation's if absent. */
  readonly entity?: string | null;
}
