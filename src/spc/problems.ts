import type { RoughDate } from '../common/dates.js';
import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';

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
  warning('member-unknown', path, `${quoted(name)} is not a known setting. It was left out.`);

export const noImprovement = (): Problem =>
  warning(
    'improvement-missing',
    ['improvement'],
    'Expected "improvement": increase, decrease or neutral. It counts as neutral.',
  );

export const moreProblems = (count: number): Problem => error('more-problems', [], `And ${count} more such problems.`);

// Rows that cannot be measured. Each loses only itself: it stays on the time axis as a gap.

const gap = (code: string, row: number, field: string, sentence: string): Problem =>
  error(code, ['points', row, field], `${sentence} The point is shown as missing.`);

export const lacking = (date: RoughDate, row: number, given: string, needed: string): Problem =>
  gap(`${needed}-missing`, row, needed, `On ${date} there is a ${given}, but no ${needed}.`);

const unlike = (date: RoughDate, field: string, value: number, expected: string): string =>
  `On ${date} the ${field} is ${value}; expected ${expected}.`;

export const zeroDenominator = (date: RoughDate, row: number, denominator: number): Problem =>
  gap('denominator-not-positive', row, 'denominator', unlike(date, 'denominator', denominator, 'more than 0'));

export const numeratorAboveDenominator = (
  date: RoughDate,
  row: number,
  numerator: number,
  denominator: number,
): Problem =>
  gap(
    'numerator-above-denominator',
    row,
    'numerator',
    unlike(date, 'numerator', numerator, `no more than the denominator, ${denominator}`),
  );

export const negativeCount = (date: RoughDate, row: number, field: string, value: number): Problem =>
  gap('count-negative', row, field, unlike(date, field, value, '0 or more'));

// Rows that are used, with a remark; said once, at the first row it holds for.

const remark = (code: string, row: number, field: string, sentence: string): Problem =>
  warning(code, ['points', row, field], sentence);

export const singleMeasurement = (date: RoughDate, row: number): Problem =>
  remark(
    'subgroup-of-one',
    row,
    'subgroup',
    `On ${date} the subgroup has one measurement; expected two or more for limits.`,
  );

export const ratioWins = (date: RoughDate, row: number, value: number, ratio: number): Problem =>
  remark(
    'value-differs-from-ratio',
    row,
    'value',
    `On ${date} the value is ${value}, but numerator over denominator is ${ratio}, which is used throughout.`,
  );

export const fractionInCount = (date: RoughDate, row: number, field: string, value: number): Problem =>
  remark('count-not-whole', row, field, `${unlike(date, field, value, 'a whole count')} It is used as it is.`);

export const zeroInterval = (date: RoughDate, row: number): Problem =>
  remark('interval-zero', row, 'value', `${unlike(date, 'time since the last event', 0, 'more')} It is used as it is.`);

export const sameDate = (date: RoughDate, row: number): Problem =>
  remark('date-repeated', row, 'date', `${date} stands more than once.`);

export const noValues = (): Problem =>
  warning('values-missing', ['points'], 'No point has a value for this chart type.');

// Steps, baselines, limits.

export const stepDateAbsent = (date: RoughDate, step: number, start: RoughDate): Problem =>
  warning(
    'step-date-absent',
    ['steps', step, 'date'],
    `No point is dated ${date}; the step begins at the next one, ${start}.`,
  );

export const stepNotUsed = (date: RoughDate, step: number): Problem =>
  error(
    'step-not-used',
    ['steps', step],
    `The step of ${date} is after the last point, or at another step. It was left out.`,
  );

export const stepWithoutReason = (date: RoughDate, step: number): Problem =>
  warning('step-without-reason', ['steps', step], `The recalculation from ${date} has no reason; say what changed.`);

export const baselineNotApplied = (path: Path, asked: number, least: number, most: number, start: RoughDate): Problem =>
  error(
    'baseline-not-applied',
    path,
    `The baseline is ${asked} points; expected ${least} or more, and no more than the ${most} from ${start}. All are used.`,
  );

export const screeningRefused = (path: Path, start: RoughDate): Problem =>
  warning(
    'screening-not-applied',
    path,
    `Screening would leave no moving range above 0 from ${start}, so it was not applied.`,
  );

export const noLimits = (path: Path, start: RoughDate): Problem =>
  warning(
    'limits-missing',
    path,
    `There are no limits from ${start}: they need neighbouring values, or subgroups of two or more, none near the largest number there is.`,
  );

// Tables. Rows are counted from 1 below the header.

export const columnMissing = (role: 'date' | 'value'): Problem =>
  error('column-missing', ['points'], `Expected a column of ${role}s, headed "${role}"; there is none.`);

export const columnGuessed = (role: 'date' | 'value', header: string): Problem =>
  warning('column-guessed', ['points'], `The column ${quoted(header)} was taken for the ${role}s.`);

export const cellGuessed = (
  path: Path,
  row: number,
  column: string,
  text: string,
  value: unknown,
  guess: string,
): Problem =>
  warning(
    'cell-guessed',
    path,
    `Row ${row}, column ${quoted(column)}: ${quoted(text)} was read as ${value ?? 'no value'} (${guess}), and others like it.`,
  );

/** What a cell should hold, and how to get there from what is known to stand there often. */
function expectedInCell(text: string, isDate: boolean): string {
  if (!isDate) return 'a number';
  if (/\bq[1-4]\b/i.test(text)) return 'a date: write a quarter as its first month, such as 2019-04';
  if (/^[2-6]\d{4}(\.\d+)?$/.test(text)) return 'a date, not an Excel date number: format the column as a date';
  return 'a date, such as 2016-04-01, 01/04/2016 (day first) or Apr 2016';
}

export const cellNotRead = (path: Path, row: number, column: string, text: string, isDate: boolean): Problem =>
  error(
    'cell-not-read',
    path,
    `Row ${row}, column ${quoted(column)}: expected ${expectedInCell(text, isDate)}; found ${quoted(text)}. The ${
      isDate ? 'row' : 'cell'
    } was left out.`,
  );

export const headerMissing = (text: string): Problem =>
  warning(
    'header-missing',
    ['points'],
    `Expected a first row of names, such as Date and Value; found ${quoted(text)}, read as data.`,
  );
