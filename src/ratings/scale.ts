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
 * use, our tables among them ("Inspected, not rated"). Source: CQC's public API (ratings of both frameworks), provider
 * pages and ratings files.
 */
const UNRATED = [
  'Inspected but not rated',
  'Inspected, not rated',
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

/** As board papers abbreviate the ratings, highest first. */
const LETTERS = ['o', 'g', 'ri', 'i'];

type Known = Pick<WordMeaning, 'state'> & Partial<WordMeaning>;

/** The words known, folded; the ratings also in CQC's own spelling, which is nearly every word met, and by letters. */
const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...RATINGS.flatMap((rating, index) =>
    [rating.word, folded(rating.word), LETTERS[index] ?? ''].map((word): [string, Known] => [
      word,
      { state: 'rated', ...rating },
    ]),
  ),
  ...UNRATED.map((word): [string, Known] => [folded(word), { state: 'unrated' }]),
  ...WITHHELD.map((word): [string, Known] => [folded(word), { state: 'withheld' }]),
]);

/** What a word (or a letter, "RI") means: compared without regard to capitals and runs of blanks. */
export function meaningOf(written: string): WordMeaning {
  const known = KNOWN.get(written) ?? KNOWN.get(folded(written));
  const word = written.trim().replace(/\s+/g, ' ');
  return { state: 'unrated', level: null, word, recognised: known !== undefined, ...known };
}

/** Whether two words mean the same: "RI" and "requires improvement" do. */
export function sameWord(a: string, b: string): boolean {
  return meaningOf(a).word === meaningOf(b).word;
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}
