import type { SpcData } from './data.js';
import { judge } from './judgement.js';
import { NO_BAND } from './limits/lines.js';
import type { SpcPoint, SpcSettings } from './model.js';
import { type Finding, rulesOfPoints } from './rules.js';
import type { LinedSection } from './section-lines.js';
import type { Measured } from './series.js';
import { targetsInForce } from './targets.js';

/** A point on its chart, before any rule has looked at it. */
export type PlacedPoint = Omit<SpcPoint, 'rules' | 'judgement'>;

/** Every row with the lines of its section at its place; without limits there is the centre line alone. */
export function placePoints(
  target: SpcData['target'],
  rows: readonly Measured[],
  sections: readonly LinedSection[],
  withLimits: boolean,
): PlacedPoint[] {
  const targets = targetsInForce(target, rows);
  return sections.flatMap(({ first, last, baseline, lines: { centre, band } }, section) => {
    let counted = 0;
    return rows.slice(first, last + 1).map((row, i): PlacedPoint => {
      if (!row.excluded) counted += 1;
      const { ucl, lcl, ucl2, lcl2 } = withLimits ? band(row) : NO_BAND;
      return {
        date: row.date,
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
        size: row.size,
        excluded: row.excluded,
        note: row.note,
        section,
        inBaseline: !row.excluded && counted <= (baseline ?? counted),
        centre,
        ucl,
        lcl,
        ucl2,
        lcl2,
        target: targets[first + i] ?? null,
        row: row.row,
      };
    });
  });
}

/** The points with their rules, and what those mean. */
export function judgePoints(
  placed: readonly PlacedPoint[],
  findings: readonly Finding[],
  { improvement, rules: { conflict } }: SpcSettings,
): SpcPoint[] {
  const rulesOf = rulesOfPoints(findings, placed.length);
  return placed.map((point, i) => {
    const rules = rulesOf[i] ?? [];
    return { ...point, rules, judgement: judge(rules, improvement, conflict) };
  });
}
