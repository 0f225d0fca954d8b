import type { Colour } from '../drawing/palette.js';
import type { Look, Roles, TextLook } from '../drawing/roles.js';
import { RATINGS } from '../ratings/index.js';
import { LEVEL_ROLES, type LevelName, MARKS } from './marks.js';

/**
 * One role for each level. The yellow of Requires improvement is too light for a line, so that has a colour of its own.
 */
function perLevel(kind: keyof typeof LEVEL_ROLES, look: (level: LevelName, edge: Colour) => Look): Roles {
  return Object.fromEntries(
    [...RATINGS].reverse().map(({ level }) => {
      const { name } = MARKS[level];
      return [LEVEL_ROLES[kind][level], look(name, level === 2 ? 'requires-improvement-edge' : name)];
    }),
  );
}

function text(fill: Colour, rem = 0.75, more: Partial<TextLook> = {}): Look {
  return { fill, text: { rem, ...more } };
}

const outline = (_: LevelName, stroke: Colour): Look => ({ fill: 'background', stroke, width: 2, hollow: true });

/** How everything in the picture looks, in the order in which it is painted. */
export const journeyRoles: Roles = {
  method: { stroke: 'muted', width: 2 },
  'method-edge': { stroke: 'muted', width: 1, dash: '1 3' },
  'time-grid': { stroke: 'grid', width: 0.5 },
  'level-grid': { stroke: 'grid', width: 1 },
  'axis-line': { stroke: 'muted', width: 1 },
  today: { stroke: 'text', width: 1, dash: '4 3' },
  ...perLevel('tint', (level) => ({ fill: level, opacity: 0.16, hollow: true })),
  ...perLevel('held', (_, stroke) => ({ stroke, width: 3 })),
  ...perLevel('carried', (_, stroke) => ({ stroke, width: 2, dash: '2 3' })),
  ...perLevel('inherited', (_, stroke) => ({ stroke, width: 2, dash: '8 3' })),
  rough: { stroke: 'muted', width: 1.25 },
  later: { stroke: 'muted', width: 1.25 },
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
  'support-pale': { fill: 'muted', opacity: 0.45 },
  'support-fade-1': { fill: 'muted', opacity: 0.75 },
  'support-fade-2': { fill: 'muted', opacity: 0.5 },
  'support-fade-3': { fill: 'muted', opacity: 0.3 },
  'support-fade-4': { fill: 'muted', opacity: 0.15 },
  'support-pending': { fill: 'background', stroke: 'muted', width: 1, dash: '3 2', hollow: true },
  recommendation: { fill: 'background', stroke: 'text', width: 1.5, hollow: true },
  'event-span': { fill: 'muted', opacity: 0.35 },
  event: { fill: 'background', stroke: 'text', width: 1.25, hollow: true },
  'event-group': { fill: 'background', stroke: 'text', width: 1.5, hollow: true },
  'no-rating': { fill: 'background', stroke: 'muted', width: 1.25, dash: '3 2', hollow: true },
  'not-known': { fill: 'background', stroke: 'muted', width: 1.25, dash: '1 2', hollow: true },
  ...perLevel('hollow-inherited', outline),
  ...perLevel('hollow-aside', outline),
  ...perLevel('hollow-future', outline),
  ...perLevel('mark', (fill, stroke) => ({ fill, stroke, width: 1, hollow: true })),
  cancelled: { stroke: 'text', width: 1.75 },
  ...perLevel('letter', (level) => text(`${level}-text`, 0.75, { bold: true })),
  'letter-hollow': text('text', 0.75, { bold: true }),
  'row-name': text('text', 0.875),
  'row-name-small': text('text'),
  'axis-label': text('muted'),
  disputed: text('text', 0.75, { halo: true }),
  'mark-label': text('text', 0.75, { halo: true }),
  'row-word': text('text'),
  'gap-word': text('muted', 0.75, { halo: true }),
  'gap-not-known': text('muted', 0.75, { halo: true }),
  'gap-cancelled': text('muted', 0.75, { halo: true }),
  'gap-ended': text('muted', 0.75, { halo: true }),
  'method-name': text('muted'),
  'support-name': text('text', 0.75, { halo: true }),
  number: text('text'),
};

export const PAINT_ORDER: readonly string[] = Object.keys(journeyRoles);
