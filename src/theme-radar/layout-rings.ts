import { bandEnd } from '../words/radar-themes.js';
import { MISSING_REACH, type Point, TARGET_SIDE } from './layout-marks.js';
import { type Panel, type Plan, tickForms } from './layout-plan.js';
import { BESIDE, RISE, type Sheet } from './layout-sheet.js';
import { outside, pointAt, type Wheel } from './layout-wheel.js';
import { TICK } from './roles.js';

/** Rem. Below this radius only the ends of the scale have room for their word. */
const ROOM_FOR_WORDS = 8.125;
/** Pixels from the middle of a mark, from a line, and from another ring, that stay free of a text. */
const MARK = 7;
const LINE = 3;
const AIR = 2;
/** Pixels by which a text is moved off its ring, again and again, until no line lies on it. */
const STEP = 6;
/** Of the way to the next ring, how far: a text belongs to the ring that it is plainly nearest to. */
const NEAR = 0.4;
/** Pixels: within a ring smaller than this there is no room for a text on it, which stands outside then. */
const SMALL_RING = 24;
/** Of its font size, how far the letters of a text reach up and down from their middle. */
const HALF_HEIGHT = 0.42;
/** Where a text may stand between two spokes: half way, or a little nearer to one of them. */
const PARTS = [0.5, 0.35, 0.65];

/** A box by its middle, in pixels from the centre of the wheel. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where the name of a theme stands. */
interface Name {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Place extends Box {
  readonly text: string;
}

/** A line from the centre: for every ring the places that its text may take on it, the best one first. */
interface Ray {
  readonly choices: readonly (readonly Place[])[];
  /** Around all of them: from the centre to the outer ring. */
  readonly hull: Box;
}

/** What no text may cover: a line from theme to theme, or a mark, and the room around it. */
interface Obstacle {
  readonly x: number;
  readonly y: number;
  /** To the other end of a line. */
  readonly dx: number;
  readonly dy: number;
  readonly room: number;
}

/**
 * Writes at the rings of a wheel what their values are called: along one ray, where no text covers a value or a line
 * and each is next to no ring but its own. In words, or else in words at the ends of the scale only, or else in
 * figures, as on all of many wheels side by side, which are small and have to be alike. `names`: what stands around the
 * wheel, in pixels from its centre.
 */
export function writeRings(
  sheet: Sheet,
  plan: Plan,
  panel: Panel,
  { x, y, ...rest }: Wheel,
  names: readonly Name[] = [],
): void {
  const wheel = { ...rest, x: 0, y: 0 };
  const obstacles = [...obstaclesOf(panel, plan, wheel), ...names.flatMap(linesThrough)];
  const hasRoom = wheel.radius >= ROOM_FOR_WORDS * sheet.remPx;
  const forms = tickForms(plan.ticks, 'word').slice(plan.panels.length > 1 ? -1 : hasRoom ? -3 : -2);
  let row: readonly Place[] | undefined;
  forms.forEach((texts, i) => {
    if (row) return;
    const rays = sheet.kept(JSON.stringify([wheel, plan.ticks, texts]), () =>
      spotsOf(wheel.count).map((spot) => {
        // Most are never looked at.
        let ray: Ray | undefined;
        return () => (ray ??= rayOf(spot, texts, plan, wheel, sheet));
      }),
    );
    row = bestRow(rays, obstacles, i < forms.length - 1 ? texts.length : 0);
  });
  const rise = TICK.rem * sheet.remPx * RISE;
  for (const { text, ...place } of row ?? []) {
    sheet.pens.text('tick', x + place.x, y + place.y + rise, text, 'middle');
  }
}

/** A name, as lines with room around them that fill it. */
function linesThrough({ left, top, width, height }: Name): Obstacle[] {
  const count = Math.ceil((height - MARK) / (2 * MARK));
  const line = { x: left + MARK, dx: width - 2 * MARK, dy: 0, room: MARK };
  return Array.from({ length: count }, (_, i) => ({ ...line, y: top + MARK * (2 * i + 1) }));
}

function obstaclesOf({ layers, ghost }: Panel, { axes, outlines, telling }: Plan, wheel: Wheel): Obstacle[] {
  const found: Obstacle[] = [];
  const pointsOf = (values: readonly (number | null)[]) =>
    values.map((value, i) => (value === null ? null : pointAt(i, value, wheel)));
  const add = (room: number, from: Point | null | undefined, to = from) => {
    if (from && to) found.push({ x: from[0], y: from[1], dx: to[0] - from[0], dy: to[1] - from[1], room });
  };
  for (const layer of ghost ? [...layers, ghost] : layers) {
    const points = pointsOf(layer.values);
    for (const [i, point] of points.entries()) {
      if (outlines) add(LINE, point, points[(i + 1) % points.length]);
      if (layer !== ghost) add(MARK, point ?? outside(i, MISSING_REACH, wheel));
    }
  }
  const targets = axes.map(({ target }) => target);
  const ends = targets.map((target) => bandEnd(target, telling));
  for (const point of [...pointsOf(targets), ...pointsOf(ends)]) add(TARGET_SIDE, point);
  for (const point of pointsOf(axes.map(({ peers }) => peers?.mid ?? null))) add(MARK, point);
  return found;
}

/** The first of the rows with the most texts; `undefined` where that is less than `least`. */
function bestRow(
  rays: readonly (() => Ray)[],
  obstacles: readonly Obstacle[],
  least: number,
): readonly Place[] | undefined {
  let best: readonly Place[] | undefined;
  for (const rayOnce of rays) {
    const ray = rayOnce();
    best = rowOn(ray, obstacles, best === undefined ? least : best.length + 1) ?? best;
    if (best?.length === ray.choices.length) break;
  }
  return best;
}

/** The texts of a ray that cover nothing, if there are so many. The ends of the scale come first. */
function rowOn({ choices, hull }: Ray, obstacles: readonly Obstacle[], least: number): readonly Place[] | undefined {
  const near = obstacles.filter((one) => covers(hull, one));
  const row: Place[] = [];
  let missing = 0;
  for (const i of new Set([0, choices.length - 1, ...choices.keys()])) {
    const isClear = (place: Place) =>
      row.every((other) => isApart(place, other)) && !near.some((one) => covers(place, one));
    const place = choices[i]?.find(isClear);
    if (place) row.push(place);
    else missing += 1;
    if (choices.length - missing < least) return undefined;
  }
  return row;
}

function isApart(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) > a.halfWidth + b.halfWidth + BESIDE || Math.abs(a.y - b.y) > a.halfHeight + b.halfHeight + AIR
  );
}

