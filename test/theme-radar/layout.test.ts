import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { approximateMeasure, type Measure } from '../../src/drawing/measure.js';
import type { PathShape } from '../../src/drawing/scene.js';
import { type Asked, arrange, axisAt, type Form, type RadarLayout, withNames } from '../../src/theme-radar/layout.js';
import { planOf } from '../../src/theme-radar/layout-plan.js';
import { pointAt } from '../../src/theme-radar/layout-wheel.js';
import { NAME, STATE, TICK, themeRoles } from '../../src/theme-radar/roles.js';
import { analyseThemes, readThemes, shippedFramework } from '../../src/themes/index.js';
import { measureFor } from '../../src/widget/measure-text.js';
import { formatFor } from '../../src/words/format.js';
import { radarWords } from '../../src/words/radar.js';
import { stateText, valueIn } from '../../src/words/radar-themes.js';
import { after, before, document, frameworkOf, ids, scale, valuesOf } from '../themes/example.js';

interface Options {
  readonly width?: number;
  readonly remPx?: number;
  readonly asked?: Asked;
  readonly previous?: Form | null;
  readonly measure?: Measure;
}

const arial = (remPx: number) => measureFor({ family: 'Arial, sans-serif', remPx, letterSpacing: 0, wordSpacing: 0 });

function tellingOf(input: unknown) {
  const { data, problems } = readThemes(input);
  if (data === null) throw new Error(JSON.stringify(problems));
  return { model: analyseThemes(data), words: radarWords, format: formatFor('en-GB') };
}

function lay(
  input: unknown,
  { width = 800, remPx = 16, asked = 'auto', previous = null, measure }: Options = {},
): RadarLayout {
  return arrange(tellingOf(input), {
    ...{ width, remPx, asked, previous, rings: 'words', outline: 'line', multiples: 'auto' },
    measure: measure ?? approximateMeasure(remPx),
  });
}

function pathOf(layout: RadarLayout, role: string): string {
  const shape = layout.scene.shapes.find((one): one is PathShape => one.kind === 'path' && one.role === role);
  return shape?.d ?? '';
}

/** The corners of a path of straight lines. */
function corners(d: string): [number, number][] {
  return [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** The middles of marks: of circles from their arcs, of squares from their corners. */
function markMiddles(d: string): [number, number][] {
  return d
    .split('M')
    .filter(Boolean)
    .map((mark) => {
      const [x = 0, y = 0] = mark.split(/[al]/)[0]!.split(' ').map(Number);
      const radius = Number(/^[^a]*a([\d.]+)/.exec(mark)?.[1] ?? Number.NaN);
      if (!Number.isNaN(radius)) return [x + radius, y];
      const side = Number(/l([\d.]+) /.exec(mark)?.[1] ?? 0);
      return [x + side / 2, y + side / 2];
    });
}

/** The middles of diamonds, whose first corner is the top one. */
function diamondMiddles(d: string): [number, number][] {
  return [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)l([\d.]+) /g)].map(([, x, y, half]) => [
    Number(x),
    Number(y) + Number(half),
  ]);
}

function distance([x, y]: readonly [number, number], { wheel }: RadarLayout): number {
  return wheel === null ? Number.NaN : Math.hypot(x - wheel.x, y - wheel.y);
}

/** Overlaps of boxes, and boxes that leave the picture. */
function faults({ labels, scene }: RadarLayout): string[] {
  const found: string[] = [];
  labels.forEach((a, i) => {
    const outside =
      a.left < -0.1 || a.top < -0.1 || a.left + a.width > scene.width + 0.1 || a.top + a.height > scene.height + 1;
    if (outside) found.push(`${a.axis} outside`);
    if (a.height < 24 || a.width < 24) found.push(`${a.axis} small`);
    labels.slice(i + 1).forEach((b) => {
      const apart =
        a.left + a.width <= b.left ||
        b.left + b.width <= a.left ||
        a.top + a.height <= b.top ||
        b.top + b.height <= a.top;
      if (!apart) found.push(`${a.axis} over ${b.axis}`);
    });
  });
  return found;
}

/** Names that do not hold their text: a word lost, or a line wider than its box or the picture. */
function cut(layout: RadarLayout, labels: readonly (string | null)[][], measure: Measure): string[] {
  const plain = (text: string) => text.replace(/[\s\u00ad-]/g, '');
  return layout.labels.flatMap(({ lines, width, axis }, i) => {
    const whole = labels[i]?.some((label) => label !== null && plain(label) === plain(lines.join('')));
    const fits = lines.every((line) => measure(line, NAME) <= width + 0.1);
    return whole && fits ? [] : [`${axis}: ${lines.join(' / ')}`];
  });
}

/** 30 % longer, as Welsh and German are. */
function longer(text: string): string {
  return text
    .split(' ')
    .map((word) => word + 'mwyaf'.repeat(3).slice(0, Math.ceil(word.length * 0.3)))
    .join(' ');
}

const evidence = ids.map((axis) => ({ axis, quote: 'x' }));

