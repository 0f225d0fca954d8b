import { safeHref } from '../common/links.js';
import type { Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Source, SpcData } from './data.js';
import { isAbsent, readBy } from './lenient.js';
import { moreProblems, noImprovement, noPoints, notValid } from './problems.js';
import { checkRows } from './row-checks.js';
import { spcDataSchema } from './schema.js';
import { choicesOf } from './settings.js';

/**
 * Reads SPC data of the documented shape (schema.ts). Never throws. What could not be used is left out, each with a
 * problem that says where and why; a row that its chart type cannot measure stays as a gap. `data` is `null` where no
 * row is left to draw.
 */
export function readSpc(input: unknown): Reading<SpcData> {
  const problems: Problem[] = [];
  const read = readBy(spcDataSchema, input, () => [], problems);
  if (read === undefined) return { data: null, problems: bounded(problems) };
  const { $schema, points: rows, source, ...head } = read;
  if (rows.length === 0) return { data: null, problems: bounded([...problems, noPoints()]) };
  if (isObject(input) && isAbsent(input.improvement)) problems.push(noImprovement());
  const { points, problems: ofRows } = checkRows(rows, choicesOf({ ...head, points: [] }));
  const data = { ...head, ...(source && { source: withSafeLink(source, problems) }), points };
  return { data, problems: bounded([...problems, ...ofRows]) };
}

function withSafeLink({ href, ...source }: Source, problems: Problem[]): Source {
  const link = safeHref(href);
  if (href !== undefined && link === null) problems.push(notValid(['source', 'href'], 'a web address', href));
  return link === null ? source : { ...source, href: link };
}

/** More than these help nobody; the rest is counted. */
const MOST_PROBLEMS = 100;

function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), moreProblems(problems.length - MOST_PROBLEMS)];
}
