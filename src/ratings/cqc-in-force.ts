import type { Found } from './cqc-ratings.js';
import type { Source } from './cqc-source.js';
import type { Line, Rating } from './data.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';

/**
 * The ratings of the organisation or of one service, with those in force marked: their dates do not show them where one
 * has none (the newer framework's go before the older's), where another is of the same day, or a newer one historic.
 */
export function withCurrentNamed(source: Source, found: readonly Found[]): readonly Rating[] {
  const isAssessed = found.some(({ list, isCurrent }) => list === 'assessment' && isCurrent);
  const inOrder = [...found].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const [overtaken] = LINES.flatMap((line) => {
    const moving = inOrder.filter(({ rating }) => movesLine(rating[line]));
    if (moving.at(-1)?.isCurrent) return [];
    return moving.findLast(({ isCurrent }) => isCurrent) ?? [];
  });
  if (overtaken) source.doubt('current-older-than-history', [overtaken.list], overtaken.rating.date ?? '');
  return found.map(({ rating, isCurrent, list }) => {
    if (rating.date === null) return { ...rating, current: isCurrent && (list === 'assessment' || !isAssessed) };
    return isCurrent ? { ...rating, current: true } : rating;
  });
}

/**
 * In order of time a current rating stands after others of its day; without a date it may be the newest, they may not.
 */
function timeOf({ rating: { date }, isCurrent }: Found): string {
  return isCurrent ? `${date ?? 9}+` : (date ?? '');
}

/** A rating moves its line, and one that is not known, withheld or cannot be read stops it. */
function movesLine(word: string | null | undefined): boolean {
  if (typeof word !== 'string') return word === null;
  const { state, recognised } = meaningOf(word);
  return state !== 'unrated' || !recognised;
}

function isRated(rating: Rating, line: Line): boolean {
  return meaningOf(rating[line] ?? '').level !== null;
}

/** A visit after which the rating from before still stands. */
const VISITED = /^(inspected but not rated|insufficient evidence to rate)$/i;

/**
 * Whether this is a current overall rating in the older framework's list, or a visit that leaves the one before in
 * force. A word for a rating that is withheld, or one that nobody can read, is left to the line, which stops there.
 */
export function isCurrentOverall({ list, service, rating: { overall } }: Found): boolean {
  if (list !== 'currentRatings' || service !== null || typeof overall !== 'string') return false;
  return movesLine(overall) || VISITED.test(meaningOf(overall).word);
}

/**
 * Ratings in the past and none in force: withdrawn, or the organisation is no longer registered and nobody says since
 * when (with a date its lines end there). Every line, but for those that current ratings hold without an overall one.
 */
export function notCurrent(
  { isRegistered, organisation }: Source,
  own: readonly Found[],
): true | readonly Line[] | undefined {
  const isHistory = own.some(({ rating }) => LINES.some((line) => typeof rating[line] === 'string'));
  const isInForce = own.some((found) => (found.list === 'assessment' && found.isCurrent) || isCurrentOverall(found));
  const isGone = !isRegistered && organisation.ended === undefined;
  if (!isHistory || (isInForce && !isGone)) return undefined;
  const lost = LINES.filter((line) => !own.some(({ isCurrent, rating }) => isCurrent && isRated(rating, line)));
  return isInForce || lost;
}
