import { type Colour, figureColours, spcColours } from '../drawing/palette.js';
import type { Roles, TextLook } from '../drawing/roles.js';
import { iconRoles } from './icons.js';

export const LABEL: TextLook = { rem: 0.875 };
/** Labels over the plot: steps, annotations, baselines. */
export const EVENT: TextLook = { rem: 0.8125 };

/** Labels in the plot. */
export const INLINE: TextLook = { rem: 0.8125, halo: true };

const OUTLINE = 1.5;
const LIMIT_DASH = '6 4';

/** How every part of the picture looks; the order is that of painting. */
export const roles: Roles = {
  grid: { stroke: 'grid', width: 1 },
  axis: { stroke: 'muted', width: 1 },
  'event-line': { stroke: 'muted', width: 1 },
  'step-line': { stroke: 'text', width: 1, dash: '2 3' },
  bracket: { stroke: 'limit', width: 1.5 },
  leader: { stroke: 'muted', width: 1 },
  // Under the lines: where points are dense it covers everything between them.
  value: { stroke: 'common-edge', width: 1.5 },
  'sigma-one': { stroke: 'limit', width: 1, dash: '1 4' },
  'sigma-two': { stroke: 'limit', width: 1, dash: '2 4' },
  limit: { stroke: 'limit', width: 2, dash: LIMIT_DASH },
  'limit-trial': { stroke: 'limit', width: 2, dash: '2 5' },
  target: { stroke: 'target', width: 2, dash: '12 3 2 3' },
  mean: { stroke: 'text', width: 2 },
  'range-value': { stroke: 'common-edge', width: 1.5 },
  'range-point': { fill: 'common', stroke: 'common-edge', width: OUTLINE },
  'point-common': { fill: 'common', stroke: 'common-edge', width: OUTLINE },
  'point-improvement': { fill: 'improvement', stroke: 'improvement-edge', width: OUTLINE },
  'point-concern': { fill: 'concern', stroke: 'concern-edge', width: OUTLINE },
  'point-neutral': { fill: 'neutral', stroke: 'neutral-edge', width: OUTLINE },
  'point-excluded': { fill: 'background', stroke: 'limit', width: OUTLINE, hollow: true },
  'axis-text': { fill: 'muted', text: LABEL },
  label: { fill: 'text', text: LABEL },
  event: { fill: 'text', text: EVENT },
  inline: { fill: 'target', text: INLINE },
  // A band: a line would look like an annotation's.
  cursor: { stroke: 'muted', width: 14, opacity: 0.2 },
  ring: { stroke: 'text', width: 3 },
  ...iconRoles,
};

export const PAINT_ORDER: readonly string[] = Object.keys(roles);

export const colours: readonly Colour[] = [...figureColours, ...spcColours];
