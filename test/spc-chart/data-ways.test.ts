import '../../src/spc-chart.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import type { ImprovementProblemEvent } from '../../src/widget/events.js';
import { month, monthly, wandering } from './series.js';
import { every, inside, pathOf, show } from './shown.js';

const data = {
  title: 'Waiting time',
  unit: 'days',
  improvement: 'decrease',
  target: 48,
  points: monthly(wandering(14)),
};
const csv = ['Month,Value,Note', ...wandering(14).map((value, i) => `${month(i)},"1,0${value}",`)].join('\n');

async function loaded(chart: SpcChart): Promise<SpcChart> {
  await oneEvent(chart, 'improvement-load');
  return chart;
}

/** A chart of CSV from an address. */
async function showCsv(text: string, attributes: Record<string, string>): Promise<SpcChart> {
  const src = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const chart = document.createElement('spc-chart');
  Object.assign(chart, { ...attributes, src });
  (await fixture(html`<div></div>`)).append(chart);
  await loaded(chart);
  URL.revokeObjectURL(src);
  return chart;
}

describe('the ways to give an SPC chart its data', () => {
  it('reads a list of rows, as databases write it, like a table', async () => {
    const rows = data.points.map(({ date, value }) => ({
      Date: `${date}T00:00:00`,
      Value: String(value),
      Ward: 'A',
    }));
    const chart = await fixture<SpcChart>(
      html`<spc-chart metric="Waiting time" unit="days" improvement="decrease" target="48" .data=${rows}></spc-chart>`,
    );
    await chart.updateComplete;
    const given = await show(data);
    expect(chart.toCsv()).to.equal(given.toCsv());
    expect(chart.problems.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('takes a list of numbers in such a row for a subgroup, and null for nothing', async () => {
    const rows = wandering(14).map((value, i) => ({ date: month(i), subgroup: [value, value + 3], note: null }));
    const chart = await show(rows, { metric: 'Weight', improvement: 'decrease', chart: 'xbar' });
    expect(chart.model!.points.map(({ value }) => value)).to.deep.equal(wandering(14).map((value) => value + 1.5));
    expect(chart.model!.points.some(({ note }) => note)).to.equal(false);
  });

  it('draws the CSV taken from a chart as that chart: points, targets, notes, limits and where they begin anew', async () => {
    const points = monthly([...wandering(16), ...wandering(16).map((value) => value - 20)]);
    const chart = await show({
      ...{ title: 'Waiting time', unit: 'days', improvement: 'decrease' },
      points: points.map((point, i) => ({ ...point, ...(i === 5 && { note: 'Flood', exclude: true }) })),
      steps: [{ date: month(14), reason: 'new clinic' }],
      target: [
        { from: month(0), value: 48 },
        { from: month(20), value: 30 },
      ],
    });
    const again = await showCsv(chart.toCsv(), { metric: 'Waiting time', unit: 'days', improvement: 'decrease' });
    expect(again.toSvg()).to.equal(chart.toSvg());
    expect(again.problems).to.deep.equal([]);
  });

  it('draws a rate from CSV as its column of values says it, be it per 100 or per 1,000', async () => {
    const values = wandering(16);
    const table = (rows: readonly string[], rate = 'Rate') =>
      [`Month,${rate},Numerator,Denominator`, ...rows].join('\n');
    for (const [multiplier, rate] of [
      [1, 'Rate'],
      [100, 'Percentage'],
      [1000, 'Falls per 1000'],
    ] as const) {
      const rows = values.map((value, i) => `${month(i)},${((value / 997) * multiplier).toFixed(3)},${value},997`);
      const chart = await showCsv(table(rows, rate), { metric: 'All falls', improvement: 'decrease', chart: 'u' });
      const drawn = chart.model!.points.map(({ value }) => value);
      drawn.forEach((value, i) => {
        expect(value).to.be.closeTo(((values[i] ?? 0) / 997) * multiplier, 1e-9);
      });
      expect(chart.problems).to.deep.equal([]);
    }
    // A total beside them is no rate.
    const totals = values.map((value, i) => `${month(i)},4300,${value},997`);
    const chart = await showCsv(table(totals), { metric: 'Falls', improvement: 'decrease', chart: 'u' });
    expect(chart.model!.points[0]?.value).to.be.closeTo((values[0] ?? 0) / 997, 1e-9);
    expect(chart.problems.map(({ code }) => code)).to.include('value-differs-from-ratio');
  });

  it('draws the CSV of a rate as that rate, and its notes whatever they begin with', async () => {
    const points = wandering(16).map((numerator, i) => ({
      ...{ date: month(i), numerator, denominator: 900 + i },
      ...(i === 3 && { note: '+2 beds' }),
    }));
    const told = { improvement: 'decrease', unit: 'per 1,000 bed days', chart: 'u' } as const;
    const chart = await show({ title: 'Falls', ...told, multiplier: 1000, target: 40, points });
    const again = await showCsv(chart.toCsv(), { metric: 'Falls', ...told });
    expect(again.toSvg()).to.equal(chart.toSvg());
    expect(again.model!.points[3]?.note).to.equal('+2 beds');
    expect(again.problems).to.deep.equal([]);
  });

  it('draws the table of a chart, copied from its page, as that chart, missing values as well', async () => {
    const points = monthly(wandering(16)).map((point, i) => ({ ...point, value: i === 5 ? null : point.value }));
    const chart = await show({ title: 'Waiting time', unit: 'days', improvement: 'decrease', target: 48, points });
    const again = document.createElement('spc-chart');
    Object.assign(again, { metric: 'Waiting time', unit: 'days', improvement: 'decrease' });
    again.append((await chart.dataTable())!.cloneNode(true));
    (await fixture(html`<div></div>`)).append(again);
    await loaded(again);
    expect(again.model!.points.map(({ value }) => value)).to.deep.equal(points.map(({ value }) => value));
    expect(again.problems).to.deep.equal([]);
  });

  it('draws no file of several series, and says by which column to choose', async () => {
    const lines = ['RXA', 'RXB'].flatMap((org) => wandering(14).map((value, i) => `${month(i)},${value},${org}`));
    const body = encodeURIComponent(['Month,Value,Org', ...lines].join('\n'));
    const chart = await fixture<SpcChart>(html`<spc-chart src="/fixtures/csv?body=${body}"></spc-chart>`);
    await oneEvent(chart, 'improvement-problem');
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelector('svg.plot')).to.equal(null);
    expect(inside(chart, '.problem')!.textContent).to.contain('differ in "Org". Keep the rows of one');
  });

  it('reads a property, an address, a script and a table alike', async () => {
    const script = await fixture<SpcChart>(
      html`<spc-chart><script type="application/json">${JSON.stringify(data)}</script></spc-chart>`,
    );
    await script.updateComplete;
    const src = `/fixtures/json?body=${encodeURIComponent(JSON.stringify(data))}`;
    const fetched = await loaded(await fixture<SpcChart>(html`<spc-chart src=${src}></spc-chart>`));
    const table = await fixture<SpcChart>(html`
      <spc-chart unit="days" improvement="decrease" target="48">
        <table>
          <caption>Waiting time</caption>
          <tr><th>Month</th><th>Value</th></tr>
          ${data.points.map(({ date, value }) => html`<tr><td>${date}</td><td>${value}</td></tr>`)}
        </table>
      </spc-chart>`);
    await table.updateComplete;
    const given = await show(data);
    for (const chart of [script, fetched, table]) {
      expect(inside(chart, '.headline').textContent).to.equal(inside(given, '.headline').textContent);
      expect(chart.summary).to.equal(given.summary);
      expect(pathOf(chart, 'value')).not.to.equal('');
    }
  });

  it('reads CSV with semicolons under a title with commas', async () => {
    const body = [
      'Attendances, all types, by month',
      'Month;Value',
      ...wandering(14).map((v, i) => `${month(i)};${v}`),
    ];
    const src = `/fixtures/csv?body=${encodeURIComponent(body.join('\n'))}`;
    const chart = await loaded(await fixture<SpcChart>(html`<spc-chart src=${src}></spc-chart>`));
    expect(chart.model!.points.map(({ value }) => value)).to.deep.equal(wandering(14));
  });

  it('reads CSV by its address, its type or what it is, with thousands separators, named by attributes', async () => {
    for (const src of [
      `/fixtures/csv?body=${encodeURIComponent(csv)}`,
      `/fixtures/text?body=${encodeURIComponent(csv)}&x=.csv`,
      `/fixtures/text?body=${encodeURIComponent(csv)}`,
      `/fixtures/text?body=${encodeURIComponent(`A&E report\r\n\r\n${csv}`)}`,
    ]) {
      const chart = await fixture<SpcChart>(
        html`<spc-chart src=${src} metric="Attendances" improvement="increase" chart="run" target="1,048"></spc-chart>`,
      );
      await loaded(chart);
      expect(chart.model!.points.map(({ value }) => value)).to.deep.equal(wandering(14).map((value) => 1000 + value));
      expect(chart.model!.chart).to.equal('run');
      expect(chart.model!.target).to.equal(1048);
      expect(inside(chart, '.headline').textContent).to.match(/^Attendances/);
    }
  });

  it('takes no text for CSV that is not', async () => {
    for (const body of ['Service unavailable, try later', '{"title": "x",\n"points": [,]}', '[1,\n2,']) {
      const src = `/fixtures/text?body=${encodeURIComponent(body)}`;
      const chart = await fixture<SpcChart>(html`<spc-chart src=${src}></spc-chart>`);
      await oneEvent(chart, 'improvement-problem');
      expect(chart.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
    }
  });

  it('lets the data win over the attributes', async () => {
    const attributes = {
      metric: 'Other',
      unit: '%',
      improvement: 'increase',
      target: '1',
      baseline: '12',
      preset: 'plot-the-dots',
    };
    const chart = await show(data, attributes);
    expect(inside(chart, '.headline').textContent).to.match(/^Waiting time/);
    expect(chart.model!.settings.unit).to.equal('days');
    expect(chart.model!.settings.improvement).to.equal('decrease');
    expect(chart.model!.target).to.equal(48);
    expect(chart.model!.preset).to.equal('plot-the-dots');
    expect(chart.model!.sections[0]!.baseline).to.equal(12);
  });

  it('reads a target as people write one, and tells of one that is none', async () => {
    const untold = { title: 'Seen in time', improvement: 'increase', points: data.points };
    expect((await show(untold, { target: '95%' })).model!.target).to.equal(95);
    expect((await show(untold, { target: '1,250.5' })).model!.target).to.equal(1250.5);
    const wrong = await show(untold, { target: 'soon' });
    expect(wrong.model!.target).to.equal(null);
    expect(wrong.problems.some(({ path }) => path.startsWith('/target'))).to.equal(true);
  });

  it('takes numbers as numbers, where a script sets them as properties', async () => {
    const chart = await show({ ...data, target: null });
    Object.assign(chart, { target: 48, baseline: 12 });
    await chart.updateComplete;
    expect(chart.model?.target).to.equal(48);
    expect(chart.model?.sections[0]?.baseline).to.equal(12);
  });

  it('takes a target in percent for the unit of ratios that have none', async () => {
    const ratios = data.points.map(({ date }, i) => ({ date, numerator: 960 + (i % 7), denominator: 1000 }));
    const untold = { title: 'Seen in time', improvement: 'increase', points: ratios };
    const chart = await show(untold, { target: '95%' });
    expect(chart.model!.points[0]!.value).to.equal(96);
    expect(chart.model!.assurance).to.equal('pass');
    expect(chart.summary).to.contain('Target 95% or more');
    const own = await show({ ...untold, target: 0.9 }, { target: '95%' });
    expect(own.model!.points[0]!.value).to.equal(0.96);
    const values = await show({ ...untold, points: data.points }, { target: '95%' });
    expect(values.model!.settings.unit).to.equal(null);
  });

  it('lets its attributes stand for members that are null or empty', async () => {
    const silent = { title: '', improvement: null, target: null, unit: '', points: data.points };
    const attributes = { metric: 'Seen in time', improvement: 'increase', target: '40', unit: 'days' };
    const chart = await show(silent, attributes);
    expect(chart.problems).to.deep.equal([]);
    expect(inside(chart, '.headline').textContent).to.match(/^Seen in time/);
    expect(chart.model!.settings).to.include({ improvement: 'increase', unit: 'days' });
    expect(chart.model!.target).to.equal(40);
  });

  it('changes with its attributes', async () => {
    const chart = await show({ title: 'Seen', points: data.points });
    expect(chart.problems.map(({ code }) => code)).to.include('improvement-missing');
    chart.improvement = 'increase';
    chart.target = '40';
    await chart.updateComplete;
    expect(chart.summary).to.contain('Target 40 or more');
    chart.preset = 'plot-the-dots';
    await chart.updateComplete;
    expect(inside(chart, '.notes').textContent).to.contain('Plot the Dots preset');
  });

  it('says what is wrong where nothing can be drawn, and keeps the table', async () => {
    const chart = document.createElement('spc-chart');
    chart.data = { points: 'many' };
    setTimeout(() => document.body.append(chart));
    const event = await oneEvent<ImprovementProblemEvent>(chart, 'improvement-problem');
    expect(event.problems.length).to.be.above(0);
    expect(inside(chart, '.problem').textContent).to.match(/points/i);
    expect(every(chart, 'slot').length).to.be.above(0);
    chart.remove();
  });

  it('shows the empty state without data, and a heading of its own without a title', async () => {
    const empty = await show(undefined);
    expect(inside(empty, '.state').textContent).to.contain('no data');
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (message) => warned.push(message);
    const untitled = await show({ improvement: 'increase', points: data.points });
    untitled.data = { improvement: 'decrease', points: data.points };
    await untitled.updateComplete;
    expect(inside(untitled, '.headline').textContent).to.equal('Untitled chart');
    expect(untitled.summary).to.match(/^The measure shows .*\. Latest: /);
    expect(untitled.problems.map(({ code }) => code)).to.include('missing-title');
    const named = await show({ improvement: 'increase', points: data.points }, { heading: 'Winter' });
    expect(inside(named, '.headline').textContent).to.equal('Winter');
    expect(named.summary).to.match(/^The measure shows .*\. Latest: /);
    await show(data);
    console.warn = warn;
    expect(warned).to.deep.equal([untitled.problems[0]!.message, untitled.problems[0]!.message]);
  });

  it('draws the rest of data with a few bad entries, and says what was left out', async () => {
    const points = [...data.points, { date: '2017-02-30', value: 4 }];
    const chart = await show({ ...data, points });
    expect(inside(chart, '.partly').textContent).to.contain('2017-02-30');
    expect(pathOf(chart, 'value')).not.to.equal('');
  });

  it('says that a recalculation has no reason, in the problems and on the chart', async () => {
    const chart = await show({ ...data, points: monthly(wandering(30)), steps: [{ date: month(15) }] });
    expect(chart.problems.map(({ code }) => code)).to.include('step-without-reason');
    expect(chart.summary).to.contain('no reason given');
    expect(every(chart, '.plot svg text').some(({ textContent }) => /no reason given/.test(textContent!))).to.equal(
      true,
    );
    expect(inside(chart, '.marked').textContent).to.contain('no reason given');
  });

  it('writes nothing into the page when it is given the same data again', async () => {
    const chart = await show(data);
    await new Promise((resolve) => setTimeout(resolve, 300));
    let writes = 0;
    const observer = new MutationObserver((records) => {
      writes += records.length;
    });
    observer.observe(chart.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    chart.data = data;
    await chart.updateComplete;
    chart.data = structuredClone(data);
    await chart.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(writes).to.equal(0);
    chart.data = { ...data, points: monthly([...wandering(13), 60]) };
    await chart.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(writes).to.be.above(0);
    observer.disconnect();
  });
});
