import type { PlainTable, TableCell } from '../../src/common/table.js';
import { analyseThemes, readThemes, themesFromTable } from '../../src/themes/index.js';

export function cell(text: string, marks?: Record<string, string>): TableCell {
  return marks ? { text, marks } : { text };
}

export function table(head: (string | TableCell)[], ...rows: (string | TableCell)[][]): PlainTable {
  const cells = (row: (string | TableCell)[]) => row.map((one) => (typeof one === 'string' ? cell(one) : one));
  return { caption: 'Improvement themes', head: cells(head), rows: rows.map(cells) };
}

/** What the themes of a table mean, and the codes and sentences of everything that is said of it. */
export function analyse(given: PlainTable) {
  const first = themesFromTable(given);
  const { data, problems } = readThemes(first.data);
  if (data === null) throw new Error(JSON.stringify([...first.problems, ...problems]));
  const model = analyseThemes(data);
  const all = [...first.problems, ...problems, ...model.problems];
  return { model, codes: all.map(({ code }) => code), said: all.map(({ message }) => message) };
}

/** The first heading of a table that says all that it can. */
export const marked = cell('Theme', {
  framework: 'di2017',
  min: '0',
  max: '4',
  levels: 'none, starting, progressing, established, embedded',
  basis: 'self-assessed',
});
