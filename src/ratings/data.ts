import type { RoughDate } from '../common/dates.js';
import type { Path } from '../common/problem.js';
import { UNNAMED } from './problems.js';

/** The five questions that CQC asks of every service, in the order in which CQC shows them. */
export type KeyQuestion = 'safe' | 'effective' | 'caring' | 'responsive' | 'wellLed';

/** What is rated beside the overall rating: the key questions, use of resources, and quality and resources combined. */
export type Question = KeyQuestion | 'useOfResources' | 'combined';

/** What has a line of its own in a journey. */
export type Line = 'overall' | Question;

/** A trust, a hospital or practice, a service in it: three levels that never share a line. */
export type OrganisationLevel = 'provider' | 'location' | 'service';

/**
 * The words of one report. A question that is absent was not rated again (the older rating is carried on);
 * one that is `null` is not known. Words are as written: see scale.ts for what they mean.
 */
export type RatingWords = { readonly [line in Line]?: string | null };

/** One report of CQC, as an author writes it. */
export interface Rating extends RatingWords {
  /** The day (or month, or year) of publication; `null`: not known. */
  readonly date: RoughDate | null;
  /** When inspectors were there. */
  readonly inspected?: Inspected;
  /** The address of the report. */
  readonly report?: string;
  /** CQC's own id of the report: two entries with the same one are the same report. */
  readonly reportId?: string;
  /**
   * The id of a framework (see frameworks.ts, and `RatingData.frameworks`); absent: the one in force when inspectors
   * came, or where that is not known, at publication.
   */
  readonly framework?: string;
  /** The organisation that earned this rating, where it was another one. */
  readonly inheritedFrom?: string;
  /** The ratings of this report no longer stand: since this date, or `true` if the date is not known. */
  readonly withdrawn?: boolean | RoughDate;
  /** The ratings of this report were published by mistake, and corrected then (`true`: date not known). */
  readonly corrected?: boolean | RoughDate;
  /**
   * The source names this rating as the one in force, although it lists newer reports or another of the same day, or
   * gives it no date. `false` on one without a date: it is not in force. Absent there: it may be, unless its place in
   * the list is that of an old one.
   */
  readonly current?: boolean;
  /** Percentages of the possible points, where CQC published them (0 to 100). */
  readonly scores?: { readonly [line in Line]?: number };
  /** A sentence that the list tells beside the rating. */
  readonly note?: string;
  /** Addresses of those who tell this rating, beside the report itself. */
  readonly sources?: readonly string[];
  /** Where this entry stood in the document it was read from, if not at its own place; problems point there. */
  readonly origin?: Path;
}

/** The first and the last day of an inspection, as far as they are known. */
export interface Inspected {
  readonly from?: RoughDate;
  readonly to?: RoughDate;
}

/** A location or a service of the organisation, with ratings of its own. */
export interface RatedPart {
  readonly name: string;
  /** CQC's id; another way to ask for it by `entity`. */
  readonly id?: string;
  /** In any order; empty: it is offered in the chooser, and has no rating. */
  readonly ratings: readonly Rating[];
  /** When it closed, or when CQC stopped rating it under this name. */
  readonly ended?: RoughDate;
  /** The source says that no rating is in force, and not since when. */
  readonly noCurrentRating?: boolean;
  /** Ratings before the first one may be missing here: that one is not called the first. */
  readonly isPartial?: boolean;
}

/**
 * A support regime. The four dates are different things: CQC recommends, another body decides.
 * A date that is absent is not known; without `left` no end is recorded.
 */
export interface Support {
  /** "Special measures", "Recovery Support Programme": as it begins a line. */
  readonly scheme: string;
  /** When CQC recommended it. */
  readonly recommended?: RoughDate;
  /** When the body that decides put the organisation into it. */
  readonly entered?: RoughDate;
  /** Days on which CQC recommended that it stay. */
  readonly remained: readonly RoughDate[];
  /** When CQC recommended that it end: it goes on until `left`. */
  readonly recommendedOut?: RoughDate;
  readonly left?: RoughDate;
  /** A sentence that the list tells beside its dates. */
  readonly note?: string;
  /** Addresses of those who tell these dates. */
  readonly sources?: readonly string[];
  /** Where this entry stood in the document it was read from, if not at its own place; problems point there. */
  readonly origin?: Path;
}

