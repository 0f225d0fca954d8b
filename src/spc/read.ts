import { safeHref } from '../common/links.js';
import { isFiniteNumber } from '../common/numbers.js';
import type { Path, Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Rules, Source, SpcData, TargetFrom } from './data.js';
import { isAbsent, readEntries, readMembers } from './lenient.js';
import { moreProblems, noImprovement, noPoints, notValid, unknownMember } from './problems.js';
import { checkRows } from './row-checks.js';
import {
  annotationSchema,
  pointSchema,
  rulesSchema,
  settingsSchema,
  sourceSchema,
  spcDataSchema,
  stepSchema,
  targetSchema,
} from './schema.js';
import { choicesOf } from './settings.js';

type Document = Readonly<Record<string, unknown>>;

/**
 * Reads SPC data of the documented shape (schema.ts). Never throws. What could not be used is left out, each with a
 * problem that says where and why; a row that its chart type cannot measure stays as a gap. `data` is `null` where no
 * row is left to draw.
 */
export function readSpc(input: unknown): Reading<SpcData> {
  if (!isObject(input)) return { data: null, problems: [notValid([], 'an object with "points"', input)] };
  const problems = unknownMembers(input, spcDataSchema.properties, []);
  const head = readHead(input, problems);
  const rows = readEntries(pointSchema, input.points, ['points'], problems);
  if (rows.length === 0) return { data: null, problems: bounded([...problems, noPoints()]) };
  if (isAbsent(input.improvement)) problems.push(noImprovement());
  const { points, problems: ofRows } = checkRows(rows, choicesOf({ ...head, points: [] }));
  return { data: { ...head, points }, problems: bounded([...problems, ...ofRows]) };
}

function readHead(input: Document, problems: Problem[]): Omit<SpcData, 'points'> {
  const rules = readRules(input.rules, problems);
  const target = readTarget(input.target, problems);
  const steps = readEntries(stepSchema, input.steps, ['steps'], problems);
  const annotations = readEntries(annotationSchema, input.annotations, ['annotations'], problems);
  const source = readSource(input.source, problems);
  return {
    ...readMembers(settingsSchema, input, () => [], problems),
    ...(rules && { rules }),
    ...(target !== null && { target }),
    ...(steps.length > 0 && { steps }),
    ...(annotations.length > 0 && { annotations }),
    ...(source && { source }),
  };
}

function readRules(input: unknown, problems: Problem[]): Partial<Rules> | null {
  if (isAbsent(input)) return null;
  if (isObject(input)) problems.push(...unknownMembers(input, rulesSchema.properties, ['rules']));
  return readMembers(rulesSchema, input, () => ['rules'], problems);
}

/** A list is a target that changes; an entry without a value ends the target. */
function readTarget(input: unknown, problems: Problem[]): number | TargetFrom[] | null {
  if (isAbsent(input)) return null;
  if (Array.isArray(input)) {
    return readEntries(targetSchema, input, ['target'], problems).map(({ from, value }) => ({
      from,
      value: value ?? null,
    }));
  }
  if (isFiniteNumber(input)) return input;
  problems.push(notValid(['target'], 'a number, or a list of dates and values', input));
  return null;
}

function readSource(input: unknown, problems: Problem[]): Source | null {
  if (isAbsent(input)) return null;
  const { href, ...source } = readMembers(sourceSchema, input, () => ['source'], problems) ?? {};
  const link = safeHref(href);
  if (href !== undefined && link === null) problems.push(notValid(['source', 'href'], 'a web address', href));
  return link === null ? source : { ...source, href: link };
}

/** Members that the schema does not name: mostly slips of the keyboard. */
function unknownMembers(input: Document, properties: object, path: Path): Problem[] {
  return Object.keys(input)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => unknownMember([...path, name], name));
}

/** More than these help nobody; the rest is counted. */
const MOST_PROBLEMS = 100;

function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), moreProblems(problems.length - MOST_PROBLEMS)];
}
