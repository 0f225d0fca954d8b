import { expect } from '@open-wc/testing';
import { type Colour, palette, toneOf } from '../../src/drawing/palette.js';

type Theme = 'light' | 'dark';

/** Relative luminance, written from WCAG 2.2 independently of the library's own check. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const s = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const on = (theme: Theme, name: Colour, ground: Colour) => contrast(palette[name][theme], palette[ground][theme]);

describe('the palette', () => {
  const text: Colour[] = ['text', 'muted', 'link'];
  const marks: Colour[] = [
    'common',
    'improvement',
    'concern',
    'neutral',
    'limit',
    'target',
    'outstanding',
    'good',
    'requires-improvement-edge',
    'inadequate',
    'after',
    'before',
    'peers',
  ];
  for (const theme of ['light', 'dark'] as const) {
    for (const ground of ['background', 'panel'] as const) {
      it(`has text of 4.5 to 1 or more and marks of 3 to 1 or more on the ${theme} ${ground}`, () => {
        for (const name of text) expect(on(theme, name, ground), name).to.be.at.least(4.5);
        for (const name of marks) expect(on(theme, name, ground), name).to.be.at.least(3);
      });
    }
    it(`has letters of 4.5 to 1 or more on the ${theme} ratings`, () => {
      for (const rating of ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const) {
        expect(on(theme, `${rating}-text`, rating), rating).to.be.at.least(4.5);
      }
    });
  }

  it('has outlines of 3 to 1 or more around the official Making Data Count fills', () => {
    for (const name of ['common', 'improvement', 'concern', 'neutral'] as const) {
      expect(toneOf(name).mdc, name).to.match(/^#/);
      expect(contrast(toneOf(`${name}-edge`).mdc!, palette.background.light), name).to.be.at.least(3);
    }
  });

  it('keeps the focus ring visible on both grounds: its yellow or its edge', () => {
    for (const theme of ['light', 'dark'] as const) {
      const best = Math.max(on(theme, 'focus', 'background'), on(theme, 'focus-edge', 'background'));
      expect(best).to.be.at.least(3);
      expect(on(theme, 'focus', 'focus-edge')).to.be.at.least(3);
    }
  });
});
