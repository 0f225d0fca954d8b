import { horizontal, markPath, rectangle, vertical } from '../drawing/marks.js';
import type { Shape } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { JourneyWords } from '../words/journey.js';
import type { Phrases } from '../words/journey-phrases.js';
import type { Sketch } from './sketch.js';

const MIDDLE = 8;

interface Explained {
  readonly word: keyof JourneyWords['key'];
  /** Explained where the picture holds a role with this in its name. */
  readonly role: string;
  readonly swatch: readonly Shape[];
}

function path(role: string, d: string): Shape {
  return { kind: 'path', role, d };
}

/** Signs as paths: the key grows with the text, and text in a scaled picture would grow twice. */
export function questionMark(x: number, y: number): string {
  return `M${x - 2.5} ${y - 2}a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M${x} ${y + 3.6}v1.2`;
}
/** The outline of a rating's mark, whichever level it has. */
const OUTLINE = path('event', markPath('circle', 14, MIDDLE, 5));
const DAGGER = 'M14 2.5v11M10.8 5.8h6.4';

/** What the picture does not say by itself; the ratings' own marks are explained by the scale they stand on. */
const EXPLAINED: readonly Explained[] = [
  { word: 'carriedOn', role: 'carried', swatch: [path('line-carried', horizontal(1, 27, MIDDLE))] },
  {
    word: 'inherited',
    role: 'inherited',
    swatch: [path('line-inherited', horizontal(1, 27, MIDDLE)), OUTLINE],
  },
  { word: 'setAside', role: 'hollow-aside', swatch: [OUTLINE] },
  { word: 'future', role: 'hollow-future', swatch: [OUTLINE] },
  {
    word: 'notCompared',
    role: 'riser-not-compared',
    swatch: [path('riser-not-compared', vertical(14, 1, 15))],
  },
  {
    word: 'rough',
    role: 'rough',
    swatch: [path('rough', vertical(5, 6, 10) + horizontal(5, 23, 10) + vertical(23, 6, 10))],
  },
  {
    word: 'later',
    role: 'later',
    swatch: [path('later', `${vertical(5, 6, 10)}${horizontal(5, 23, 10)}M19 6L23 10L19 14`)],
  },
  {
    word: 'inspection',
    role: 'inspection',
    swatch: [
      path('inspection', rectangle(2, 5, 9, 6)),
      path('lead', horizontal(11, 24, MIDDLE)),
      path('published', vertical(24, 2, 14)),
    ],
  },
  {
    word: 'noRating',
    role: 'no-rating',
    swatch: [path('no-rating', rectangle(7, 1, 14, 14, 2)), path('sign', horizontal(11, 17, MIDDLE))],
  },
  {
    word: 'notKnown',
    role: 'not-known',
    swatch: [path('not-known', rectangle(7, 1, 14, 14, 2)), path('sign', questionMark(14, MIDDLE))],
  },
  { word: 'ended', role: 'gap-ended', swatch: [path('sign', horizontal(10, 18, MIDDLE))] },
  { word: 'cancelled', role: 'cancelled', swatch: [path('cancelled', 'M8 2L20 14M8 14L20 2')] },
  { word: 'disputed', role: 'disputed', swatch: [path('sign', DAGGER)] },
  {
    word: 'recommendation',
    role: 'recommendation',
    swatch: [path('recommendation', markPath('diamond', 14, MIDDLE, 4))],
  },
  { word: 'pending', role: 'support-pending', swatch: [path('support-pending', rectangle(2, 4, 24, 8))] },
  { word: 'ends', role: 'stop', swatch: [path('line', horizontal(1, 20, MIDDLE)), path('stop', vertical(20, 2, 14))] },
  {
    word: 'events',
    role: 'event-group',
    swatch: [path('event', rectangle(4, 1, 23, 11, 5.5)), path('event-group', rectangle(1, 4, 23, 11, 5.5))],
  },
];

/** The key of a picture: only what is in it. */
export function keyOf(sketch: Sketch, phrases: Phrases): readonly KeyEntry[] {
  const { words } = phrases;
  const drawn = sketch.pens.roles;
  return EXPLAINED.filter(({ role }) => drawn.some((name) => name.includes(role))).map(({ word, swatch }) => ({
    swatch,
    label: words.key[word],
  }));
}