/** Something that happened, with or without a date. */
export interface JourneyEvent {
  /** `null`: not known; it is listed last and not drawn. */
  readonly date: RoughDate | null;
  /** A few words: they are the event's link where it has one. */
  readonly label: string;
  /** What sort of event it is, in the author's own words; kept in the model, not shown. */
  readonly kind?: string;
  /** A sentence or two under the label. */
  readonly detail?: string;
  /** Where it is told. */
  readonly href?: string;
  /** The id of a theme, as in `<theme-radar>`; kept in the model, not shown. */
  readonly theme?: string;
  /** Somebody's words about it, without quotation marks. */
  readonly quote?: { readonly text: string; readonly speaker?: string };
  /** Addresses of those who tell it, beside `href`. */
  readonly sources?: readonly string[];
}

/** Sources that disagree. */
export interface Dispute {
  /** What they disagree on: "The publication of the 2017 report". */
  readonly about: string;
  /** What each says. `source` is its name, or an address, which is linked where there is no `href`. */
  readonly claims: readonly { readonly value: string; readonly source?: string; readonly href?: string }[];
  /** Which claim is drawn. */
  readonly drawn?: string;
  /** The report that it concerns: its date, or for one without a date the end of its inspection. */
  readonly date?: RoughDate;
}

/** A way of inspecting and rating, with the questions it rates. */
export interface Framework {
  /** What a rating's `framework` names. */
  readonly id: string;
  /** As it stands over the picture. */
  readonly name: string;
  /** When it began; absent: it applies to the reports that name it alone. */
  readonly from?: RoughDate;
  /** When it ended; absent: it is in force. */
  readonly to?: RoughDate;
  /**
   * What it rates beside the overall rating; the lines of other questions end with its first report. A rating that the
   * source names as in force ends with a single rating alone.
   */
  readonly questions: readonly Question[];
  /** The one question whose rating stands for the whole organisation, where there is no other. */
  readonly single?: Question;
  /** The same scale and questions as the framework before it: no caveat about comparing is due. */
  readonly continues?: boolean;
}

/** Whose ratings they are. */
export interface Organisation {
  readonly name: string;
  /** CQC's id: a trust's ODS code, a site's code, `1-…` for everybody else. */
  readonly id?: string;
  /** `provider` where the author's data does not say it. */
  readonly level: OrganisationLevel;
  /** Its page; CQC's own is the link beside the rating in force. */
  readonly href?: string;
  /** When it closed or became part of another organisation: its ratings end there. */
  readonly ended?: RoughDate;
}

/** The data of a rating journey, read and checked: the JSON shape, without anything that could not be used. */
export interface RatingData {
  readonly organisation: Organisation;
  /** The organisation's own, in any order. */
  readonly ratings: readonly Rating[];
  /** Empty where there are none, as are the lists after it. */
  readonly locations: readonly RatedPart[];
  readonly services: readonly RatedPart[];
  readonly support: readonly Support[];
  readonly events: readonly JourneyEvent[];
  readonly disputes: readonly Dispute[];
  /** Frameworks beside those that ship with the library; one with the same id replaces the shipped one. */
  readonly frameworks: readonly Framework[];
  /** The source says that no rating is in force (at all, or for these lines), and not since when. */
  readonly noCurrentRating?: boolean | readonly Line[];
  /** The organisation's own ratings before the first one may be missing here: that one is not called the first. */
  readonly isPartial?: boolean;
  /** Who published the data, where, and when it was last brought up to date; it stands under the figure. */
  readonly source?: { readonly label?: string; readonly href?: string; readonly updated?: RoughDate };
}

/** Data that holds nothing: what its readers begin with. */
export const NO_RATINGS: RatingData = {
  organisation: { name: UNNAMED, level: 'provider' },
  ratings: [],
  locations: [],
  services: [],
  support: [],
  events: [],
  disputes: [],
  frameworks: [],
};
