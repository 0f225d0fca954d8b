import { endOf } from '../common/dates.js';
import { horizontal, rectangle, vertical } from '../drawing/marks.js';
import type { Journey, Report } from '../ratings/index.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawRowName } from './draw-row-name.js';
import type { Frame } from './frame.js';
import type { Sketch } from './sketch.js';

const ROW_HEIGHT = 26;
const BAR_HEIGHT = 6;
const BOX = 14;

/**
 * When inspectors were there, and how long it took until their report: a bar, a dotted line, a tick. A report that gave
 * no rating is a box here, never a point at the bottom of the scale. Answers the height used.
 */
export function drawInspections(sketch: Sketch, frame: Frame, journey: Journey, phrases: Phrases, top: number): number {
  const reports = journey.reports.filter((report) => report.inspected !== null || hasNoRating(report));
  if (reports.length === 0) return 0;
  const middle = top + (ROW_HEIGHT / 2) * frame.unit;
  drawRowName(sketch, frame, phrases.words.inspectionRow, middle);
  for (const report of reports) drawInspection(sketch, frame, report, middle);
  drawBoxes(sketch, frame, reports.filter(hasNoRating), middle);
  return ROW_HEIGHT * frame.unit;
}

/** Whether a report says nothing that the overall line could show. */
function hasNoRating(report: Report): boolean {
  return report.state !== 'rated';
}

function drawInspection(sketch: Sketch, frame: Frame, report: Report, middle: number): void {
  const { unit } = frame;
  const { inspected, published } = report;
  if (inspected && frame.overlaps(inspected.earliest, inspected.latest)) {
    const x1 = frame.x(inspected.earliest);
    const x2 = Math.min(frame.right, Math.max(x1 + 2 * unit, frame.time(endOf(inspected.latest))));
    sketch.path('inspection', rectangle(x1, middle - (BAR_HEIGHT / 2) * unit, x2 - x1, BAR_HEIGHT * unit));
    if (published && frame.has(published.earliest) && published.precision !== 'after-inspection') {
      const x = frame.x(published.earliest);
      if (x > x2) sketch.path('lead', horizontal(x2, x, middle));
    }
  }
  if (!published || !frame.has(published.earliest)) return;
  const x = frame.x(published.earliest);
  if (!hasNoRating(report) && published.precision !== 'after-inspection') {
    sketch.path('published', vertical(x, middle - 6 * unit, middle + 6 * unit));
  }
}

/** Boxes that would overlap are one longer box. */
function drawBoxes(sketch: Sketch, frame: Frame, reports: readonly Report[], middle: number): void {
  const { unit } = frame;
  const half = (BOX / 2) * unit;
  const boxes: { role: string; from: number; to: number }[] = [];
  for (const { published, ...report } of reports) {
    if (!published || !frame.has(published.earliest)) continue;
    const isUnknown = report.findings.some(({ line, state }) => line === 'overall' && state === 'not-known');
    const role = isUnknown ? 'not-known' : 'no-rating';
    const x = frame.x(published.earliest);
    const last = boxes.at(-1);
    if (last?.role === role && x - last.to <= BOX * unit) last.to = x;
    else boxes.push({ role, from: x, to: x });
  }
  for (const { role, from, to } of boxes) {
    sketch.path(role, rectangle(from - half, middle - half, to - from + 2 * half, 2 * half, 2 * unit));
    sketch.text('number', (from + to) / 2, middle + 4.2 * unit, role === 'not-known' ? '?' : '–', 'middle');
  }
}
