import { expect, fixture, html } from '@open-wc/testing';
import { approximateMeasure } from '../../src/drawing/measure.js';
import type { Roles } from '../../src/drawing/roles.js';
import { type StandaloneFigure, standaloneSvg } from '../../src/drawing/standalone-svg.js';

const roles: Roles = {
  band: { fill: 'common', opacity: 0.2 },
  limit: { stroke: 'limit', width: 2, dash: '6 4' },
  mark: { fill: 'improvement' },
  label: { fill: 'text', text: { rem: 0.75, halo: true } },
};

const figure: StandaloneFigure = {
  ...{ title: 'Waits', subtitle: 'Weekly', summary: 'They fell.', notes: [], language: 'en-GB', key: [] },
  scene: {
    ...{ width: 400, height: 100 },
    shapes: [
      { kind: 'path', role: 'band', d: 'M0 0h9v9z' },
      { kind: 'path', role: 'limit', d: 'M0 50H400' },
      { kind: 'path', role: 'mark', d: 'M5 5h5v5z' },
      { kind: 'text', role: 'label', x: 390, y: 20, text: 'Target', anchor: 'end' },
    ],
  },
};

function taken(more: Partial<StandaloneFigure> = {}): SVGSVGElement {
  const markup = standaloneSvg({ ...figure, ...more }, roles, approximateMeasure());
  return new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
}

const written = (svg: Element, text: string) =>
  [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === text)!;
const painted = (svg: Element) =>
  ['rect', 'path[d="M5 5h5v5z"]'].map((shape) => svg.querySelector(shape)!.getAttribute('fill'));

