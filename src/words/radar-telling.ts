import { type ComparedAxis, type ComparedSeries, levelWord, type Tie } from '../themes/index.js';
import { fitted } from './fitted.js';
import {
  absence,
  basisText,
  changeIn,
  changeText,
  figureText,
  type RadarTelling,
  seriesName,
  shown,
  targetText,
  valueIn,
  valueText,
  valueWithLevel,
} from './radar-themes.js';

/** The texts of a theme figure: what is shown above, below and instead of its picture. */
export interface RadarTexts {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly announcement: string;
}

/**
 * `isTitled`: an author's heading stands in place of the headline, which then opens the summary and needs its room
 * there.
 */
export function tellThemes(telling: RadarTelling, isTitled = false): RadarTexts {
  const { model, words } = telling;
  const headline = headlineOf(telling);
  const { summary, rest } = fitted(present(sentences(telling)), headline, isTitled);
  return {
    headline,
    subtitle: subtitleOf(telling),
    summary,
    notes: [...rest, ...present(notesOf(telling))],
    announcement: words.announcement(headline, words.themes(model.axes.length)),
  };
}

/** What is not there leaves no trace. */
function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}

function headlineOf(telling: RadarTelling): string {
  const { model, words, format } = telling;
  const { before, after, rises, falls, unchanged, form, basis } = model;
  const name = (series: ComparedSeries) => seriesName(series, telling);
  if (form === 'pair' && before && after) {
    return words.changed({
      higher: rises.length,
      lower: falls.length,
      of: rises.length + falls.length + unchanged.length,
      all: model.axes.length,
      before: name(before),
      after: name(after),
      isShare: basis === 'coded-mentions',
    });
  }
  if (basis === 'presence' && before === null && after) return mentions(after, telling).replace(/\.$/, '');
  return words.themesOf(words.themes(model.axes.length), format.list(shown(model).map(name)));
}

function subtitleOf(telling: RadarTelling): string {
  const { model, words, format } = telling;
  const { scale, basis } = model;
  const scored = basis === 'coded-mentions' ? words.range : words.scored;
  const bases = new Set(shown(model).map((series) => basisText(series, telling)));
  const end = (value: number) => words.inBrackets(figureText(value, telling), levelWord(value, scale));
  const dates = new Set(shown(model).flatMap(({ date }) => (date === null ? [] : format.date(date))));
  const parts = [
    model.framework.title,
    scale && scored(end(scale.min), end(scale.max)),
    ...bases,
    dates.size > 0 ? format.list([...dates]) : null,
  ];
  return words.subtitle(model.title, present(parts));
}

/** The summary's sentences in their order. */
function sentences(telling: RadarTelling): (string | null)[] {
  const { model, words } = telling;
  const { largestRise, largestFall } = model.extremes;
  return [
    ...opening(telling),
    largestRise && words.largestRise(changeOf(largestRise, telling)),
    largestFall && words.largestFall(changeOf(largestFall, telling)),
    ...extremes(telling),
    target(telling),
    peers(telling),
    ...missing(telling),
    model.withEvidence > 0 ? words.withEvidence(model.withEvidence) : null,
  ];
}

function opening(telling: RadarTelling): string[] {
  const { model, words, format } = telling;
  const { before, after, form, reference } = model;
  const name = (series: ComparedSeries) => seriesName(series, telling);
  if (form === 'pair' && before && after) {
    const isCompared = model.axes.some(({ change }) => change !== null);
    if (isCompared) return [words.compared(model.axes.length, name(after), name(before))];
    return [words.sideBySide(words.themes(model.axes.length), format.list([before, after].map(name)))];
  }
  if (model.basis === 'presence') return shown(model).map((series) => mentions(series, telling));
  if (before === null && after) return [];
  return model.standings.flatMap(({ series, higher, lower, of }) => {
    const one = model.series.find(({ id }) => id === series);
    return one && reference && of > 0 ? words.standing(name(one), higher, lower, of, name(reference)) : [];
  });
}

function mentions(series: ComparedSeries, telling: RadarTelling): string {
  const found = telling.model.axes.filter((axis) => valueIn(axis, series)?.found).length;
  return telling.words.mentions(found, series.assessed, seriesName(series, telling));
}

function changeOf({ value, axes }: Tie, telling: RadarTelling): string {
  const { words, model } = telling;
  const axis = axes.length === 1 && model.axes.find(({ id }) => id === axes[0]);
  if (!axis || axis.before === null || axis.after === null)
    return words.tiedChange(names(axes, telling), changeText(value, telling));
  const ends = [valueText(axis.before, telling), valueText(axis.after, telling)] as const;
  return words.changeOf(axis.label, ...ends, changeIn(axis, telling));
}

