import { given } from '../common/objects.js';
import type { Path } from '../common/problem.js';
import { entriesOf, type OneOrMore, type Origin, type Rated } from './cqc-schema.js';
import { inspectedBefore, type Source } from './cqc-source.js';
import type { Line, Rating } from './data.js';
import { SINGLE_ASSESSMENT, SINGLE_TRUST_RATING } from './frameworks.js';
import { questionNamed } from './questions.js';
import { meaningOf, sameWord } from './scale.js';

/** A rating in a document of CQC: of the organisation itself, or of one of its services. */
export interface Found {
  readonly rating: Rating;
  /** In which of the document's lists it stood. */
  readonly list: 'currentRatings' | 'historicRatings' | 'assessment';
  readonly isCurrent: boolean;
  /** `null`: the organisation itself. */
  readonly service: string | null;
  /** Where it names its service. */
  readonly path: Path;
}

/** One value, and the object that says where it comes from. */
interface Value {
  readonly line: Line;
  readonly word: string | null;
  readonly says: Origin & { readonly percentageScore?: number | undefined };
}

/** The ratings of the older framework: `currentRatings` or `historicRatings`. */
export function olderRatings(source: Source, list: 'currentRatings' | 'historicRatings'): Found[] {
  return entriesOf(source.document[list], [list]).flatMap(({ entry, path }) => {
    const read = (rated: Rated, at: Path, service: string | null) =>
      ratingsOf(source, valuesOf(source, rated, at), [rated, entry], service === null ? path : at).map(
        (rating): Found => ({ rating, list, isCurrent: list === 'currentRatings', service, path: [...at, 'name'] }),
      );
    const [overall] = entriesOf(entry.overall, [...path, 'overall']);
    const services = entriesOf(entry.serviceRatings, [...path, 'serviceRatings']);
    const found = [
      ...(overall ? read(overall.entry, overall.path, null) : []),
      ...services.flatMap(({ entry, path }) => (entry.name === undefined ? [] : read(entry, path, entry.name))),
    ];
    if (found.length > 0 || list === 'currentRatings') return found;
    source.doubt('report-without-rating', path);
    const { reportDate: date = source.reportDate(entry.reportLinkId) ?? null, reportLinkId: reportId } = entry;
    const rating = given<Rating>({ date, reportId, report: source.reportsPage(), origin: source.placeOf(path) });
    return [{ rating, list, isCurrent: false, service: null, path }];
  });
}

/** The overall rating, the key questions and use of resources of one entry. */
function valuesOf(source: Source, rated: Rated, path: Path): Value[] {
  const resources = entriesOf(rated.useOfResources, path).map(({ entry }) => entry);
  return [
    ...saidOf('overall', rated.rating, rated),
    ...questionsOf(source, rated, path),
    ...resources.flatMap((entry) => [
      ...saidOf('useOfResources', entry.useOfResourcesRating, entry),
      ...saidOf('combined', entry.combinedQualityRating, entry),
    ]),
  ];
}

/** A phrase of CQC's own staff that its API lets out: no rating was given. */
const INTERNAL = /^do not include in report$/i;

/** Empty text is a rating that is not known; one that is absent was not given. */
function saidOf(line: Line, word: string | null | undefined, says: Value['says']): Value[] {
  return word === undefined || INTERNAL.test(word ?? '') ? [] : [{ line, word: word || null, says }];
}

/**
 * The key questions, by name; of a question that is repeated the first one. One that is marked as historic in a current
 * rating no longer stands.
 */
function questionsOf(source: Source, rated: Rated, path: Path, current = true): readonly Value[] {
  const found = new Map<Line, Value>();
  for (const { entry, path: at } of entriesOf(rated.keyQuestionRatings, [...path, 'keyQuestionRatings'])) {
    const line = questionNamed(entry.name ?? '');
    const [value] = line === undefined ? [] : saidOf(line, entry.rating, entry);
    if (value === undefined || (isCurrent(rated) && isCurrent(entry) !== current)) continue;
    const first = found.get(value.line);
    if (first === undefined) found.set(value.line, value);
    else if (!sameWord(first.word ?? '', value.word ?? '')) source.doubt('question-repeated', at, entry.name);
  }
  return [...found.values()];
}

