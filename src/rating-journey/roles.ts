import type { Colour } from '../drawing/palette.js';
import type { Look, Roles } from '../drawing/roles.js';
import type { LevelName } from './marks.js';

const LEVELS: readonly LevelName[] = ['inadequate', 'requires-improvement', 'good', 'outstanding'];

function edgeOf(level: LevelName): Colour {
  return level === 'requires-improvement' ? 'requires-improvement-edge' : level;
}

function perLevel(prefix: string, look: (level: LevelName) => Look): Roles {
  return Object.fromEntries(LEVELS.map((level) => [`${prefix}-${level}`, look(level)]));
}

/** How everything in the picture looks, in the order in which it is painted. */
export const journeyRoles: Roles = {
  method: { stroke: 'muted', width: 2 },
  'method-edge': { stroke: 'muted', width: 1, dash: '1 3' },
  'time-grid': { stroke: 'grid', width: 0.5 },
  'level-grid': { stroke: 'grid', width: 1 },
  'axis-line': { stroke: 'muted', width: 1 },
  today: { stroke: 'text', width: 1, dash: '4 3' },
  ...perLevel('tint', (level) => ({ fill: level, opacity: 0.16, hollow: true })),
  ...perLevel('held', (level) => ({ stroke: edgeOf(level), width: 3 })),
  ...perLevel('carried', (level) => ({ stroke: edgeOf(level), width: 2, dash: '2 3' })),
  ...perLevel('inherited', (level) => ({ stroke: edgeOf(level), width: 2, dash: '8 3' })),
  rough: { stroke: 'muted', width: 1.25 },
  inspection: { fill: 'muted' },
  lead: { stroke: 'muted', width: 1, dash: '1 2' },
  published: { stroke: 'muted', width: 1.5 },
  sign: { stroke: 'text', width: 1.5 },
  riser: { stroke: 'text', width: 1.5 },
  'riser-not-compared': { stroke: 'text', width: 1.5, dash: '3 3' },
  'line-carried': { stroke: 'text', width: 2, dash: '2 4' },
  'line-inherited': { stroke: 'text', width: 2, dash: '8 4' },
  line: { stroke: 'text', width: 3 },
  stop: { stroke: 'text', width: 2 },
  support: { fill: 'muted' },
  'support-rough': { fill: 'muted', opacity: 0.45 },
  'support-fade-1': { fill: 'muted', opacity: 0.75 },
  'support-fade-2': { fill: 'muted', opacity: 0.5 },
  'support-fade-3': { fill: 'muted', opacity: 0.3 },
  'support-fade-4': { fill: 'muted', opacity: 0.15 },
  'support-pending': { fill: 'background', stroke: 'muted', width: 1, dash: '3 2', hollow: true },
  recommendation: { fill: 'background', stroke: 'text', width: 1.5, hollow: true },
  'event-span': { fill: 'muted', opacity: 0.35 },
  event: { fill: 'background', stroke: 'text', width: 1.25, hollow: true },
  'event-group': { fill: 'background', stroke: 'text', width: 2.5, hollow: true },
  'no-rating': { fill: 'background', stroke: 'muted', width: 1.25, dash: '3 2', hollow: true },
  'not-known': { fill: 'background', stroke: 'muted', width: 1.25, dash: '1 2', hollow: true },
  ...perLevel('hollow', (level) => ({ fill: 'background', stroke: edgeOf(level), width: 2, hollow: true })),
  ...perLevel('mark', (level) => ({ fill: level, stroke: edgeOf(level), width: 1, hollow: true })),
  cancelled: { stroke: 'text', width: 1.75 },
  ...perLevel('letter', (level) => ({ fill: `${level}-text`, text: { rem: 0.75, bold: true } })),
  'letter-hollow': { fill: 'text', text: { rem: 0.75, bold: true } },
  'level-name': { fill: 'text', text: { rem: 0.875 } },
  'level-name-small': { fill: 'text', text: { rem: 0.75 } },
  'row-name': { fill: 'text', text: { rem: 0.875 } },
  'row-name-small': { fill: 'text', text: { rem: 0.75 } },
  'axis-label': { fill: 'muted', text: { rem: 0.75 } },
  disputed: { fill: 'text', text: { rem: 0.75, halo: true } },
  'mark-label': { fill: 'text', text: { rem: 0.75, halo: true } },
  'row-word': { fill: 'text', text: { rem: 0.75 } },
  'gap-word': { fill: 'muted', text: { rem: 0.75, halo: true } },
  'method-name': { fill: 'muted', text: { rem: 0.75 } },
  'support-name': { fill: 'text', text: { rem: 0.75 } },
  number: { fill: 'text', text: { rem: 0.75 } },
};

export const PAINT_ORDER: readonly string[] = Object.keys(journeyRoles);
