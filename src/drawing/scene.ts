/**
 * A picture as plain data: what `arrange` (an element's layout) returns, what the page paints and what an export
 * writes. Because both come from the same scene, a downloaded picture cannot differ from the one on the page.
 *
 * A shape names its role ("mean", "limit", "axis-text"), never a colour or a font: the element's table of roles says
 * how each looks (see roles.ts). Coordinates are CSS pixels from the top left corner.
 */
export interface PathShape {
  readonly kind: 'path';
  readonly role: string;
  /** SVG path data. One path for a whole class of marks: a node per point is what makes charts slow. */
  readonly d: string;
}

/** A line of text. */
export interface TextShape {
  readonly kind: 'text';
  readonly role: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Which part of the text stands at `x`; absent: its start. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Anything that is painted. */
export type Shape = PathShape | TextShape;

/** A whole picture, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Painted in order: later shapes lie on top. */
  readonly shapes: readonly Shape[];
}

/** Rounds a coordinate to a tenth of a pixel: shorter paths, no visible difference. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