describe('the form of a theme picture', () => {
  it('is a radar with three to nine themes, else a dot plot', () => {
    const forms = [2, 3, 9, 10, 13].map((count) => {
      const values = Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, 2]));
      const { form, reason } = lay({ title: 't', framework: frameworkOf(count), series: [after(values)] });
      return reason ?? form;
    });
    expect(forms).to.deep.equal(['few-themes', 'radar', 'radar', 'many-themes', 'many-themes']);
  });

  it('is a radar of up to twelve themes where one is asked for, if it can be read', () => {
    const many = (count: number) => ({
      title: 't',
      framework: frameworkOf(count),
      series: [after(Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, 2])))],
    });
    expect(lay(many(12), { asked: 'radar' }).form).to.equal('radar');
    expect(lay(many(13), { asked: 'radar' })).to.include({ form: 'dot', reason: 'many-themes' });
    expect(lay(document(), { asked: 'radar', width: 280 })).to.include({ form: 'dot', reason: 'narrow' });
    expect(lay(document(), { asked: 'dot' })).to.include({ form: 'dot', reason: null });
    expect(lay(document(), { asked: 'table' }).form).to.equal('table');
  });

  it('is a dot plot where fewer than three themes have a value', () => {
    expect(lay(document({ series: [after({ leadership: 1, cqc: 2 })] }))).to.include({
      form: 'dot',
      reason: 'few-values',
    });
    expect(lay(document({ series: [after(valuesOf([]))] })).form).to.equal('dot');
    const [was, is] = [before({ leadership: 1, cqc: 2 }), after({ culture: 3, leadership: 2 })];
    expect(lay(document({ series: [was, is] })).form, 'three, by the one or the other').to.equal('radar');
  });

  it('is a radar of two series also where several are not to stand side by side', () => {
    const options = { width: 800, remPx: 16, asked: 'auto', previous: null, rings: 'words', outline: 'line' } as const;
    const layout = arrange(tellingOf(document()), { ...options, multiples: 'off', measure: approximateMeasure() });
    expect(layout.form).to.equal('radar');
  });

  it('is a radar from about 480 px, never at 320 px, and then at least six rem in radius', () => {
    for (const remPx of [14, 16]) {
      for (let width = 260; width <= 1000; width += 20) {
        const layout = lay(document(), { width, remPx, measure: arial(remPx) });
        if (layout.form === 'radar') expect(layout.wheel?.radius).to.be.at.least(6 * remPx);
        if (width <= 320) expect(layout.form).to.equal('dot');
        if (width >= 480) expect(layout.form).to.equal('radar');
        expect(layout.wheel?.radius ?? 0).to.be.at.most(12.5 * remPx);
      }
    }
  });

  it('finds wheels at least as large as a search through all widths of labels does', () => {
    // Largest radii for the nine names, 16 px font, found by trying label widths of 90 to 220 px.
    const known: [number, number][] = [
      [480, 113],
      [560, 159],
      [640, 200],
    ];
    for (const [width, radius] of known) {
      expect(lay(document({ series: [after()] }), { width, measure: arial(16) }).wheel?.radius).to.be.at.least(
        radius - 2,
      );
    }
  });

  it('changes at most once while a scroll bar comes and goes', () => {
    for (let middle = 340; middle <= 520; middle += 5) {
      let previous: Form | null = null;
      let changes = 0;
      for (let i = 0; i < 20; i += 1) {
        const { form }: RadarLayout = lay(document(), { width: i % 2 === 0 ? middle - 5 : middle + 5, previous });
        if (previous !== null && form !== previous) changes += 1;
        previous = form;
      }
      expect(changes, `around ${middle}`).to.be.at.most(1);
    }
  });
});

describe('the names of the themes', () => {
  const names = shippedFramework('di2017')!.axes;
  const long = frameworkOf(9, {
    axes: names.map(({ id, label, short }) => ({ id, label: longer(label), short: short && longer(short) })),
  });

  for (const [kind, framework] of [
    ['as they are', undefined],
    ['30 % longer', long],
  ] as const) {
    it(`stand whole, apart and inside at every width and text size, ${kind}`, () => {
      for (const remPx of [14, 16, 28, 32]) {
        for (const measure of [arial(remPx), approximateMeasure(remPx)]) {
          for (const width of [280, 320, 360, 400, 480, 560, 640, 720, 800, 960]) {
            for (const more of [{}, { evidence }]) {
              const input = { ...document(more), ...(framework ? { framework } : {}) };
              const layout = lay(input, { width, remPx, measure });
              const labels = tellingOf(input).model.axes.map(({ label, short }) => [label, short]);
              const at = `${layout.form} ${width} px, ${remPx} px font`;
              expect(faults(layout), at).to.deep.equal([]);
              expect(cut(layout, labels, measure), at).to.deep.equal([]);
              if (layout.form === 'radar') {
                for (const { lines } of layout.labels) expect(lines.length, at).to.be.within(1, 3);
              }
            }
          }
        }
      }
    });
  }

  it('never leave the picture with any text in it', () => {
    for (const remPx of [14, 16, 32]) {
      const measure = arial(remPx);
      for (const width of [280, 320, 480, 960]) {
        const peers = { year: 2017, n: 12, low: { cqc: 1 }, high: { cqc: 3 } };
        const layout = lay(document({ peers }), { width, remPx, measure });
        const looks: Record<string, typeof NAME> = { name: NAME, state: STATE, brief: STATE, tick: TICK };
        for (const shape of withNames(layout, remPx).shapes) {
          if (shape.kind !== 'text') continue;
          const size = measure(shape.text, looks[shape.role] ?? STATE);
          const left = shape.x - { start: 0, middle: size / 2, end: size }[shape.anchor ?? 'start'];
          expect(left, `${shape.text} at ${width}`).to.be.at.least(-0.5);
          expect(left + size, `${shape.text} at ${width}`).to.be.at.most(width + 0.5);
          expect(shape.y).to.be.within(0, layout.scene.height + 0.5);
        }
      }
    }
  });

  it('are written within their boxes where they are text in the picture', () => {
    for (const width of [480, 800]) {
      const layout = lay(document({ series: [before(), after(valuesOf([4, null, 3]))] }), {
        width,
        measure: arial(16),
      });
      const texts = withNames(layout, 16).shapes.flatMap((shape) =>
        shape.kind === 'text' && ['name', 'state'].includes(shape.role) ? [shape] : [],
      );
      const lines = layout.labels.flatMap((label) => [...label.lines, ...label.state].map((text) => ({ label, text })));
      expect(texts.map(({ text }) => text)).to.have.members(lines.map(({ text }) => text));
      for (const { role, text, x, y, anchor = 'start' } of texts) {
        const size = arial(16)(text, role === 'name' ? NAME : STATE);
        const left = x - { start: 0, middle: size / 2, end: size }[anchor];
        const isIn = layout.labels.some(
          (box) =>
            [...box.lines, ...box.state].includes(text) &&
            left >= box.left &&
            left + size <= box.left + box.width + 0.2 &&
            y - 10 >= box.top &&
            y + 2 <= box.top + box.height,
        );
        expect(isIn, `${text} at ${width}`).to.equal(true);
      }
    }
  });

  it('are given short only where the long form leaves no room', () => {
    const shown = (width: number) =>
      lay(document(), { width, measure: arial(16) }).labels.map(({ lines }) => lines.join(' '));
    expect(shown(640)).to.include('Reaction to initial inspection report/rating');
    expect(lay(document(), { width: 640, measure: arial(16) }).labels.map(({ axis }) => axis)).to.deep.equal([...ids]);
  });

  it('break a single word of 40 letters only in a dot plot, and at a soft hyphen anywhere', () => {
    const word = 'Pneumonoultramicroscopicsilicovolcanosis';
    const input = (label: string) => ({
      title: 't',
      framework: frameworkOf(4, {
        axes: [{ id: 'a', label }, ...['b', 'c', 'd'].map((id) => ({ id, label: id.repeat(9) }))],
      }),
      series: [after({ a: 1, b: 2, c: 3, d: 4 })],
    });
    for (const width of [280, 480, 800]) {
      const layout = lay(input(word), { width, measure: arial(16) });
      expect(layout.labels[0]?.lines.join('')).to.equal(word);
      expect(faults(layout)).to.deep.equal([]);
      if (layout.form === 'radar') expect(layout.labels[0]?.lines).to.have.length(1);
    }
    for (const width of [480, 700, 800]) {
      expect(lay(input(word), { width, asked: 'dot', measure: arial(16) }).labels[0]?.lines).to.deep.equal([word]);
    }
    const soft = lay(input('Pneumono\u00adultra\u00admicroscopic\u00adsilico\u00advolcanosis'), {
      width: 420,
      measure: arial(16),
    });
    expect(soft.form).to.equal('radar');
    expect(soft.labels[0]?.lines.length).to.be.greaterThan(1);
    expect(soft.labels[0]?.lines.slice(0, -1).every((line) => line.endsWith('-'))).to.equal(true);
  });

  it('stay clear of the mark of a missing value', () => {
    for (const width of [440, 480, 560, 640, 960]) {
      for (let gap = 0; gap < 9; gap += 1) {
        const values = valuesOf(ids.map((_, i) => (i === gap ? null : 2)));
        const layout = lay(document({ series: [after(values)] }), { width, measure: arial(16), asked: 'radar' });
        for (const [x, y] of diamondMiddles(pathOf(layout, 'missing'))) {
          for (const { left, top, width: wide, height } of layout.labels) {
            const dx = Math.max(left - x, 0, x - left - wide);
            const dy = Math.max(top - y, 0, y - top - height);
            expect(dx + dy, `theme ${gap} at ${width}`).to.be.above(5);
          }
        }
      }
    }
  });

  it('say what was not assessed, and when', () => {
    const series = [
      before(valuesOf([1, null, 2, 3, 1, null, 2, 2, 2])),
      after(valuesOf([2, 2, null, 3, 1, null, 2, 2, 2])),
    ];
    const states = lay(document({ series })).labels.map(({ state }) => state.join(' '));
    expect(states).to.deep.equal([
      '',
      'not assessed in March 2015',
      'not assessed in June 2017',
      '',
      '',
      'not assessed',
      '',
      '',
      '',
    ]);
  });
});

