import { px } from './scene.js';

/** The shapes that tell classes of marks apart without colour. */
export type MarkShape = 'circle' | 'triangle' | 'triangle-down' | 'square' | 'diamond' | 'star';

/** Half the width of each shape for a radius of 1, chosen so that all shapes cover about the same area. */
const REACH: Readonly<Record<MarkShape, number>> = {
  circle: 1,
  triangle: 1.25,
  'triangle-down': 1.25,
  square: 0.89,
  diamond: 1.25,
  star: 1.4,
};

const STAR_POINTS = 5;
/** Inner to outer radius of a regular five-pointed star: 1 / (1 + golden ratio). */
const STAR_INNER = 0.382;

/** Corners of the polygons for a reach of 1, y downwards. */
const CORNERS: Readonly<Record<Exclude<MarkShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  triangle: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  'triangle-down': [
    [0, 1],
    [1, -0.8],
    [-1, -0.8],
  ],
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  star: starCorners(),
};

/** The corners of a star of radius 1, from its top; `inner` is the radius of those between its points. */
export function starCorners(inner = STAR_INNER): readonly (readonly [number, number])[] {
  return Array.from({ length: STAR_POINTS * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? 1 : inner;
    const angle = (Math.PI * i) / STAR_POINTS;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
}

/**
 * One mark as path data that may be appended to a longer path: a whole class of marks is one path, because a node per
 * point is what makes charts slow. `radius` in pixels is that of the circle; other shapes cover about the same area.
 */
export function markPath(shape: MarkShape, x: number, y: number, radius: number): string {
  return markPen(shape, radius)(x, y);
}

/** A function that draws one kind of mark anywhere: the shape is worked out once for all the points of a class. */
export function markPen(shape: MarkShape, radius: number): (x: number, y: number) => string {
  const reach = radius * REACH[shape];
  if (shape === 'circle') {
    // Rounded before it is doubled: an arc that is longer than its circle is drawn as a barrel.
    const rounded = px(reach);
    const turn = `a${rounded} ${rounded} 0 1 0 `;
    const whole = `${turn}${px(2 * rounded)} 0${turn}${px(-2 * rounded)} 0`;
    return (x, y) => `M${px(x - rounded)} ${px(y)}${whole}`;
  }
  const corners = CORNERS[shape].map(([cx, cy]) => [cx * reach, cy * reach] as const);
  const [first, ...others] = corners as [readonly [number, number], ...(readonly [number, number])[]];
  let previous = first;
  let sides = '';
  for (const corner of others) {
    sides += `l${px(corner[0] - previous[0])} ${px(corner[1] - previous[1])}`;
    previous = corner;
  }
  return (x, y) => `M${px(x + first[0])} ${px(y + first[1])}${sides}z`;
}

/** A horizontal line from x1 to x2. */
export function horizontal(x1: number, x2: number, y: number): string {
  return `M${px(x1)} ${px(y)}H${px(x2)}`;
}

/** A vertical line from y1 to y2. */
export function vertical(x: number, y1: number, y2: number): string {
  return `M${px(x)} ${px(y1)}V${px(y2)}`;
}

/** A rectangle, with rounded corners if a radius is given. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const w = Math.max(0, width);
  const h = Math.max(0, height);
  const r = Math.min(radius, w / 2, h / 2);
  if (r <= 0) return `M${px(x)} ${px(y)}h${px(w)}v${px(h)}h${px(-w)}z`;
  const corner = (dx: number, dy: number) => `a${px(r)} ${px(r)} 0 0 1 ${px(dx * r)} ${px(dy * r)}`;
  return (
    `M${px(x + r)} ${px(y)}h${px(w - 2 * r)}${corner(1, 1)}v${px(h - 2 * r)}${corner(-1, 1)}` +
    `h${px(2 * r - w)}${corner(-1, -1)}v${px(2 * r - h)}${corner(1, -1)}z`
  );
}
