import { distance, isFiniteNumber, withoutRounding } from '../common/numbers.js';
import type { ChartType } from './data.js';
import { LIMITS } from './limits/index.js';
import { type Band, type Lines, NO_BAND, type Stretch } from './limits/lines.js';
import type { SpcPoint } from './model.js';
import type { Section } from './sections.js';
import type { Draft } from './series.js';
import type { Choices } from './settings.js';

/** A section, the points that count in it, and its lines. */
export interface LinedSection extends Section, Pick<Stretch, 'counted' | 'base'> {
  readonly lines: Lines;
  /** How many of the points that count have a value. */
  readonly existing: number;
  /** The largest of their values, whatever its sign. */
  readonly largest: number;
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
    let largest = 0;
    for (let at = section.first; at <= section.last; at += 1) {
      const point = points[at] as SpcPoint;
      if (point.excluded) continue;
      counted.push(point);
      if (point.value === null) continue;
      existing += 1;
      largest = Math.max(largest, Math.abs(point.value));
    }
    const base = section.baseline === null ? counted : counted.slice(0, section.baseline);
    const { centre, ...rest } = LIMITS[chart]({ counted, base, screen: rules.screen, multiplier });
    const lines = { ...rest, centre: isFiniteNumber(centre) ? withoutRounding(centre, largest) : null };
    return { ...section, counted, base, lines, existing, largest };
  });
}

/** Gives every point its section and the lines there; without limits there is the centre line alone. */
export function placeLines(sections: readonly LinedSection[], points: readonly Draft[], withLimits: boolean): void {
  sections.forEach(({ first, last, largest, lines: { centre, band } }, section) => {
    let calculated = NO_BAND;
    let limits = NO_BAND;
    for (const point of points.slice(first, last + 1)) {
      const here = withLimits ? band(point) : NO_BAND;
      // On most charts it is the same at every point.
      if (here !== calculated) limits = settled(here, largest);
      calculated = here;
      point.section = section;
      point.centre = centre;
      point.ucl = limits.ucl;
      point.lcl = limits.lcl;
      point.ucl2 = limits.ucl2;
      point.lcl2 = limits.lcl2;
    }
  });
}

function settled({ ucl, lcl, ucl2, lcl2 }: Band, largest: number): Band {
  const line = (at: number | null) => at && withoutRounding(at, largest);
  return { ucl: line(ucl), lcl: line(lcl), ucl2: line(ucl2), lcl2: line(lcl2) };
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

/** Whether a section has a limit at any of its points. */
export function hasLimits({ counted, lines }: LinedSection): boolean {
  return counted.some((point) => {
    const { ucl, lcl } = lines.band(point);
    return ucl !== null || lcl !== null;
  });
}