describe('a value that cannot be shown', () => {
  it('is told apart from one that was not assessed', () => {
    const series = [
      before(valuesOf([1, 5, null, 3, 2, 2])),
      after({ ...valuesOf([2, 2, 7, 'Developing' as never, 1]), safety: 9, cqc: -1 }),
    ];
    const layout = lay(document({ series }), { measure: arial(16) });
    expect(layout.labels.map(({ state }) => state.join(' '))).to.deep.equal([
      '',
      'value outside the scale in March 2015',
      'not assessed in March 2015; value outside the scale in June 2017',
      'value not usable in June 2017',
      '',
      'value outside the scale in June 2017',
      'not assessed',
      'not assessed',
      'not assessed in March 2015; value outside the scale in June 2017',
    ]);
    const briefs = lay(document({ series }), { asked: 'dot', width: 900 }).scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'brief' ? [shape.text] : [],
    );
    expect(briefs.join(' ')).to.contain('June 2017: 2; value outside the scale in March 2015');
  });
});

describe('the lines of a radar', () => {
  const drawn = (values: (number | null)[], more: object = {}) =>
    lay(document({ series: [after(valuesOf(values), more)] }));

  it('put the lowest level on a small ring and the highest at the rim', () => {
    const cqc = { ...frameworkOf(8), scale: { min: 1, max: 4, levels: ['one', 'two', 'three', 'four'] } };
    const values = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`t${i}`, i % 2 === 0 ? 1 : 4]));
    const layout = lay({ title: 't', framework: cqc, series: [after(values)] });
    const radius = layout.wheel!.radius;
    markMiddles(pathOf(layout, 'after-mark')).forEach((middle, i) => {
      expect(distance(middle, layout)).to.be.closeTo(i % 2 === 0 ? radius * 0.08 : radius, 0.3);
    });
    const words = layout.scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(words).to.include.members(['one', 'four']);
  });

  it('start percentages at the centre', () => {
    const framework = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const layout = lay({ ...document({ series: [after(valuesOf([0, 50, 100]), { n: 9 })] }), framework });
    const [zero, half, all] = markMiddles(pathOf(layout, 'after-mark')).map(
      (middle) => distance(middle, layout) / layout.wheel!.radius,
    );
    expect(zero).to.be.closeTo(0, 0.01);
    expect(half).to.be.closeTo(0.5, 0.01);
    expect(all).to.be.closeTo(1, 0.01);
  });

  it('leave a gap where a theme was not assessed, and draw 0 in the same place', () => {
    const patterns: (0 | null)[][] = [
      [0, 0, 0, 0, null, 0, 0, 0, 0],
      [null, 0, 0, 0, 0, 0, 0, 0, null],
      [0, null, 0, null, 0, null, 0, null, 0],
      [0, null, null, 0, null, null, 0, null, null],
    ];
    for (const pattern of patterns) {
      const layout = drawn(pattern.map((zero, i) => (zero === null ? null : i % 5)));
      const { x, y, count } = layout.wheel!;
      const spokesOf = (d: string) =>
        corners(d).map(
          ([cx, cy]) =>
            Math.round(((Math.atan2(cy - y, cx - x) + Math.PI / 2) / (2 * Math.PI)) * count + count) % count,
        );
      const touched = new Set(spokesOf(pathOf(layout, 'after')));
      for (const run of pathOf(layout, 'after').split(/(?=M)/)) {
        const spokes = spokesOf(run);
        const steps = spokes.slice(1).map((spoke, i) => (spoke - (spokes[i] ?? 0) + count) % count);
        expect(steps, `${run} of ${pattern} joins neighbours only`).to.deep.equal(steps.map(() => 1));
      }
      pattern.forEach((zero, i) => {
        if (zero === null) expect(touched.has(i), `theme ${i} of ${pattern}`).to.equal(false);
        const neighbour = [pattern[(i + 1) % 9], pattern[(i + 8) % 9]].includes(0);
        if (zero === 0 && neighbour) expect(touched.has(i)).to.equal(true);
      });
      expect(markMiddles(pathOf(layout, 'after-mark'))).to.have.length(pattern.filter((zero) => zero === 0).length);
      // Where no score can be: outside the outer ring.
      const missing = diamondMiddles(pathOf(layout, 'missing'));
      expect(missing).to.have.length(pattern.filter((zero) => zero === null).length);
      for (const middle of missing) expect(distance(middle, layout)).to.be.above(layout.wheel!.radius + 8);
      expect(pathOf(layout, 'after')).to.not.include('Z');
    }
    const whole = drawn([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(pathOf(whole, 'after')).to.match(/Z$/);
    expect(pathOf(whole, 'missing')).to.equal('');
  });

  it('draw nothing for a value outside the scale', () => {
    const layout = lay(document({ series: [after(valuesOf([1, 2, 9, 3, 4]))] }));
    expect(markMiddles(pathOf(layout, 'after-mark'))).to.have.length(4);
    for (const corner of corners(pathOf(layout, 'after')))
      expect(distance(corner, layout)).to.be.at.most(layout.wheel!.radius + 0.2);
  });

  it('keep both marks of an unchanged theme visible: a square around a circle', () => {
    const layout = lay(document({ series: [before(valuesOf([2, 2, 1])), after(valuesOf([2, 3, 2]))] }));
    const radii = [...pathOf(layout, 'after-mark').matchAll(/a([\d.]+) [\d.]+ 0 1 0 [\d.]+ 0a/g)].map(([, radius]) =>
      Number(radius),
    );
    expect(radii.sort()).to.deep.equal([4, 5, 5]);
    const sides = [...pathOf(layout, 'before-mark').matchAll(/l([\d.]+) 0/g)].map(([, side]) => Number(side));
    expect(Math.max(...sides)).to.be.greaterThan(2 * 4 + 1);
    expect(themeRoles['before-mark']).to.include({ fill: 'background', hollow: true });
  });

  it('join no marks with presence, and fill no outline ever', () => {
    const marks = {
      label: 'Sources',
      basis: 'presence',
      source: 'x',
      values: valuesOf([true, true, false, true, false, null, true, true, true]),
    };
    for (const framework of ['di2017', document().framework]) {
      const layout = lay({ title: 't', framework, series: [marks] });
      expect(layout.form).to.equal('radar');
      expect(pathOf(layout, 'after') + pathOf(layout, 'before')).to.equal('');
      expect(markMiddles(pathOf(layout, 'after-mark'))).to.have.length(6);
      expect(markMiddles(pathOf(layout, 'absent-mark'))).to.have.length(2);
      expect(layout.scene.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))).to.include.members([
        'not mentioned',
        'mentioned',
      ]);
    }
    for (const role of ['after', 'before', 'ghost', 'target']) expect(themeRoles[role]?.fill).to.equal(undefined);
    const filled = Object.entries(themeRoles).filter(
      ([name, look]) => look.fill && !look.text && !name.endsWith('-mark') && name !== 'missing',
    );
    expect(filled.map(([name]) => name)).to.deep.equal(['chosen-row', 'chosen-sector', 'target-band', 'peers-band']);
  });

  it('draw the peers of a theme whose neighbours have none', () => {
    const peers = { year: 2017, n: 12, low: { leadership: 1 }, high: { leadership: 3 } };
    const layout = lay(document({ peers, series: [after(valuesOf([2, 1, 1, 1, 1, 1, 1, 1, 1]))] }));
    const edge = corners(pathOf(layout, 'peers-edge'));
    const { x, y } = layout.wheel!;
    const reach = edge.map((corner) => Math.round(Math.hypot(corner[0] - x, corner[1] - y)));
    expect(Math.max(...reach) - Math.min(...reach)).to.be.closeTo(0.92 * 0.5 * layout.wheel!.radius, 2);
    expect(pathOf(layout, 'peers-edge')).to.contain('L');
  });

  it('mark presence the same way in all texts, as the key has it', () => {
    const marks = (date: string) => ({
      ...{ label: date, date, basis: 'presence', source: 'x' },
      values: valuesOf([true, false, true, true]),
    });
    const layout = lay({ title: 't', framework: 'di2017', series: [marks('2017'), marks('2018')] });
    expect(layout.form).to.equal('multiples');
    expect(pathOf(layout, 'before-mark')).to.equal('');
    expect(markMiddles(pathOf(layout, 'after-mark'))).to.have.length(6);
  });

  it('draw peers from ten organisations on, and none below', () => {
    const peers = (n: number) => ({
      year: 2017,
      n,
      low: valuesOf([1, 1, 1, 1, 1, 1, 1, 1, 1]),
      high: valuesOf([3, 3, 3, 3, 3, 3, 3, 3, 3]),
    });
    expect(pathOf(lay(document({ peers: peers(10) })), 'peers-band')).to.not.equal('');
    expect(pathOf(lay(document({ peers: peers(9) })), 'peers-band')).to.equal('');
  });

  it('show each target as a bracket of its own, over everything but the marks, also where the values lie on it', () => {
    const aim = { values: Object.fromEntries(ids.map((id, i) => [id, i === 3 ? undefined : (i % 4) + 1])) };
    for (const asked of ['radar', 'dot'] as const) {
      const layout = lay(document({ series: [after(valuesOf([1, 2, 3, 4, 1, 2, 3, 4, 1]))], target: aim }), { asked });
      expect(pathOf(layout, 'target').match(/M/g)).to.have.length(8);
      expect(pathOf(layout, 'target-band')).to.equal('');
      const roles = layout.scene.shapes.map(({ role }) => role);
      expect(roles.indexOf('target')).to.be.above(Math.max(roles.indexOf('after'), roles.indexOf('spoke')));
      expect(roles.indexOf('target')).to.be.below(roles.indexOf('after-mark'));
    }
    expect(themeRoles.target).to.not.have.property('dash');
  });

  it('show both ends of a band that is aimed for, and the room between them, up to the end of the scale', () => {
    for (const [low, high] of [
      [2, 3],
      [3, 4],
    ] as const) {
      const input = document({ series: [after(valuesOf(ids.map(() => low)))], target: { band: { low, high } } });
      const radar = lay(input);
      // A bracket has two corners across the spoke, as far from it on one side as on the other.
      const reaches = pathOf(radar, 'target')
        .split('M')
        .slice(1)
        .map((one) => {
          const [, from = [0, 0], to = [0, 0]] = corners(`M${one}`);
          return distance([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], radar) / radar.wheel!.radius;
        });
      const levels = reaches.map((reach) => Math.round(((reach - 0.08) / 0.92) * 400) / 100);
      expect(levels).to.deep.equal(ids.flatMap(() => [low, high]));
      const edges = corners(pathOf(radar, 'target-band')).map((corner) => distance(corner, radar));
      expect(Math.max(...edges) - Math.min(...edges)).to.be.closeTo((radar.wheel!.radius * 0.92) / 4, 0.3);
      const dots = lay(input, { asked: 'dot' });
      const [bar = ''] = /M[^z]*z/.exec(pathOf(dots, 'target-band')) ?? [];
      const width = Number(/h([\d.]+)/.exec(bar)?.[1]);
      const [first = [0, 0], second = [0, 0]] = pathOf(dots, 'target')
        .split('M')
        .slice(1)
        .map((one) => corners(`M${one}`)[1]);
      expect(second[0] - first[0]).to.be.closeTo(width, 0.2);
      expect(markMiddles(pathOf(dots, 'after-mark'))[0]?.[0]).to.be.closeTo(first[0], 0.2);
    }
  });

  it('do not depend on the order of the series', () => {
    expect(lay(document({ series: [after(), before()] }))).to.deep.equal(lay(document()));
  });
});

