import type { Gap, NotComparedBecause, When } from '../ratings/index.js';
import type { JourneyWords, SpanKind, SupportStep } from './journey-words.js';

export type { JourneyCounts, JourneyWords, SpanKind, SupportStep } from './journey-words.js';

type Precision = When['precision'];

const LEVELS_APART = ['', '', 'two levels ', 'three levels '];

/** What `<rating-journey>` says in British English. */
export const journeyWords: JourneyWords = {
  line: {
    overall: 'Overall',
    safe: 'Safe',
    effective: 'Effective',
    caring: 'Caring',
    responsive: 'Responsive',
    wellLed: 'Well-led',
    useOfResources: 'Use of resources',
    combined: 'Combined',
  },
  lineInText: {
    overall: 'overall',
    safe: 'safe',
    effective: 'effective',
    caring: 'caring',
    responsive: 'responsive',
    wellLed: 'well-led',
    useOfResources: 'use of resources',
    combined: 'quality and resources combined',
  },
  rating: { 4: 'Outstanding', 3: 'Good', 2: 'Requires improvement', 1: 'Inadequate' },
  letter: { 4: 'O', 3: 'G', 2: 'RI', 1: 'I' },
  level: { provider: 'Provider-level', location: 'Location-level', service: 'Service-level' },
  asWritten: (word) => `“${word}”`,
  unrated: (word) => (/^inspected but not rated$/i.test(word) ? 'Inspected, not rated' : word),
  partOf: (part, organisation) => `${part} at ${organisation}`,

  when: (date, precision) => {
    if (precision === 'after-inspection') return `after ${date}`;
    return precision === 'year' ? `${date}, day not known` : date;
  },
  published: (date, precision) => `published ${preposition(precision, '')}${date}`,
  publishedOn: (date, precision) => `published ${preposition(precision, 'on ')}${date}`,
  markedOn: (date, precision) => preposition(precision, 'on ') + date,
  orLater: (year) => `${year} or later`,
  span: (from, to) => `${from} to ${to}`,
  dateNotKnown: 'date not known',
  ago: (duration) => `${duration} ago`,
  duration: (years, months, rough) => {
    const known = yearsAndMonths(years, months);
    return known ? `${rough ? 'about ' : ''}${known}` : 'less than a month';
  },

  isRated: (subject, rating) => `${asStart(subject)} is rated ${rating}`,
  noCurrentRating: (subject, isRatedInPart) =>
    `${asStart(subject)} has no current ${isRatedInPart ? 'overall ' : ''}CQC rating`,
  currentNotKnown: (subject) => `The current CQC rating of ${subject} is not known`,
  noRatingYet: (subject, isRatedInPart) => `No ${isRatedInPart ? 'overall ' : ''}CQC rating of ${subject} is recorded`,
  subtitle: (level, first, last) =>
    first === last ? `${level} CQC rating, ${first}` : `${level} CQC rating at each report, ${first} to ${last}`,
  subtitleWithoutReports: (level) => `${level} CQC rating`,
  outsideAxis: (span) => `No rating lies in the time that “from” and “to” ask for: there are ratings of ${span}.`,
  pictureName: (subject) => `CQC rating history of ${subject}`,
  announcement: (headline, ratings, latest) =>
    `${headline}. ${counted(ratings, 'rating')}${latest === '' ? '' : `, latest ${latest}`}.`,
  showing: (name, ratings) => `Showing ${name}. ${counted(ratings, 'rating')}.`,

  rates: (subject, rating, published) => `CQC rates ${subject} ${rating} overall, ${published}`,
  ratesService: (organisation, rating, service, published) =>
    `CQC rates ${organisation} ${rating} for ${service}, ${published}`,
  ratesSingle: (subject, rating, question, published) =>
    `CQC rates ${subject} ${rating}, its single rating (${question}), ${published}`,
  afterInspection: (span, kind) => `after an inspection ${SPAN[kind]} ${span}`,
  inspectedThen: (span, kind) => `The inspection was ${SPAN[kind]} ${span}.`,
  noneNow: (subject, last, publishedOn, isRatedInPart) =>
    `CQC shows no current ${isRatedInPart ? 'overall ' : ''}rating for ${subject}. The last one, ${last}, was ${publishedOn}.`,
  lastKnown: (last, publishedOn) => `The last one known, ${last}, was ${publishedOn}.`,
  firstRating: 'This is the first published rating.',
  before: (ratings) => `Before that it was ${ratings.join(', ')}.`,
  earlier: (ratings) => `Earlier rating${ratings.length === 1 ? '' : 's'}: ${ratings.join(', ')}.`,
  ratingInYear: (rating, year) => `${rating} (${year})`,
  counts: ({ rated, since, up, down, unchanged, notCompared }) => {
    const others = notCompared > 0 ? `; ${notCompared} ${notCompared === 1 ? 'was' : 'were'} not compared` : '';
    return `Of ${rated} ratings since ${since}, ${up} went up, ${down} went down and ${unchanged} stayed the same${others}.`;
  },
  lowest: (rating, year) => `Lowest: ${rating} (${year}).`,
  highest: (rating, year) => `Highest: ${rating} (${year}).`,
  ratingFor: (rating, questions) => `${rating} for ${questions}`,
  since: (date, precision) => (precision === 'after-inspection' ? `a report after ${date}` : date),
  notKnownSince: (questions, date) => `${questions}: not known since ${date}.`,
  inSupport: (scheme, since) => `In ${scheme} since ${since}; no end recorded.`,
  wasInSupport: (scheme, from, to) => `Was in ${scheme} from ${from} to ${to}.`,
  recommendedFor: (scheme, date, left) =>
    `Recommended for ${scheme}, ${date}; ${left === null ? '' : `left ${left}; `}no entry recorded.`,
  leftSupport: (scheme, date) => `Left ${scheme}, ${date}; no start recorded.`,

  notInForce: (ratings) => `According to their source, newer ratings are not in force: ${ratings}.`,
  unratedReports: (count) => `${counted(count, 'report')} gave no rating.`,
  methodChanged: (year) => `CQC changed its method in ${year}; ratings before and after are not directly comparable.`,
  predecessor: (name, date) =>
    date === null ? `The ratings are those of ${name}.` : `Ratings before ${date} are those of ${name}.`,
  someInherited: (name, dates) =>
    `The ratings of ${dates.length > 2 ? counted(dates.length, 'report') : dates.join(' and ')} are those of ${name}.`,
  lowerServices: (count) => `Since this overall rating, CQC has rated ${counted(count, 'service')} lower, shown apart.`,
  disputes: (count, areDates) => `Sources disagree on ${counted(count, areDates ? 'date' : 'point')}; see notes.`,
  contradiction: (date) => `Reports of ${date} disagree with each other; all are shown.`,
  undatedReports: (count) =>
    `${counted(count, 'report')} without a date ${count === 1 ? 'is' : 'are'} listed, not drawn.`,
  futureReports: (count) =>
    `${counted(count, 'report')} dated after today ${count === 1 ? 'does' : 'do'} not count yet.`,
  closed: (on) => `Its ratings here end ${on}.`,
  methods: (bands) => `CQC’s methods: ${bands}.`,
  methodFrom: (name, date) => `${name}, from ${date}`,
  corrected: (date, correctedOn) =>
    `The ratings of ${date} were published by mistake and corrected${correctedOn === null ? '' : ` ${correctedOn}`}.`,
  withdrawn: (date, withdrawnOn) =>
    `The ratings of ${date} were withdrawn${withdrawnOn === null ? ', date not known' : ` ${withdrawnOn}`}.`,

  entry: (date, what) => `${date}: ${what}.`,
  overall: (rating) => `${rating} overall`,
  noOverall: 'no overall rating in this report',
  overallNotKnown: 'overall rating not known',
  movement: (movement, from, levels) => {
    if (movement === 'first') return 'first rating';
    if (movement === 'unchanged') return 'unchanged';
    return `${movement} ${LEVELS_APART[levels] ?? ''}from ${from}`;
  },
  notCompared: (because) => `not compared (${NOT_COMPARED[because ?? 'method-changed']})`,
  allAlike: 'The five key questions are rated the same.',
  resources: (name, rating) => `${name}: ${rating}.`,
  notKnown: (questions) => `Not known: ${questions}.`,
  keyQuestionsNotKnown: 'Key questions not known.',
  inspected: (span) => `Inspected ${span}.`,
  inheritedFrom: (name) => `Inherited: a rating of ${name}.`,
  withdrawnReport: (date) => (date === null ? 'Withdrawn, date not known.' : `Withdrawn ${date}.`),
  correctedReport: (date) =>
    date === null ? 'Published by mistake and corrected.' : `Published by mistake, corrected ${date}.`,
  contradicted: 'Another report of the same day rates it differently.',
  setAside: 'The source names an older rating as the one in force.',
  future: 'Dated after today; it does not count yet.',
  disputed: 'Sources disagree; see notes.',
  scored: (line, score) => `${line} scored ${score} of 100.`,
  timeHeld: (spans) => `Time at each level: ${spans.join('; ')}.`,
  held: (rating, duration) => `${rating}, ${duration}`,

  scheme: (name) => schemeInText(name),
  supportStep: (step, date) => `${STEPS[step]} ${date}`,
  noEnd: 'no end recorded',
  eventGroup: (count, from, to) => (from === to ? `${count} events, ${from}` : `${count} events, ${from} to ${to}`),
  event: (date, label) => `${date}: ${label}`,
  quote: (text, speaker) => (speaker === '' ? `“${text}”` : `“${text}” ${speaker}`),
  dispute: (about, claims, drawn) =>
    `${[about, claims.join('; ')].filter(Boolean).join(': ')}.${drawn === null ? '' : ` Drawn: ${drawn}.`}`,
  claim: (value, source) => (source === '' ? value : `${value} (${source})`),

  ratingsTitle: (newestFirst) => (newestFirst ? 'Ratings, newest first' : 'Ratings, oldest first'),
  more: (count) => `${counted(count, 'more report')}`,
  supportTitle: 'Support',
  eventsTitle: 'Events',
  disputesTitle: 'Notes: where sources disagree',
  reportLink: (date) => `CQC report, ${date}`,
  sourceFor: (date) => `, source for ${date}`,
  sources: 'Sources:',
  onCqc: (name) => `: ${name}`,
  cqc: 'CQC’s website',
  noRatingNow: (isRatedInPart) => `No current ${isRatedInPart ? 'overall ' : ''}rating`,
  currentDetail: (level, single, published, ago) =>
    `, ${single === null ? `${level} rating` : `single ${level} rating (${single})`}, ${published}${ago === '' ? '' : `, ${ago}`}.`,
  currentNone: (level) => `, ${level} level.`,
  choose: 'Show the ratings of',
  option: (name, level) => `${name} (${level})`,

  gap: (because) => GAPS[because],
  methodRow: 'CQC’s method',
  inspectionRow: 'Inspections',
  supportRow: 'Support',
  eventRow: 'Events',
  today: 'today',
  eventsTogether: (count) => String(count),
  key: {
    carriedOn: 'carried on: not rated again',
    inherited: 'rating of another organisation',
    setAside: 'not the rating in force',
    future: 'dated after today',
    notCompared: 'not compared',
    rough: 'day of publication not known',
    later: 'published some time after',
    inspection: 'inspected, then published',
    noRating: 'report without an overall rating',
    notKnown: 'rating not known',
    ended: 'no current rating',
    cancelled: 'withdrawn or corrected',
    disputed: 'sources disagree',
    recommendation: 'recommended by CQC (in, to stay, out)',
    pending: 'no entry recorded',
    ends: 'rating ends',
    events: 'so many events together: see the list',
  },

  column: { date: 'Date', change: 'Change', inspected: 'Inspected', note: 'Note', report: 'Report' },
  notKnownCell: 'not known',
};

