import type { Colour } from './palette.js';

/**
 * How the shapes of one role look. Colours are names of the palette, so that a page can override them, the dark theme
 * and forced colours can replace them, and an export can write them out.
 */
export interface Look {
  /** Absent: not filled; of text: the colour of text. */
  readonly fill?: Colour;
  /** Absent: no outline. */
  readonly stroke?: Colour;
  /** Of the stroke, in pixels; absent: 1. */
  readonly width?: number;
  /** As SVG's `stroke-dasharray`: also tells lines apart where there is no colour. */
  readonly dash?: string;
  /** 0 to 1; only for bands behind everything else. */
  readonly opacity?: number;
  /** Of roles that are text. */
  readonly text?: TextLook;
  /** In forced colours: `hollow` marks are filled with the page's background, others with its text colour. */
  readonly hollow?: boolean;
}

/** How a text of a picture is set. */
export interface TextLook {
  /** Font size in rem; 0.75 (12 px) or more. */
  readonly rem: number;
  readonly bold?: boolean;
  /** A rim in the background colour, for text that stands over lines. */
  readonly halo?: boolean;
}

/** An element's roles, by name. A name is also the class of its shapes in the page. */
export type Roles = Readonly<Record<string, Look>>;