describe('a picture by itself', () => {
  it('is one image, named by its title and described by its summary, in its language', () => {
    const svg = taken();
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Waits. They fell.');
    const inside = ['title', 'desc'].map((name) => svg.querySelector(`:scope > ${name}`)!.textContent);
    expect(inside).to.deep.equal(['Waits', 'They fell.']);
    // Two pictures may be pasted into one page.
    expect(svg.querySelectorAll('[id]')).to.have.length(0);
    expect(svg.getAttribute('xml:lang')).to.equal('en-GB');
  });

  it('has the colours of its page: light, dark, or the official ones', () => {
    expect(painted(taken())).to.deep.equal(['#ffffff', '#005eb8']);
    expect(painted(taken({ dark: true }))).to.deep.equal(['#11181e', '#7bc2f6']);
    expect(painted(taken({ officialColours: true }))).to.deep.equal(['#ffffff', '#00b0f0']);
  });

  it('keeps what tells lines, bands and texts apart: dashes, paleness, weight, place and rim', () => {
    const svg = taken();
    expect(svg.querySelector('path[d="M0 50H400"]')!.getAttribute('stroke-dasharray')).to.equal('6 4');
    expect(svg.querySelector('path[d="M0 0h9v9z"]')!.getAttribute('opacity')).to.equal('0.2');
    expect(written(svg, 'Waits').getAttribute('font-weight')).to.equal('bold');
    expect(written(svg, 'They fell.').getAttribute('font-weight')).to.equal(null);
    expect(written(svg, 'Target').getAttribute('text-anchor')).to.equal('end');
  });

  // LibreOffice, Word and PowerPoint paint a text's stroke over its letters, whatever `paint-order` says.
  it('paints the rim of a text below it as a text of its own, so that no program wipes out the letters', () => {
    const svg = taken();
    const [rim, letters, ...more] = [...svg.querySelectorAll('text')].filter((text) => text.textContent === 'Target');
    expect(more).to.have.length(0);
    const look = ['fill', 'stroke', 'x', 'y', 'font-size', 'text-anchor'];
    const of = (text: Element | undefined) => look.map((name) => text?.getAttribute(name) ?? null);
    expect(of(rim)).to.deep.equal(['#ffffff', '#ffffff', '390', '20', '12', 'end']);
    expect(of(letters)).to.deep.equal(['#212b32', null, '390', '20', '12', 'end']);
  });

  it('has its key in rows within its width, above the picture', () => {
    const labels = ['first', 'second', 'third', 'fourth'].map((place) => `${place} entry of the key`);
    const svg = taken({ key: labels.map((label) => ({ label, swatch: [] })) });
    const box = document.createElement('div');
    box.append(svg);
    document.body.append(box);
    try {
      const width = svg.getBoundingClientRect().right;
      const boxes = labels.map((label) => written(svg, label).getBoundingClientRect());
      for (const { right } of boxes) expect(right).to.be.at.most(width);
      const rows = [...new Set(boxes.map(({ top }) => Math.round(top)))];
      expect(rows.length).to.be.above(1);
      expect(svg.querySelector('path')!.getBoundingClientRect().top).to.be.at.least(boxes.at(-1)!.bottom);
    } finally {
      box.remove();
    }
  });

  it('sets short entries of the key beside each other, each with its sign before it, and no room where there is none', async () => {
    const swatch = [{ kind: 'path', role: 'mark', d: 'M0 0h28v16h-28z' }] as const;
    const labels = ['one', 'two', 'three'];
    const svg = taken({ key: labels.map((label) => ({ label, swatch })) });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(svg);
    const signs = [...svg.querySelectorAll('path[d="M0 0h28v16h-28z"]')].map((sign) => sign.getBoundingClientRect());
    const words = labels.map((label) => written(svg, label).getBoundingClientRect());
    expect(new Set(words.map(({ top }) => top)).size).to.equal(1);
    const places = signs.flatMap(({ left, right }, i) => [left, right, words[i]!.left, words[i]!.right]);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    const [height, without] = [svg, taken()].map((each) => Number(each.getAttribute('height')));
    expect(height! - without!).to.be.within(16, 32);
  });

  it('breaks an entry of the key that is longer than the picture is wide, and cuts nothing off', () => {
    const long = Array.from({ length: 12 }, (_, i) => `assessment${i}`).join(' ');
    const svg = taken({ key: ['short', long, 'last'].map((label) => ({ label, swatch: [] })) });
    const box = document.createElement('div');
    box.append(svg);
    document.body.append(box);
    try {
      const key = [...svg.querySelectorAll('g g text')];
      expect(key.length).to.be.above(3);
      expect(key.map(({ textContent }) => textContent).join(' ')).to.equal(`short ${long} last`);
      const boxes = key.map((text) => text.getBoundingClientRect());
      for (const { right } of boxes) expect(right).to.be.at.most(svg.getBoundingClientRect().right);
      const apart = boxes.every((a, i) =>
        boxes.slice(i + 1).every((b) => a.right <= b.left || b.right <= a.left || b.top > a.top + 10),
      );
      expect(apart).to.equal(true);
    } finally {
      box.remove();
    }
  });

  it('stands from top to bottom inside its edges: title, subtitle, summary, key, picture, notes', async () => {
    const [title, summary] = [
      'Waiting times '.repeat(8).trim(),
      'They fell from one year to the next. '.repeat(6).trim(),
    ];
    const swatch = [{ kind: 'path', role: 'band', d: 'M0 0h28v16h-28z' }] as const;
    const svg = taken({
      ...{ title, summary, key: [{ label: 'Entry', swatch }], notes: ['A caveat.', '', 'Source: Made up'] },
    });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(svg);
    const edges = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')];
    const boxes = texts.map((text) => text.getBoundingClientRect());
    for (const each of boxes) {
      expect(each.left).to.be.at.least(edges.left);
      expect(each.right).to.be.at.most(edges.right);
      expect(each.top).to.be.at.least(edges.top);
      expect(each.bottom).to.be.at.most(edges.bottom);
    }
    const said = texts.map(({ textContent }) => textContent).join(' ');
    expect(said).to.equal(`${title} Weekly ${summary} Entry Target Target A caveat. Source: Made up`);
    // The picture's own text stands twice at one place, on its rim.
    const stacked = boxes.filter((_, i) => texts[i]!.textContent !== 'Target');
    // Line boxes are taller than letters.
    for (const [i, { top }] of stacked.entries()) if (i > 0) expect(top).to.be.at.least(stacked[i - 1]!.bottom - 4);
    const picture = svg.querySelector('path[d="M0 50H400"]')!.getBoundingClientRect();
    const entry = written(svg, 'Entry').getBoundingClientRect();
    const sign = svg.querySelector('path[d="M0 0h28v16h-28z"]')!.getBoundingClientRect();
    expect(picture.top - 50).to.be.at.least(Math.max(entry.bottom, sign.bottom) - 4);
    expect(written(svg, 'A caveat.').getBoundingClientRect().top).to.be.at.least(picture.top + 50);
    expect(sign.right).to.be.below(entry.left);
    expect((sign.top + sign.bottom) / 2).to.be.closeTo((entry.top + entry.bottom) / 2, 4);
    expect(edges.bottom - boxes.at(-1)!.bottom).to.be.below(40);
  });

  it('writes lines in their own width and colour, and nothing for what has no path or no look', () => {
    const scene = {
      ...{ width: 400, height: 100 },
      shapes: [
        ...figure.scene.shapes,
        { kind: 'path', role: 'mark', d: '' },
        { kind: 'path', role: 'unheard', d: 'M1 1h1' },
        { kind: 'path', role: 'thin', d: 'M2 2h2' },
        { kind: 'text', role: 'unheard', x: 1, y: 30, text: 'Plain' },
        { kind: 'text', role: 'faint', x: 1, y: 60, text: 'Faint' },
      ],
    } as const;
    const looks = { ...roles, thin: { stroke: 'limit' }, faint: { fill: 'muted', text: { rem: 1 } } } as const;
    const markup = standaloneSvg({ ...figure, scene }, looks, approximateMeasure());
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    const of = (d: string) => {
      const path = svg.querySelector(`path[d="${d}"]`)!;
      return ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'].map((name) => path.getAttribute(name));
    };
    const limit = svg.querySelector('path[d="M0 50H400"]')!.getAttribute('stroke');
    expect(limit).to.match(/^#[0-9a-f]{6}$/);
    expect(of('M0 50H400')).to.deep.equal(['none', limit, '2', '6 4', null]);
    expect(of('M2 2h2')).to.deep.equal(['none', limit, '1', null, null]);
    expect(of('M1 1h1')).to.deep.equal(['none', null, null, null, null]);
    expect(of('M5 5h5v5z')).to.deep.equal(['#005eb8', null, null, null, null]);
    expect(svg.querySelectorAll('path')).to.have.length(5);
    const text = (said: string) => {
      const found = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === said);
      expect(found, said).to.have.length(1);
      return ['font-size', 'text-anchor'].map((name) => found[0]!.getAttribute(name));
    };
    expect(text('Plain')).to.deep.equal(['12', null]);
    expect(text('Faint')).to.deep.equal(['16', null]);
    const fills = ['Plain', 'Faint'].map((said) => written(svg, said).getAttribute('fill'));
    expect(fills[0]).to.equal(written(svg, 'Waits').getAttribute('fill'));
    expect(fills[1]).to.equal(written(svg, 'Weekly').getAttribute('fill'));
    expect(fills[1]).not.to.equal(fills[0]);
  });

  it('holds any text that is given, but for what XML forbids', () => {
    const title = '<b> & "quotes" \u0000\u000b\ud800 🏥';
    const svg = taken({ title, notes: [title] });
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')!.textContent).to.equal('<b> & "quotes"  🏥');
    expect(svg.getAttribute('aria-label')).to.equal('<b> & "quotes"  🏥. They fell.');
  });
});
