import { approximateMeasure } from '../../src/drawing/measure.js';
import type { TextShape } from '../../src/drawing/scene.js';
import { analyseSpc, readSpc, type SpcData } from '../../src/spc/index.js';
import { arrangeSpc } from '../../src/spc-chart/layout.js';
import type { SpcOptions } from '../../src/spc-chart/options.js';
import { LABEL, roles } from '../../src/spc-chart/roles.js';
import { formatFor } from '../../src/words/format.js';
import { spcWords } from '../../src/words/spc.js';
import { tellingOf } from '../../src/words/spc-telling.js';
import { segmentsOf } from './paths.js';

export const REM = 16;
const measure = approximateMeasure(REM);
const OPTIONS: SpcOptions = {
  ...{ from: null, to: null, yAxis: 'flexible', yMin: null, yMax: null },
  ...{ sigmaLines: false, movingRange: false },
};

/** The layout of a chart, without a page, and what the tests ask of it. */
export function arranged(given: object, options: Partial<SpcOptions> = {}, width = 800) {
  const data = readSpc({ title: 'Waiting time', improvement: 'decrease', ...given }).data as SpcData;
  const analysis = analyseSpc(data);
  const telling = tellingOf(analysis, data, spcWords, formatFor('en-GB'));
  const layout = arrangeSpc(telling, { ...OPTIONS, ...options }, { width, remPx: REM, measure });
  const paths = new Map(layout.shapes.flatMap((shape) => (shape.kind === 'path' ? [[shape.role, shape.d]] : [])));
  const pathOf = (role: string) => paths.get(role) ?? '';
  const texts = layout.shapes.filter((shape) => shape.kind === 'text');
  return {
    ...{ ...layout, analysis, telling, paths, texts, pathOf },
    segments: (role: string) => segmentsOf(pathOf(role)),
    textsOf: (role: string) => texts.filter((text) => text.role === role),
  };
}

export type Arranged = ReturnType<typeof arranged>;

/** Where the letters of a text stand. */
export function lettersOf({ role, x, y, text, anchor }: TextShape) {
  const look = roles[role]?.text ?? LABEL;
  const size = look.rem * REM;
  const width = measure(text, look);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor ?? 'start'];
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** From a value to its pixels, by the points that were drawn; they must not be all alike. */
export function pixelsOf({ analysis: { points }, ys, window }: Arranged): (value: number) => number {
  const drawn = points.flatMap(({ value }, i) =>
    value === null || i < window.first || i > window.last ? [] : [{ value, y: ys[i]! }],
  );
  const low = drawn.reduce((a, b) => (b.value < a.value ? b : a));
  const high = drawn.reduce((a, b) => (b.value > a.value ? b : a));
  return (value) => low.y + ((value - low.value) / (high.value - low.value)) * (high.y - low.y);
}
