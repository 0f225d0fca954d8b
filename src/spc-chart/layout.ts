import { horizontal } from '../drawing/marks.js';
import type { Measure } from '../drawing/measure.js';
import { Pens } from '../drawing/pens.js';
import { linearScale } from '../drawing/scales.js';
import { px, type Scene } from '../drawing/scene.js';
import { sharedAxis } from '../drawing/shared-axis.js';
import { hasLimits } from '../spc/icons.js';
import type { DrawingSpace } from '../widget/stairs.js';
import { capitalise } from '../words/format.js';
import type { SpcTelling } from '../words/spc-telling.js';
import {
  drawTicks,
  numbersOf,
  timesOf,
  timeTicks,
  type ValueAxis,
  type ValueTick,
  valueAxis,
  type Window,
  windowOf,
} from './axes.js';
import { nameEarlierTargets } from './earlier-targets.js';
import { drawKey, keyEntries } from './key.js';
import {
  drawLineLabels,
  LABEL_SPACE,
  type LineLabel,
  lineLabels,
  type NamedLines,
  widestLabel,
} from './line-labels.js';
import { drawLines, roleOf, UPPER } from './lines.js';
import { markedMoments } from './marked.js';
import { drawMarks, drawValueLine, type MarkName, markNameOf } from './marks.js';
import { arrangeStrip, drawStrip, type Wish } from './moments.js';
import type { SpcOptions } from './options.js';
import { drawRangePanel, type RangePanel, rangePanelOf } from './range-panel.js';
import { LABEL, PAINT_ORDER } from './roles.js';
import { type Box, edgeAfter, edgeBefore, type Stage } from './stage.js';

/** The picture, and where its points are, for whoever explores it. */
export interface SpcLayout extends Scene {
  readonly plot: Box;
  readonly window: Window;
  /** Pixels of every point; in date order, so that the nearest is found by bisection. */
  readonly xs: Float64Array;
  /** `NaN` where there is no value. */
  readonly ys: Float64Array;
}

const LEAST_PLOT_HEIGHT = 220;
const MOST_PLOT_HEIGHT = 360;
/** Labels at the ends of lines may take this much of the width; otherwise they go into the key. */
const LABEL_SHARE = 0.25;
/** Rem between what stands above the plot and its upper edge, over which half of a label at the end of a line may reach. */
const STRIP_GAP = 0.8;
/** How far inside the plot a time axis that is shared with other pictures begins and ends. */
const INSET = 12;

/** Arranges the picture; `above`: pixels kept free at the top. */
export function arrangeSpc(telling: SpcTelling, options: SpcOptions, space: DrawingSpace, above = 0): SpcLayout {
  const { analysis } = telling;
  const { points } = analysis;
  const { width, remPx, measure } = space;
  const times = timesOf(points);
  const window = windowOf(times, options);
  const pens = new Pens();

  const height = plotHeight(width);
  const axis = valueAxis(telling, window, options, height);
  const panel = options.movingRange ? rangePanelOf(telling, window) : null;
  const { left, right, inset, atEnds, inKey } = columnsOf(telling, options, space, { window, axis, panel });
  const keyBottom = drawKey(pens, keyEntries(marksPresent(telling, window), inKey, telling.words), space, above);
  const time = linearScale(window.domain, [left + inset, right - inset]);
  const xs = times.map((moment) => time(moment));

  const draft = { telling, points, window, axis, xs, remPx, measure, time };
  const wishes = stripWishes({ ...draft, plot: { left, right, top: 0, bottom: 0 } });
  const strip = arrangeStrip(wishes, left, width, measure);
  const rowHeight = remPx * 1.15;
  const top = keyBottom + strip.rows * rowHeight + remPx * STRIP_GAP;
  const plot = { left, right, top, bottom: top + height };
  const y = linearScale(axis.ends, [plot.bottom, plot.top]);
  const ys = numbersOf(points, ({ value }) => (value === null ? Number.NaN : y(value)));
  const stage: Stage = { ...draft, plot, y, ys };

  drawAxes(pens, stage, width);
  drawBrackets(pens, stage);
  drawStrip(pens, strip, plot.top, plot.bottom, rowHeight);
  drawLines(pens, stage, options.sigmaLines);
  nameEarlierTargets(pens, stage, strip.wishes);
  drawValueLine(pens, stage);
  drawMarks(pens, stage);
  drawLineLabels(pens, atEnds, { from: right, low: plot.top, high: plot.bottom, remPx, y });
  const bottom = plot.bottom + remPx * 1.5;
  const place = { top: bottom, width, hasEndLabels: atEnds.length > 0 };
  const below = panel ? drawRangePanel(pens, stage, panel, place) : 0;
  return { width, height: Math.ceil(bottom + below), shapes: pens.shapes(PAINT_ORDER), plot, window, xs, ys };
}