/**
 * One rating for each date and report that the values name: a focused inspection rates one question anew and leaves the
 * others at their older dates. What a value does not say itself it takes from the objects around it, nearest first.
 */
function ratingsOf(source: Source, values: readonly Value[], around: readonly Origin[], path: Path): Rating[] {
  const ratings = new Map<string, Rating>();
  for (const { line, word, says } of values) {
    const nearest = (key: keyof Origin) => [says, ...around].find((object) => object[key] !== undefined)?.[key];
    const reportId = nearest('reportLinkId');
    const date = nearest('reportDate') ?? source.reportDate(reportId) ?? null;
    const earnedBy = nearest('organisationId');
    const inheritedFrom = source.inheritedFrom(earnedBy);
    const key = JSON.stringify([date, reportId, earnedBy]);
    const rating = {
      date,
      reportId,
      report: source.reportsPage(earnedBy),
      inheritedFrom,
      origin: source.placeOf(path),
    };
    ratings.set(key, { ...(ratings.get(key) ?? given<Rating>(rating)), [line]: word });
  }
  return [...ratings.values()];
}

/**
 * The ratings of the single assessment framework: the organisation's own in `overall` (a list, empty in social care),
 * those of its assessment service groups in `asgRatings`. Current and historic ratings stand in the same lists.
 */
export function assessments(source: Source): Found[] {
  return entriesOf(source.document.assessment, ['assessment']).flatMap(({ entry, path }) => {
    const published = entry.assessmentPlanPublishedDateTime ?? null;
    const { overall, asgRatings } = entry.ratings ?? {};
    return [
      ...assessed(source, overall, [...path, 'ratings', 'overall'], published, () => null),
      ...assessed(source, asgRatings, [...path, 'ratings', 'asgRatings'], published, serviceOf),
    ];
  });
}

function serviceOf({ name, title }: Rated): string {
  return name ?? title ?? 'Service';
}

function assessed(
  source: Source,
  list: OneOrMore<Rated> | undefined,
  path: Path,
  published: string | null,
  named: (entry: Rated) => string | null,
): Found[] {
  const entries = entriesOf(list, path);
  return entries.flatMap(({ entry, path }) => {
    const service = named(entry);
    const besideCurrent = entries.some((other) => named(other.entry) === service && isCurrent(other.entry));
    // A historic rating beside a current one was published before this plan, and nobody says when.
    const date = isCurrent(entry) || !besideCurrent ? published : null;
    const values = valuesOf(source, entry, path);
    const scores = values.flatMap(({ line, says }) =>
      says.percentageScore === undefined ? [] : [[line, says.percentageScore]],
    );
    const rating = given<Rating>({
      date,
      framework: service === null && isSingle(source, values) ? SINGLE_TRUST_RATING : SINGLE_ASSESSMENT,
      report: source.reportsPage(),
      inspected: inspectedBefore(source, date, entry.assessmentDate, [...path, 'assessmentDate']),
      scores: scores.length > 0 ? Object.fromEntries(scores) : undefined,
      origin: source.placeOf(path),
      ...Object.fromEntries(values.map(({ line, word }) => [line, word])),
    });
    const found: Found = { rating, list: 'assessment', isCurrent: isCurrent(entry), service, path: [...path, 'name'] };
    const older = isCurrent(entry) ? questionsOf(source, entry, path, false) : [];
    if (older.length === 0) return found;
    const words = Object.fromEntries(older.map(({ line, word }) => [line, word]));
    // Of another assessment, and nobody says of which.
    const { report, origin } = found.rating;
    const framework = SINGLE_ASSESSMENT;
    return [
      found,
      { ...found, isCurrent: false, rating: given<Rating>({ date: null, framework, report, origin, ...words }) },
    ];
  });
}

/** Of the words for a rating in force, questions have the second; whatever else may be said is no rating in force. */
function isCurrent({ status }: { readonly status?: string | undefined }): boolean {
  return !status || /^(current|assessed)$/i.test(status);
}

/** CQC rates a whole trust on well-led alone: an assessment of a provider that rates no other question is that one. */
function isSingle({ organisation }: Source, values: readonly Value[]): boolean {
  const questions = values.filter(({ line, word }) => line !== 'overall' && meaningOf(word ?? '').level);
  return organisation.level === 'provider' && questions.length === 1 && questions[0]?.line === 'wellLed';
}
