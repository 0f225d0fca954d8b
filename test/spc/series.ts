import { analyseSpc, type SpcAnalysis, type SpcData } from '../../src/spc/index.js';

/** Twelve values around 50, as a stable process might give them; repeated, they stay without any signal. */
export const STABLE = [48, 52, 49, 51, 47, 53, 50, 48, 52, 49, 51, 50];

/** Monthly dates from April 2016. */
export function month(i: number): string {
  const place = 3 + i;
  return `${2016 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-01`;
}

/** Data of one value a month; `null` is missing. */
export function monthly(values: readonly (number | null)[], rest: Partial<SpcData> = {}): SpcData {
  return { improvement: 'increase', points: values.map((value, i) => ({ date: month(i), value })), ...rest };
}

export function analyse(values: readonly (number | null)[], rest: Partial<SpcData> = {}): SpcAnalysis {
  return analyseSpc(monthly(values, rest));
}

/** `n` values that repeat the stable ones. */
export function stable(n: number): number[] {
  return Array.from({ length: n }, (_, i) => STABLE[i % STABLE.length]!);
}

/** The places of the points that a rule marks. */
export function marked({ points }: SpcAnalysis, rule: string, direction?: string): number[] {
  return points.flatMap(({ rules }, i) =>
    rules.some((each) => each.rule === rule && (direction === undefined || each.direction === direction)) ? [i] : [],
  );
}

export function codes({ problems }: { readonly problems: readonly { readonly code: string }[] }): string[] {
  return problems.map(({ code }) => code);
}
