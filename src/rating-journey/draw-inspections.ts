import { overallOf, type Report } from '../ratings/index.js';
import { DISPUTED } from '../words/journey-caveats.js';
import type { Drawing } from './frame.js';

const ROW_HEIGHT = 26;
const BAR_HEIGHT = 6;
const BOX = 14;
/** Between two boxes: with less they would look like one with a line through it. */
const APART = 2;
/** Room for a dagger beside a box. */
const DAGGER = 8;

/**
 * When inspectors were there, and how long it took until their report: a bar, a dotted line, a tick. A report that gave
 * no rating is a box here, never a point at the bottom of the scale. Answers the height used.
 */
export function drawInspections(drawing: Drawing, top: number): number {
  const { journey, phrases } = drawing;
  const without = journey.reports.filter(hasNoRating);
  if (without.length === 0 && journey.reports.every(({ inspected }) => inspected === null)) return 0;
  const middle = top + ROW_HEIGHT / 2;
  drawing.nameRow(phrases.words.inspectionRow, middle);
  const boxes = joined(boxesOf(drawing, without));
  for (const report of journey.reports) drawInspection(drawing, report, boxes, middle);
  drawBoxes(drawing, boxes, middle);
  return ROW_HEIGHT;
}

/** Whether a report says nothing that the overall line could show. */
function hasNoRating(report: Report): boolean {
  return report.state !== 'rated';
}

function drawInspection(
  { sketch, right, x, end, has, overlaps }: Drawing,
  report: Report,
  boxes: readonly Box[],
  middle: number,
): void {
  const { inspected, published } = report;
  const isDated = published && has(published.earliest) && published.precision !== 'after-inspection';
  if (inspected && overlaps(inspected.earliest, inspected.latest)) {
    const x1 = x(inspected.earliest);
    const x2 = Math.min(right, Math.max(x1 + 2, end(inspected.latest)));
    // Nothing could be seen of a visit within the box of its report, and the key would explain it.
    const isCovered = boxes.some(({ from, to }) => x1 > from - BOX / 2 && x2 < to + BOX / 2);
    if (isCovered && hasNoRating(report)) return;
    sketch.box('inspection', [x1, middle - BAR_HEIGHT / 2], [x2, middle + BAR_HEIGHT / 2]);
    if (isDated && x(published.earliest) > x2) sketch.horizontal('lead', x2, x(published.earliest), middle);
  }
  if (isDated && inspected && !hasNoRating(report))
    sketch.vertical('published', x(published.earliest), middle - 6, middle + 6);
}

/** Reports without a rating: from the first to the last of those that share a box. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly isNotKnown: boolean;
  readonly isDisputed: boolean;
}

function boxesOf({ x, has }: Drawing, reports: readonly Report[]): readonly Box[] {
  return reports.flatMap((report): readonly Box[] => {
    const { published, disputes } = report;
    if (!published || !has(published.earliest)) return [];
    const at = x(published.earliest);
    const isNotKnown = overallOf(report)?.state === 'not-known';
    return [{ from: at, to: at, isNotKnown, isDisputed: disputes.length > 0 }];
  });
}

function drawBoxes({ sketch }: Drawing, boxes: readonly Box[], middle: number): void {
  const half = BOX / 2;
  for (const { from, to, isNotKnown, isDisputed } of boxes) {
    const role = isNotKnown ? 'not-known' : 'no-rating';
    sketch.box(role, [from - half, middle - half], [to + half, middle + half], 2);
    sketch.text('number', (from + to) / 2, middle + 4.2, isNotKnown ? '?' : '–', 'middle');
    if (isDisputed) sketch.text('disputed', to + half + 1, middle - 2, DISPUTED);
  }
}

/** Boxes that would overlap are one longer box; if one of its ratings is not known, it says so. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const apart: Box[] = [];
  for (const box of boxes) {
    const last = apart.at(-1);
    if (!last || box.from - last.to > BOX + APART + (last.isDisputed ? DAGGER : 0)) {
      apart.push(box);
      continue;
    }
    const isNotKnown = last.isNotKnown || box.isNotKnown;
    const isDisputed = last.isDisputed || box.isDisputed;
    apart.splice(-1, 1, { from: last.from, to: box.to, isNotKnown, isDisputed });
  }
  return apart;
}
