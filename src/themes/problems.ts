import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';

/**
 * Every problem of theme data, with its code and its sentence.
 *
 * | code | level | when |
 * |---|---|---|
 * | `not-an-object` | error | the document, or a part that has fields, is something else |
 * | `not-a-list` | error | a part that has several entries is something else |
 * | `value-not-valid` | error | a field holds another kind of value than expected (from common/schema.ts) |
 * | `missing-framework`, `missing-framework-id`, `missing-framework-title`, `missing-axes`, `missing-axis-id`, `missing-axis-label`, `missing-scale`, `missing-series`, `missing-values` | error | a required part is not there |
 * | `missing-title`, `missing-series-label`, `missing-basis` | warning | a part that readers need is not there |
 * | `missing-n` | error | coded passages or percentages without their number |
 * | `framework-not-known` | error | an id that is neither described nor shipped |
 * | `scale-not-valid` | error | the maximum is not above the minimum |
 * | `levels-not-used` | warning | not one word for each level |
 * | `scale-assumed` | warning | a table without a scale |
 * | `unit-expected` | warning | coded passages without `unit: "%"` |
 * | `axis-duplicate` | error | an id for the second time |
 * | `axis-label-long` | warning | a label of more than 80 characters |
 * | `axes-reordered`, `axis-added` | warning | themes of a shipped framework in another order, or others added to it |
 * | `series-duplicate` | warning | an id for the second time |
 * | `too-many-series` | error | more than six |
 * | `value-outside-scale`, `value-not-usable` | error | shown in the table, not drawn |
 * | `axis-not-in-framework` | error | a value, target, peer or evidence of a theme that the framework does not have |
 * | `axis-not-the-same` | warning | a value on a theme of another framework that is not the same in this one |
 * | `mark-without-source` | warning | a theme said to be mentioned without saying where |
 * | `dates-the-same`, `order-not-known` | error | which of two series came first cannot be told |
 * | `roles-against-dates` | warning | `before` is later than `after`; the dates decide |
 * | `basis-differs`, `organisation-differs` | warning | two series that may not be compared |
 * | `organisations-differ` | error | organisations of different framework or year |
 * | `peers-too-few`, `peers-year-differs`, `peers-framework-differs`, `peers-not-collected`, `peers-not-valid` | error | peers that are left out |
 * | `target-not-used` | warning | a target for what has no better or worse |
 * | `target-not-valid` | error | a target outside the scale, or a band whose high is below its low |
 * | `evidence-empty` | error | evidence without quotation, note or source |
 * | `series-not-known` | warning | evidence that names a series which is not there |
 * | `link-not-safe` | error | an address that is neither http(s), mailto nor within the site |
 * | `date-not-valid` | error | not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or no such day |
 * | `table-empty`, `table-theme-missing` | error | tables without themes or series; a row without a name |
 */
