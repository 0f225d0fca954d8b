import type {
  Gap,
  Line,
  Movement,
  NotComparedBecause,
  OrganisationLevel,
  RatingLevel,
  When,
} from '../ratings/index.js';

/** How an inspection's time is known: one day, a span of days, or months. */
export type SpanKind = 'day' | 'days' | 'rough';
/** What happened on the dates of a support regime. */
export type SupportStep = 'recommended' | 'entered' | 'remained' | 'recommendedOut' | 'left';
type Precision = When['precision'];

/** What is counted in a list of ratings. */
export interface JourneyCounts {
  readonly rated: number;
  readonly since: string;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  readonly notCompared: number;
}

/**
 * Everything `<rating-journey>` says, one sentence an entry; dates, ratings and lists arrive in words. Ratings go "up"
 * and "down", they never "improve": whether care did is not for a picture of ratings to say.
 */
export interface JourneyWords {
  /** Names of the lines, as labels. */
  readonly line: Readonly<Record<Line, string>>;
  /** Names of the lines within a sentence. */
  readonly lineInText: Readonly<Record<Line, string>>;
  readonly rating: Readonly<Record<RatingLevel, string>>;
  /** Ratings where a word has no room. */
  readonly letter: Readonly<Record<RatingLevel, string>>;
  readonly level: Readonly<Record<OrganisationLevel, string>>;
  /** A word that is no rating of CQC's, shown as written. */
  asWritten(word: string): string;
  /** A word of CQC's that is no rating. */
  unrated(word: string): string;
  partOf(part: string, organisation: string): string;

  /* Dates */
  when(date: string, precision: Precision): string;
  published(date: string, precision: Precision): string;
  publishedOn(date: string, precision: Precision): string;
  /** A date after "withdrawn", "corrected" and "end". */
  markedOn(date: string, precision: Precision): string;
  /** The year of a report published some time after its inspection in that year. */
  orLater(year: string): string;
  span(from: string, to: string): string;
  dateNotKnown: string;
  ago(duration: string): string;
  duration(years: number, months: number, rough: boolean): string;

  /* The figure */
  isRated(subject: string, rating: string): string;
  /** `isRatedInPart`: key questions have a rating. */
  noCurrentRating(subject: string, isRatedInPart: boolean): string;
  currentNotKnown(subject: string): string;
  noRatingYet(subject: string, isRatedInPart: boolean): string;
  subtitle(level: string, first: string, last: string): string;
  subtitleWithoutReports(level: string): string;
  pictureName(subject: string): string;
  /** No rating lies between the ends of the time axis that a page asks for; `span`: over which time there are some. */
  outsideAxis(span: string): string;
  announcement(headline: string, ratings: number, latest: string): string;
  showing(name: string, ratings: number): string;

  /* The summary */
  rates(subject: string, rating: string, published: string): string;
  ratesService(organisation: string, rating: string, service: string, published: string): string;
  ratesSingle(subject: string, rating: string, question: string, published: string): string;
  afterInspection(span: string, kind: SpanKind): string;
  inspectedThen(span: string, kind: SpanKind): string;
  noneNow(subject: string, last: string, publishedOn: string, isRatedInPart: boolean): string;
  lastKnown(last: string, publishedOn: string): string;
  firstRating: string;
  before(ratings: readonly string[]): string;
  earlier(ratings: readonly string[]): string;
  ratingInYear(rating: string, year: string): string;
  counts(counts: JourneyCounts): string;
  lowest(rating: string, year: string): string;
  highest(rating: string, year: string): string;
  ratingFor(rating: string, questions: string): string;
  /** A date after "since". */
  since(date: string, precision: Precision): string;
  notKnownSince(questions: string, date: string): string;
  inSupport(scheme: string, since: string): string;
  wasInSupport(scheme: string, from: string, to: string): string;
  /** `left` is when it left, if it did. */
  recommendedFor(scheme: string, date: string, left: string | null): string;
  leftSupport(scheme: string, date: string): string;

  /* Caveats */
  /** Newer ratings than the one that the source names as the one in force. */
  notInForce(ratings: string): string;
  unratedReports(count: number): string;
  methodChanged(year: string): string;
  predecessor(name: string, date: string | null): string;
  someInherited(name: string, dates: readonly string[]): string;
  lowerServices(count: number): string;
  /** `areDates`: of all of them the claims are dates. */
  disputes(count: number, areDates: boolean): string;
  contradiction(date: string): string;
  undatedReports(count: number): string;
  futureReports(count: number): string;
  closed(on: string): string;
  methods(bands: string): string;
  methodFrom(name: string, date: string): string;
  corrected(date: string, correctedOn: string | null): string;
  withdrawn(date: string, withdrawnOn: string | null): string;

  /* The list of ratings */
  entry(date: string, what: string): string;
  overall(rating: string): string;
  noOverall: string;
  overallNotKnown: string;
  movement(movement: Movement, from: string, levels: number): string;
  notCompared(because: NotComparedBecause | null): string;
  allAlike: string;
  resources(name: string, rating: string): string;
  notKnown(questions: string): string;
  keyQuestionsNotKnown: string;
  inspected(span: string): string;
  inheritedFrom(name: string): string;
  withdrawnReport(date: string | null): string;
  correctedReport(date: string | null): string;
  contradicted: string;
  setAside: string;
  future: string;
  disputed: string;
  scored(line: string, score: string): string;
  timeHeld(spans: readonly string[]): string;
  held(rating: string, duration: string): string;

  /* Support, events and notes as lists */
  scheme(name: string): string;
  supportStep(step: SupportStep, date: string): string;
  noEnd: string;
  eventGroup(count: number, from: string, to: string): string;
  event(date: string, label: string): string;
  quote(text: string, speaker: string): string;
  dispute(about: string, claims: readonly string[], drawn: string | null): string;
  claim(value: string, source: string): string;

  /* Titles, links, controls */
  ratingsTitle(newestFirst: boolean): string;
  more(count: number): string;
  supportTitle: string;
  eventsTitle: string;
  disputesTitle: string;
  reportLink(date: string): string;
  sourceFor(date: string): string;
  sources: string;
  /** After the name of CQC's website, for those who hear links out of context. */
  onCqc(name: string): string;
  cqc: string;
  noRatingNow(isRatedInPart: boolean): string;
  /** `single`: the one question that the rating answers, where CQC's method has no others. */
  currentDetail(level: OrganisationLevel, single: string | null, published: string, ago: string): string;
  currentNone(level: OrganisationLevel): string;
  choose: string;
  option(name: string, level: OrganisationLevel): string;

  /* The picture */
  /** Why a line has a gap, the longest wording first, for as much room as there is; a single letter is a sign. */
  gap(because: Gap): readonly [string, ...string[]];
  methodRow: string;
  inspectionRow: string;
  supportRow: string;
  eventRow: string;
  today: string;
  /** Within a mark that stands for several events. */
  eventsTogether(count: number): string;
  key: {
    readonly carriedOn: string;
    readonly inherited: string;
    readonly setAside: string;
    readonly future: string;
    readonly notCompared: string;
    readonly rough: string;
    readonly later: string;
    readonly inspection: string;
    readonly noRating: string;
    readonly notKnown: string;
    readonly ended: string;
    readonly cancelled: string;
    readonly disputed: string;
    readonly recommendation: string;
    readonly pending: string;
    readonly ends: string;
    readonly events: string;
  };

  /* The table */
  column: Readonly<Record<'date' | 'change' | 'inspected' | 'note' | 'report', string>>;
  notKnownCell: string;
}
