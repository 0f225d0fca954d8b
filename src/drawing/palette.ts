/**
 * Every colour of the library, once. Light values stand on white, dark ones on #11181e; text has a contrast of 4.5 or
 * more, marks and lines of 3 or more (WCAG 2.2, 1.4.3 and 1.4.11), tested in test/drawing/palette.test.ts.
 * Each is a custom property a page may set: `--improvement-{name}`.
 */
export interface Tone {
  readonly light: string;
  readonly dark: string;
  /** The official Making Data Count colour, with `palette="mdc"`. */
  readonly mdc?: string;
}

const base = {
  background: { light: '#ffffff', dark: '#11181e' },
  panel: { light: '#f0f4f5', dark: '#1c262e' },
  text: { light: '#212b32', dark: '#f0f4f5' },
  muted: { light: '#4c6272', dark: '#aab4bc' },
  link: { light: '#005eb8', dark: '#7bc2f6' },
  /** Hairlines that no reading depends on: the values stand in the labels and in the table. */
  grid: { light: '#aeb7bd', dark: '#4c6272' },
  focus: { light: '#ffeb3b', dark: '#ffeb3b' },
  'focus-edge': { light: '#212b32', dark: '#11181e' },
} as const satisfies Record<string, Tone>;

const spc = {
  common: { light: '#828c94', dark: '#9aa5ad', mdc: '#a6a6a6' },
  improvement: { light: '#005eb8', dark: '#7bc2f6', mdc: '#00b0f0' },
  concern: { light: '#b85c00', dark: '#ffd699', mdc: '#e46c0a' },
  neutral: { light: '#330072', dark: '#a273ff', mdc: '#490092' },
  /** The outlines that carry the contrast where a page asks for the official fills. */
  'common-edge': { light: '#828c94', dark: '#9aa5ad', mdc: '#5b6770' },
  'improvement-edge': { light: '#005eb8', dark: '#7bc2f6', mdc: '#005eb8' },
  'concern-edge': { light: '#b85c00', dark: '#ffd699', mdc: '#8f4700' },
  'neutral-edge': { light: '#330072', dark: '#a273ff', mdc: '#330072' },
  limit: { light: '#5b6770', dark: '#aab4bc' },
  target: { light: '#b10e1e', dark: '#ff9d9d' },
} as const satisfies Record<string, Tone>;

const rating = {
  outstanding: { light: '#003e43', dark: '#4fdcee' },
  'outstanding-text': { light: '#ffffff', dark: '#11181e' },
  good: { light: '#1b7f4f', dark: '#34a546' },
  'good-text': { light: '#ffffff', dark: '#11181e' },
  'requires-improvement': { light: '#ffc629', dark: '#fbe29e' },
  'requires-improvement-text': { light: '#212b32', dark: '#11181e' },
  /** Yellow alone is 1.57 on white: its border carries the contrast. */
  'requires-improvement-edge': { light: '#7a5200', dark: '#fbe29e' },
  inadequate: { light: '#a3051c', dark: '#ef8a96' },
  'inadequate-text': { light: '#ffffff', dark: '#11181e' },
} as const satisfies Record<string, Tone>;

const radar = {
  after: { light: '#002060', dark: '#7ea2f7' },
  before: { light: '#d1249b', dark: '#e0529b' },
  peers: { light: '#3f4b52', dark: '#c3c9ce' },
} as const satisfies Record<string, Tone>;

/** Every colour by its name, for light pages, dark ones, and where it has one, in NHS England's own colours. */
export const palette = { ...base, ...spc, ...rating, ...radar } as const;

/** The name of a colour; `--improvement-{name}` overrides it. */
export type Colour = keyof typeof palette;

const namesOf = <Names extends Colour>(group: Readonly<Record<Names, Tone>>) => Object.keys(group) as Names[];

/** The colours that every figure uses: grounds, text, links, hairlines, focus. */
export const figureColours: readonly Colour[] = namesOf(base);
/** What only charts, only journeys, only radars use. */
export const spcColours: readonly Colour[] = namesOf(spc);
export const ratingColours: readonly Colour[] = namesOf(rating);
export const radarColours: readonly Colour[] = namesOf(radar);

/** The colour's tones, with the optional ones visible to the type system. */
export function toneOf(colour: Colour): Tone {
  return palette[colour];
}
