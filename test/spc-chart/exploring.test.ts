import { expect } from '@open-wc/testing';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import type { ImprovementSelectEvent } from '../../src/widget/events.js';
import { cornersOf, numbersIn } from './paths.js';
import { day, everything, month, monthly, wandering } from './series.js';
import { button, inside, pathOf, readout, show, slider, slideTo } from './shown.js';

const base = { title: 'Waiting time', unit: 'days', improvement: 'decrease', target: 48 };
/** A shift of eight points from the ninth on. */
const withSignals = { ...base, points: monthly([...wandering(8), 62, 61, 63, 62, 64, 62, 61, 63, ...wandering(9)]) };

async function pointer(chart: SpcChart, type: string, index: number, more: PointerEventInit = {}): Promise<void> {
  const svg = inside<SVGSVGElement>(chart, '.plot svg');
  const { left, top } = svg.getBoundingClientRect();
  const { x, y } = cornersOf(pathOf(chart, 'value'))[index]!;
  const place = { clientX: left + x + 1, clientY: top + y, bubbles: true, composed: true, pointerType: 'mouse' };
  svg.dispatchEvent(new PointerEvent(type, { ...place, ...more }));
  await chart.updateComplete;
}

function selections(chart: SpcChart): ImprovementSelectEvent[] {
  const heard: ImprovementSelectEvent[] = [];
  chart.parentElement!.addEventListener('improvement-select', (event) => heard.push(event));
  return heard;
}

/** Where the ring stands; `null` while there is none. */
function ringX(chart: SpcChart): number | null {
  const [place] = numbersIn(pathOf(chart, 'ring'));
  return place ? place.x + 10 : null;
}

