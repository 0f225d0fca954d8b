import { compareDates, type RoughDate, startOf } from '../common/dates.js';
import type { SpcSection } from '../spc/index.js';
import { sectionLines } from '../words/spc-summary.js';
import type { SpcTelling } from '../words/spc-telling.js';

/** A moment that the chart marks: a step or an annotation. */
export interface Mark {
  readonly date: RoughDate;
  /** Milliseconds UTC. */
  readonly time: number;
  /** The place of the point that a step begins with. */
  readonly first: number | null;
  /** What may stand in the picture, the longest first. */
  readonly labels: readonly string[];
  /** What the list under the picture says. */
  readonly entry: string;
}

/** Steps and annotations in the order of time. */
export function markedMoments(telling: SpcTelling): Mark[] {
  const { analysis, data } = telling;
  const steps = analysis.sections.flatMap((section, i) => (section.step ? [stepMark(telling, section, i)] : []));
  const annotations = (data.annotations ?? []).map(({ date, label, detail }): Mark => {
    const entry = telling.words.annotationEntry(telling.format.date(date), label, detail ?? null);
    return { date, time: startOf(date), first: null, labels: [label], entry };
  });
  return [...steps, ...annotations].sort((a, b) => compareDates(a.date, b.date));
}

function stepMark(telling: SpcTelling, section: SpcSection, index: number): Mark {
  const { analysis, words, lineFigure, start } = telling;
  const date = section.step?.date ?? '';
  const reason = section.step?.reason ?? words.noReason;
  const centreOf = (at: SpcSection | undefined) => {
    const centre = at && analysis.points[at.last]?.centre;
    return centre == null ? null : lineFigure(centre);
  };
  const before = centreOf(analysis.sections[index - 1]);
  return {
    date,
    time: startOf(analysis.points[section.first]?.date ?? date),
    first: section.first,
    labels: [words.stepLabel(reason, before, centreOf(section)), words.stepLabel(reason, null, null), reason],
    entry: words.stepEntry(start(date), reason, sectionLines(telling, section)),
  };
}
