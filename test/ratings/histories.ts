import fc from 'fast-check';

type Word = string | null | undefined;

export interface Given {
  readonly date: string;
  readonly overall?: Word;
  readonly safe?: Word;
}

const word = fc.constantFrom<Word[]>('Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not rated', null);
/** A day by its number from the first of 2014 on. */
export const dayOf = (number: number) =>
  new Date(Date.UTC(2014, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** A history of exact days, no two the same, in any order, before the method of 2023. */
export const histories = fc
  .uniqueArray(
    fc.record(
      { day: fc.nat(3500), overall: fc.option(word, { nil: undefined }), safe: word },
      { requiredKeys: ['day'] },
    ),
    { selector: ({ day }) => day, minLength: 1, maxLength: 9 },
  )
  .map((entries): Given[] =>
    entries.map(({ day, overall, safe }) => ({
      date: dayOf(day),
      ...(overall === undefined ? {} : { overall }),
      ...(safe === undefined ? (overall === undefined ? { safe: 'Good' } : {}) : { safe }),
    })),
  );
