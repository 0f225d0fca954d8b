import type { ComparedAxis, ComparedSeries } from '../themes/index.js';
import type { DataTable, TableColumn, TableValue } from '../widget/data-table.js';
import {
  bandEnd,
  basisText,
  changeIn,
  peersText,
  type RadarTelling,
  seriesName,
  stateText,
  targetText,
  titleOf,
  valueIn,
} from '../words/radar-themes.js';

type Cell = TableValue | string;

/** A row for each theme, a column for each series: what a reader compares. */
export function themeTable(telling: RadarTelling): DataTable {
  const { model, words } = telling;
  const { series, axes } = model;
  const more = surroundings(telling);
  const isPair = model.form === 'pair';
  const themes = axes.map((axis): Cell[] => [
    axis.label,
    ...series.map((one) => cell(axis, one, telling)),
    ...(isPair ? [changeCell(axis, telling)] : []),
    ...more.map(({ of }) => of(axis)),
  ]);
  const strays = strayThemes(series).map((label): Cell[] => [
    label,
    ...series.map((one) => strayText(one, label, telling) ?? ''),
    ...(isPair ? [''] : []),
    ...more.map(() => ''),
  ]);
  return {
    caption: titleOf(telling),
    columns: [
      { label: words.themeColumn },
      ...series.map((one) => ({ label: seriesName(one, telling) })),
      ...(isPair ? [{ label: words.changeColumn }] : []),
      ...more,
    ],
    rows: [...themes, ...strays],
  };
}

/**
 * A row for each theme of each series, with its date and how it came about: what a spreadsheet can filter and pivot.
 */
export function themeCsvTable(telling: RadarTelling): DataTable {
  const { model, words } = telling;
  const more = surroundings(telling);
  const columns = [words.themeColumn, words.seriesColumn, words.dateColumn, words.basisColumn, words.valueColumn];
  const rowsOf = (one: ComparedSeries) => {
    const facts = [seriesName(one, telling), one.date ?? '', basisText(one, telling)];
    const row = (theme: string, value: Cell) => [theme, ...facts, value];
    return [
      ...model.axes.map((axis) => [...row(axis.label, cell(axis, one, telling)), ...more.map(({ of }) => of(axis))]),
      ...one.strays.map(({ label }) => [...row(label, strayText(one, label, telling) ?? ''), ...more.map(() => '')]),
    ];
  };
  return {
    caption: titleOf(telling),
    columns: [...columns.map((label) => ({ label })), ...more],
    rows: model.series.flatMap(rowsOf),
  };
}

/** A value in words; a spreadsheet gets the number. */
function cell(axis: ComparedAxis, series: ComparedSeries, telling: RadarTelling): Cell {
  const value = valueIn(axis, series);
  if (value === undefined) return telling.words.notAssessed;
  const text = stateText(value, telling);
  return value.value === null ? text : { text, raw: value.value };
}

function changeCell(axis: ComparedAxis, telling: RadarTelling): Cell {
  return axis.change === null ? '' : { text: changeIn(axis, telling), raw: axis.change };
}

/** The columns of target and peers, where there are any. */
function surroundings(telling: RadarTelling): (TableColumn & { of(axis: ComparedAxis): Cell })[] {
  const { model, words } = telling;
  const columns = [];
  if (model.target !== null) {
    const of = ({ target }: ComparedAxis) => {
      if (target === null) return '';
      const text = targetText(target, telling);
      // A band has two ends, of which a number could tell one.
      return bandEnd(target, telling) === null ? { text, raw: target } : text;
    };
    columns.push({ label: words.target(model.target.label), of });
  }
  if (model.peers !== null) {
    const of = ({ peers }: ComparedAxis) => (peers === null ? '' : peersText(peers, telling));
    columns.push({ label: words.peers(model.peers.label, false), of });
  }
  return columns;
}

function strayThemes(series: readonly ComparedSeries[]): string[] {
  return [...new Set(series.flatMap(({ strays }) => strays.map(({ label }) => label)))];
}

/** A value of a theme that the framework does not have, as it was given. */
function strayText({ strays }: ComparedSeries, theme: string, { words }: RadarTelling): string | null {
  const stray = strays.find(({ label }) => label === theme);
  if (stray === undefined) return null;
  return stray.given === null ? words.notInFramework : words.notUsed(stray.given, 'not-in-framework');
}
