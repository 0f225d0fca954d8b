import { parseDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import { isFiniteNumber } from '../common/numbers.js';
import { isObject } from '../common/objects.js';
import type { Path, Problem, Reading } from '../common/problem.js';
import type { Source, SpcData } from './data.js';
import { CHARTS } from './limits/index.js';
import { moreProblems, noImprovement, noPoints, notValid } from './problems.js';
import { isAbsent, readBy } from './read-by-schema.js';
import { checkRows, type ReadRow } from './row-checks.js';
import { documentSchema, pointSchema } from './schema.js';
import { measure } from './series.js';
import { type Choices, choicesOf } from './settings.js';

/**
 * Reads SPC data of the documented shape (schema.ts). Never throws. What could not be used is left out, each with a
 * problem that says where and why; a row that its chart type cannot measure stays as a gap. `data` is `null` where no
 * row is left to draw.
 */
export function readSpc(input: unknown): Reading<SpcData> {
  const problems: Problem[] = [];
  const read = readBy(documentSchema, input, () => [], problems);
  if (read === undefined) return { data: null, problems: bounded(problems) };
  const { $schema, points: given, source, target, ...head } = read;
  const rows = readRows(given, problems);
  if (rows.length === 0) return { data: null, problems: bounded([...problems, noPoints()]) };
  if (isObject(input) && isAbsent(input.improvement)) problems.push(noImprovement());
  const choices = choicesOf({ ...head, points: [] });
  const { points, problems: ofRows } = checkRows(rows, choices);
  const onScale = target && targetOnScale(target, choices, points, problems);
  const data = {
    ...head,
    ...(onScale !== undefined && { target: onScale }),
    ...(source && { source: withSafeLink(source, problems) }),
    points,
  };
  return { data, problems: bounded([...problems, ...ofRows]) };
}

function readRows(given: readonly unknown[], problems: Problem[]): ReadRow[] {
  const rows: ReadRow[] = [];
  given.forEach((entry, row) => {
    const read = plainRow(entry, row) ?? rowBySchema(entry, row, problems);
    if (read) rows.push(read);
  });
  return rows;
}

/**
 * A row of a date and plain numbers, as most are; `null`: something else is in it, so that it is read by the schema.
 */
function plainRow(entry: unknown, row: number): ReadRow | null {
  if (!isObject(entry)) return null;
  for (const name in entry) if (!Object.hasOwn(pointSchema.properties, name)) return null;
  const { date: given, value, numerator, denominator, subgroup, note, exclude } = entry;
  const date = parseDate(given);
  if (date === null || !isAbsent(subgroup ?? note ?? exclude)) return null;
  if (isFiniteNumber(value) && isAbsent(numerator ?? denominator)) return { date, value, row };
  const isRatio = isFiniteNumber(numerator) && isFiniteNumber(denominator) && isAbsent(value);
  return isRatio ? { date, numerator, denominator, row } : null;
}

function rowBySchema(entry: unknown, row: number, problems: Problem[]): ReadRow | undefined {
  const read = readBy(pointSchema, entry, () => ['points', row], problems);
  return read && { ...read, row };
}

/** Shares, none of them above 1, have no target of ten times that: it is in percent. */
const MOST_OF_SHARES = 10;

/** A target that no proportion can reach is on another scale, and no verdict may rest on it. */
function targetOnScale(
  target: SpcData['target'],
  choices: Choices,
  points: SpcData['points'],
  problems: Problem[],
): SpcData['target'] {
  const { chart, multiplier } = choices;
  const isProportion = CHARTS[chart].kind === 'proportions';
  // A proportion's scale is known without a look at its values.
  const figures = isProportion ? [] : measure({ points }, choices).map(({ value }) => value ?? 0);
  const areShares = figures.some((figure) => figure % 1) && figures.every((figure) => Math.abs(figure) <= 1);
  const most = isProportion ? multiplier : areShares ? MOST_OF_SHARES : Infinity;
  const isOnScale = (value: number | null | undefined, path: Path) => {
    if (isAbsent(value) || (value <= most && (value >= 0 || !isProportion))) return true;
    problems.push(notValid(path, `a target from 0 to ${isProportion ? multiplier : 1}, as the values are`, value));
    return false;
  };
  if (typeof target !== 'object') return isOnScale(target, ['target']) ? target : undefined;
  return target.map((period, i) =>
    isOnScale(period.value, ['target', i, 'value']) ? period : { ...period, value: null },
  );
}

function withSafeLink({ href, ...source }: Source, problems: Problem[]): Source {
  const link = safeHref(href);
  if (href !== undefined && link === null) problems.push(notValid(['source', 'href'], 'a web address', href));
  return link === null ? source : { ...source, href: link };
}

/** More than these help nobody; the rest is counted. */
const MOST_PROBLEMS = 100;

/** A warning is said once, at the first entry that it holds for. */
function bounded(problems: readonly Problem[]): readonly Problem[] {
  const kinds = new Set<string>();
  const told = problems.filter(({ level, code, path }) => {
    const kind = code + path.replace(/\d+/, '');
    const { size } = kinds;
    return kinds.add(kind).size > size || level === 'error';
  });
  if (told.length <= MOST_PROBLEMS) return told;
  return [...told.slice(0, MOST_PROBLEMS), moreProblems(told.length - MOST_PROBLEMS)];
}
