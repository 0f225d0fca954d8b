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
    const words =
      isEnd || wheel.radius >= ROOM_FOR_WORDS * remPx ? placesOf(tick, tick.word, i === 0, wheel, remPx) : [];
    const figures = placesOf(tick, tick.figure, i === 0, wheel, remPx);
    const fallback = isEnd ? words[0] : figures[0];
    return [...words, ...figures].find(isClear) ?? fallback ?? [];
  });
}

/**
 * Where a ring's text may stand: half way between the first two spokes, or beside the first one. Around the lowest ring
 * marks stand close together: its text may stand in any gap between two spokes, outside the ring.
 */
function placesOf({ value }: Tick, text: string, isLowest: boolean, wheel: Wheel, remPx: number): TextShape[] {
  const reach = radiusOf(value, wheel) * Math.cos(Math.PI / wheel.count);
  const gaps = Array.from({ length: isLowest ? wheel.count : 1 }, (_, i) => angleOf(i + 0.5, wheel.count));
  const below = TICK.rem * remPx * 0.35;
  const places = gaps.map((angle): TextShape => {
    const side = isLowest ? Math.cos(angle) : 0;
    const anchor = Math.abs(side) < 0.3 ? 'middle' : side > 0 ? 'start' : 'end';
    const x = px(wheel.x + reach * Math.cos(angle));
    return { kind: 'text', role: 'tick', x, y: px(wheel.y + reach * Math.sin(angle) + below), text, anchor };
  });
  return [
    ...places,
    ...places.slice(0, 1).map((place) => ({ ...place, x: px(wheel.x + MARK + 1), anchor: 'start' as const })),
  ];
}