/** How the width is shared out: the numbers of the axes, the plot, and the names of lines at their ends. */
function columnsOf(
  telling: SpcTelling,
  { from, to, sigmaLines }: SpcOptions,
  { width, remPx, measure }: DrawingSpace,
  { window, axis, panel }: { window: Window; axis: ValueAxis; panel: RangePanel | null },
) {
  const shared = from && to ? sharedAxis(width, remPx) : null;
  const lines = namedLines(telling, window);
  const labelled = (short: boolean, inKey = false) =>
    lineLabels(telling, lines, { sigmaLines, short, inKey, shows: axis.shows });
  const most = shared ? width - shared[1] - INSET : width * LABEL_SHARE;
  const { room, ...labels } = endLabels(labelled, panel?.labels ?? [], measure, most);
  const named = [...labels.atEnds, ...labels.inKey].map(({ role }) => role);
  const inKey = [...labels.inKey, ...earlierLimits(telling, window, axis).filter(({ role }) => !named.includes(role))];
  const left = Math.max(gutter([...axis.ticks, ...(panel?.ticks ?? [])], measure), shared ? shared[0] - INSET : 0);
  const right = Math.max(left + 40, shared ? shared[1] + INSET : width - room);
  return { left, right, inset: shared ? INSET : insetOf(right - left, window), ...labels, inKey };
}

function plotHeight(width: number): number {
  return Math.round(Math.min(MOST_PLOT_HEIGHT, Math.max(LEAST_PLOT_HEIGHT, width * 0.36)));
}

function marksPresent({ analysis: { points } }: SpcTelling, { first, last }: Window): Set<MarkName> {
  const present = new Set<MarkName>();
  for (let i = first; i <= last && present.size < 5; i += 1) {
    const point = points[i];
    if (point && point.value !== null) present.add(markNameOf(point));
  }
  return present;
}

/**
 * The lines that are named: centre line and target of the last point drawn that has one, limits of the last that has
 * them. (A section of a single point has a mean, and no limits yet.)
 */
function namedLines({ analysis: { points } }: SpcTelling, { first, last }: Window): NamedLines {
  const drawn = points.slice(first, last + 1);
  const centred = drawn.findLast(({ centre }) => centre !== null) ?? drawn[0];
  return { centred, limited: drawn.findLast(hasLimits) };
}

/**
 * Names at the ends of the lines, also of the panel under the chart, if there is room, `most` pixels, in full or short;
 * otherwise those of the chart in the key.
 */
function endLabels(
  labelled: (short: boolean, inKey?: boolean) => LineLabel[],
  ranged: readonly LineLabel[],
  measure: Measure,
  most: number,
) {
  for (const short of [false, true]) {
    const labels = labelled(short);
    const room = widestLabel([...labels, ...ranged], measure) + LABEL_SPACE;
    if (room <= most) return { atEnds: labels, inKey: NO_LABELS, room };
  }
  return { atEnds: NO_LABELS, inKey: labelled(false, true), room: 4 };
}

const NO_LABELS: readonly LineLabel[] = [];