describe('the texts of the rings', () => {
  const measure = arial(16);
  const figuresOf = (count: number, values: readonly (number | null)[], start = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, values[start + i] ?? null]));
  const textsOf = ({ scene }: RadarLayout) =>
    scene.shapes.flatMap((shape) => {
      if (shape.kind !== 'text' || shape.role !== 'tick') return [];
      const half = measure(shape.text, TICK) / 2;
      const x = shape.x + { start: half, middle: 0, end: -half }[shape.anchor ?? 'start'];
      return [{ text: shape.text, x, y: shape.y - 4, half }];
    });
  /** Points along the lines from theme to theme, closely enough that no letter fits between two of them. */
  const alongLines = (d: string): [number, number][] =>
    d.split('M').flatMap((run) => {
      const points = corners(`M${run}`);
      const all = run.includes('Z') ? [...points, points[0] ?? [0, 0]] : points;
      return all.flatMap(([x, y], i): [number, number][] => {
        const [fromX, fromY] = all[i - 1] ?? [x, y];
        const parts = Math.ceil(Math.hypot(x - fromX, y - fromY) / 2) || 1;
        return Array.from({ length: parts }, (_, part) => [
          fromX + ((x - fromX) * part) / parts,
          fromY + ((y - fromY) * part) / parts,
        ]);
      });
    });
  const level = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 8 });
  /** Texts in one line with less than a letter between them, which read as one: "3 5". */
  const runTogether = (texts: ReturnType<typeof textsOf>) =>
    texts.flatMap((one, i) =>
      texts.slice(i + 1).flatMap((other) => {
        const between = Math.abs(one.x - other.x) - one.half - other.half;
        return Math.abs(one.y - other.y) < 8 && between < 6.9 ? `${one.text} ${other.text}` : [];
      }),
    );

  it('stand off every line and mark, each nearest to its own ring, whatever the values', () => {
    const numbers = fc.array(level, { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), numbers, fc.constantFrom(420, 640, 960), (count, values, width) => {
        const series = [before(figuresOf(count, values) as never), after(figuresOf(count, values, 9) as never)];
        const layout = lay({ title: 't', framework: frameworkOf(count), series }, { width, measure });
        if (layout.form !== 'radar') return;
        const { wheel } = layout;
        const { x, y, radius } = wheel!;
        const lines = alongLines(pathOf(layout, 'before') + pathOf(layout, 'after'));
        const marks = markMiddles(pathOf(layout, 'before-mark') + pathOf(layout, 'after-mark'));
        const missing = diamondMiddles(pathOf(layout, 'missing'));
        const texts = textsOf(layout);
        expect(texts).to.not.have.length(0);
        expect(runTogether(texts), `${count} themes at ${width} px: ${values}`).to.deep.equal([]);
        for (const one of texts) {
          const about = `${one.text} of ${count} themes at ${width} px: ${values}`;
          const isOn = (air: number) => (point: [number, number]) =>
            Math.abs(point[0] - one.x) < one.half + air && Math.abs(point[1] - one.y) < 4 + air;
          expect(lines.some(isOn(1.5)), `${about}: line`).to.equal(false);
          expect(marks.some(isOn(5)), `${about}: mark`).to.equal(false);
          expect(missing.some(isOn(5)), `${about}: mark of a missing value`).to.equal(false);
          // On a polygon, the ring through a point has its corner where the nearest side's normal says.
          const reach = Math.max(
            ...Array.from({ length: count }, (_, i) => {
              const angle = (2 * Math.PI * (i + 0.5)) / count - Math.PI / 2;
              return (one.x - x) * Math.cos(angle) + (one.y - y) * Math.sin(angle);
            }),
          );
          const at = ((reach / Math.cos(Math.PI / count) / radius - 0.08) / 0.92) * 4;
          const own = Number.isNaN(Number(one.text)) ? scale.levels.indexOf(one.text) : Number(one.text);
          // Within the lowest ring there is no room: its text stands between it and the next one, and not on that.
          expect(Math.abs(at - own), about).to.be.below(own === 0 ? 0.6 : 0.5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stand off the names of the themes, however long they are themselves', () => {
    const levels = [
      'not yet in place',
      'planned and resourced',
      'under way',
      'almost everywhere',
      'fully embedded and sustained',
    ];
    for (const framework of ['di2017', 'di2018', 'si2020', 'traits2019']) {
      for (const width of [560, 640, 720, 800, 960]) {
        for (let run = 0; run < 5; run += 1) {
          const shipped = shippedFramework(framework)?.axes ?? [];
          const values = Object.fromEntries(shipped.map(({ id }, i) => [id, 1 + ((i * 3 + run) % 5)]));
          const own = { id: framework, scale: { min: 1, max: 5, levels } };
          const layout = lay({ title: 't', framework: own, series: [after(values as never)] }, { width, measure });
          if (layout.form !== 'radar') continue;
          for (const { text, x, y, half } of textsOf(layout)) {
            const on = layout.labels.filter(
              ({ left, top, width, height }) =>
                x + half > left && x - half < left + width && y + 4 > top && y - 4 < top + height,
            );
            expect(
              on.map(({ axis }) => axis),
              `${text}: ${framework} at ${width} px, ${run}`,
            ).to.deep.equal([]);
          }
        }
      }
    }
  });

  it('are the words of the scale on five to nine themes, also where all values lie on one ring', () => {
    for (let count = 5; count <= 9; count += 1) {
      const all = (value: number) => figuresOf(count, new Array<number>(count).fill(value)) as never;
      const framework = frameworkOf(count);
      const layout = lay({ title: 't', framework, series: [before(all(1)), after(all(2))] }, { measure });
      expect(
        textsOf(layout).map(({ text }) => text),
        `${count} themes`,
      ).to.have.members([...scale.levels]);
    }
  });

  it('have the same form in all pictures of many, and lie under what is drawn', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 27, maxLength: 27 }), (values) => {
        const series = [0, 1, 2].map((i) =>
          after(figuresOf(9, values, 9 * i) as never, { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
        );
        const layout = lay({ title: 't', framework: frameworkOf(9), series }, { width: 960, measure });
        if (layout.form !== 'multiples') return;
        for (const { wheel } of layout.cells) {
          const here = textsOf(layout).filter(({ x }) => Math.abs(x - wheel.x) <= wheel.radius + 20);
          for (const { text } of here) expect(text).to.match(/^[0-4]$/);
          expect(here.length).to.be.at.least(2);
          expect(runTogether(here), `${values}`).to.deep.equal([]);
        }
      }),
      { numRuns: 50 },
    );
    const roles = lay(document()).scene.shapes.map(({ role }) => role);
    expect(roles.lastIndexOf('tick')).to.be.below(Math.min(roles.indexOf('before'), roles.indexOf('after')));
  });

  it('name whole levels on scales of whole levels, however long', () => {
    const ticks = (min: number, max: number, levels?: readonly string[]) =>
      planOf(tellingOf(document({ framework: { id: 'di2017', scale: { min, max, levels } } })), {
        rings: 'words',
        outline: 'line',
      }).ticks.map(({ figure }) => Number(figure));
    expect(ticks(0, 5)).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(ticks(0, 7)).to.deep.equal([0, 2, 4, 5, 7]);
    expect(ticks(1, 10)).to.deep.equal([1, 4, 7, 10]);
    expect(ticks(0, 100)).to.deep.equal([0, 20, 40, 60, 80, 100]);
    expect(ticks(0, 2.5)).to.deep.equal([0, 0.5, 1, 1.5, 2, 2.5]);
    expect(ticks(0, 1), 'an index').to.deep.equal([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(0, 1, ['no', 'yes']), 'two levels').to.deep.equal([0, 1]);
  });

  it('need no decimals because peers or values have some', () => {
    const peers = { year: 2017, n: 12, low: valuesOf(ids.map(() => 1.25)), high: valuesOf(ids.map(() => 3.5)) };
    const layout = lay(document({ peers, series: [after(valuesOf([1.5, 2.25, 3]))] }), { asked: 'dot', width: 320 });
    expect(textsOf(layout).map(({ text }) => text)).to.deep.equal(['0, none', '1', '2', '3', '4, embedded']);
  });

  it('never stand in each other, however many themes and levels there are', () => {
    const scales = [
      { min: 0, max: 4, levels: scale.levels },
      { min: 1, max: 6 },
      { min: 0, max: 100, unit: '%' },
    ];
    const measure = arial(16);
    for (let count = 3; count <= 9; count += 1) {
      for (const range of scales) {
        for (const width of [420, 640, 960]) {
          for (const part of [0, 0.5, 1]) {
            const framework = frameworkOf(count, { scale: range });
            const value = range.min + part * (range.max - range.min);
            const values = Object.fromEntries(framework.axes.map(({ id }) => [id, value]));
            const layout = lay({ title: 't', framework, series: [after(values, { n: 9 })] }, { width, measure });
            const boxes = layout.scene.shapes.flatMap((shape) => {
              if (shape.kind !== 'text' || shape.role !== 'tick') return [];
              const size = measure(shape.text, TICK);
              const left = shape.x - { start: 0, middle: size / 2, end: size }[shape.anchor ?? 'start'];
              return [{ text: shape.text, left, right: left + size, top: shape.y - 10, bottom: shape.y + 1 }];
            });
            const at = `${count} themes, ${width} px, ${value}`;
            if (layout.form === 'radar') expect(boxes.length, at).to.be.at.least(2);
            boxes.forEach((a, i) => {
              for (const b of boxes.slice(i + 1)) {
                const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
                expect(apart, `${a.text} and ${b.text}: ${at}`).to.equal(true);
              }
            });
          }
        }
      }
    }
  });
});

