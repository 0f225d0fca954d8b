import { type ComparedAxis, type ComparedSeries, levelWord } from '../themes/index.js';
import { basisText, figureText, type RadarTelling, seriesName, shown, valueIn } from '../words/radar-themes.js';

/** One series as it is drawn: its look, and a value for each theme. */
export interface Layer {
  readonly look: 'after' | 'before';
  readonly series: ComparedSeries;
  /** In the order of the themes; `null` where there is nothing to draw. */
  readonly values: readonly (number | null)[];
}

/** What is drawn on one set of axes. */
export interface Panel {
  readonly title: string;
  /** Painted in order. */
  readonly layers: readonly Layer[];
  /** The series that all panels are held against, drawn thinly. */
  readonly ghost: Layer | null;
}

export interface Tick {
  readonly value: number;
  readonly figure: string;
  /** The scale's word, or the figure where it has none. */
  readonly word: string;
  /** Figure and word, where the scale has one. */
  readonly both: string;
}

/** A comparison made ready to be placed: numbers on one scale, whatever the basis. */
export interface Plan {
  readonly telling: RadarTelling;
  readonly axes: readonly ComparedAxis[];
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Marks of two kinds only: with `presence`, nothing joins one theme to another. */
  readonly marksOnly: boolean;
  /** Whether lines join one theme to the next. */
  readonly outlines: boolean;
  readonly panels: readonly Panel[];
}

/** What a page may choose about a picture; the values are the same whatever is chosen. */
export interface PlanOptions {
  /** What stands at the rings. */
  readonly rings: 'words' | 'numbers' | 'both';
  /** `none`: marks without lines between them. */
  readonly outline: 'line' | 'none';
}

/** More levels than this do not get a ring each. */
const MOST_LEVELS = 6;
/** Into how many parts a long scale is divided, where they come out as whole levels; the first is best. */
const PARTS = [5, 4, 3];

export function planOf(told: RadarTelling, { rings, outline }: PlanOptions): Plan {
  const { model, format } = told;
  // A picture is seen and not heard: its numbers have a sign, and no line of text ends after "minus".
  const telling = { ...told, format: { ...format, number: format.figure } };
  const { axes, scale } = model;
  const marksOnly = scale === null;
  const { min, max } = scale ?? { min: 0, max: 1 };
  const layers = shown(model).map((series) => layerOf(series, axes, min, max));
  const together = model.form !== 'side-by-side';
  const ghost = layers.find(({ series }) => series === model.reference) ?? null;
  const panels = together
    ? [{ title: '', layers, ghost: null }]
    : layers.map((layer) => ({
        title: panelTitle(layer.series, telling),
        layers: [layer],
        ghost: layer === ghost ? null : ghost,
      }));
  return {
    telling,
    axes,
    min,
    max,
    ticks: ticksOf(telling, rings, min, max),
    marksOnly,
    outlines: !marksOnly && outline !== 'none',
    panels,
  };
}

/** Series that came about in different ways say so over their pictures, which are alike but cannot be compared. */
function panelTitle(series: ComparedSeries, telling: RadarTelling): string {
  const name = seriesName(series, telling);
  const basis = basisText(series, telling);
  const isSaid = telling.model.basis !== 'mixed' || name.includes(basis);
  return isSaid ? name : telling.words.inBrackets(name, basis);
}

function layerOf(series: ComparedSeries, axes: readonly ComparedAxis[], min: number, max: number): Layer {
  const values = axes.map((axis) => {
    const { value = null, found = null } = valueIn(axis, series) ?? {};
    return value ?? (found === null ? null : found ? max : min);
  });
  // Marks of presence look the same in all texts: the key says what they stand for.
  return { look: series.role === 'before' && series.basis !== 'presence' ? 'before' : 'after', series, values };
}

/** A ring for every level, or for a few of them, evenly apart; the ends are always among them. */
function ticksOf(telling: RadarTelling, rings: PlanOptions['rings'], min: number, max: number): Tick[] {
  const { model, words } = telling;
  const { scale } = model;
  if (scale === null) {
    return [
      { value: min, figure: words.notMentioned, word: words.notMentioned, both: words.notMentioned },
      { value: max, figure: words.mentioned, word: words.mentioned, both: words.mentioned },
    ];
  }
  const span = max - min;
  // From 0 to 1 without words for them there are values between, not two levels.
  const isWhole = Number.isInteger(span) && (span > 1 || scale.levels !== null);
  const parts = isWhole && span < MOST_LEVELS ? span : (PARTS.find((some) => !isWhole || span % some === 0) ?? 4);
  const values = Array.from({ length: parts + 1 }, (_, i) => {
    const way = (span * i) / parts;
    // Seven steps have no equal parts: then the levels nearest to them.
    return min + (isWhole ? Math.round(way) : way);
  });
  return values.map((value) => {
    const figure = figureText(value, telling);
    const level = levelWord(value, scale);
    if (level === null || rings === 'numbers') return { value, figure, word: figure, both: figure };
    const both = words.withLevel(figure, level);
    return { value, figure, word: rings === 'both' ? both : level, both };
  });
}

/** What may be written at the ticks: words, words at the ends and figures between, or figures. */
export function tickForms(
  ticks: readonly Tick[],
  as: 'word' | 'both',
): readonly [words: string[], ends: string[], figures: string[]] {
  const isEnd = (i: number) => i === 0 || i === ticks.length - 1;
  return [
    ticks.map((tick) => tick[as]),
    ticks.map((tick, i) => (isEnd(i) ? tick[as] : tick.figure)),
    ticks.map(({ figure }) => figure),
  ];
}

/** For how many themes any series has a value. */
export function assessedAxes({ panels, axes }: Plan): number {
  return axes.filter((_, i) => panels.some(({ layers }) => layers.some(({ values }) => values[i] != null))).length;
}
