import { horizontal, markPath, rectangle, vertical } from '../drawing/marks.js';
import type { Shape } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { JourneyWords } from '../words/journey.js';
import type { Phrases } from './phrases.js';
import type { Sketch } from './sketch.js';

const MIDDLE = 8;

interface Explained {
  readonly word: keyof JourneyWords['key'];
  /** Explained where the picture holds one of these roles. */
  readonly roles: RegExp;
  readonly swatch: readonly Shape[];
}

function path(role: string, d: string): Shape {
  return { kind: 'path', role, d };
}

function text(role: string, x: number, content: string): Shape {
  return { kind: 'text', role, x, y: 12, text: content, anchor: 'middle' };
}

/** What the picture does not say by itself; the ratings' own marks are explained by the scale they stand on. */
const EXPLAINED: readonly Explained[] = [
  { word: 'carriedOn', roles: /^(carried-|line-carried)/, swatch: [path('line-carried', horizontal(1, 27, MIDDLE))] },
  {
    word: 'inherited',
    roles: /^(inherited-|line-inherited)/,
    swatch: [path('line-inherited', horizontal(1, 27, MIDDLE)), path('event', markPath('circle', 14, MIDDLE, 5))],
  },
  {
    word: 'notCompared',
    roles: /^riser-not-compared$/,
    swatch: [path('riser-not-compared', vertical(14, 1, 15))],
  },
  {
    word: 'rough',
    roles: /^rough$/,
    swatch: [path('rough', vertical(5, 5, 11) + horizontal(5, 23, MIDDLE) + vertical(23, 5, 11))],
  },
  {
    word: 'inspection',
    roles: /^inspection$/,
    swatch: [
      path('inspection', rectangle(2, 5, 9, 6)),
      path('lead', horizontal(11, 24, MIDDLE)),
      path('published', vertical(24, 2, 14)),
    ],
  },
  {
    word: 'noRating',
    roles: /^no-rating$/,
    swatch: [path('no-rating', rectangle(7, 1, 14, 14, 2)), text('number', 14, '–')],
  },
  {
    word: 'notKnown',
    roles: /^not-known$/,
    swatch: [path('not-known', rectangle(7, 1, 14, 14, 2)), text('number', 14, '?')],
  },
  { word: 'cancelled', roles: /^cancelled$/, swatch: [path('cancelled', 'M8 2L20 14M8 14L20 2')] },
  { word: 'disputed', roles: /^disputed$/, swatch: [text('number', 14, '†')] },
  {
    word: 'recommendation',
    roles: /^recommendation$/,
    swatch: [path('recommendation', markPath('diamond', 14, MIDDLE, 4))],
  },
  {
    word: 'events',
    roles: /^event-group$/,
    swatch: [path('event-group', rectangle(1, 1, 26, 14, 7))],
  },
];

/** The key of a picture: only what is in it. */
export function keyOf(sketch: Sketch, phrases: Phrases): readonly KeyEntry[] {
  const { words } = phrases;
  return EXPLAINED.filter(({ roles }) => sketch.roles().some((role) => roles.test(role))).map(({ word, swatch }) => ({
    swatch,
    label: words.key[word],
  }));
}