describe('the room of a wheel', () => {
  it('ends where its lowest corner or name does', () => {
    for (let count = 3; count <= 9; count += 1) {
      const values = Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, 4]));
      const layout = lay(
        { title: 't', framework: frameworkOf(count), series: [after(values)] },
        { measure: arial(16) },
      );
      const names = layout.labels.map(({ top, height }) => top + height);
      const lowest = Math.max(...corners(pathOf(layout, 'after')).map(([, y]) => y));
      expect(layout.scene.height, `${count} themes`).to.be.within(lowest, Math.max(...names, lowest + 9) + 1);
    }
  });
});

describe('the dot plot', () => {
  it('has a row of 44 px or more for each theme, in the framework’s order', () => {
    for (const width of [280, 480, 900]) {
      const layout = lay(document(), { width, asked: 'dot' });
      expect(layout.labels.map(({ axis }) => axis)).to.deep.equal([...ids]);
      const ends = [...layout.rows.slice(1), layout.scene.height];
      for (const [i, top] of layout.rows.entries()) {
        expect((ends[i] ?? 0) - top, `row ${i} at ${width}`).to.be.at.least(43.9);
      }
    }
  });

  it('joins what was and what is, where it changed', () => {
    const series = [before(valuesOf([1, 2, 2, null, 2])), after(valuesOf([3, 2, 1, 2, null]))];
    const layout = lay(document({ series }), { width: 900, asked: 'dot' });
    expect(pathOf(layout, 'between').split('M').filter(Boolean)).to.have.length(2);
  });

  it('says each theme’s values in words, so that the picture can be read without its colours', () => {
    const layout = lay(document(), { width: 320 });
    const words = layout.scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'brief' ? [shape.text] : [],
    );
    expect(words).to.deep.equal([
      '1 to 4, up 3',
      '2 to 4, up 2',
      '1 to 3, up 2',
      '2 to 3, up 1',
      '1 to 2, up 1',
      '2 to 3, up 1',
      '1 to 3, up 2',
      'not assessed',
      '1 to 2, up 1',
    ]);
  });

  it('has the words of its ends over the tracks at every width, also beside long words', () => {
    const series = [before(valuesOf([1, 2, 1, 2, 1, 2, 1, null, 2])), after(valuesOf([4, 3, 3, 2, 3, 3, 2, 2, 1]))];
    for (let width = 280; width <= 480; width += 20) {
      const layout = lay(document({ series }), { width, asked: 'dot', measure: arial(16) });
      const ticks = layout.scene.shapes.flatMap((shape) =>
        shape.role === 'tick' && 'text' in shape ? shape.text : [],
      );
      expect(ticks[0], `${width} px`).to.contain('none');
      expect(ticks.at(-1), `${width} px`).to.contain('embedded');
    }
  });

  it('has a figure at each tick where there is no room for “minus”', () => {
    const own = { min: -2, max: 2, levels: ['much worse', 'worse', 'the same', 'better', 'much better'] };
    const ticks = (width: number) =>
      lay(document({ framework: { id: 'di2017', scale: own } }), { asked: 'dot', width }).scene.shapes.flatMap(
        (shape) => (shape.role === 'tick' && 'text' in shape ? shape.text : []),
      );
    expect(ticks(300)).to.deep.equal(['−2', '−1', '0', '1', '2']);
  });

  it('says which figure is which word, as its rows speak in figures, where there is room', () => {
    const ticks = (width: number) =>
      lay(document(), { width, asked: 'dot', measure: arial(16) }).scene.shapes.flatMap((shape) =>
        shape.role === 'tick' && 'text' in shape ? shape.text : [],
      );
    expect(ticks(900)).to.deep.equal(['0, none', '1, starting', '2, progressing', '3, established', '4, embedded']);
    expect(ticks(280)).to.deep.equal(['none', '1', '2', '3', 'embedded']);
  });

  it('repeats the words of the scale every ten rows', () => {
    const values = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`t${i}`, i % 5]));
    const layout = lay({ title: 't', framework: frameworkOf(25), series: [after(values)] });
    const words = layout.scene.shapes.filter((shape) => shape.kind === 'text' && shape.text === '4, embedded');
    expect(words).to.have.length(3);
  });

  it('places marks as far along as their values', () => {
    const layout = lay(document({ series: [after(valuesOf([0, 1, 2, 3, 4]))] }), { asked: 'dot' });
    const xs = markMiddles(pathOf(layout, 'after-mark')).map(([x]) => x);
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 0.3);
    expect(steps[0]).to.be.greaterThan(0);
  });
});

