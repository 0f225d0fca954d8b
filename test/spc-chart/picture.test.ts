import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { approximateMeasure } from '../../src/drawing/measure.js';
import { linearScale } from '../../src/drawing/scales.js';
import { analyseSpc, readSpc } from '../../src/spc/index.js';
import { timeTicks } from '../../src/spc-chart/axes.js';
import { LABEL } from '../../src/spc-chart/roles.js';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import { formatFor } from '../../src/words/format.js';
import { spcWords } from '../../src/words/spc.js';
import { tellingOf } from '../../src/words/spc-telling.js';
import { textBox } from '../support/text-box.js';
import { cornersOf, numbersIn } from './paths.js';
import { anySeries, day, everything, month, monthly, wandering } from './series.js';
import { every, inside, parts, pathOf, show, valueOfPixel } from './shown.js';

const base = { title: 'Waiting time', improvement: 'decrease' };

/** Labels as boxes; of those in the picture no two may overlap. */
function overlaps(chart: SpcChart): string[] {
  const boxes = every<SVGTextElement>(chart, '.plot svg text').map((text) => ({
    text: text.textContent,
    box: text.getBBox(),
  }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.x < b.box.x + b.box.width - 0.5 &&
          b.box.x < a.box.x + a.box.width - 0.5 &&
          // Line boxes are taller than letters.
          a.box.y + 3 < b.box.y + b.box.height - 3 &&
          b.box.y + 3 < a.box.y + a.box.height - 3,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe('the picture of an SPC chart', () => {
  it('draws every point at its value, and every line at its own, by the labels of the axis', async () => {
    const values = [...wandering(16), 70];
    const chart = await show({ ...base, target: 45, points: monthly(values) });
    const valueAt = valueOfPixel(chart);
    const drawn = cornersOf(pathOf(chart, 'value'));
    expect(drawn).to.have.length(17);
    for (const [i, { y }] of drawn.entries()) expect(valueAt(y)).to.be.closeTo(values[i]!, 0.2);
    const { centre, ucl, lcl } = chart.model!.points[0]!;
    expect(valueAt(numbersIn(pathOf(chart, 'mean'))[0]!.y)).to.be.closeTo(centre!, 0.2);
    expect(numbersIn(pathOf(chart, 'limit')).map(({ y }) => Math.round(valueAt(y)))).to.deep.equal(
      [ucl!, lcl!].map(Math.round),
    );
    expect(valueAt(numbersIn(pathOf(chart, 'target'))[0]!.y)).to.be.closeTo(45, 0.2);
  });

  it('puts points at their true time', async () => {
    const days = [0, 1, 2, 30, 31, 100, 101, 150, 200, 201, 202, 203, 204, 300];
    const chart = await show({ ...base, points: days.map((at) => ({ date: day(at), value: at % 7 })) });
    const xs = cornersOf(pathOf(chart, 'value')).map(({ x }) => x);
    const share = (x: number) => (x - xs[0]!) / (xs.at(-1)! - xs[0]!);
    for (const [i, at] of days.entries()) expect(share(xs[i]!)).to.be.closeTo(at / 300, 0.002);
  });

  it('has one path for each class of points, a shape of its own in each, one mark for each point', async () => {
    const up = await show({
      ...base,
      points: monthly([...wandering(16), 90]),
    });
    const counts = new Map<string, number>();
    for (const { judgement } of up.model!.points) counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
    // The key shows each class once more, but for common cause, which needs none.
    expect(parts(pathOf(up, 'point-common'))).to.equal(counts.get('common') ?? 0);
    expect(parts(pathOf(up, 'point-concern'))).to.equal(counts.get('concern')! + 1);
    const neutral = await show({ ...base, improvement: 'neutral', points: monthly([...wandering(16), 90]) });
    const good = await show({ ...base, points: monthly([...wandering(16), 10]) });
    expect(every(up, '.plot svg .point-common')).to.have.length(1);
    // The last mark's drawing without the place where it stands.
    const shape = (chart: SpcChart, role: string) =>
      pathOf(chart, role)
        .split('M')
        .at(-1)!
        .replace(/^[-\d. ]+/, '');
    const shapes = [
      shape(up, 'point-common'),
      shape(up, 'point-concern'),
      shape(neutral, 'point-neutral'),
      shape(good, 'point-improvement'),
    ];
    expect(new Set(shapes).size).to.equal(4);
    expect(shapes).not.to.include('');
  });

  it('breaks lines where limits were recalculated, at missing values, and goes past excluded points', async () => {
    const chart = await show(everything());
    expect(parts(pathOf(chart, 'mean'))).to.equal(2);
    expect(parts(pathOf(chart, 'limit'))).to.equal(4);
    expect(parts(pathOf(chart, 'target'))).to.equal(2);
    // 20 points, a gap that the recalculation follows at once, 19 points and an excluded one.
    expect(parts(pathOf(chart, 'value'))).to.equal(2);
    expect(cornersOf(pathOf(chart, 'value'))).to.have.length(39);
    expect(parts(pathOf(chart, 'point-excluded'))).to.equal(2);
    expect(parts(pathOf(chart, 'bracket'))).to.equal(2);
    const step = await show({ ...base, points: monthly(wandering(26)), steps: [{ date: month(13), reason: 'x' }] });
    expect(parts(pathOf(step, 'value'))).to.equal(2);
    const gap = await show({ ...base, points: monthly([...wandering(8), null, ...wandering(8)]) });
    expect(parts(pathOf(gap, 'value'))).to.equal(2);
  });

  it('names lines with their values, steps with their reasons, annotations and baselines', async () => {
    const texts = every(await show(everything()), '.plot svg text').map((text) => text.textContent);
    for (const text of [
      'Mean 70.3%',
      'Target 75%',
      'Target 45%',
      'Winter plan',
      'Baseline: first 12 points',
      'Excluded',
    ]) {
      expect(texts.join('|')).to.contain(text);
    }
    expect(texts.join('|')).to.match(/Upper process limit [\d.]+%.*Lower process limit [\d.]+%/);
    expect(texts.join('|')).to.match(/Recalculated: new ward \(mean 49.8% to 70.3%\)/);
  });

  it('names the limits that there are, where the newest section is a single point, and the newest target', async () => {
    const points = monthly(wandering(25));
    const steps = [{ date: month(24), reason: 'x' }];
    const target = [
      { from: month(0), value: 45 },
      { from: month(24), value: 47 },
    ];
    const chart = await show({ ...base, points, steps, target }, { 'moving-range': '' });
    const names = every(chart, '.plot svg .label').map((label) => label.textContent!.replace(/ [\d.]+$/, ''));
    expect(names).to.include.members(['Upper process limit', 'Mean', 'Lower process limit', 'Upper limit']);
    const texts = every(chart, '.plot svg .label').map((label) => label.textContent);
    expect(texts)
      .to.include(`Upper process limit ${chart.model!.points[0]!.ucl!.toFixed(1)}`)
      .and.to.include('Target 47');
    expect(texts, 'the mean that the summary tells').to.include(`Mean ${chart.model!.points[24]!.centre!.toFixed(1)}`);
  });

  it('names an earlier target where it covers no point, and not at all where there is no such place', async () => {
    const target = [
      { from: month(0), value: 50 },
      { from: month(12), value: 70 },
    ];
    const named = async (values: readonly number[]) => {
      const chart = await show({ ...base, target, points: monthly(values) });
      const label = every<SVGTextElement>(chart, '.inline')[0];
      if (!label) return null;
      const box = label.getBBox();
      return cornersOf(pathOf(chart, 'value')).filter(
        ({ x, y }) => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 2 && y < box.y + box.height + 2,
      );
    };
    expect(await named([...Array(12).fill(80), ...Array(12).fill(75)])).to.deep.equal([]);
    expect(await named([50, 49, 51, 50, 80, 82, 81, 80, 79, 80, 81, 80, ...Array(12).fill(75)])).to.deep.equal([]);
    expect(await named([...Array(24).fill(50)])).to.equal(null);
  });

  it('shows every number of the list of moments, alone or in a range, over its own lines', async () => {
    const label = 'An event with a long description of many words';
    const dates = ['2016-04', ...[1, 2, 3, 4, 5, 6].map((i) => `2017-0${i}`), '2019-03', '2019-03-20'];
    const annotations = dates.map((date) => ({ date, label }));
    for (const width of [280, 320, 400, 480, 640, 960]) {
      const chart = await show({ ...base, annotations, points: monthly(wandering(36)) }, {}, width);
      const lines = [...pathOf(chart, 'event-line').matchAll(/M([\d.]+) [\d.]+V/g)].map(([, x]) => Number(x));
      expect(lines.length, `${width}`).to.equal(dates.length);
      const seen = every<SVGTextElement>(chart, '.plot svg .event').flatMap((text) => {
        const [first = 0, last = first] = text.textContent!.split('–').map(Number);
        const { x, width: wide } = text.getBBox();
        const under = lines.flatMap((line, i) => (line > x - 1 && line < x + wide + 1 ? [i + 1] : []));
        expect(under.length === 0 || (under[0]! >= first && under.at(-1)! <= last), text.textContent!).to.equal(true);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      expect(seen, `${width}`).to.deep.equal(dates.map((_, i) => i + 1));
      expect(overlaps(chart), `${width}`).to.deep.equal([]);
    }
  });

  it('says in a sentence and in the key that the target changed', async () => {
    const target = [
      { from: month(0), value: 50 },
      { from: month(6), value: null },
      { from: month(12), value: 70 },
    ];
    const chart = await show({ ...base, target, points: monthly(wandering(24)) }, {}, 320);
    const sentence = 'Target: 50 from April 2016, none from October 2016 and 70 from April 2017.';
    expect(inside(chart, '.marked').textContent!.trim()).to.equal(sentence);
    const svg = new DOMParser().parseFromString(chart.toSvg(), 'image/svg+xml');
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ')).to.contain(sentence);
    expect(every(chart, '.label').map((text) => text.textContent)).to.include('Target 70 (now)');
    const same = await show({ ...base, target: 50, points: monthly(wandering(24)) }, {}, 320);
    expect(every(same, '.label').map((text) => text.textContent)).to.include('Target 50');
    expect(every(same, '.marked')).to.deep.equal([]);
  });

  it('begins the words of the key below each other, with every mark inside the picture', async () => {
    for (const width of [320, 1200]) {
      const chart = await show({ ...base, target: 45, points: monthly([...wandering(16), 10]) }, {}, width);
      const rows = new Map<string, number>();
      const key = every(chart, '.plot svg .label').filter(
        ({ textContent }) => width < 400 || /^Special/.test(textContent!),
      );
      for (const text of key) {
        const row = text.getAttribute('y')!;
        rows.set(row, Math.min(rows.get(row) ?? width, Number(text.getAttribute('x'))));
      }
      expect(new Set(rows.values()).size).to.equal(1);
      expect(rows.size).to.be.within(width < 400 ? 3 : 1, width < 400 ? 5 : 1);
      expect(inside<SVGPathElement>(chart, '.plot svg .point-improvement').getBBox().x).to.be.at.least(0.7);
    }
  });

  it('says with 12 points that there are no limits, and draws them with 13', async () => {
    const twelve = await show({ ...base, target: 45, points: monthly(wandering(12)) });
    expect(pathOf(twelve, 'limit')).to.equal('');
    expect(pathOf(twelve, 'mean')).not.to.equal('');
    expect(every(twelve, '.icon')).to.have.length(0);
    expect(inside(twelve, '.verdicts').textContent).to.contain('12 of 13');
    const thirteen = await show({ ...base, target: 45, points: monthly(wandering(13)) });
    expect(parts(pathOf(thirteen, 'limit'))).to.equal(2);
    expect(every(thirteen, '.icon')).to.have.length(2);
  });

  it('marks trial limits', async () => {
    const chart = await show({ ...base, preset: 'plot-the-dots', points: monthly(wandering(10)) });
    expect(pathOf(chart, 'limit')).to.equal('');
    expect(parts(pathOf(chart, 'limit-trial'))).to.equal(2);
    expect(every(chart, '.plot svg text').some((text) => /\(trial\)/.test(text.textContent!))).to.equal(true);
  });

  it('draws stairs where limits differ from point to point', async () => {
    const points = Array.from({ length: 16 }, (_, i) => ({
      date: month(i),
      numerator: 40 + (i % 5),
      denominator: 80 + 10 * (i % 3),
    }));
    const chart = await show({ ...base, chart: 'p', unit: '%', points });
    const levels = new Set(cornersOf(pathOf(chart, 'limit').split('M')[1]!.replace(/^/, 'M')).map(({ y }) => y));
    expect(levels.size).to.equal(3);
  });

  it('keeps percentages between 0 and 100, and says where a limit lies beyond', async () => {
    // Wide enough for the labels of the lines to stand beside them in any font.
    const percent = { ...base, unit: '%', points: monthly(wandering(20).map((value) => value + 43)) };
    const chart = await show(percent, {}, 1200);
    const ticks = every(chart, '.plot svg .axis-text').map((text) => text.textContent!);
    expect(
      ticks
        .filter((text) => /%$/.test(text))
        .map(Number.parseFloat)
        .every((value) => value <= 100),
    ).to.equal(true);
    expect(parts(pathOf(chart, 'limit'))).to.equal(1);
    expect(
      every(chart, '.plot svg text')
        .map((text) => text.textContent)
        .join('|'),
    ).to.match(/Upper (process )?limit 1\d\d\.?\d*% \(off the scale\)/);
    expect(chart.model!.points[0]!.ucl).to.be.above(100);
  });

  it('draws the limits of percentages that can lie beyond 0 and 100: beds, or a difference from plan', async () => {
    for (const by of [50, -55]) {
      const chart = await show({ ...base, unit: '%', points: monthly(wandering(20).map((value) => value + by)) });
      const { ucl, lcl } = chart.model!.points[0]!;
      const at = valueOfPixel(chart);
      const drawn = numbersIn(pathOf(chart, 'limit')).map(({ y }) => at(y));
      expect(Math.max(...drawn)).to.be.closeTo(ucl!, 0.3);
      expect(Math.min(...drawn)).to.be.closeTo(lcl!, 0.3);
    }
  });

  it('keeps the labels of drawn lines at their lines, and lets those off the scale give way', async () => {
    const values = wandering(30).map((value, i) => (i === 12 ? 40 : 6 + (value - 50) / 20));
    const chart = await show({ ...base, target: 2, points: monthly(values) }, { 'y-min': '2', 'y-max': '10' }, 1200);
    const labels = every<SVGTextElement>(chart, '.plot svg .label');
    const middleOf = (start: string) => {
      const { y, height } = labels.find((label) => label.textContent!.startsWith(start))!.getBBox();
      return y + height / 2;
    };
    expect(labels.some((label) => /^Lower .*\(off the scale\)$/.test(label.textContent!))).to.equal(true);
    expect(middleOf('Target')).to.be.closeTo(numbersIn(pathOf(chart, 'target'))[0]!.y, 3);
    expect(Math.abs(middleOf('Lower') - middleOf('Target'))).to.be.above(12);
    expect(overlaps(chart)).to.deep.equal([]);
  });

  it('takes zero into the axis, or fixed ends, and never loses a point', async () => {
    const points = monthly(wandering(20));
    const lowest = async (attributes: Record<string, string>) => {
      const chart = await show({ ...base, points }, attributes);
      const at = valueOfPixel(chart);
      return every<SVGTextElement>(chart, '.plot svg .axis-text')
        .filter((text) => text.getAttribute('text-anchor') === 'end')
        .map((text) => Number(text.textContent))
        .concat(Math.round(at(numbersIn(pathOf(chart, 'axis'))[0]!.y)));
    };
    expect(Math.min(...(await lowest({})))).to.be.above(10);
    expect(Math.min(...(await lowest({ 'y-min': '' }))), 'as a template without a value writes it').to.be.above(10);
    expect(Math.min(...(await lowest({ 'y-axis': 'zero' })))).to.equal(0);
    expect(Math.max(...(await lowest({ 'y-max': '200' })))).to.equal(200);
    // 45 is the lowest value: an end fixed above it moves there.
    const moved = await show(
      { ...base, points: monthly(wandering(14).map((value) => value + 0.3)) },
      { 'y-min': '50' },
    );
    const [first] = numbersIn(pathOf(moved, 'grid'));
    expect(valueOfPixel(moved)(first!.y)).to.be.at.most(45.3);
    expect(first!.y, 'a number stands at the edge').to.equal(numbersIn(pathOf(moved, 'axis'))[0]!.y);
  });

  it('draws sigma lines and moving ranges if asked', async () => {
    const chart = await show({ ...base, points: monthly(wandering(20)) }, { 'sigma-lines': '', 'moving-range': '' });
    expect(parts(pathOf(chart, 'sigma-two'))).to.equal(2);
    const [one] = numbersIn(pathOf(chart, 'sigma-one'));
    const at = valueOfPixel(chart);
    const { centre, ucl } = chart.model!.points[0]!;
    expect(at(one!.y)).to.be.closeTo(centre! + (ucl! - centre!) / 3, 0.2);
    expect(parts(pathOf(chart, 'range-point'))).to.equal(19);
    expect(every(chart, '.plot svg text').map((text) => text.textContent)).to.include(
      'Moving range: the difference from one point to the next',
    );
  });

  it('keeps the names of moving ranges inside the picture, also where they are the longest', async () => {
    const values = wandering(20).map((value) => 6 + (value - 50) / 100);
    for (const width of [480, 640, 960]) {
      const attributes = { 'moving-range': '', style: '--improvement-font: Arial' };
      const chart = await show({ ...base, points: monthly(values) }, attributes, width);
      const { right } = inside(chart, '.plot svg').getBoundingClientRect();
      const names = every(chart, '.plot svg .label').filter((label) => /^Mean range/.test(label.textContent!));
      // In a wide font the narrowest chart has no room for names.
      if (width > 480) expect(names, `${width}`).to.have.length(1);
      for (const name of names) expect(name.getBoundingClientRect().right, `${width}`).to.be.at.most(right + 1.5);
    }
  });

  it('has room for the numbers of moving ranges, also where they have more decimals than those of the values', async () => {
    const values = wandering(20).map((value) => 60 + (value - 50) / 200);
    const chart = await show({ ...base, points: monthly(values) }, { 'moving-range': '', 'y-axis': 'zero' }, 640);
    const { left } = inside(chart, '.plot svg').getBoundingClientRect();
    const numbers = every(chart, '.plot svg .axis-text[text-anchor=end]');
    expect(numbers.map((number) => number.textContent)).to.include.members(['60', '0.05']);
    for (const number of numbers) {
      expect(number.getBoundingClientRect().left, number.textContent!).to.be.at.least(left - 0.5);
    }
  });

  it('writes a number at either end of the value axis: an edge without one is taken for zero', async () => {
    for (const [low, high] of [
      [11, 27],
      [3_350_000, 4_900_000],
      [-0.9, 1.25],
      [72, 91],
      [0.0341, 0.0522],
      [0.000996, 0.000997],
    ] as const) {
      const values = wandering(20).map((value) => low + ((value - 45) / 10) * (high - low));
      for (const width of [320, 640, 960]) {
        const chart = await show({ ...base, points: monthly(values) }, { 'moving-range': '' }, width);
        const y = (role: string) => numbersIn(pathOf(chart, role)).map((corner) => corner.y);
        const bottom = y('axis')[0]!;
        const lines = y('grid').filter((at) => at <= bottom);
        expect(Math.max(...lines), `${low} ${width}`).to.equal(bottom);
        expect(Math.min(...lines), `${low} ${width}`).to.be.at.most(Math.min(...y('value')));
        expect(overlaps(chart), `${low} ${width}`).to.deep.equal([]);
        const numbers = every(chart, '.plot svg .axis-text[text-anchor=end]').map((number) => number.textContent!);
        // The last are those of moving ranges, which begin with 0.
        const ofValues = numbers.slice(0, numbers.lastIndexOf('0'));
        expect(new Set(ofValues).size, numbers.join(', ')).to.equal(ofValues.length);
      }
    }
  });

  it('writes no more numbers beside the axis than have room, though its ends are fixed at none of them', async () => {
    const values = wandering(20);
    const chart = await show({ ...base, points: monthly(values) }, { 'y-min': '28', 'y-max': '62' }, 806);
    const lines = [...new Set(numbersIn(pathOf(chart, 'grid')).map(({ y }) => y))];
    expect(Math.abs(lines[1]! - lines[0]!)).to.be.at.least(24);
  });

  it('draws only the time asked for, and reckons with all of it', async () => {
    const points = monthly(wandering(36));
    const whole = await show({ ...base, points });
    const part = await show({ ...base, points }, { from: '2017-04-01', to: '2018-03' });
    expect(cornersOf(pathOf(part, 'value'))).to.have.length(12);
    expect(part.model!.points[0]!.ucl).to.equal(whole.model!.points[0]!.ucl);
    expect(inside<HTMLInputElement>(part, 'input').min).to.equal('12');
    expect(inside<HTMLInputElement>(part, 'input').max).to.equal('23');
  });

  it('says that the verdict is of a later time than the picture', async () => {
    const part = await show({ ...base, points: monthly(wandering(36)) }, { from: '2017-04-01', to: '2018-03' });
    const outside = () => inside(part, '.notes').textContent!.includes('; the verdict and the summary are of ');
    expect(inside(part, '.notes').textContent).to.contain(
      `The picture shows April 2017 to March 2018; the verdict and the summary are of March 2019.`,
    );
    part.to = null;
    await part.updateComplete;
    expect(outside(), 'the latest point is in the picture').to.equal(false);
    part.from = '2030';
    part.to = '2031';
    await part.updateComplete;
    expect(outside(), 'no point is in the picture').to.equal(false);
  });

  it('tells a page of ends of the axis that are none', async () => {
    const wrong = await show({ ...base, points: monthly(wandering(13)) }, { from: 'soon', to: '2018' });
    expect(wrong.problems.map(({ code }) => code)).to.include('axis-not-valid');
    const reversed = await show({ ...base, points: monthly(wandering(13)) }, { from: '2019', to: '2018' });
    expect(reversed.problems.map(({ code }) => code)).to.include('axis-reversed');
    expect(cornersOf(pathOf(reversed, 'value'))).to.have.length(13);
    Object.assign(reversed, { from: 2017, to: 2019 });
    await reversed.updateComplete;
    expect(reversed.problems, 'a year as a number, as a framework hands it over').to.deep.equal([]);
  });

  it('says, in place of the slider, that the time asked for has no points', async () => {
    const chart = await show({ ...base, points: monthly(wandering(13)) }, { from: '2030', to: '2031' });
    const said = 'the points are of April 2016 to April 2017.';
    expect(chart.problems.at(-1)!.code).to.equal('axis-without-points');
    expect(chart.problems.at(-1)!.message).to.contain(said);
    expect(inside(chart, '[part=controls]').textContent).to.contain(said);
    expect(every(chart, 'input, .buttons')).to.deep.equal([]);
    expect(every(chart, '.plot svg')).to.have.length(1);
    const within = await show({ ...base, points: monthly(wandering(13)) }, { from: '2017-01-01', to: '2017-01-01' });
    expect(cornersOf(pathOf(within, 'value'))).to.have.length(1);
    const shown = within.problems.map(({ code }) => code);
    expect(shown).not.to.include('axis-without-points').and.not.to.include('axis-reversed');
    const sameYear = await show({ ...base, points: monthly(wandering(13)) }, { from: '2016-06', to: '2016' });
    expect(sameYear.problems.map(({ code }) => code)).not.to.include('axis-reversed');
  });

  it('lets no labels overlap, at any width and with any data', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, fc.integer({ min: 280, max: 1200 }), async (data, width) => {
        const steps = [{ date: month(13), reason: 'new ward' }];
        const annotations = [3, 4, 5, 20, 21].map((i) => ({ date: month(i), label: `Event number ${i}` }));
        const chart = await show({ ...data, steps, annotations, baseline: 12 }, { 'sigma-lines': '' }, width);
        const found = overlaps(chart);
        if (found.length > 0) throw new Error(`${width}: ${found.join(', ')}`);
        const svg = inside<SVGSVGElement>(chart, '.plot svg').getBoundingClientRect();
        for (const text of every<SVGTextElement>(chart, '.plot svg text')) {
          const box = textBox(text);
          expect(box.left, text.textContent!).to.be.at.least(svg.left - 2);
          expect(box.right, text.textContent!).to.be.at.most(svg.right + 2);
        }
        chart.remove();
      }),
      { numRuns: 40, includeErrorInReport: true },
    );
  }).timeout(20_000);

  it('is at least 220 pixels high and has three dates or more at 320 pixels', async () => {
    for (const length of [3, 13, 24, 60]) {
      const chart = await show({ ...base, target: 45, points: monthly(wandering(length)) }, {}, 320);
      const grid = numbersIn(pathOf(chart, 'grid')).map(({ y }) => y);
      const plot = Math.max(...numbersIn(pathOf(chart, 'axis')).map(({ y }) => y)) - Math.min(...grid);
      expect(plot).to.be.at.least(219);
      const dates = every(chart, '.plot svg .axis-text[text-anchor=middle]');
      expect(dates.length, String(length)).to.be.at.least(3);
    }
  });

  it('names no time shorter than that between two points', async () => {
    const named = async (dates: readonly string[]) => {
      const points = dates.map((date, i) => ({ date, value: 40 + i }));
      const chart = await show({ ...base, points }, {}, 960);
      return every(chart, '.axis-text[text-anchor=middle]').map((text) => text.textContent);
    };
    expect(await named(['2024-01', '2024-02'])).to.deep.equal(['Jan 2024', 'Feb 2024']);
    expect(await named(['2024-01', '2024-02', '2024-03'])).to.deep.equal(['Jan 2024', 'Feb', 'Mar']);
    expect(await named(['2024-01', '2024-04', '2024-07'])).to.deep.equal(['Jan 2024', 'Apr', 'Jul']);
    expect(await named(['2022', '2023', '2024'])).to.deep.equal(['2022', '2023', '2024']);
    const weeks = ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22'];
    expect(await named(weeks)).to.deep.equal(['1 Jan 2024', '8 Jan', '15 Jan', '22 Jan']);
  });

  it('names the first, the middle and the last point where there is room for three dates only', () => {
    const months = Array.from({ length: 24 }, (_, i) => `${2015 + Math.floor(i / 12)}-${`0${(i % 12) + 1}`.slice(-2)}`);
    const { data } = readSpc({ ...base, points: months.map((date, value) => ({ date, value })) });
    const telling = tellingOf(analyseSpc(data!), data!, spcWords, formatFor('en-GB'));
    const window = { first: 0, last: 23, domain: [Date.UTC(2015, 0), Date.UTC(2016, 11)] } as const;
    const ticks = timeTicks(linearScale(window.domain, [0, 175]), window, LABEL, approximateMeasure(), telling);
    expect(ticks.map(({ label }) => label)).to.deep.equal(['Jan 2015', 'Jan 2016', 'Dec 2016']);
  });

  it('draws one point, none, and ten thousand', async () => {
    const one = await show({ ...base, points: monthly([50]) });
    expect(parts(pathOf(one, 'point-common'))).to.equal(1);
    expect(every(one, '.axis-text[text-anchor=middle]').map((text) => text.textContent)).to.deep.equal(['Apr 2016']);
    const many = await show({
      ...base,
      points: Array.from({ length: 10_000 }, (_, i) => ({
        date: day(i),
        value: i === 5003 ? 99 : wandering(8)[i % 8]!,
      })),
    });
    expect(every(many, '*').length).to.be.below(100);
    // The line covers every value of a pixel column, and leaves no column out.
    const columns = new Set(cornersOf(pathOf(many, 'value')).map(({ x }) => Math.round(x)));
    expect(columns.size).to.be.above(600);
    expect(pathOf(many, 'value').length).to.be.below(60_000);
    const ys = cornersOf(pathOf(many, 'value')).map(({ y }) => y);
    const at = valueOfPixel(many);
    expect(at(Math.max(...ys))).to.be.closeTo(45, 0.5);
    expect(at(Math.min(...ys))).to.be.closeTo(99, 0.5);
  });

  it('draws the lines of a single date through the plot, to their names', async () => {
    const chart = await show({ ...base, points: monthly([5]), target: 4 });
    const gridEnd = Number(/H([\d.]+)/.exec(pathOf(chart, 'grid'))![1]);
    for (const role of ['target', 'mean']) {
      const [start, end] = cornersOf(pathOf(chart, role));
      expect(end!.x, role).to.equal(gridEnd);
      expect(start!.x, role).to.be.below(60);
    }
  });

  it('survives two hundred thousand points', async () => {
    const points = Array.from({ length: 200_000 }, (_, i) => ({ date: day(i % 60_000), value: (i * 7919) % 101 }));
    const chart = await show({ ...base, points });
    expect(chart.model!.points).to.have.length(200_000);
    expect(pathOf(chart, 'value').length).to.be.within(1000, 100_000);
  }).timeout(20_000);

  it('draws numbers as large as there are, each where it belongs', async () => {
    const swings = (size: number) => monthly(Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? size : -size)));
    const high = monthly(Array.from({ length: 14 }, (_, i) => 1e308 + i * 5e306));
    for (const points of [swings(1.5e308), swings(1e308), swings(Number.MAX_VALUE), high]) {
      const chart = await show({ ...base, points, target: 0 }, { 'sigma-lines': '', 'moving-range': '' });
      const svg = new DOMParser().parseFromString(chart.toSvg(), 'image/svg+xml');
      for (const element of [...every(chart, 'svg *'), ...svg.querySelectorAll('*')]) {
        for (const { name, value } of element.attributes) expect(value, name).not.to.match(/NaN|Infinity/);
      }
      const ys = cornersOf(pathOf(chart, 'value')).map(({ y }) => y);
      const grid = numbersIn(pathOf(chart, 'grid')).map(({ y }) => y);
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const height = Number(inside(chart, '.plot svg').getAttribute('height'));
      expect(top).to.be.within(0, height / 3);
      expect(bottom).to.be.within(top + 50, height);
      expect(Math.min(...grid)).to.be.at.least(0);
      expect(Math.max(...grid)).to.be.at.most(height);
      expect(grid.length).to.be.at.least(2);
    }
    const half = await show({ ...base, points: swings(1e308) });
    const [first, second] = cornersOf(pathOf(half, 'value'));
    const zero = numbersIn(pathOf(half, 'grid')).map(({ y }) => y);
    expect(Math.min(...zero.map((y) => Math.abs(y - (first!.y + second!.y) / 2)))).to.be.below(1);
  });

  it('does not extend the axis below zero for counts that are all 0', async () => {
    const chart = await show({ ...base, points: monthly(Array(14).fill(0)) });
    const texts = every(chart, '.plot svg .axis-text').map((text) => text.textContent!);
    expect(texts).to.include('0');
    expect(texts.filter((text) => text.startsWith('−'))).to.deep.equal([]);
    const constant = await show({ ...base, points: monthly(Array(14).fill(50)) }, { 'moving-range': '' });
    const levels = every(constant, '.plot svg .axis-text').map((text) => text.textContent!);
    expect(levels.filter((text) => text.startsWith('−'))).to.deep.equal([]);
    const apart = await show({ ...base, points: monthly([50, null, 50]) }, { 'moving-range': '' });
    expect(every(apart, '.plot svg .label').some((label) => label.textContent!.startsWith('Moving range'))).to.equal(
      false,
    );
  });

  it('breaks the line of moving ranges at a missing value, and draws it past an excluded point', async () => {
    const rangesOf = async (points: object[]) => {
      const chart = await show({ ...base, points }, { 'moving-range': '' });
      return { lines: parts(pathOf(chart, 'range-value')), marks: parts(pathOf(chart, 'range-point')) };
    };
    const values = wandering(20);
    expect(await rangesOf(monthly(values))).to.deep.equal({ lines: 1, marks: 19 });
    const missing = monthly(values.map((value, i) => (i === 10 ? null : value)));
    expect((await rangesOf(missing)).lines).to.equal(2);
    const excluded = monthly(values).map((point, i) => (i === 10 ? { ...point, exclude: true } : point));
    expect(await rangesOf(excluded)).to.deep.equal({ lines: 1, marks: 18 });
  });

  it('breaks the name of the moving ranges where it is wider than the picture', async () => {
    const chart = await show({ ...base, points: monthly(wandering(16)) }, { 'moving-range': '' }, 280);
    const { right } = inside(chart, '.plot svg').getBoundingClientRect();
    const labels = every(chart, '.plot svg .label');
    expect(labels.some((label) => label.textContent!.startsWith('Moving range'))).to.equal(true);
    for (const label of labels) expect(label.getBoundingClientRect().right, label.textContent!).to.be.at.most(right);
  });

  it('says nothing that is no number, whatever the data', async () => {
    const nasty: unknown[] = [
      monthly([1e308, -1e308, 1e308, 0, 1e308, 5, 1, 2, 3, 4, 5, 6, 7, 8]),
      monthly(Array.from({ length: 14 }, (_, i) => i * 1e-300)),
      monthly([Number.NaN, Number.POSITIVE_INFINITY, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
      monthly(Array(14).fill(0)),
      monthly(Array(14).fill(null)),
      monthly(Array(14).fill(-5)),
      [
        { date: '2016', value: 1 },
        { date: '2017-04', value: 2 },
        { date: '2017-04-01', value: 2 },
        { date: 'x', value: 3 },
      ],
      [],
    ];
    const charts = ['i', 'run', 'mr', 'c', 't', 'g', 'p', 'u-prime', 'xbar', 's', 'i-prime'];
    for (const points of nasty) {
      for (const type of charts) {
        const chart = await show(
          { ...base, chart: type, target: 5, points, rules: { minimumPoints: 1 } },
          { 'sigma-lines': '', 'moving-range': '', 'y-axis': 'zero' },
          500,
        );
        const text = chart.shadowRoot!.textContent!.replace(/an infinite number|found null|not a number/g, '');
        expect(text, type).not.to.match(/NaN|undefined|Infinity|Invalid Date|\bnull\b/);
        for (const path of every(chart, 'path'))
          expect(path.getAttribute('d'), type).not.to.match(/NaN|Infinity|undefined/);
        if (chart.model)
          expect(chart.toCsv() + chart.toSvg(), type).not.to.match(/NaN|undefined|Infinity|Invalid Date/);
        chart.remove();
      }
    }
  }).timeout(30_000);
});