/** What names limits of both kinds, for the key: those of an earlier section may look unlike those that are named. */
function earlierLimits({ analysis, words }: SpcTelling, { first, last }: Window, { shows }: ValueAxis): LineLabel[] {
  const limits = analysis.points
    .slice(first, last + 1)
    .filter(({ ucl, lcl }) => [ucl, lcl].some((limit) => limit !== null && shows(limit)));
  const drawn = new Set(limits.map(({ section }) => analysis.sections[section]?.trial === true));
  return [...drawn].map((isTrial) => {
    const text = capitalise(isTrial ? words.trialLimits : words.limits);
    return { value: 0, role: roleOf(UPPER, isTrial), text };
  });
}

/** The room that the labels of value axes take. */
function gutter(ticks: readonly ValueTick[], measure: Measure): number {
  return Math.ceil(Math.max(...ticks.map(({ label }) => measure(label, LABEL)), 0)) + 8;
}

/** The first and last point stand a little inside the plot. */
function insetOf(width: number, { first, last }: Window): number {
  return Math.max(10, Math.min(24, width / Math.max(1, last - first) / 2));
}

function drawAxes(pens: Pens, stage: Stage, width: number): void {
  const { plot, axis, y, time, measure, telling, window, remPx } = stage;
  const size = LABEL.rem * remPx;
  drawTicks(pens, axis.ticks, plot, y, remPx);
  pens.add('axis', horizontal(plot.left, plot.right, plot.bottom));
  let edge = Number.NEGATIVE_INFINITY;
  for (const { position, label } of timeTicks(time, window, LABEL, measure, telling)) {
    const half = measure(label, LABEL) / 2;
    const middle = Math.max(half, Math.min(width - half, position));
    pens.add('axis', `M${px(position)} ${px(plot.bottom)}v5`);
    // A label moved inwards from the edge may meet its neighbour.
    if (middle - half < edge) continue;
    pens.text('axis-text', middle, plot.bottom + 5 + size * 1.15, label, 'middle');
    edge = middle + half + 4;
  }
}

/** The stretches that limits were fixed on: the first points of a section. */
function baselines({ telling, window }: Pick<Stage, 'telling' | 'window'>) {
  return telling.analysis.sections.flatMap(({ first, baseline, baselineLast }) => {
    if (baseline === null || baselineLast === null) return [];
    if (baselineLast < window.first || first > window.last) return [];
    const last = Math.min(baselineLast, window.last);
    return [{ first: Math.max(first, window.first), last, count: baseline }];
  });
}

function drawBrackets(pens: Pens, stage: Stage): void {
  const { top } = stage.plot;
  for (const { first, last } of baselines(stage)) {
    pens.add('bracket', `M${px(edgeBefore(stage, first))} ${px(top + 6)}V${px(top)}H${px(edgeAfter(stage, last))}v6`);
  }
}

function stripWishes(stage: Omit<Stage, 'y' | 'ys'>): Wish[] {
  const { telling, window, plot, time, xs } = stage;
  // What happened within the period of the last point is marked too, at the latest at the edge of the plot.
  const last = xs[window.last] ?? plot.right;
  const next = xs[window.last + 1] ?? 2 * last - (xs[window.last - 1] ?? last);
  const isCut = window.last + 1 < xs.length;
  const moments = markedMoments(telling).flatMap((mark, i): Wish[] => {
    const at = time(mark.time);
    if (mark.time < window.domain[0] || (at >= next && (isCut || mark.time > window.domain[1]))) return [];
    const isStep = mark.first !== null;
    const x = isStep ? edgeBefore(stage, mark.first) : Math.min(at, plot.right);
    return [{ x, role: isStep ? 'step-line' : 'event-line', labels: mark.labels, number: i + 1 }];
  });
  const brackets = baselines(stage).map(({ first, count }): Wish => {
    return {
      x: Math.max(plot.left, edgeBefore(stage, first)),
      role: null,
      labels: [telling.words.baseline(count)],
      number: null,
    };
  });
  return [...brackets, ...moments.sort((a, b) => a.x - b.x)];
}