describe('many series', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      after(valuesOf([i % 5, 1, 2, 3]), { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
    );

  it('stand side by side from three to six, and in a table from seven', () => {
    const six = lay(document({ series: years(6) }));
    expect(six.form).to.equal('multiples');
    expect(six.cells).to.have.length(6);
    for (const { width } of six.cells) expect(width).to.be.at.least(14 * 16);
    expect(faults(six)).to.deep.equal([]);
    expect(lay(document({ series: years(7) })).form).to.equal('table');
  });

  it('are placed for each width anew, also where they share font, series and themes', () => {
    for (const width of [960, 500, 960]) {
      const layout = lay(document({ series: years(3) }), { width, measure: arial(16) });
      expect(layout.scene.width).to.equal(width);
      expect(layout.cells.map((cell) => cell.width)).to.deep.equal(
        width === 960 ? [309.3, 309.3, 309.3] : [242, 242, 242],
      );
      expect(faults(layout)).to.deep.equal([]);
    }
    const { wheel } = lay(document({ series: years(3) }), { width: 960, measure: arial(16) }).cells[0]!;
    const framework = { id: 'di2017', scale: { min: 0, max: 9 } };
    const longer = lay({ ...document({ series: years(3) }), framework }, { width: 960, measure: arial(16) }).cells[0]!;
    expect([wheel.max, longer.wheel.max]).to.deep.equal([4, 9]);
  });

  it('tell in the key what the mark outside a wheel stands for, and keep it off the numbers', () => {
    const layout = lay(document({ series: years(4) }));
    expect(layout.key.map(({ label }) => label)).to.include('not assessed');
    const marks = diamondMiddles(pathOf(layout, 'missing'));
    expect(marks).to.have.length(4 * 5);
    const numbers = layout.scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'state' ? [[shape.x, shape.y - 5] as const] : [],
    );
    expect(numbers).to.have.length(4 * 9);
    for (const [x, y] of marks) {
      for (const [left, top] of numbers) expect(Math.hypot(x - left, y - top)).to.be.above(9);
    }
    const full = lay(document({ series: years(4).map((one) => ({ ...one, values: valuesOf(ids.map(() => 1)) })) }));
    expect(full.key.map(({ label }) => label)).not.to.include('not assessed');
  });

  it('hold each other against their reference, which has a line in all wheels but its own and one in the key', () => {
    const series = years(4);
    const { model } = tellingOf(document({ series }));
    const layout = lay(document({ series }));
    const { reference } = model;
    const others = model.series.filter((one) => one !== reference);
    expect(others).to.have.length(3);
    expect(layout.key.map(({ label }) => label)).to.include(`${reference!.label}, ${radarWords.reference}`);
    const values = model.axes.map((axis) => valueIn(axis, reference!)?.value ?? null);
    const wheels = layout.cells.map(({ wheel }) => wheel).filter((_, i) => model.series[i] !== reference);
    const drawn = corners(pathOf(layout, 'ghost'));
    for (const wheel of wheels) {
      const expected = values.flatMap((value, i) => (value === null ? [] : [pointAt(i, value, wheel)]));
      for (const [x, y] of expected) {
        expect(drawn.some((corner) => Math.hypot(corner[0] - x, corner[1] - y) < 0.2)).to.equal(true);
      }
      const own = drawn.filter((corner) => Math.hypot(corner[0] - wheel.x, corner[1] - wheel.y) <= wheel.radius + 0.2);
      expect(own).to.have.length(expected.length);
    }
    expect(drawn).to.have.length(3 * values.filter((value) => value !== null).length);
  });

  it('have wheels of up to twelve themes, because their themes are numbered, and of few values too', () => {
    const of = (count: number, known = count) => {
      const values = Object.fromEntries(Array.from({ length: known }, (_, i) => [`t${i}`, 2]));
      const series = years(3).map((one) => ({ ...one, values }));
      return lay({ title: 't', framework: frameworkOf(count), series }).form;
    };
    expect([of(9), of(12), of(13), of(9, 1)]).to.deep.equal(['multiples', 'multiples', 'dot', 'multiples']);
  });

  it('become a dot plot with a line for each where two wheels do not fit', () => {
    const narrow = lay(document({ series: years(4) }), { width: 320 });
    expect(narrow).to.include({ form: 'dot', reason: 'narrow' });
    expect(markMiddles(pathOf(narrow, 'after-mark')).length).to.equal(16);
    expect(faults(narrow)).to.deep.equal([]);
  });

  it('of two bases stand side by side, never on one wheel', () => {
    const layout = lay(document({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }));
    expect(layout.form).to.equal('multiples');
    expect(layout.cells).to.have.length(2);
    const titles = layout.scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'cell-title' ? [shape.text] : [],
    );
    expect(titles.join(' ')).to.equal('March 2015 (self-assessed) June 2017 (scored by the regulator)');
  });
});

