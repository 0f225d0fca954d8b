import type { ComparedAxis, ComparedSeries, Tie } from '../themes/index.js';
import { fitted } from './fitted.js';
import { changeText, type RadarSpeech, seriesName, shown, valueIn, valueText, valueWithLevel } from './radar-themes.js';

/** The texts of a theme figure: what is shown above, below and instead of its picture. */
export interface RadarTexts {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly announcement: string;
}

export function tellThemes(speech: RadarSpeech): RadarTexts {
  const { model, words } = speech;
  const headline = headlineOf(speech);
  const { summary, rest } = fitted(sentences(speech).filter((sentence) => sentence !== null));
  return {
    headline,
    subtitle: subtitleOf(speech),
    summary,
    notes: [...rest, ...notesOf(speech)],
    announcement: words.announcement(headline, words.themes(model.axes.length)),
  };
}

function headlineOf(speech: RadarSpeech): string {
  const { model, words } = speech;
  const { before, after, rises, falls, unchanged, form } = model;
  const all = words.themes(model.axes.length);
  if (form !== 'pair' || before === null || after === null) {
    if (model.basis === 'presence' && after !== null) return withoutStop(mentions(after, speech));
    return words.themesOf(all, speech.format.list(shown(model).map((series) => seriesName(series, speech))));
  }
  const [was, now] = [seriesName(before, speech), seriesName(after, speech)];
  const compared = rises.length + falls.length + unchanged.length;
  if (compared === 0) return words.noneCompared(was, now);
  if (rises.length === compared) return words.allHigher(compared, now);
  if (falls.length === compared) return words.allLower(compared, now);
  if (unchanged.length === compared) return words.noneChanged(was, now);
  return words.someChanged(rises.length, falls.length, compared, now);
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function subtitleOf(speech: RadarSpeech): string {
  const { model, words, format } = speech;
  const { scale } = model;
  const bases = new Set(model.series.map(({ basis }) => (basis === null ? words.basisNotStated : words.basis[basis])));
  const end = (value: number) => words.endOfScale(valueText(value, speech), scale?.levels?.[value - scale.min] ?? null);
  const dates = shown(model).flatMap(({ date }) => (date === null ? [] : [format.date(date)]));
  return words.subtitle(model.title, [
    ...(model.framework.title === null ? [] : [model.framework.title]),
    ...(scale === null || model.basis === 'presence' ? [] : [words.scored(end(scale.min), end(scale.max))]),
    ...bases,
    ...(dates.length > 0 ? [format.list(dates)] : []),
  ]);
}

/** The summary's sentences in their order; what is not there leaves no trace. */
function sentences(speech: RadarSpeech): (string | null)[] {
  const { model, words } = speech;
  return [
    ...opening(speech),
    ...changes(speech),
    ...extremes(speech),
    target(speech),
    model.peers && words.belowPeers(model.peers.below, model.peers.of, model.peers.n),
    ...missing(speech),
    model.withEvidence > 0 ? words.withEvidence(model.withEvidence) : null,
  ];
}

function opening(speech: RadarSpeech): string[] {
  const { model, words, format } = speech;
  const { before, after, form } = model;
  const all = words.themes(model.axes.length);
  const name = (series: ComparedSeries) => seriesName(series, speech);
  if (form === 'pair' && before && after) return [words.compared(model.axes.length, name(after), name(before))];
  if (model.basis === 'presence') return shown(model).map((series) => mentions(series, speech));
  if (form === 'single' && after) return [`${words.themesOf(all, name(after))}.`];
  const reference = model.reference === null ? '' : name(model.reference);
  return [
    words.sideBySide(all, format.list(model.series.map(name))),
    ...model.standings.flatMap(({ series, higher, lower, of }) => {
      const one = model.series.find(({ id }) => id === series);
      return one && of > 0 ? [words.standing(name(one), higher, lower, of, reference)] : [];
    }),
  ];
}

function mentions(series: ComparedSeries, speech: RadarSpeech): string {
  const found = speech.model.axes.filter((axis) => valueIn(axis, series)?.found).length;
  return speech.words.mentions(found, series.assessed, seriesName(series, speech));
}

function changes(speech: RadarSpeech): (string | null)[] {
  const { largestRise, largestFall } = speech.model.extremes;
  const { words } = speech;
  return [
    largestRise && words.largestRise(changeOf(largestRise, speech)),
    largestFall && words.largestFall(changeOf(largestFall, speech)),
  ];
}

function changeOf({ value, axes }: Tie, speech: RadarSpeech): string {
  const { words, model } = speech;
  const change = changeText(value, speech);
  const [only, another] = axes;
  const axis = another === undefined && model.axes.find(({ id }) => id === only);
  if (!axis || axis.before === null || axis.after === null) return words.tiedChange(names(axes, speech), change);
  return words.changeOf(axis.label, valueText(axis.before, speech), valueText(axis.after, speech), change);
}

function extremes(speech: RadarSpeech): (string | null)[] {
  const { model, words } = speech;
  const { highest, lowest, allEqual } = model.extremes;
  if (highest === null || lowest === null || model.form === 'side-by-side') return [];
  if (model.basis === 'coded-mentions') {
    const share = valueText(highest.value, speech);
    return [words.largestShare(names(highest.axes, speech), share, model.after && countOf(model.after, speech))];
  }
  if (allEqual) return [words.allEqual(valueWithLevel(highest.value, speech))];
  return [
    words.highest(names(highest.axes, speech), valueWithLevel(highest.value, speech)),
    words.lowest(names(lowest.axes, speech), valueWithLevel(lowest.value, speech)),
  ];
}

function target(speech: RadarSpeech): string | null {
  const { model, words } = speech;
  if (model.target === null || model.target.of === 0) return null;
  const { meets, of, value, label } = model.target;
  return words.meetsTarget(meets, of, value === null ? null : valueText(value, speech), label);
}

/** Themes without a value, always said: missing in every series first, then by the series that lacks it. */
function missing(speech: RadarSpeech): (string | null)[] {
  const { model, words } = speech;
  const series = model.series.filter(({ assessed }) => assessed > 0);
  const counted = series.length > 0 ? series : model.series;
  const axes = model.axes.filter(({ id }) => model.notAssessed.includes(id));
  const lacks = (axis: ComparedAxis, one: ComparedSeries) => valueIn(axis, one)?.state !== 'assessed';
  const everywhere = axes.filter((axis) => counted.every((one) => lacks(axis, one)));
  const list = (some: readonly ComparedAxis[], one: ComparedSeries | null) =>
    some.length === 0
      ? null
      : words.notAssessedList(
          names(
            some.map(({ id }) => id),
            speech,
          ),
          one && seriesName(one, speech),
        );
  return [
    list(everywhere, null),
    ...counted.map((one) =>
      list(
        axes.filter((axis) => lacks(axis, one) && !everywhere.includes(axis)),
        one,
      ),
    ),
    ...(series.length === 0 ? [] : model.series.filter(({ assessed }) => assessed === 0)).map((one) =>
      words.noValues(seriesName(one, speech)),
    ),
  ];
}

/** More words than this are too many for a list within a sentence: short names are used where there are some. */
const LONG_LIST = 12;

function names(ids: readonly string[], { model, format }: RadarSpeech): string {
  const axes = model.axes.filter(({ id }) => ids.includes(id));
  const full = format.list(axes.map(({ label }) => label));
  return full.split(' ').length <= LONG_LIST ? full : format.list(axes.map(({ label, short }) => short ?? label));
}

function notesOf(speech: RadarSpeech): string[] {
  const { model, words, format } = speech;
  const notes: string[] = [];
  if (model.tableOnly !== null) notes.push(words.tableOnly[model.tableOnly]);
  for (const caution of model.cautions) notes.push(words.caution[caution]);
  for (const series of model.series) notes.push(...seriesNotes(series, speech));
  if (model.peers) notes.push(words.peerBand(model.peers.n, model.peers.label, String(model.peers.year)));
  if (model.framework.note !== null) notes.push(model.framework.note);
  for (const series of model.series) {
    const strays = series.strays.map(({ axis }) => axis);
    if (strays.length > 0) notes.push(words.strays(seriesName(series, speech), format.list(strays)));
  }
  return [...notes, ...model.notes];
}

function seriesNotes(series: ComparedSeries, speech: RadarSpeech): string[] {
  const { words } = speech;
  const { assessedBy, source } = series;
  const name = seriesName(series, speech);
  const count = countOf(series, speech);
  return [
    ...(assessedBy === null && count === null ? [] : [words.assessedBy(name, assessedBy, count)]),
    ...(source === null ? [] : [words.sourceOf(name, source.text)]),
  ];
}

/** How many passages were coded, or how many people answered. */
function countOf({ n, basis }: ComparedSeries, { words, format }: RadarSpeech): string | null {
  if (n === null) return null;
  return (basis === 'coded-mentions' ? words.passages : words.answers)(n, format.number(n));
}
