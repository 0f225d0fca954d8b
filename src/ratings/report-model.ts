import type { RoughDate } from '../common/dates.js';
import type { Framework, Line } from './data.js';
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
