import type { SpcPoint } from '../spc/index.js';
import type { DataTable, TableColumn, TableValue } from '../widget/data-table.js';
import { capitalise } from '../words/format.js';
import { judgementOf, missingName, notesOf, rulesOf } from '../words/spc-points.js';
import { centreName, type SpcTelling } from '../words/spc-telling.js';
import { verdictsOf } from './verdicts.js';

type Cell = TableValue | string;

/** A column: its head, and what stands in it for a point. */
interface Column extends TableColumn {
  cell(point: SpcPoint, index: number): Cell;
}

/** The chart as a table, a row for each point. Nobody reads or hears an empty column, and the others need its room. */
export function spcTable(telling: SpcTelling): DataTable {
  const { points } = telling.analysis;
  const isUsed = ({ cell }: Column) => points.some((point, i) => cell(point, i) !== '');
  return tableOf(telling, columnsOf(telling, true).filter(isUsed));
}

/** The same with everything an analyst needs to check it: raw numbers, ISO dates, counts, both verdicts in words. */
export function spcCsvTable(telling: SpcTelling): DataTable {
  const { words, analysis } = telling;
  const { variation, assurance } = verdictsOf(telling);
  const number = (label: string, read: (point: SpcPoint) => number | null): Column => ({
    label,
    cell: (point) => ({ text: '', raw: read(point) }),
  });
  const hasRatios = analysis.points.some(({ denominator }) => denominator !== null);
  return tableOf(telling, [
    ...columnsOf(telling, false),
    // A column of its own, by which the file draws the same limits again.
    { label: words.columnStep, cell: (point, i) => reasonOf(telling, point, i) },
    ...(hasRatios
      ? [
          number(words.columnNumerator, ({ numerator }) => numerator),
          number(words.columnDenominator, ({ denominator }) => denominator),
        ]
      : []),
    { label: words.columnExcluded, cell: ({ excluded }) => (excluded ? words.yes : '') },
    { label: words.columnVariation, cell: () => variation.phrase },
    { label: words.columnAssurance, cell: () => assurance?.phrase ?? words.noAssurance(analysis.target !== null) },
  ]);
}

function tableOf({ analysis, metric }: SpcTelling, columns: readonly Column[]): DataTable {
  return {
    caption: metric,
    columns,
    rows: analysis.points.map((point, i) => columns.map((column) => column.cell(point, i))),
  };
}

function columnsOf(telling: SpcTelling, withSteps: boolean): Column[] {
  const { analysis, words, period, figure, lineFigure, target: writeTarget } = telling;
  const number = (
    label: string,
    read: (point: SpcPoint) => number | null,
    title?: string,
    write = lineFigure,
  ): Column => ({
    label,
    ...(title ? { title } : {}),
    numeric: true,
    cell: (point) => {
      const value = read(point);
      return value === null ? '' : { text: write(value), raw: value };
    },
  });
  return [
    { label: words.columnPeriod, cell: ({ date }) => ({ text: capitalise(period(date)), raw: date }) },
    {
      label: words.columnValue,
      numeric: true,
      cell: ({ value }) => ({ text: value === null ? missingName(telling) : figure(value), raw: value }),
    },
    number(capitalise(centreName(analysis, words)), (point) => point.centre),
    number(words.lowerAbbreviation, (point) => point.lcl, words.lowerLimit),
    number(words.upperAbbreviation, (point) => point.ucl, words.upperLimit),
    number(
      words.targetLine,
      (point) => point.target,
      undefined,
      (target) => writeTarget(target, false),
    ),
    { label: words.columnSignal, cell: (point, i) => signalOf(telling, point, i) },
    {
      label: words.columnNote,
      cell: (point, i) => {
        // Why limits were recalculated belongs to the data: a table without it would hide that they were.
        const reason = withSteps && reasonOf(telling, point, i);
        return [...(reason ? [words.stepNote(reason)] : []), ...notesOf(telling, i)].join('; ');
      },
    },
  ];
}

/** Why limits were recalculated at a point; empty: they were not. */
function reasonOf({ analysis, words }: SpcTelling, point: SpcPoint, index: number): string {
  const section = analysis.sections[point.section];
  return section?.step && section.first === index ? (section.step.reason ?? words.noReason) : '';
}

function signalOf(telling: SpcTelling, point: SpcPoint, index: number): string {
  if (point.value === null) return '';
  return telling.words.judged(judgementOf(telling, point), rulesOf(telling, index));
}
