import type { RoughDate } from '../common/dates.js';
import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';

/*
 * Every sentence this domain says about data it could not use or had to interpret. The first argument of `error` and
 * `warning` is the documented code. An error lost something, a warning lost nothing.
 */

const point = (row: number, field?: string): Path => (field === undefined ? ['points', row] : ['points', row, field]);

// The document.

export const notAnObject = (input: unknown): Problem =>
  error(
    'data-not-an-object',
    [],
    input === null || input === undefined
      ? 'There is no data. Expected an object with a list of "points".'
      : `Expected an object with a list of "points"; found ${quoted(input)}.`,
  );

export const noPoints = (isList: boolean): Problem =>
  error(
    'points-missing',
    isList ? ['metrics'] : ['points'],
    isList
      ? 'This is a list of several measures; give one of its "metrics".'
      : 'There are no points to draw. Expected "points", a list of dates and values.',
  );

export const notValid = (path: Path, expected: string, found: unknown): Problem =>
  error('value-not-valid', path, `Expected ${expected}; found ${quoted(found)}. It was left out.`);

export const memberMissing = (path: Path, member: string): Problem =>
  error('value-missing', path, `The "${member}" is missing. The entry was left out.`);

export const unknownMember = (path: Path, name: string): Problem =>
  warning('member-unknown', path, `${quoted(name)} is not known here; it was ignored. Is it spelt as documented?`);

export const noImprovement = (): Problem =>
  warning(
    'improvement-missing',
    ['improvement'],
    'The data does not say which direction is good. Give "improvement": "increase", "decrease" or "neutral"; neutral is taken.',
  );

export const moreProblems = (count: number): Problem =>
  error('more-problems', [], `There are ${count} more problems of these kinds.`);

// Rows that cannot be measured. Each loses only itself: it stays on the time axis as a gap.

export const notARatio = (date: RoughDate, row: number): Problem =>
  error(
    'ratio-missing',
    point(row),
    `The point of ${date} has a value alone; this chart type needs a numerator and a denominator. It is shown as missing.`,
  );

export const noDenominator = (date: RoughDate, row: number): Problem =>
  error(
    'denominator-missing',
    point(row, 'denominator'),
    `The point of ${date} has a numerator but no denominator. It is shown as missing.`,
  );

export const zeroDenominator = (date: RoughDate, row: number, denominator: number): Problem =>
  error(
    'denominator-not-positive',
    point(row, 'denominator'),
    `The denominator of ${date} is ${denominator}; expected a number above 0. The point is shown as missing.`,
  );

export const numeratorAboveDenominator = (
  date: RoughDate,
  row: number,
  numerator: number,
  denominator: number,
): Problem =>
  error(
    'numerator-above-denominator',
    point(row, 'numerator'),
    `The numerator of ${date}, ${numerator}, is above its denominator, ${denominator}, which no proportion can be. The point is shown as missing; for rates use chart type "u".`,
  );

export const negativeCount = (date: RoughDate, row: number, field: string, value: number): Problem =>
  error(
    'count-negative',
    point(row, field),
    `The ${field} of ${date} is ${value}; this chart type expects 0 or more. The point is shown as missing.`,
  );

export const singleMeasurement = (date: RoughDate, row: number): Problem =>
  warning(
    'subgroup-of-one',
    point(row, 'subgroup'),
    `The subgroup of ${date} holds a single measurement; limits need two or more, so such points have none.`,
  );

export const noSubgroup = (date: RoughDate, row: number): Problem =>
  error(
    'subgroup-missing',
    point(row, 'subgroup'),
    `The point of ${date} has a value but no subgroup; this chart type needs the measurements behind it. It is shown as missing.`,
  );

// Rows that are used, with a remark; said once, at the first row it holds for.

export const ratioWins = (date: RoughDate, row: number, value: number, ratio: number): Problem =>
  warning(
    'value-differs-from-ratio',
    point(row, 'value'),
    `The value of ${date}, ${value}, is not its numerator over its denominator, ${ratio}. The calculated ratio is used, here and in every such row.`,
  );

export const fractionInCount = (date: RoughDate, row: number, field: string, value: number): Problem =>
  warning(
    'count-not-whole',
    point(row, field),
    `The ${field} of ${date} is ${value}; this chart type expects whole counts. It is used as it is.`,
  );

export const zeroInterval = (date: RoughDate, row: number): Problem =>
  warning(
    'interval-zero',
    point(row, 'value'),
    `The time before the event of ${date} is 0. It is kept; times in hours instead of days would tell such events apart.`,
  );

export const sameDate = (date: RoughDate, row: number): Problem =>
  warning(
    'date-repeated',
    point(row, 'date'),
    `${date} is the date of another point too. Points of the same date are all kept, in the order given.`,
  );

export const noValues = (): Problem =>
  warning('values-missing', ['points'], 'No point has a value that this chart type can use; only the dates are shown.');

// Steps, baselines, limits.

export const stepDateAbsent = (date: RoughDate, step: number, start: RoughDate): Problem =>
  warning(
    'step-date-absent',
    ['steps', step, 'date'],
    `No point is dated ${date}. The limits are recalculated from the next point, ${start}.`,
  );

export const stepAfterEnd = (date: RoughDate, step: number): Problem =>
  error(
    'step-after-end',
    ['steps', step, 'date'],
    `The step of ${date} lies after the last point and changes nothing yet.`,
  );

export const stepWithoutReason = (date: RoughDate, step: number): Problem =>
  warning(
    'step-without-reason',
    ['steps', step],
    `The recalculation from ${date} has no reason. Say what changed, so that readers can judge it.`,
  );

export const sameStep = (date: RoughDate, step: number): Problem =>
  error(
    'step-repeated',
    ['steps', step],
    `The step of ${date} begins at the same point as another one. The one given first is used.`,
  );

export const baselineTooShort = (path: Path, asked: number, least: number): Problem =>
  error(
    'baseline-too-short',
    path,
    `A baseline of ${asked} points is too short to calculate limits from; expected ${least} or more. All points are used instead.`,
  );

export const baselineTooLong = (path: Path, asked: number, length: number, start: RoughDate): Problem =>
  error(
    'baseline-too-long',
    path,
    `The baseline of ${asked} points is longer than the ${length} points from ${start}. All of those are used instead.`,
  );

export const screeningRefused = (path: Path, start: RoughDate): Problem =>
  warning(
    'screening-not-applied',
    path,
    `Screening would leave only unchanging neighbours from ${start}, and limits without width. All moving ranges are used there.`,
  );

export const noLimits = (path: Path, start: RoughDate): Problem =>
  warning(
    'limits-missing',
    path,
    `There are no limits from ${start}: they need two neighbouring points with values of a calculable size.`,
  );