/** Whether a line passes through a box: whether it is, somewhere along it, within the box's columns and its rows. */
function covers(box: Box, { x, y, dx, dy, room }: Obstacle): boolean {
  const [width, height] = [box.halfWidth + room, box.halfHeight + room];
  const [toX, toY] = [box.x - x, box.y - y];
  // Most lines pass on one side.
  if (toX - width > Math.max(0, dx) || toX + width < Math.min(0, dx)) return false;
  if (toY - height > Math.max(0, dy) || toY + height < Math.min(0, dy)) return false;
  if (dx === 0 || dy === 0) return true;
  const [left, right] = [(toX - width) / dx, (toX + width) / dx];
  const [top, bottom] = [(toY - height) / dy, (toY + height) / dy];
  const enters = Math.max(Math.min(left, right), Math.min(top, bottom));
  const leaves = Math.min(Math.max(left, right), Math.max(top, bottom));
  return enters <= leaves;
}

/** Where the texts of all rings may stand on the ray that leaves the wheel at `spot`. */
function rayOf(spot: number, texts: readonly string[], { ticks }: Plan, wheel: Wheel, { measure, remPx }: Sheet): Ray {
  const unit = { ...wheel, radius: 1 };
  const radii = ticks.map(({ value }) => -pointAt(0, value, wheel)[1]);
  const normals = Array.from({ length: wheel.count }, (_, i) => outside(i + 0.5, 0, unit));
  const gap = Math.floor(spot);
  const part = spot - gap;
  const [here, next] = [outside(gap, 0, unit), outside(gap + 1, 0, unit)];
  const ray: Point = [here[0] * (1 - part) + next[0] * part, here[1] * (1 - part) + next[1] * part];
  const halfHeight = TICK.rem * remPx * HALF_HEIGHT;
  const widths = texts.map((text) => measure(text, TICK) / 2);
  const choices = texts.map((text, i) =>
    placesOf({ text, halfWidth: widths[i] ?? 0, halfHeight }, i, radii, ray, normals),
  );
  const [x, y] = [(ray[0] * wheel.radius) / 2, (ray[1] * wheel.radius) / 2];
  const halfWidth = Math.abs(x) + Math.max(...widths);
  return { choices, hull: { x, y, halfWidth, halfHeight: Math.abs(y) + halfHeight } };
}

/**
 * Where the rays leave the wheel, in spokes from the first: between two spokes, nearest to the first one to begin with;
 * then on the upright spokes, where a text stands on the corner of its ring.
 */
function spotsOf(count: number): number[] {
  const gaps = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? i / 2 : count - (i + 1) / 2));
  const between = PARTS.flatMap((part) => gaps.map((gap) => gap + part));
  return [...between, 0, ...(count % 2 === 0 ? [count / 2] : [])];
}

/**
 * Next to no ring but its own: on it first, then further and further off it; at the ends of the scale, elsewhere too.
 */
function placesOf(
  size: Omit<Place, 'x' | 'y'>,
  index: number,
  radii: readonly number[],
  [x, y]: Point,
  normals: readonly Point[],
): Place[] {
  const [below = Number.NEGATIVE_INFINITY, radius = 0, above = Number.POSITIVE_INFINITY] = [-1, 0, 1].map(
    (step) => radii[index + step],
  );
  const [isFirst, isLast] = [index === 0, index === radii.length - 1];
  // Within a small ring there is no room, and the names of the themes begin outside the outermost.
  const isSmall = isFirst && radius < SMALL_RING;
  const [inner, farthest, ways] = isSmall
    ? [radius, (above - radius) / 2, [1]]
    : [below, NEAR * Math.min(radius - below, above - radius), isLast ? [-1] : [1, -1]];
  const apart: Place[] = [];
  const others: Place[] = [];
  for (let off = 0; off < farthest; off += STEP) {
    for (const way of ways) {
      const place = { ...size, x: x * (radius + way * off), y: y * (radius + way * off) };
      const [least, most] = reachOf(place, normals);
      (least > inner + AIR && most < above - AIR ? apart : others).push(place);
    }
  }
  return isFirst || isLast ? [...apart, ...others] : apart;
}

/** The radii of the smallest and the largest ring that a box touches; `normals`: the middles between two spokes. */
function reachOf({ x, y, halfWidth, halfHeight }: Box, normals: readonly Point[]): [least: number, most: number] {
  // Half way between two spokes a ring is nearer to the centre than at its corners.
  const depth = Math.cos(Math.PI / normals.length);
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [nx, ny] of normals) {
    const middle = x * nx + y * ny;
    const half = halfWidth * Math.abs(nx) + halfHeight * Math.abs(ny);
    least = Math.max(least, middle - half);
    most = Math.max(most, middle + half);
  }
  return [least / depth, most / depth];
}
