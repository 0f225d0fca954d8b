import { timeAxis } from '../drawing/axis.js';
import { horizontal, vertical } from '../drawing/marks.js';
import type { Scene } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { Journey } from '../ratings/index.js';
import type { DrawingSpace } from '../widget/stairs.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawEvents, type EventGroup, groupEvents } from './draw-events.js';
import { drawInspections } from './draw-inspections.js';
import { drawMethodEdges, drawMethodNames, methodBands } from './draw-methods.js';
import { drawOverall } from './draw-overall.js';
import { drawQuestions } from './draw-questions.js';
import { drawSupport } from './draw-support.js';
import { type AxisEnds, type Frame, frameOf, lookOf } from './frame.js';
import { keyOf } from './key.js';
import { PAINT_ORDER } from './roles.js';
import { Sketch } from './sketch.js';

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
  const frame = frameOf(journey, space, ends, namesIn(journey, phrases));
  if (frame.left > space.width * GUTTER_AT_MOST) return LIST_ONLY;
  const sketch = new Sketch();
  const { unit } = frame;
  const methods = methodBands(frame, journey);
  let y = drawMethodNames(sketch, frame, methods, phrases, 0);
  const rows = [drawOverall, drawQuestions, drawInspections, drawSupport];
  for (const draw of rows) {
    const height = draw(sketch, frame, journey, phrases, y);
    if (height > 0) y += height + SECTION_GAP * unit;
  }
  const groups = groupEvents(frame, journey, phrases);
  y += drawEvents(sketch, frame, journey, groups, phrases, y);
  drawAxis(sketch, frame, journey, phrases, y);
  drawMethodEdges(sketch, methods, y);
  const shapes = sketch.shapes(PAINT_ORDER);
  return {
    scene: { width: space.width, height: Math.ceil(y + AXIS_HEIGHT * unit), shapes },
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

function namesIn(journey: Journey, { words }: Phrases) {
  const questions = journey.lines.map(({ question }) => words.line[question]);
  const rows = [
    ...questions,
    words.inspectionRow,
    ...(journey.frameworks.length > 1 ? [words.methodRow] : []),
    ...(journey.support.length > 0 ? [words.supportRow] : []),
    ...(journey.events.length > 0 ? [words.eventRow] : []),
  ];
  return { levels: Object.values(words.rating), rows };
}

function drawAxis(sketch: Sketch, frame: Frame, journey: Journey, { words, format }: Phrases, y: number): void {
  const { unit, left, right, time } = frame;
  sketch.path('axis-line', horizontal(left, right, y));
  for (const { position, label } of timeAxis(time, lookOf('axis-label'), frame.measure, format)) {
    sketch.path('time-grid', vertical(position, 0, y));
    sketch.path('axis-line', vertical(position, y, y + 4 * unit));
    const half = frame.measure(label, lookOf('axis-label')) / 2;
    sketch.text('axis-label', Math.min(frame.width - half, position), y + 17 * unit, label, 'middle');
  }
  const end = time.domain[1];
  const isPast = frame.has(journey.today) && end - Date.parse(journey.today) > 3 * 86_400_000;
  if (!isPast) return;
  const x = frame.x(journey.today);
  sketch.path('today', vertical(x, 0, y));
  sketch.text('gap-word', x - 4 * unit, 11 * unit, words.today, 'end');
}
