import { judge } from './judgement.js';
import { NO_BAND, straight } from './limits/lines.js';
import type { PointRule, SpcPoint, SpcSettings } from './model.js';
import type { Finding } from './rules.js';
import type { LinedSection } from './section-lines.js';
import type { Measured } from './series.js';

const NO_RULES: readonly PointRule[] = [];
const NO_LINES = straight(null, NO_BAND);

/**
 * Every row with the lines of its section, before any rule; without limits there is the centre line alone.
 * `ranges` are plotted in place of the values, if given.
 */
export function placePoints(
  rows: readonly Measured[],
  ranges: readonly (number | null)[] | null,
  targets: readonly (number | null)[],
  sections: readonly LinedSection[],
  withLimits: boolean,
): SpcPoint[] {
  let section = 0;
  return rows.map((row, place): SpcPoint => {
    if (place > (sections[section]?.last ?? place)) section += 1;
    const { centre, band } = sections[section]?.lines ?? NO_LINES;
    const { ucl, lcl, ucl2, lcl2 } = withLimits ? band(row) : NO_BAND;
    return {
      date: row.date,
      value: ranges === null ? row.value : (ranges[place] ?? null),
      numerator: row.ratio?.numerator ?? null,
      denominator: row.ratio?.denominator ?? null,
      size: row.subgroup?.size ?? null,
      excluded: row.excluded,
      note: row.note,
      section,
      centre,
      ucl,
      lcl,
      ucl2,
      lcl2,
      target: targets[place] ?? null,
      rules: NO_RULES,
      judgement: 'common',
      row: row.row,
    };
  });
}

/** The points with every rule that marks them, in the order of the findings, and what those mean. */
export function judgePoints(
  points: readonly SpcPoint[],
  findings: readonly Finding[],
  { improvement, rules: { conflict } }: SpcSettings,
): SpcPoint[] {
  const judged = points.slice();
  for (const { rule, direction, places } of findings) {
    const alone = [{ rule, direction }];
    for (const place of places) {
      const point = judged[place];
      if (point === undefined) continue;
      const rules = point.rules === NO_RULES ? alone : [...point.rules, ...alone];
      judged[place] = { ...point, rules, judgement: judge(rules, improvement, conflict) };
    }
  }
  return judged;
}