function extremes(telling: RadarTelling): string[] {
  const { model, words } = telling;
  const { highest, lowest, allEqual } = model.extremes;
  if (highest === null || lowest === null || model.notCompared !== null) return [];
  if (model.basis === 'coded-mentions') {
    const share = valueText(highest.value, telling);
    return [words.largestShare(names(highest.axes, telling), share, model.after && countOf(model.after, telling))];
  }
  if (allEqual) return [words.allEqual(valueWithLevel(highest.value, telling), highest.axes.length, model.axes.length)];
  return [
    words.highest(names(highest.axes, telling), valueWithLevel(highest.value, telling)),
    words.lowest(names(lowest.axes, telling), valueWithLevel(lowest.value, telling)),
  ];
}

function target(telling: RadarTelling): string | null {
  const { model, words } = telling;
  if (model.target === null || model.target.of === 0) return null;
  const { meets, of, value, label } = model.target;
  const aim = value === null ? null : targetText(value, telling);
  return words.meetsTarget(meets, of, aim, label, assessedNow(telling));
}

function peers(telling: RadarTelling): string | null {
  const { model, words } = telling;
  if (model.peers === null || model.peers.of === 0) return null;
  const { below, of, n } = model.peers;
  return words.belowPeers(below, of, n, assessedNow(telling));
}

/** How many themes have a value that targets and peers are held against. */
function assessedNow({ model }: RadarTelling): number {
  return model.axes.filter(({ after }) => after !== null).length;
}

/**
 * Themes without a value, always said, with the reason: missing in every series first, then by the series that lacks
 * it.
 */
function missing(telling: RadarTelling): (string | null)[] {
  const { model, words } = telling;
  const empty = model.series.filter(({ assessed }) => assessed === 0);
  const isEmpty = empty.length === model.series.length;
  const counted = isEmpty ? model.series : model.series.filter(({ assessed }) => assessed > 0);
  const list = (what: string, axes: readonly ComparedAxis[]) =>
    axes.length === 0 ? null : words.missingList(what, listed(axes, telling));
  const lists = [words.notAssessed, words.outsideScale, words.notUsable].flatMap((reason) => {
    const lacks = (axis: ComparedAxis, one: ComparedSeries) => absence(valueIn(axis, one), telling) === reason;
    const isEverywhere = (axis: ComparedAxis) => counted.every((one) => lacks(axis, one));
    const own = (one: ComparedSeries) => model.axes.filter((axis) => lacks(axis, one) && !isEverywhere(axis));
    return [
      list(reason, model.axes.filter(isEverywhere)),
      ...counted.map((one) => list(words.missingIn(reason, seriesName(one, telling)), own(one))),
    ];
  });
  const hasValues = (one: ComparedSeries) => model.axes.some((axis) => valueIn(axis, one)?.given != null);
  const unusable = (one: ComparedSeries) => (hasValues(one) ? words.noUsableValues : words.noValues);
  return [...lists, ...(isEmpty ? [] : empty).map((one) => unusable(one)(seriesName(one, telling)))];
}

/** More words than this are too many for a list within a sentence: short names are used where there are some. */
const LONG_LIST = 12;

function listed(axes: readonly ComparedAxis[], { format }: RadarTelling): string {
  const full = format.list(axes.map(({ label }) => label));
  return full.split(' ').length <= LONG_LIST ? full : format.list(axes.map(({ label, short }) => short ?? label));
}

function names(ids: readonly string[], telling: RadarTelling): string {
  const axes = telling.model.axes.filter(({ id }) => ids.includes(id));
  return listed(axes, telling);
}

function notesOf(telling: RadarTelling): (string | null)[] {
  const { words, format } = telling;
  const { tableOnly, cautions, series, peers, framework, notes } = telling.model;
  return [
    tableOnly && words.tableOnly[tableOnly],
    ...cautions.map((caution) => words.caution[caution]),
    ...series.flatMap((one) => seriesNotes(one, telling)),
    peers && words.peerBand(peers.n, peers.label, String(peers.year)),
    framework.note,
    ...series.map((one) => {
      const strays = one.strays.map(({ label }) => label);
      return strays.length > 0 ? words.strays(seriesName(one, telling), format.list(strays)) : null;
    }),
    ...notes,
  ];
}

function seriesNotes(series: ComparedSeries, telling: RadarTelling): (string | null)[] {
  const { assessedBy, source } = series;
  const name = seriesName(series, telling);
  const count = countOf(series, telling);
  return [
    assessedBy === null && count === null ? null : telling.words.assessedBy(name, assessedBy, count),
    source && telling.words.sourceOf(name, source),
  ];
}

/** How many passages were coded, or how many people answered. */
function countOf({ n, basis }: ComparedSeries, { words, format }: RadarTelling): string | null {
  if (n === null) return null;
  return (basis === 'coded-mentions' ? words.passages : words.answers)(n, format.number(n));
}
