import type { RoughDate } from '../common/dates.js';
import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';
import type { Understood } from '../common/written-dates.js';
import type { SpcInput } from './data.js';

/*
 * Every sentence this domain says about data it could not use or had to interpret. The first argument of `error` and
 * `warning` is the documented code. An error lost something, a warning lost nothing.
 */

// The document.

export const notValid = (path: Path, expected: string, found: unknown): Problem =>
  error('value-not-valid', path, `Expected ${expected}; found ${quoted(found)}. It was left out.`);

export const noPoints = (): Problem =>
  error('points-missing', ['points'], 'Expected "points", each with a date and a value.');

export const unknownMember = (path: Path, name: string): Problem =>
  warning('member-unknown', path, `${quoted(name)} is not known. It was left out, and others like it.`);

export const noImprovement = (): Problem =>
  warning(
    'improvement-missing',
    ['improvement'],
    'Expected "improvement": increase, decrease or neutral. It counts as neutral.',
  );

export const moreProblems = (count: number): Problem => error('more-problems', [], `And ${count} more such problems.`);

// Rows that cannot be measured. Each loses only itself: it stays on the time axis as a gap.

/** A row, and where its author wrote it. */
type Row = Pick<SpcInput, 'date' | Figure> & { readonly row: number };
type Figure = 'value' | 'numerator' | 'denominator';

const at = ({ row }: Row, field: string): Path => ['points', row, field];

export const lacking = (row: Row, given: string, needed: string): Problem =>
  error(
    `${needed}-missing`,
    at(row, needed),
    `On ${row.date} there is a ${given}, but no ${needed}. It counts as missing.`,
  );

const unlike = (row: Row, field: Figure, expected: string): string =>
  `On ${row.date} the ${field} is ${row[field]}; expected ${expected}.`;

const gap = (code: string, row: Row, field: Figure, expected: string): Problem =>
  error(code, at(row, field), `${unlike(row, field, expected)} It counts as missing.`);

export const zeroDenominator = (row: Row): Problem =>
  gap('denominator-not-positive', row, 'denominator', 'more than 0');

export const numeratorAboveDenominator = (row: Row): Problem =>
  gap('numerator-above-denominator', row, 'numerator', `no more than the denominator, ${row.denominator}`);

export const negativeCount = (row: Row, field: Figure): Problem => gap('count-negative', row, field, '0 or more');

// Rows that are used, with a remark; said once, at the first row it holds for.

export const singleMeasurement = (row: Row): Problem =>
  warning(
    'subgroup-of-one',
    at(row, 'subgroup'),
    `On ${row.date} the subgroup has one measurement; expected two or more for limits.`,
  );

export const ratioWins = (row: Row, ratio: number): Problem =>
  warning(
    'value-differs-from-ratio',
    at(row, 'value'),
    `${unlike(row, 'value', `numerator over denominator, ${ratio}`)} The latter is used.`,
  );

const remark = (code: string, row: Row, field: Figure, expected: string): Problem =>
  warning(code, at(row, field), `${unlike(row, field, expected)} It is used as it is.`);

export const fractionInCount = (row: Row, field: Figure): Problem =>
  remark('count-not-whole', row, field, 'a whole count');

export const zeroInterval = (row: Row): Problem => remark('interval-zero', row, 'value', 'more than 0');

export const sameDate = (row: Row): Problem =>
  warning('date-repeated', at(row, 'date'), `${row.date} stands more than once.`);

export const noValues = (): Problem => warning('values-missing', ['points'], 'No point has a value for this chart.');

// Steps, baselines, limits.

export const stepDateAbsent = (date: RoughDate, step: number, start: RoughDate): Problem =>
  warning('step-date-absent', ['steps', step, 'date'], `No point is dated ${date}; the step begins at ${start}.`);

export const stepNotUsed = (date: RoughDate, step: number): Problem =>
  error(
    'step-not-used',
    ['steps', step],
    `The step of ${date} is after the last point, or at another step. It was left out.`,
  );

export const stepWithoutReason = (date: RoughDate, step: number): Problem =>
  warning('step-without-reason', ['steps', step], `The step of ${date} has no reason; say what changed.`);

export const baselineNotApplied = (path: Path, asked: number, least: number, most: number, start: RoughDate): Problem =>
  error(
    'baseline-not-applied',
    path,
    `The baseline is ${asked} points; expected ${least} or more, of the ${most} from ${start}. All are used.`,
  );

export const screeningRefused = (path: Path, start: RoughDate): Problem =>
  warning(
    'screening-not-applied',
    path,
    `Screening would leave no moving range above 0 from ${start}. It was left out.`,
  );

export const noLimits = (path: Path, start: RoughDate): Problem =>
  warning(
    'limits-missing',
    path,
    `There are no limits from ${start}: they need neighbouring values or subgroups of two or more, none too large to calculate with.`,
  );

// Tables. Rows are counted from 1 at the top, as in a spreadsheet.

export const columnMissing = (role: string): Problem =>
  error('column-missing', ['points'], `Expected a column headed "${role}"; found none.`);

export const columnGuessed = (role: string, header: string, left: string | undefined): Problem =>
  warning(
    'column-guessed',
    ['points'],
    `The column ${quoted(header)} was taken for the ${role}s${left === undefined ? '' : `, not ${quoted(left)}`}.`,
  );

export const cellGuessed = (
  path: Path,
  row: number,
  column: string,
  text: string,
  { value, guess }: Understood<unknown>,
): Problem =>
  warning(
    'cell-guessed',
    path,
    `Row ${row}, column ${quoted(column)}: ${quoted(text)} was read as ${value ?? 'no value'} (${guess}), and others like it.`,
  );

/** What a cell should hold, and how to get there from what is known to stand there often. */
function expectedInCell(text: string, isDate: boolean): string {
  if (!isDate) return 'a number';
  if (/^[2-6]\d{4}(\.\d+)?$/.test(text)) return 'a date, not an Excel date number: format the column as a date';
  return 'a date, such as 2016-04-01, 01/04/2016 or Apr 2016 (of a quarter the first month)';
}

export const cellNotRead = (path: Path, row: number, column: string, text: string, isDate: boolean): Problem =>
  error(
    'cell-not-read',
    path,
    `Row ${row}, column ${quoted(column)}: expected ${expectedInCell(text, isDate)}; found ${quoted(text)}. The ${
      isDate ? 'row' : 'cell'
    } was left out.`,
  );

export const headerMissing = (text: string | undefined): Problem =>
  warning(
    'header-missing',
    ['points'],
    `Expected a first row of names, such as Date and Value; found ${quoted(text)}, read as data.`,
  );

export const signMissing = (path: Path, row: number, column: string, text: string): Problem =>
  error(
    'cell-not-read',
    path,
    `Row ${row}, column ${quoted(column)}: expected a number in percent or a share, as the others are; found ${quoted(text)}. It was left out, and others like it.`,
  );

export const tableTurned = (row: number): Problem =>
  warning(
    'table-turned',
    ['points'],
    `The dates stand side by side in row ${row}, so rows were read for columns: what is called row 3 is the third column.`,
  );

export const rowsMixed = (column: string): Problem =>
  error(
    'rows-mixed',
    ['points'],
    `Several rows have one date and differ in ${quoted(column)}. Keep the rows of one, name it as metric, or take the column out to draw all.`,
  );
