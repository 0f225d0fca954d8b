import type { Roles, TextLook } from '../drawing/roles.js';

/** Theme names are measured in their widest state: bold, as when selected. */
export const NAME: TextLook = { rem: 1, bold: true };
export const STATE: TextLook = { rem: 0.875 };
export const TICK: TextLook = { rem: 0.75, halo: true };
export const CELL_TITLE: TextLook = { rem: 1, bold: true };

/**
 * How each role of a theme picture looks, in the order of painting: what stands later lies on top. Series are told
 * apart by dash and by the shape of their marks, and the earlier one's hollow mark lies around the later one's; the
 * colours are neither the blue of improvement nor the orange of concern.
 */
export const themeRoles: Roles = {
  'chosen-row': { fill: 'panel', hollow: true },
  'chosen-sector': { fill: 'panel', stroke: 'muted', width: 1, hollow: true },
  'target-band': { fill: 'text', opacity: 0.08 },
  'peers-band': { fill: 'peers', opacity: 0.12 },
  grid: { stroke: 'grid', width: 1 },
  spoke: { stroke: 'grid', width: 1 },
  'peers-edge': { stroke: 'peers', width: 1.5, dash: '1 4' },
  'peers-mark': { fill: 'peers' },
  tick: { fill: 'muted', text: TICK },
  ghost: { stroke: 'muted', width: 1 },
  between: { stroke: 'muted', width: 2 },
  before: { stroke: 'before', width: 2, dash: '6 4' },
  after: { stroke: 'after', width: 3 },
  target: { stroke: 'text', width: 2 },
  missing: { fill: 'background', stroke: 'muted', width: 1.5, hollow: true },
  'before-mark': { fill: 'background', stroke: 'before', width: 2, hollow: true },
  'absent-mark': { fill: 'background', stroke: 'after', width: 2, hollow: true },
  'after-mark': { fill: 'after' },
  name: { fill: 'text', text: { rem: NAME.rem } },
  state: { fill: 'muted', text: STATE },
  brief: { fill: 'text', text: STATE },
  'cell-title': { fill: 'text', text: CELL_TITLE },
};
