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
    const counted = rows.slice(section.first, section.last + 1).filter((row) => !row.excluded);
    const base = section.baseline === null ? counted : counted.slice(0, section.baseline);
    const { centre, ...rest } = LIMITS[chart]({ counted, base, screen: rules.screen, multiplier });
    return { ...section, counted, base, lines: { ...rest, centre: isFiniteNumber(centre) ? centre : null } };
  });
}

/** The moving range at every row. The first row of a section has none; excluded rows are passed over. */
export function rangesAt(
  sections: readonly Pick<Section, 'first' | 'last'>[],
  rows: readonly Pick<Measured, 'value' | 'excluded'>[],
): (number | null)[] {
  return sections.flatMap(({ first, last }) => {
    let before: number | null = null;
    return rows.slice(first, last + 1).map(({ value, excluded }) => {
      const range = value === null || before === null ? null : Math.abs(value - before);
      if (!excluded) before = value;
      return isFiniteNumber(range) ? range : null;
    });
  });
}

/** Whether a section has a limit at any of its points. */
export function hasLimits({ counted, lines }: LinedSection): boolean {
  return counted.some((row) => {
    const { ucl, lcl } = lines.band(row);
    return ucl !== null || lcl !== null;
  });
}
