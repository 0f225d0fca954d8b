import { expect } from '@open-wc/testing';
import { ICON_SIZE, type IconName, iconRoles, iconShapes, movedIcon } from '../../src/spc-chart/icons.js';

const NAMES: readonly IconName[] = [
  'common-cause',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
  'pass',
  'fail',
  'hit-or-miss',
  'empty',
];

/** The icon's ink, 0 to 255 for each pixel, when everything is printed black. */
async function inkOf(name: IconName, size: number, round: boolean): Promise<Uint8Array> {
  const paths = iconShapes(name, round).map(({ role, d }) => {
    const { fill, stroke, width, dash } = iconRoles[role]!;
    const line = stroke ? `stroke="#000" stroke-width="${width}" stroke-dasharray="${dash ?? 'none'}"` : '';
    return `<path d="${d}" fill="${fill ? '#000' : 'none'}" ${line}/>`;
  });
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ICON_SIZE} ${ICON_SIZE}" width="${size}" height="${size}">${paths.join('')}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  return Uint8Array.from({ length: size * size }, (_, i) => data[i * 4 + 3]!);
}

/** The share of the ink of both that only one of them has. */
function difference(a: Uint8Array, b: Uint8Array): number {
  let all = 0;
  let one = 0;
  a.forEach((ink, i) => {
    all += Math.max(ink, b[i]!);
    one += Math.abs(ink - b[i]!);
  });
  return one / all;
}

describe('the icons', () => {
  for (const size of [24, 32]) {
    it(`differ from each other in a quarter of their ink or more, all black, at ${size} pixels`, async () => {
      const inks = await Promise.all(NAMES.map((name) => inkOf(name, size, false)));
      NAMES.forEach((a, i) => {
        NAMES.slice(i + 1).forEach((b, j) => {
          expect(difference(inks[i]!, inks[i + 1 + j]!), `${a} and ${b}`).to.be.at.least(0.25);
        });
      });
    });
  }

  it('frame concern and fail in a square, and all others in a circle', () => {
    const isRound = (name: IconName, official: boolean) => /a18 18/.test(iconShapes(name, official)[0]!.d);
    for (const name of NAMES) {
      expect(isRound(name, false), name).to.equal(!/concern|fail/.test(name));
      expect(isRound(name, true), name).to.equal(true);
    }
  });

  it('stay within their box', async () => {
    for (const name of NAMES) {
      const ink = await inkOf(name, ICON_SIZE, false);
      const edge = (i: number) => i < ICON_SIZE || i >= ink.length - ICON_SIZE || i % ICON_SIZE === 0;
      expect(
        ink.some((each, i) => edge(i) && each > 128),
        name,
      ).to.equal(false);
      expect(
        ink.some((each) => each > 200),
        name,
      ).to.equal(true);
    }
  });

  it('are the same drawing elsewhere', () => {
    const [moved] = movedIcon([{ kind: 'path', role: 'x', d: 'M8 22l6 -5M1.5 2h3' }], 100, 10);
    expect(moved!.d).to.equal('M108 32l6 -5M101.5 12h3');
  });
});
