import {
  type ComparedAxis,
  type ComparedSeries,
  type ComparedValue,
  levelWord,
  type PeerBand,
  type ThemeComparison,
} from '../themes/index.js';
import type { Format } from './format.js';
import type { RadarWords } from './radar-words.js';

/** What is needed to say anything about a comparison of themes. */
export interface RadarTelling {
  readonly model: ThemeComparison;
  readonly words: RadarWords;
  readonly format: Format;
}

/** What the figure is about. */
export function titleOf({ model, words }: RadarTelling): string {
  return model.title ?? words.untitled;
}

/** A series by its label, or else by its date; where others are called the same, with what tells it from them. */
export function seriesName(series: ComparedSeries, telling: RadarTelling): string {
  const { format, model, words } = telling;
  const dateOf = ({ date }: ComparedSeries) => date && format.date(date);
  const nameOf = (one: ComparedSeries) => one.label ?? dateOf(one) ?? one.id;
  const name = nameOf(series);
  const alike = model.series.filter((one) => nameOf(one) === name);
  if (alike.length === 1) return name;
  const facts = [
    dateOf,
    ({ organisation }: ComparedSeries) => organisation,
    (one: ComparedSeries) => basisText(one, telling),
  ];
  const apart = facts.filter((fact) => new Set(alike.map(fact)).size > 1).map((fact) => fact(series));
  return words.inBrackets(name, apart.filter(Boolean).join(', ') || null);
}

/** How the values of a series came about. */
export function basisText({ basis }: ComparedSeries, { words }: RadarTelling): string {
  return basis === null ? words.basisNotStated : words.basis[basis];
}

/** A value of a series: with the decimals that all of them need, and its unit. */
export function valueText(value: number, { model, words, format }: RadarTelling): string {
  return words.value(format.number(value, model.decimals), model.scale?.unit ?? null);
}

/** A number that values are held against, of the scale, a target or peers: with the decimals that it needs itself. */
export function figureText(value: number, { model, words, format }: RadarTelling): string {
  return words.value(format.number(value), model.scale?.unit ?? null);
}

/** "4, embedded"; "4" where the scale has no word for it. */
export function valueWithLevel(value: number, telling: RadarTelling): string {
  const level = levelWord(value, telling.model.scale);
  const text = valueText(value, telling);
  return level === null ? text : telling.words.withLevel(text, level);
}

/** What a theme aims for: one value, or the band that holds for all themes. */
export function targetText(target: number, telling: RadarTelling): string {
  const text = figureText(target, telling);
  const high = bandEnd(target, telling);
  return high === null ? text : telling.words.range(text, figureText(high, telling));
}

/** The upper end of the band that a theme aims for; `null` where it aims for one value. */
export function bandEnd(target: number | null, { model }: RadarTelling): number | null {
  const band = model.target?.band;
  return band && band.low === target && band.low < band.high ? band.high : null;
}

/** "1 to 3, median 2". */
export function peersText({ low, mid, high }: PeerBand, telling: RadarTelling): string {
  const range = telling.words.range(figureText(low, telling), figureText(high, telling));
  return mid === null ? range : telling.words.withMiddle(range, figureText(mid, telling));
}

/** "up 3", "down 1", "unchanged". */
export function changeText(change: number, telling: RadarTelling): string {
  const { model, words, format } = telling;
  if (change === 0) return words.unchanged;
  const figure = format.number(Math.abs(change), model.decimals);
  const size = model.scale?.unit === '%' ? words.points(figure) : valueText(Math.abs(change), telling);
  return change > 0 ? words.up(size) : words.down(size);
}

/**
 * The change of one theme, empty where there is none: the difference of its ends as they are written, or a reader's sum
 * would not come out; the model, the order of themes and CSV have it exact.
 */
export function changeIn({ before, after, change }: ComparedAxis, telling: RadarTelling): string {
  if (before === null || after === null || change === null) return '';
  const unit = 10 ** telling.model.decimals;
  // A half as decimals have it, 0.145 is a little less in binary, and away from zero, as it is written.
  const units = (value: number) => Number(Number((value * unit).toPrecision(12)).toFixed());
  // Of ends that are written alike the direction is left, with a size that is written as nothing.
  return changeText((units(after) - units(before)) / unit || change / 1e9, telling);
}

