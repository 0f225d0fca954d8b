import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { Caveats, Tally } from './caveats.js';
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
import type { RatingLevel } from './scale.js';

/** An ISO day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * A date as far as it is known, and where it is drawn. No day is invented: a month or a year is a span, and a report of
 * which only the inspection is known was published some time after it.
 */
export interface When {
  readonly precision: 'day' | 'month' | 'year' | 'after-inspection';
  /** As written; for `after-inspection` the end of the inspection. */
  readonly date: RoughDate;
  /** The first day it may have been. Drawing and ordering start here. */
  readonly earliest: Day;
  /** The last day it may have been; `null` where that is not known (`after-inspection`). */
  readonly latest: Day | null;
}

/** A span with ends as far as they are known. */
export interface Span {
  readonly from: RoughDate | null;
  readonly to: RoughDate | null;
  readonly earliest: Day;
  readonly latest: Day;
}

/** How a rating compares with the one before it. */
export type Movement = 'first' | 'up' | 'down' | 'unchanged' | 'not-compared';

/** Why two ratings that follow each other are not compared. */
export type NotComparedBecause =
  | 'method-changed'
  | 'previous-not-known'
  | 'previous-withdrawn'
  | 'previous-corrected'
  | 'previous-withheld'
  | 'contradicted'
  /** The dates do not tell which of the two was published first. */
  | 'order-not-known';

/** What one report says about one question. */
export interface Finding {
  readonly line: Line;
  readonly state: 'rated' | 'unrated' | 'withheld' | 'not-known';
  /** CQC's spelling for a rating; every other word as written; `null`: not known to the author. */
  readonly word: string | null;
  readonly level: RatingLevel | null;
  /** `false`: not a word of CQC's scale; show it in quotes. */
  readonly recognised: boolean;
  /** Compared with the rating that stood before; `null` where this is no rating. */
  readonly movement: Movement | null;
  readonly levels: number;
  /** The rating that stood before; `null` where there was none or it is not known. */
  readonly from: string | null;
  readonly notComparedBecause: NotComparedBecause | null;
  /** Another report of the same day gives another rating. */
  readonly contradicted: boolean;
  /**
   * It does not move the line: the source names an older rating as the one in force, or this one was withdrawn or
   * corrected and gives way to another of the same day.
   */
  readonly setAside: boolean;
  readonly score: number | null;
}

/** A report in the journey. */
export interface Report {
  /** Its place in `Journey.reports` (or in `Journey.undated`). */
  readonly index: number;
  /** `null`: not known, nor when the inspection was; such a report is listed and not drawn. */
  readonly published: When | null;
  readonly inspected: Span | null;
  /** What it did for the overall rating (`unrated` also where it does not speak of it at all). */
  readonly state: Finding['state'];
  /** Everything it says, overall first, then in CQC's order. */
  readonly findings: readonly Finding[];
  /** Questions with a rating that this report did not give again. */
  readonly carriedOn: readonly Line[];
  /** Questions that it rated, of which the rating is not known. */
  readonly notKnown: readonly Line[];
  readonly framework: Framework | null;
  readonly href: string | null;
  readonly sources: readonly string[];
  readonly inheritedFrom: string | null;
  readonly withdrawn: { readonly when: When | null } | null;
  readonly corrected: { readonly when: When | null } | null;
  /** Places in `Journey.disputes`. */
  readonly disputes: readonly number[];
  /** Places in `Journey.reports` of reports of the same day that rate something differently. */
  readonly contradicts: readonly number[];
  /** How many entries of the data were this report; more than 1: copies were merged. */
  readonly copies: number;
  /** Dated after `Journey.today`: listed, and without effect on the current rating. */
  readonly future: boolean;
  readonly note: string | null;
  /** Places in the data's list of ratings. */
  readonly entries: readonly number[];
}

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