export const problems = {
  notAnObject: (path: Path, what: string, found: unknown): Problem =>
    error('not-an-object', path, `Expected ${what} as an object; found ${quoted(found)}.`),
  notAList: (path: Path, what: string, found: unknown): Problem =>
    error('not-a-list', path, `Expected ${what} in a list; found ${quoted(found)}.`),
  missing: (code: string, path: Path, message: string): Problem => error(`missing-${code}`, path, message),
  wanted: (code: string, path: Path, message: string): Problem => warning(`missing-${code}`, path, message),
  frameworkNotKnown: (path: Path, id: unknown, known: readonly string[]): Problem =>
    error(
      'framework-not-known',
      path,
      `The framework ${quoted(id)} is not one of those that ship with the library (${known.join(', ')}); describe it with "id", "title", "scale" and "axes".`,
    ),
  scaleNotValid: (path: Path, found: unknown): Problem =>
    error('scale-not-valid', path, `The scale needs two numbers, "max" above "min"; found ${quoted(found)}.`),
  levelsNotUsed: (path: Path, expected: number | null, found: number): Problem =>
    warning(
      'levels-not-used',
      path,
      expected === null
        ? 'Level words need a scale from one whole number to another; numbers are shown instead.'
        : `This scale has ${expected} levels and needs a word for each; found ${found}. Numbers are shown instead.`,
    ),
  scaleAssumed: (min: number, max: number): Problem =>
    warning(
      'scale-assumed',
      ['framework', 'scale'],
      `The table does not say its scale; ${min} to ${max} was taken from its values. Add data-min and data-max to the first cell of its head.`,
    ),
  unitExpected: (path: Path): Problem =>
    warning('unit-expected', path, 'Coded passages are shares: give the scale "unit": "%".'),
  missingN: (path: Path): Problem =>
    error('missing-n', path, 'Shares need their number: give "n", how many passages or answers they are shares of.'),
  axisDuplicate: (path: Path, id: string): Problem =>
    error(
      'axis-duplicate',
      path,
      `The theme id ${quoted(id)} was used before; only the first theme of that id is kept.`,
    ),
  axisLabelLong: (path: Path, length: number): Problem =>
    warning('axis-label-long', path, `A theme's label should have 1 to 80 characters; this one has ${length}.`),
  axesReordered: (path: Path, framework: string): Problem =>
    warning(
      'axes-reordered',
      path,
      `Themes stand in the order of their framework (${framework}), not in the order given.`,
    ),
  axisAdded: (path: Path, id: string, framework: string): Problem =>
    warning('axis-added', path, `The framework ${framework} has no theme ${quoted(id)}; it is shown after the others.`),
  seriesDuplicate: (path: Path, id: string, used: string): Problem =>
    warning(
      'series-duplicate',
      path,
      `The series id ${quoted(id)} was used before; this series is called ${quoted(used)}.`,
    ),
  tooManySeries: (count: number, most: number): Problem =>
    error(
      'too-many-series',
      ['series'],
      `Found ${count} series; at most ${most} can be drawn. The first ${most} are shown in a table only.`,
    ),
  outsideScale: (path: Path, value: number, min: number, max: number): Problem =>
    error(
      'value-outside-scale',
      path,
      `${value} is outside the scale of ${min} to ${max}; it is not drawn, and the table shows it as given.`,
    ),
  valueNotUsable: (path: Path, found: unknown, presence: boolean): Problem =>
    error(
      'value-not-usable',
      path,
      `Expected ${presence ? 'true, false or null' : 'a number or null'}; found ${quoted(found)}. It counts as not assessed, and the table shows it as given.`,
    ),
  axisNotInFramework: (path: Path, id: unknown): Problem =>
    error('axis-not-in-framework', path, `The framework has no theme with the id ${quoted(id)}; check the spelling.`),
  axisNotTheSame: (path: Path, id: string, framework: string): Problem =>
    warning(
      'axis-not-the-same',
      path,
      `The theme ${quoted(id)} of the framework ${framework} is not the same as any theme here, so it is shown in the table only.`,
    ),
  markWithoutSource: (path: Path, axis: string): Problem =>
    warning(
      'mark-without-source',
      path,
      `Say where ${quoted(axis)} is mentioned: add evidence, or a source to the series.`,
    ),
  datesTheSame: (path: Path): Problem =>
    error('dates-the-same', path, 'The two series have the same date, so nothing is said to have gone up or down.'),
  orderNotKnown: (path: Path): Problem =>
    error(
      'order-not-known',
      path,
      'Which series came first is not known: give each a "date", or a "role" of "before" and "after".',
    ),
  rolesAgainstDates: (path: Path): Problem =>
    warning('roles-against-dates', path, 'The series called "before" is later than the other; the dates decide.'),
  basisDiffers: (path: Path): Problem =>
    warning(
      'basis-differs',
      path,
      'The series have different bases, so they are shown side by side and nothing is said to have gone up or down.',
    ),
  organisationDiffers: (path: Path): Problem =>
    warning(
      'organisation-differs',
      path,
      'The series are of different organisations, so they are shown side by side and nothing is said to have gone up or down.',
    ),
  organisationsDiffer: (path: Path): Problem =>
    error(
      'organisations-differ',
      path,
      'Organisations can be drawn side by side only in one framework and one year; these are shown in a table.',
    ),
  peersTooFew: (n: number, least: number): Problem =>
    error(
      'peers-too-few',
      ['peers', 'n'],
      `A band of peers needs ${least} organisations or more; found ${n}. It is left out.`,
    ),
  peersYearDiffers: (year: number, found: number | null): Problem =>
    error(
      'peers-year-differs',
      ['peers', 'year'],
      found === null
        ? 'The series has no date, so the year of the peers cannot be checked; they are left out.'
        : `The peers are of ${year}, the series of ${found}; peers need the same year and are left out.`,
    ),
  peersFrameworkDiffers: (peers: string): Problem =>
    error(
      'peers-framework-differs',
      ['peers', 'framework'],
      `The peers were scored with the framework ${quoted(peers)}, the series with another; they are left out.`,
    ),
  peersNotCollected: (): Problem =>
    error(
      'peers-not-collected',
      ['peers'],
      'NHS IMPACT self-assessments are for reflection and are not collected, so there can be no peers; they are left out.',
    ),
  peersNotValid: (path: Path, message: string): Problem => error('peers-not-valid', path, message),
  targetNotUsed: (): Problem =>
    warning(
      'target-not-used',
      ['target'],
      'How often a theme is mentioned has no better or worse; the target is left out.',
    ),
  targetNotValid: (path: Path, message: string): Problem => error('target-not-valid', path, message),
  evidenceEmpty: (path: Path): Problem =>
    error('evidence-empty', path, 'Evidence needs a "quote", a "note" or a "source"; it is left out.'),
  seriesNotKnown: (path: Path, id: string): Problem =>
    warning(
      'series-not-known',
      path,
      `There is no series with the id ${quoted(id)}; the evidence is shown without one.`,
    ),
  linkNotSafe: (path: Path, found: unknown): Problem =>
    error(
      'link-not-safe',
      path,
      `A link may start with http:, https: or mailto:, or be an address within the site; ${quoted(found)} is left out.`,
    ),
  dateNotValid: (path: Path, found: unknown): Problem =>
    error('date-not-valid', path, `Expected a date as YYYY, YYYY-MM or YYYY-MM-DD; found ${quoted(found)}.`),
  tableEmpty: (): Problem =>
    error('table-empty', [], 'Expected a table whose first column names the themes, with a column for each series.'),
  tableThemeMissing: (row: number): Problem =>
    error(
      'table-theme-missing',
      [],
      `Row ${row} of the table has values but names no theme in its first cell; it is left out.`,
    ),
} as const;