/** What a series says of a theme, whatever state that is in. */
export function stateText({ value, found, given, state }: ComparedValue, telling: RadarTelling): string {
  const { words } = telling;
  if (value !== null) return valueWithLevel(value, telling);
  if (found !== null) return found ? words.mentioned : words.notMentioned;
  if (state === 'outside-scale' || state === 'not-usable') return words.notUsed(given ?? '', state);
  return state === 'not-in-framework' ? words.notInFramework : words.notAssessed;
}

/** The short form beside a theme in a dot plot: "1 to 4, up 3", "4", "not assessed in June 2017". */
export function brief(axis: ComparedAxis, telling: RadarTelling): string {
  const { before, after, change } = axis;
  const { words, model } = telling;
  if (before !== null && after !== null && change !== null) {
    return words.fromTo(valueText(before, telling), valueText(after, telling), changeIn(axis, telling));
  }
  const series = shown(model);
  const values = series.flatMap((one) => {
    const value = valueIn(axis, one);
    if (value?.state !== 'assessed') return [];
    const text = value.value === null ? stateText(value, telling) : valueText(value.value, telling);
    return series.length === 1 ? text : words.inSeries(seriesName(one, telling), text);
  });
  return [...values, gapText(axis, telling)].filter(Boolean).join('; ');
}

/** Why a series has no value to show for a theme; `null` where it has one. */
export function absence(value: ComparedValue | undefined, { words }: RadarTelling): string | null {
  const state = value?.state;
  if (state === 'assessed') return null;
  if (state === 'outside-scale') return words.outsideScale;
  return state === 'not-usable' ? words.notUsable : words.notAssessed;
}

/** What a picture says of values that are not there, and of which series, where it is not so in all; empty for none. */
export function gapText(axis: ComparedAxis, telling: RadarTelling): string {
  const series = shown(telling.model);
  const reasons = series.map((one) => absence(valueIn(axis, one), telling));
  const [first] = reasons;
  if (first && reasons.every((reason) => reason === first)) return first;
  return series
    .flatMap((one, i) => {
      const reason = reasons[i];
      return reason ? telling.words.missingIn(reason, seriesName(one, telling)) : [];
    })
    .join('; ');
}

/** The series that a picture shows: those with at least one value, or all where none has any. */
export function shown({ series, form, before, after }: ThemeComparison): readonly ComparedSeries[] {
  if (form === 'pair' && before && after) return [before, after];
  if (form === 'single' && after) return [after];
  return series;
}

export function valueIn(axis: ComparedAxis, series: ComparedSeries): ComparedValue | undefined {
  return axis.values.find((value) => value.series === series.id);
}

/** One theme in a sentence: for its tab, its tooltip, the panel and the list. */
export function themeSentence(axis: ComparedAxis, telling: RadarTelling): string {
  return telling.words.theme(axis.label, themeFacts(axis, telling));
}

/** What is known of a theme: values, change, target, peers. */
export function themeFacts(axis: ComparedAxis, telling: RadarTelling): readonly string[] {
  const { words, model } = telling;
  const facts = model.form === 'pair' ? pairFacts(axis, telling) : seriesFacts(axis, telling);
  if (axis.target !== null) facts.push(words.withTarget(targetText(axis.target, telling), axis.meetsTarget));
  if (axis.peers !== null) facts.push(words.withPeers(peersText(axis.peers, telling)));
  return facts;
}

function pairFacts(axis: ComparedAxis, telling: RadarTelling): string[] {
  const { before, after } = axis;
  const { words, model } = telling;
  const beforeName = model.before ? seriesName(model.before, telling) : '';
  const facts = [
    after === null ? '' : valueWithLevel(after, telling),
    before === null ? '' : words.was(valueText(before, telling), levelWord(before, model.scale), beforeName),
    gapText(axis, telling),
    changeIn(axis, telling),
  ];
  return facts.filter(Boolean);
}

function seriesFacts(axis: ComparedAxis, telling: RadarTelling): string[] {
  const series = shown(telling.model);
  return series.map((one) => {
    const value = valueIn(axis, one);
    const text = value ? stateText(value, telling) : telling.words.notAssessed;
    return series.length === 1 ? text : telling.words.inSeries(seriesName(one, telling), text);
  });
}