const SPAN: Readonly<Record<SpanKind, string>> = { day: 'on', days: 'from', rough: 'in' };

const STEPS: Readonly<Record<SupportStep, string>> = {
  recommended: 'recommended',
  entered: 'entered',
  remained: 'recommended to stay',
  recommendedOut: 'recommended out',
  left: 'left',
};

const NOT_COMPARED: Readonly<Record<NotComparedBecause, string>> = {
  'method-changed': 'method changed',
  'previous-not-known': 'the rating before is not known',
  'previous-withdrawn': 'the rating before was withdrawn',
  'previous-corrected': 'the rating before was corrected',
  'previous-withheld': 'the rating before was withheld',
  contradicted: 'reports of one day disagree',
  'order-not-known': 'their order is not known',
};

const GAPS: Readonly<Record<Gap, readonly [string, ...string[]]>> = {
  'not-known': ['not known', '?'],
  contradicted: ['reports disagree', '?'],
  withdrawn: ['withdrawn', '×'],
  withheld: ['withheld', '–'],
  'framework-ended': ['no longer rated', 'ended', '–'],
  closed: ['closed', '–'],
};

/** A name begins a sentence as it is written; what an organisation without one is called does not. */
function asStart(subject: string): string {
  return subject.replace(/^this organisation$/, 'This organisation');
}

function preposition(precision: Precision, day: string): string {
  if (precision === 'after-inspection') return 'after ';
  return precision === 'day' ? day : 'in ';
}

function yearsAndMonths(years: number, months: number): string {
  const parts = [years > 0 ? counted(years, 'year') : '', months > 0 ? counted(months, 'month') : ''];
  return parts.filter(Boolean).join(' and ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * "Special measures" within a sentence is "special measures"; a name in capitals is "the Recovery Support Programme",
 * unless it ends in a number: "NOF segment 4".
 */
function schemeInText(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  if (/^the\b|\d$/i.test(name)) return name;
  const isName = /^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(first);
  if (isName) return `the ${name}`;
  return first.charAt(0).toLowerCase() + name.slice(1);
}