describe('the theme under a pointer', () => {
  it('is that of the nearest spoke, of the name, or of the row', () => {
    const layout = lay(document());
    const { x, y, radius, count } = layout.wheel!;
    for (let i = 0; i < count; i += 1) {
      const angle = (2 * Math.PI * i) / count - Math.PI / 2;
      for (const turn of [-0.3, 0, 0.3]) {
        expect(
          axisAt(layout, x + 0.6 * radius * Math.cos(angle + turn), y + 0.6 * radius * Math.sin(angle + turn)),
        ).to.equal(i);
      }
      const label = layout.labels[i]!;
      expect(axisAt(layout, label.left + label.width / 2, label.top + label.height / 2)).to.equal(i);
    }
    expect(axisAt(layout, 1, 1)).to.equal(null);
    const dots = lay(document(), { asked: 'dot' });
    for (const [i, top] of dots.rows.entries()) expect(axisAt(dots, 500, top + 5)).to.equal(i);
  });
});

describe('picture and words', () => {
  it('hold the same numbers, whatever the values', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null)), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(values, fc.constantFrom<Asked>('radar', 'dot'), (now, asked) => {
        const input = document({ series: [after(valuesOf(now))] });
        const layout = lay(input, { asked });
        const telling = tellingOf(input);
        const series = telling.model.series[0]!;
        const said = telling.model.axes.map((axis) => stateText(valueIn(axis, series)!, telling));
        const middles = markMiddles(pathOf(layout, 'after-mark'));
        const assessed = now.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
        expect(middles).to.have.length(assessed.length);
        if (layout.form === 'radar') {
          assessed.forEach(({ value, i }, at) => {
            const level = (distance(middles[at]!, layout) / layout.wheel!.radius - 0.08) / 0.92;
            expect(level * 4).to.be.closeTo(value, 0.02);
            expect(said[i]).to.equal(`${value}, ${scale.levels[value]}`);
          });
        }
        now.forEach((value, i) => {
          if (value === null) expect(said[i]).to.equal('not assessed');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never write a number that is none into the picture', () => {
    const number = fc.oneof(fc.double({ noNaN: false }), fc.constant(null), fc.integer({ min: 0, max: 9 }));
    const widths = fc.integer({ min: 1, max: 1200 });
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 9 }),
        widths,
        fc.constantFrom(8, 16, 40),
        fc.constantFrom<Asked>('auto', 'radar', 'dot'),
        (now, width, remPx, asked) => {
          const layout = lay({ ...document({ series: [before(), after(valuesOf(now))] }) }, { width, remPx, asked });
          expect(JSON.stringify(layout)).to.not.match(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 100 },
    );
  });
});
