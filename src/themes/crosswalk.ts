import { FRAMEWORKS, shippedFramework } from './frameworks.js';

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

const RELATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  culture: { si2020: 'engagement' },
  governance: { traits2019: 'systems', si2020: 'assurance' },
  values: { si2020: 'values' },
  engagement: { di2017: 'culture' },
  openness: { di2018: 'outward', si2020: 'system' },
  partnership: { di2017: 'outward' },
  systems: { di2017: 'governance', di2018: 'governance', si2020: 'assurance' },
  'shared-vision': { di2017: 'values', traits2019: 'values' },
  assurance: { di2017: 'governance', di2018: 'governance', traits2019: 'systems' },
};

/** Every theme of the shipped frameworks, in the order in which the frameworks brought it up. */
export function crosswalk(): readonly Crossing[] {
  const themes = new Map<string, Record<string, string>>();
  for (const { id, axes } of FRAMEWORKS) {
    for (const axis of axes) {
      const theme = axis.same ?? axis.id;
      themes.set(theme, { ...themes.get(theme), [id]: axis.id });
    }
  }
  return [...themes].map(([theme, same]) => ({ theme, same, related: RELATED[theme] ?? {} }));
}

/** A theme of a framework, by their ids. */
export interface Place {
  readonly framework: string;
  readonly axis: string;
}

/** How two themes of two frameworks stand to each other; the order of the two does not matter. */
export function relationOf(one: Place, other: Place): 'same' | 'related' | 'none' {
  const theme = themeAt(one);
  const otherTheme = themeAt(other);
  if (theme === null || otherTheme === null) return 'none';
  if (theme === otherTheme) return 'same';
  const overlap = RELATED[theme]?.[other.framework] === other.axis || RELATED[otherTheme]?.[one.framework] === one.axis;
  return overlap ? 'related' : 'none';
}

function themeAt({ framework, axis }: Place): string | null {
  return shippedFramework(framework)?.axes.find(({ id }) => id === axis)?.same ?? null;
}
