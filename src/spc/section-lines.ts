import { isFiniteNumber } from '../common/numbers.js';
import type { ChartType } from './data.js';
import { LIMITS } from './limits/index.js';
import type { Lines, Stretch } from './limits/lines.js';
import type { Section } from './sections.js';
import type { Measured } from './series.js';
import type { Choices } from './settings.js';

/** A section, the rows that count in it, and its lines. */
export interface LinedSection extends Section, Pick<Stretch, 'counted' | 'base'> {
  readonly lines: Lines;
}

/** Calculates the lines of every section from its own rows. */
export function linesOf(
  chart: ChartType,
  sections: readonly Section[],
  rows: readonly Measured[],
  { rules, multiplier }: Choices,
): LinedSection[] {
  return sections.map((section) => {
    const counted = countedRows(section, rows);
    const base = section.baseline === null ? counted : counted.slice(0, section.baseline);
    const { centre, ...rest } = LIMITS[chart]({ counted, base, screen: rules.screen, multiplier });
    return { ...section, counted, base, lines: { ...rest, centre: isFiniteNumber(centre) ? centre : null } };
  });
}

/** The rows with moving ranges for values. The first of a section has none; excluded rows are passed over. */
export function asRanges(sections: readonly Section[], rows: readonly Measured[]): Measured[] {
  return sections.flatMap(({ first, last }) => {
    let before: number | null = null;
    return rows.slice(first, last + 1).map((row) => {
      const range = row.value === null || before === null ? null : Math.abs(row.value - before);
      if (!row.excluded) before = row.value;
      return { ...row, value: isFiniteNumber(range) ? range : null };
    });
  });
}

function countedRows({ first, last }: Section, rows: readonly Measured[]): Measured[] {
  return rows.slice(first, last + 1).filter((row) => !row.excluded);
}

/** Whether a section has a limit at any of its points. */
export function hasLimits({ counted, lines }: LinedSection): boolean {
  return counted.some((row) => {
    const { ucl, lcl } = lines.band(row);
    return ucl !== null || lcl !== null;
  });
}
