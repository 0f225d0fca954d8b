/**
 * Which theme of one framework is the same in another. Only `same` allows a comparison over time or on one picture;
 * `related` themes overlap, are narrower or were merged, and are named so that nobody takes them for the same.
 *
 * Two traps: "looking outwards" is openness to staff and public in 2017 and partnership with others from 2018 on;
 * governance (2017, 2018), systems (2019) and assurance (2020) overlap without being the same.
 */
export interface Crossing {
  /** The theme's name across frameworks: an axis with this `same` is the same theme wherever it stands. */
  readonly theme: string;
  /** Axis ids, by framework id, that are the same theme. */
  readonly same: Readonly<Record<string, string>>;
  /** Axis ids, by framework id, that are only related. */
  readonly related: Readonly<Record<string, string>>;
}

export const CROSSWALK: readonly Crossing[] = [
  {
    theme: 'leadership',
    same: { di2017: 'leadership', di2018: 'leadership', traits2019: 'leadership', si2020: 'leadership' },
    related: {},
  },
  {
    theme: 'culture',
    same: { di2017: 'culture', di2018: 'culture', traits2019: 'culture' },
    related: { si2020: 'engagement' },
  },
  {
    theme: 'governance',
    same: { di2017: 'governance', di2018: 'governance' },
    related: { traits2019: 'systems', si2020: 'assurance' },
  },
  { theme: 'values', same: { di2017: 'values', traits2019: 'values' }, related: { si2020: 'values' } },
  {
    theme: 'engagement',
    same: { di2018: 'engagement', si2020: 'engagement' },
    related: { di2017: 'culture' },
  },
  {
    theme: 'involvement',
    same: { di2017: 'involvement', di2018: 'involvement', si2020: 'involvement' },
    related: {},
  },
  { theme: 'openness', same: { di2017: 'outward' }, related: { di2018: 'outward', si2020: 'system' } },
  { theme: 'partnership', same: { di2018: 'outward', si2020: 'system' }, related: { di2017: 'outward' } },
  { theme: 'reaction', same: { di2017: 'reaction', di2018: 'reaction' }, related: {} },
  { theme: 'cqc', same: { di2017: 'cqc', di2018: 'cqc' }, related: {} },
  { theme: 'safety', same: { di2017: 'safety' }, related: {} },
  {
    theme: 'systems',
    same: { traits2019: 'systems' },
    related: { di2017: 'governance', di2018: 'governance', si2020: 'assurance' },
  },
  { theme: 'shared-vision', same: { si2020: 'values' }, related: { di2017: 'values', traits2019: 'values' } },
  { theme: 'qi', same: { si2020: 'qi' }, related: {} },
  {
    theme: 'assurance',
    same: { si2020: 'assurance' },
    related: { di2017: 'governance', di2018: 'governance', traits2019: 'systems' },
  },
  { theme: 'training', same: { si2020: 'training' }, related: {} },
  { theme: 'workforce', same: { si2020: 'workforce' }, related: {} },
];

/** The name across frameworks of a framework's theme, or `null` where the theme is not in the crosswalk. */
export function sameTheme(framework: string, axis: string): string | null {
  return CROSSWALK.find((crossing) => crossing.same[framework] === axis)?.theme ?? null;
}

export interface Place {
  readonly framework: string;
  readonly axis: string;
}

/** How two themes of two frameworks stand to each other; the order of the two does not matter. */
export function relationOf(one: Place, other: Place): 'same' | 'related' | 'none' {
  if (CROSSWALK.some((crossing) => isSame(crossing, one) && isSame(crossing, other))) return 'same';
  const overlap = (a: Place, b: Place) => CROSSWALK.some((crossing) => isSame(crossing, a) && isRelated(crossing, b));
  return overlap(one, other) || overlap(other, one) ? 'related' : 'none';
}

function isSame(crossing: Crossing, { framework, axis }: Place): boolean {
  return crossing.same[framework] === axis;
}

function isRelated(crossing: Crossing, { framework, axis }: Place): boolean {
  return crossing.related[framework] === axis;
}
