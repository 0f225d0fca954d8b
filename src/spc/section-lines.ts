import { distance, isFiniteNumber } from '../common/numbers.js';
import type { ChartType } from './data.js';
import { CHARTS } from './limits/index.js';
import { type Lines, NO_BAND, type Stretch } from './limits/lines.js';
import type { SpcPoint } from './model.js';
import type { Section } from './sections.js';
import type { PointDraft } from './series.js';
import type { Choices } from './settings.js';

/** A section, the points that count in it, and its lines. */
export interface LinedSection extends Section, Pick<Stretch, 'counted' | 'base'> {
  readonly lines: Lines;
  /** How many of the points that count have a value. */
  readonly existing: number;
}

/** Calculates the lines of every section from its own points. */
export function linesOf(
  chart: ChartType,
  sections: readonly Section[],
  points: readonly SpcPoint[],
  { rules, multiplier }: Choices,
): LinedSection[] {
  return sections.map((section) => {
    const counted: SpcPoint[] = [];
    let existing = 0;
    for (let at = section.first; at <= section.last; at += 1) {
      const point = points[at] as SpcPoint;
      if (point.excluded) continue;
      counted.push(point);
      if (point.value !== null) existing += 1;
    }
    const base = section.baseline === null ? counted : counted.slice(0, section.baseline);
    const lines = CHARTS[chart].limitsOf({ counted, base, screen: rules.screen, multiplier });
    return { ...section, counted, base, lines, existing };
  });
}

/** Gives every point its section and the lines there; without limits there is the centre line alone. */
export function placeLines(
  sections: readonly LinedSection[],
  points: readonly PointDraft[],
  withLimits: boolean,
): void {
  sections.forEach(({ first, last, lines: { centre, band } }, section) => {
    for (const point of points.slice(first, last + 1)) {
      const { ucl, lcl, ucl2, lcl2 } = withLimits ? band(point) : NO_BAND;
      point.section = section;
      point.centre = isFiniteNumber(centre) ? centre : null;
      point.ucl = ucl;
      point.lcl = lcl;
      point.ucl2 = ucl2;
      point.lcl2 = lcl2;
    }
  });
}

/** The moving range at every point. The first of a section has none; excluded points are passed over. */
export function rangesAt(
  sections: readonly Pick<Section, 'first' | 'last'>[],
  points: readonly SpcPoint[],
): (number | null)[] {
  return sections.flatMap(({ first, last }) => {
    let before: number | null = null;
    return points.slice(first, last + 1).map(({ value, excluded }) => {
      const range = value === null || before === null ? null : distance(value, before);
      if (!excluded) before = value;
      return isFiniteNumber(range) ? range : null;
    });
  });
}
