import { expect } from '@open-wc/testing';
import { approximateMeasure } from '../../src/drawing/measure.js';
import { KEY_SWATCH } from '../../src/drawing/standalone-svg.js';
import { arrange, type RadarOptions } from '../../src/theme-radar/layout.js';
import { analyseThemes, readThemes } from '../../src/themes/index.js';
import { formatFor } from '../../src/words/format.js';
import { radarWords } from '../../src/words/radar.js';
import { after, before, document, ids, valuesOf } from '../themes/example.js';

function lay(input: unknown, options: Partial<RadarOptions> = {}) {
  const telling = { model: analyseThemes(readThemes(input).data!), words: radarWords, format: formatFor('en-GB') };
  const usual = { asked: 'auto', previous: null, rings: 'words', outline: 'line', multiples: 'auto' } as const;
  return arrange(telling, { ...usual, ...options, width: 900, remPx: 16, measure: approximateMeasure() });
}

const peers = {
  year: 2017,
  n: 12,
  low: { values: 1, culture: 2 },
  mid: { values: 2 },
  high: { values: 3, culture: 4 },
};
const values = { culture: 3, safety: 2 };
const years = Array.from({ length: 4 }, (_, i) =>
  after(valuesOf(ids.map((_, at) => (at + i) % 5)), { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
);
const presence = ['b', 'a'].map((id, i) => ({
  ...{ id, label: `Report ${2015 + i}`, date: `${2015 + i}`, basis: 'presence' },
  values: valuesOf(ids.map((_, at) => (at + i) % 2 === 0)),
}));

const cases: [string, unknown, Partial<RadarOptions>?][] = [
  ['a radar of one series', document({ series: [after()] })],
  ['a radar of two', document()],
  ['a radar with a target', document({ target: { label: 'Aim', values } })],
  [
    'a radar with a band as its target, and peers',
    document({ peers, target: { label: 'Aim', values, band: { low: 2, high: 3 } } }),
  ],
  ['a radar with peers whose middles are not known', document({ peers: { ...peers, mid: {} } })],
  ['a dot plot with such peers', document({ peers: { ...peers, mid: null } }), { asked: 'dot' }],
  ['a radar without lines', document(), { outline: 'none' }],
  ['a dot plot', document({ peers, target: { label: 'Aim', values } }), { asked: 'dot' }],
  ['many radars', document({ series: years })],
  ['many radars without lines', document({ series: years }), { outline: 'none' }],
  ['many radars with gaps', document({ series: years.map((one) => ({ ...one, values: valuesOf([1, 2, 3]) })) })],
  ['many series in a dot plot', document({ series: years }), { multiples: 'off' }],
  ['marks of presence', document({ series: presence })],
  ['two series, of which one has no values', document({ series: [before(), after({})] })],
];

/** What stands for a series or for what it is held against; rings, spokes and words explain themselves. */
const EXPLAINED = /^(ghost|target|target-band|peers-(band|edge|mark)|(after|before|absent)(-mark)?|missing)$/;

describe('the key of a theme picture', () => {
  it('begins with what is, before what was and what they are held against', () => {
    const { key } = lay(document({ peers, target: { label: 'Aim', values } }));
    const first = key.map(({ swatch }) => swatch[0]?.role);
    expect(first).to.deep.equal(['after', 'before', 'target', 'peers-band']);
    expect(key.map(({ label }) => label).slice(0, 3)).to.deep.equal(['June 2017', 'March 2015', 'Aim']);
  });

  for (const [name, input, options] of cases) {
    it(`explains all that is in ${name}, and nothing else`, () => {
      const { scene, key, form, cells } = lay(input, options);
      const drawn = scene.shapes.map(({ role }) => role).filter((role) => EXPLAINED.test(role));
      const explained = key.flatMap(({ swatch }) => swatch.map(({ role }) => role));
      expect(drawn).to.include.members(explained);
      const isMedianNamed = key.some(({ label }) => label.endsWith('and median'));
      expect(isMedianNamed, 'the triangle').to.equal(drawn.includes('peers-mark'));
      // Of many pictures each has the name of its series as its title; around one, words say what is missing.
      const isSaid = (role: string) => (cells.length > 0 || key.length === 0 ? /^after/ : /^missing$/).test(role);
      const unexplained = drawn.filter((role) => !explained.includes(role) && !isSaid(role));
      if (form !== 'dot' || options?.multiples !== 'off') expect(unexplained).to.deep.equal([]);
      expect(new Set(key.map(({ label }) => label)).size, 'each once').to.equal(key.length);
      for (const { label, swatch } of key) {
        expect(label).to.match(/\w/);
        for (const shape of swatch) {
          const places = [...(shape.kind === 'path' ? shape.d : '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
          expect(places.length, label).to.be.above(0);
          for (const [, x, y] of places) {
            expect(Number(x), label).to.be.within(0, KEY_SWATCH.width);
            // The bracket of a target reaches into the room between two lines of the key.
            expect(Number(y), label).to.be.within(-4, KEY_SWATCH.height + 4);
          }
        }
      }
    });
  }
});