describe('exploring an SPC chart', () => {
  it('moves its thumb under the point that it shows, at any width', async () => {
    for (const width of [280, 320, 600, 960]) {
      for (const data of [everything(), { ...everything(), points: monthly(wandering(13)) }]) {
        const chart = await show(data, {}, width);
        const box = slider(chart).getBoundingClientRect();
        const origin = inside(chart, '.plot svg').getBoundingClientRect().left;
        const xs = cornersOf(pathOf(chart, 'value')).map(({ x }) => x);
        expect(box.left + 8 - origin, `${width}`).to.be.closeTo(Math.min(...xs), 0.2);
        expect(box.right - 8 - origin, `${width}`).to.be.closeTo(Math.max(...xs), 0.2);
        expect(box.height).to.be.at.least(24);
      }
    }
    const one = await show({ ...everything(), points: monthly([50]) }, {}, 320);
    expect(slider(one).getBoundingClientRect().width).to.be.at.least(90);
    expect(one.scrollWidth).to.be.at.most(320);
    // Few points at the end of a long axis: the slider is longer than they are.
    const late = await show({ ...everything(), points: monthly(wandering(13)) }, { from: '2006', to: '2017-12' }, 280);
    expect(slider(late).getBoundingClientRect().width).to.be.at.least(90);
    expect(late.scrollWidth).to.be.at.most(280);
  });

  it('breaks a word of a note that is wider than the chart', async () => {
    const note = `Moved from ${'Llanfair'.repeat(12)}`;
    const points = monthly(wandering(20)).map((point) => ({ ...point, note }));
    const chart = await show({ ...base, points }, {}, 320);
    expect(readout(chart)).to.contain(note);
    expect(chart.scrollWidth).to.be.at.most(320);
  });

  it('begins at the latest point, in slider, readout and for those who hear it', async () => {
    const chart = await show({ ...base, points: monthly([...wandering(16), null]) });
    expect(slider(chart).value).to.equal('15');
    expect(readout(chart)).to.equal('July 2017: 46 days. Common cause. Meets target.');
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal(readout(chart));
    expect(slider(chart).labels![0]!.textContent!.trim()).to.equal('Explore points');
    expect(ringX(chart)).to.equal(null);
  });

  it('shows the point that the slider stands at, and says it in the same words', async () => {
    const chart = await show(withSignals);
    for (const index of [0, 1, 9, 24]) {
      await slideTo(chart, index);
      expect(readout(chart)).to.match(/^(April|May) 2016|^January 2017|^April 2018/);
      expect(slider(chart).getAttribute('aria-valuetext')).to.equal(readout(chart));
      expect(ringX(chart)).to.be.closeTo(cornersOf(pathOf(chart, 'value'))[index]!.x, 0.2);
    }
    await slideTo(chart, 9);
    expect(readout(chart)).to.equal(
      'January 2017: 61 days. Special cause concern, high: part of a run of 8 points above the mean. Misses target.',
    );
  });

  it('tells the page what was selected', async () => {
    const chart = await show(withSignals);
    const heard = selections(chart);
    await slideTo(chart, 3);
    await slideTo(chart, 3);
    expect(heard.map(({ kind, index, date }) => [kind, index, date])).to.deep.equal([['point', 3, month(3)]]);
  });

  it('goes from signal to signal, says each, and when there is none left', async () => {
    const chart = await show(withSignals);
    const [previous, next] = [button(chart, 'Previous signal'), button(chart, 'Next signal')];
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(previous.getAttribute('aria-disabled')).to.equal('false');
    next.focus();
    next.click();
    await chart.updateComplete;
    expect(inside(chart, '[role=status]').textContent).to.equal('No later signal.');
    expect(chart.shadowRoot!.activeElement).to.equal(next);
    const signals = chart.model!.points.flatMap(({ judgement }, i) => (judgement === 'common' ? [] : [i]));
    const latest = chart.model!.points.length - 1;
    const earlier = signals.filter((i) => i < latest).reverse();
    expect(earlier.length).to.be.above(8);
    for (const signal of earlier) {
      previous.click();
      await chart.updateComplete;
      expect(slider(chart).value).to.equal(String(signal));
      expect(inside(chart, '[role=status]').textContent).to.equal(readout(chart));
    }
    expect(next.getAttribute('aria-disabled')).to.equal('false');
    next.click();
    await chart.updateComplete;
    expect(slider(chart).value).to.equal(String(earlier.at(-2)));
    previous.click();
    await chart.updateComplete;
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    previous.click();
    await chart.updateComplete;
    expect(inside(chart, '[role=status]').textContent).to.equal('No earlier signal.');
    expect(slider(chart).value).to.equal(String(signals[0]));
    next.click();
    await chart.updateComplete;
    expect(inside(chart, '[role=status]').textContent).to.equal(readout(chart));
  });

  it('selects the nearest point by press and by touch', async () => {
    const chart = await show(withSignals);
    const heard = selections(chart);
    await pointer(chart, 'pointerdown', 5);
    expect(slider(chart).value).to.equal('5');
    await pointer(chart, 'pointerdown', 7, { pointerType: 'touch', buttons: 1 });
    await pointer(chart, 'pointermove', 8, { pointerType: 'touch', buttons: 1 });
    expect(readout(chart)).to.match(/^December 2016/);
    expect(heard.map(({ index }) => index)).to.deep.equal([5, 7, 8]);
  });

  it('shows nothing under a finger that does not press, which no pointer would take away again', async () => {
    const chart = await show(withSignals);
    const before = readout(chart);
    await pointer(chart, 'pointermove', 2, { pointerType: 'touch' });
    expect(readout(chart)).to.equal(before);
    expect(ringX(chart)).to.equal(null);
  });

  it('runs from left to right as the time above it does, also in a language that does not', async () => {
    const chart = await show(withSignals);
    chart.words = { direction: 'rtl' };
    await chart.updateComplete;
    expect(getComputedStyle(inside(chart, '.summary')).direction).to.equal('rtl');
    for (const part of ['.plot', 'input[type=range]'])
      expect(getComputedStyle(inside(chart, part)).direction, part).to.equal('ltr');
  });

  it('shows which way there is no further signal', async () => {
    const chart = await show(withSignals);
    const border = (name: string) => getComputedStyle(button(chart, name)).borderTopStyle;
    expect([border('Previous signal'), border('Next signal')]).to.deep.equal(['solid', 'dashed']);
  });

  it('forgets the point under the mouse with the data that it was of', async () => {
    const chart = await show(withSignals);
    await pointer(chart, 'pointermove', 2);
    chart.data = { ...withSignals, title: 'Other' };
    await chart.updateComplete;
    expect(readout(chart)).to.match(/^April 2018/);
    expect(ringX(chart)).to.equal(null);
  });

  it('shows the point under the mouse, and leaves nothing behind', async () => {
    const chart = await show(withSignals);
    const heard = selections(chart);
    const before = readout(chart);
    await pointer(chart, 'pointermove', 2);
    expect(readout(chart)).to.match(/^June 2016/);
    expect(ringX(chart)).not.to.equal(null);
    expect(slider(chart).value).to.equal('24');
    await pointer(chart, 'pointerleave', 2);
    expect(readout(chart)).to.equal(before);
    expect(ringX(chart)).to.equal(null);
    expect(heard).to.have.length(0);
  });

  it('finds missing values too, and rings none of them', async () => {
    const chart = await show({ ...base, points: monthly([...wandering(7), null, ...wandering(8)]) });
    await slideTo(chart, 7);
    expect(readout(chart)).to.equal('November 2016: no value.');
    expect(ringX(chart)).to.equal(null);
    expect(pathOf(chart, 'cursor')).not.to.equal('');
    // Not to be taken for the line of an annotation.
    expect(Number.parseFloat(getComputedStyle(inside(chart, '.plot svg .cursor')).strokeWidth)).to.be.above(8);
  });

  it('says annotations and notes of a point', async () => {
    const points = monthly(wandering(16)).map((point, i) => (i === 4 ? { ...point, note: 'Heat wave' } : point));
    const annotations = [{ date: '2016-09-15', label: 'New triage' }];
    const chart = await show({ ...base, points, annotations });
    await slideTo(chart, 4);
    expect(readout(chart)).to.match(/Note: Heat wave\.$/);
    await slideTo(chart, 5);
    expect(readout(chart)).to.match(/Note: New triage\.$/);
  });

  it('starts again at the latest point when the data is another', async () => {
    const chart = await show(withSignals);
    await slideTo(chart, 2);
    chart.data = { ...base, points: monthly(wandering(14).map((value) => value + 1)) };
    await chart.updateComplete;
    expect(slider(chart).value).to.equal('13');
    expect(slider(chart).max).to.equal('13');
    expect(readout(chart)).to.match(/^May 2017/);
    expect(ringX(chart)).to.equal(null);
  });

  it('keeps the point somebody chose when the same data comes anew, or with a month more', async () => {
    const chart = await show(withSignals);
    await slideTo(chart, 9);
    for (const points of [withSignals.points, [...withSignals.points, { date: month(25), value: 50 }]]) {
      chart.data = { ...withSignals, points: points.map((point) => ({ ...point })) };
      await chart.updateComplete;
      expect(slider(chart).value).to.equal('9');
      expect(slider(chart).max).to.equal(String(points.length - 1));
      expect(readout(chart)).to.match(/^January 2017: 61 days/);
      expect(ringX(chart)).to.be.closeTo(cornersOf(pathOf(chart, 'value'))[9]!.x, 0.2);
    }
  });

  it('keeps the point when only the width changes, and its ring stays on it', async () => {
    const chart = await show(withSignals);
    await slideTo(chart, 9);
    chart.parentElement!.setAttribute('style', 'width: 500px');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await chart.updateComplete;
    expect(slider(chart).value).to.equal('9');
    expect(ringX(chart)).to.be.closeTo(cornersOf(pathOf(chart, 'value'))[9]!.x, 0.2);
  });

  it('goes on after the element was moved to another place of the page', async () => {
    const chart = await show(withSignals);
    const other = document.createElement('div');
    chart.parentElement!.append(other);
    other.append(chart);
    await chart.updateComplete;
    await slideTo(chart, 9);
    expect(readout(chart)).to.match(/^January 2017/);
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal(readout(chart));
  });

  it('touches only ring and readout at ten thousand points', async () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({ date: day(i), value: wandering(8)[i % 8]! }));
    const chart = await show({ ...base, points });
    await slideTo(chart, 500);
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement!;
        changed.add(element.closest('.readout, input, .plot svg > g:last-of-type, button')?.tagName ?? 'other');
      }
    });
    observer.observe(chart.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    const started = performance.now();
    for (let i = 0; i < 100; i += 1) await slideTo(chart, 600 + i * 7);
    const each = (performance.now() - started) / 100;
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect([...changed].sort()).to.deep.equal(['INPUT', 'P', 'g']);
    // 2 ms is the aim on an idle machine; a shared one is given room.
    expect(each).to.be.below(10);
  });
});
