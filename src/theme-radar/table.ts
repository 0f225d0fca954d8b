import type { ComparedAxis, ComparedSeries } from '../themes/index.js';
import type { DataTable, TableColumn, TableValue } from '../widget/data-table.js';
import {
  bandEnd,
  basisText,
  changeIn,
  figureText,
  type RadarSpeech,
  seriesName,
  stateText,
  targetText,
  titleOf,
  valueIn,
} from '../words/radar-themes.js';

type Cell = TableValue | string;

/** A row for each theme, a column for each series: what a reader compares. */
export function themeTable(speech: RadarSpeech): DataTable {
  const { model, words } = speech;
  const { series, axes } = model;
  const more = surroundings(speech);
  const isPair = model.form === 'pair' && model.notCompared === null;
  const themes = axes.map((axis): Cell[] => [
    axis.label,
    ...series.map((one) => cell(axis, one, speech)),
    ...(isPair ? [changeCell(axis, speech)] : []),
    ...more.map(({ of }) => of(axis)),
  ]);
  const strays = strayThemes(series).map((label): Cell[] => [
    label,
    ...series.map((one) => strayText(one, label, speech) ?? ''),
    ...(isPair ? [''] : []),
    ...more.map(() => ''),
  ]);
  return {
    caption: titleOf(speech),
    columns: [
      { label: words.themeColumn },
      ...series.map((one) => ({ label: seriesName(one, speech) })),
      ...(isPair ? [{ label: words.changeColumn }] : []),
      ...more,
    ],
    rows: [...themes, ...strays],
  };
}

/**
 * A row for each theme of each series, with its date and how it came about: what a spreadsheet can filter and pivot.
 */
export function themeCsvTable(speech: RadarSpeech): DataTable {
  const { model, words } = speech;
  const more = surroundings(speech);
  const columns = [words.themeColumn, words.seriesColumn, words.dateColumn, words.basisColumn, words.valueColumn];
  const rowsOf = (one: ComparedSeries) => {
    const facts = [seriesName(one, speech), one.date ?? '', basisText(one, speech)];
    const row = (theme: string, value: Cell) => [theme, ...facts, value];
    return [
      ...model.axes.map((axis) => [...row(axis.label, cell(axis, one, speech)), ...more.map(({ of }) => of(axis))]),
      ...one.strays.map(({ label }) => [...row(label, strayText(one, label, speech) ?? ''), ...more.map(() => '')]),
    ];
  };
  return {
    caption: titleOf(speech),
    columns: [...columns.map((label) => ({ label })), ...more],
    rows: model.series.flatMap(rowsOf),
  };
}

/** A value in words; a spreadsheet gets the number. */
function cell(axis: ComparedAxis, series: ComparedSeries, speech: RadarSpeech): Cell {
  const value = valueIn(axis, series);
  if (value === undefined) return speech.words.notAssessed;
  const text = stateText(value, speech);
  return value.value === null ? text : { text, raw: value.value };
}

function changeCell(axis: ComparedAxis, speech: RadarSpeech): Cell {
  return axis.change === null ? '' : { text: changeIn(axis, speech), raw: axis.change };
}

/** The columns of target and peers, where there are any. */
function surroundings(speech: RadarSpeech): (TableColumn & { of(axis: ComparedAxis): Cell })[] {
  const { model, words } = speech;
  const columns = [];
  if (model.target !== null) {
    const of = ({ target }: ComparedAxis) => {
      if (target === null) return '';
      const text = targetText(target, speech);
      // A band has two ends, of which a number could tell one.
      return bandEnd(target, speech) === null ? { text, raw: target } : text;
    };
    columns.push({ label: words.target(model.target.label), of });
  }
  if (model.peers !== null) {
    const of = ({ peers }: ComparedAxis) =>
      peers === null ? '' : words.range(figureText(peers.low, speech), figureText(peers.high, speech));
    columns.push({ label: words.peers(model.peers.label), of });
  }
  return columns;
}

function strayThemes(series: readonly ComparedSeries[]): string[] {
  return [...new Set(series.flatMap(({ strays }) => strays.map(({ label }) => label)))];
}

/** A value of a theme that the framework does not have, as it was given. */
function strayText({ strays }: ComparedSeries, theme: string, { words }: RadarSpeech): string | null {
  const stray = strays.find(({ label }) => label === theme);
  if (stray === undefined) return null;
  return stray.given === null ? words.notInFramework : words.notUsed(stray.given, 'not-in-framework');
}
