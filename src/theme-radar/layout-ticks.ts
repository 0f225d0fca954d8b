import type { Measure } from '../drawing/measure.js';
import { px, type TextShape } from '../drawing/scene.js';
import { angleOf, pointAt, radiusOf, type Wheel } from './layout-geometry.js';
import type { Panel, Plan, Tick } from './layout-plan.js';
import { TICK } from './layout-roles.js';

/** Rem. Below this radius only the ends of the scale have room for their word. */
const ROOM_FOR_WORDS = 8.125;
/** Pixels that a mark and the air around it take from its middle. */
const MARK = 7;

/** The scale's words along the rings, where no mark covers them; a figure where a word finds no such place. */
export function tickShapes(plan: Plan, panel: Panel, wheel: Wheel, remPx: number, measure: Measure): TextShape[] {
  const marks = panel.layers.flatMap(({ values }) =>
    values.flatMap((value, i) => (value === null ? [] : [pointAt(i, value, wheel)])),
  );
  const isClear = ({ x, y, text, anchor }: TextShape) => {
    const width = measure(text, TICK);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const height = TICK.rem * remPx;
    return marks.every(
      ([mx, my]) => mx < left - MARK || mx > left + width + MARK || my < y - height - MARK || my > y + MARK,
    );
  };
  return plan.ticks.flatMap((tick, i) => {
    const isEnd = i === 0 || i === plan.ticks.length - 1;
    const hasRoom = isEnd || wheel.radius >= ROOM_FOR_WORDS * remPx;
    const texts = hasRoom ? [tick.word, tick.figure] : [tick.figure];
    let fallback: TextShape | undefined;
    for (const text of texts) {
      for (const place of placesOf(tick, text, i === 0, wheel, remPx)) {
        if (isClear(place)) return [place];
        // The ends of the scale keep their words, come what may.
        if (fallback === undefined || (!isEnd && fallback.text !== text)) fallback = place;
      }
    }
    return fallback ?? [];
  });
}

/**
 * Where a ring's text may stand: half way between the first two spokes, or beside the first one. Around the lowest ring
 * marks stand close together: its text may stand in any gap between two spokes, outside the ring.
 */
function* placesOf(
  { value }: Tick,
  text: string,
  isLowest: boolean,
  wheel: Wheel,
  remPx: number,
): Generator<TextShape, void> {
  const reach = radiusOf(value, wheel) * Math.cos(Math.PI / wheel.count);
  const below = TICK.rem * remPx * 0.35;
  for (let gap = 0; gap < (isLowest ? wheel.count : 1); gap += 1) {
    const angle = angleOf(gap + 0.5, wheel.count);
    const side = isLowest ? Math.cos(angle) : 0;
    const anchor = Math.abs(side) < 0.3 ? 'middle' : side > 0 ? 'start' : 'end';
    const y = px(wheel.y + reach * Math.sin(angle) + below);
    yield { kind: 'text', role: 'tick', x: px(wheel.x + reach * Math.cos(angle)), y, text, anchor };
    if (gap === 0) yield { kind: 'text', role: 'tick', x: px(wheel.x + MARK + 1), y, text, anchor: 'start' };
  }
}
