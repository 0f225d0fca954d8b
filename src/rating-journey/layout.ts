import { timeAxis } from '../drawing/axis.js';
import type { Scene } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { Journey } from '../ratings/index.js';
import type { AxisEnds } from '../widget/axis-ends.js';
import type { DrawingSpace } from '../widget/stairs.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawEvents, type EventGroup, groupEvents } from './draw-events.js';
import { drawInspections } from './draw-inspections.js';
import { drawMethodEdges, drawMethodNames, methodBands } from './draw-methods.js';
import { drawOverall } from './draw-overall.js';
import { drawQuestions } from './draw-questions.js';
import { drawSupport } from './draw-support.js';
import { type Drawing, drawingOf, lookOf } from './frame.js';
import { keyOf } from './key.js';
import { PAINT_ORDER } from './roles.js';

/** Below this width the list of ratings stands by itself. */
const PICTURE_FROM_REM = 20;
/** Of a narrow element the names of the rows may take this much, however long they are in another language. */
const GUTTER_AT_MOST = 0.5;
const AXIS_HEIGHT = 24;
const SECTION_GAP = 4;

export interface JourneyLayout {
  /** `null`: too narrow for a picture, or nothing to draw. */
  readonly scene: Scene | null;
  readonly key: readonly KeyEntry[];
  /** Events that are one mark in the picture. */
  readonly groups: readonly EventGroup[];
}

const LIST_ONLY: JourneyLayout = { scene: null, key: [], groups: [] };

/** Arranges a journey as a picture of this width. */
export function arrangeJourney(journey: Journey, space: DrawingSpace, ends: AxisEnds, phrases: Phrases): JourneyLayout {
  if (space.width < PICTURE_FROM_REM * space.remPx || isBare(journey)) return LIST_ONLY;
  const drawing = drawingOf(journey, space, ends, phrases);
  const { sketch, left, width } = drawing;
  if (left > width * GUTTER_AT_MOST) return LIST_ONLY;
  const unit = space.remPx / 16;
  const methods = methodBands(drawing);
  let y = drawMethodNames(drawing, methods);
  for (const draw of [drawOverall, drawQuestions, drawInspections, drawSupport]) y += draw(drawing, y) + SECTION_GAP;
  const groups = groupEvents(drawing);
  y += drawEvents(drawing, groups, y);
  drawAxis(drawing, space, y);
  drawMethodEdges(drawing, methods, y);
  return {
    scene: { width: space.width, height: Math.ceil((y + AXIS_HEIGHT) * unit), shapes: sketch.pens.shapes(PAINT_ORDER) },
    key: keyOf(sketch, phrases),
    groups: groups.filter(({ first, last }) => last > first),
  };
}

/** Nothing has a place in time. */
function isBare({ reports, support, events }: Journey): boolean {
  return (
    reports.length === 0 && support.every(({ drawn }) => drawn === null) && events.every(({ when }) => when === null)
  );
}

function drawAxis(drawing: Drawing, space: DrawingSpace, y: number): void {
  const { sketch, phrases, left, right, width, time, today, measure } = drawing;
  sketch.horizontal('axis-line', left, right, y);
  let edge = 0;
  for (const { position, label } of timeAxis(time, lookOf('axis-label'), space.measure, phrases.format)) {
    const x = (position / space.remPx) * 16;
    sketch.vertical('time-grid', x, 0, y);
    sketch.vertical('axis-line', x, y, y + 4);
    const half = measure(label, 'axis-label') / 2;
    const middle = Math.min(width - half, x);
    // A label moved inwards from the edge would seem to be one with its neighbour: “Oct Jan 2027”.
    if (middle - half < edge + (middle < x ? 8 : 0)) continue;
    sketch.text('axis-label', middle, y + 17, label, 'middle');
    edge = middle + half + 4;
  }
  if (today === null) return;
  sketch.vertical('today', today, 0, y);
  sketch.text('gap-word', today - 4, 11, phrases.words.today, 'end');
}
