/** CQC's four ratings as levels: 1 is the lowest. For drawing and comparing only, never added up or averaged. */
export type RatingLevel = 1 | 2 | 3 | 4;

/** What a rating word means. */
export interface WordMeaning {
  /** `withheld`: a rating exists or existed and is not shown (appeal, suspension, review). */
  readonly state: 'rated' | 'unrated' | 'withheld';
  readonly level: RatingLevel | null;
  /** A rating in CQC's spelling; every other word as written. */
  readonly word: string;
  /** `false`: not a word that CQC uses; it is shown as written and never mapped to the nearest rating. */
  readonly recognised: boolean;
}

/** The four ratings, highest first, in CQC's spelling. */
export const RATINGS = [
  { level: 4, word: 'Outstanding' },
  { level: 3, word: 'Good' },
  { level: 2, word: 'Requires improvement' },
  { level: 1, word: 'Inadequate' },
] as const satisfies readonly { level: RatingLevel; word: string }[];

/**
 * Words that CQC's API, website and monthly spreadsheet print in place of a rating, and those that copies of its data
 * use. Source: CQC's public API (ratings of both frameworks), provider pages and ratings files.
 */
const UNRATED = [
  'Inspected but not rated',
  'Insufficient evidence to rate',
  'No published rating',
  'Do not include in report',
  'Evidence requirements partially scored',
  'Evidence requirements not yet scored',
  'No approved rating',
  'Not applicable',
  'Not rated',
  'Not used',
  'No rating',
  'Not yet inspected',
  'Unrated',
  'Unknown',
  'N/A',
];

/** The website's grey mark stands for all of these alike. */
const WITHHELD = ['Under appeal', 'Rating suspended', 'No rating/under appeal/rating suspended', 'Under review'];

type Known = Pick<WordMeaning, 'state'> & Partial<WordMeaning>;

const MEANINGS: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...RATINGS.map((rating): [string, Known] => [folded(rating.word), { state: 'rated', ...rating }]),
  ...UNRATED.map((word): [string, Known] => [folded(word), { state: 'unrated' }]),
  ...WITHHELD.map((word): [string, Known] => [folded(word), { state: 'withheld' }]),
]);

/** What a word means: compared without regard to capitals and runs of blanks. */
export function meaningOf(written: string): WordMeaning {
  const word = written.trim().replace(/\s+/g, ' ');
  const known = MEANINGS.get(folded(word));
  return { state: 'unrated', level: null, word, recognised: known !== undefined, ...known };
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}
