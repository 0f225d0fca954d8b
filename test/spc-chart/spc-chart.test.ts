import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.js';
import type Axe from 'axe-core';
import { csvParseRows } from 'd3';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import { spcWords } from '../../src/words/spc.js';
import { everything, month, monthly, wandering } from './series.js';
import { every, inside, readout, show } from './shown.js';

const base = { title: 'Waiting time', unit: 'days', improvement: 'decrease', target: 45 };
const plain = { ...base, points: monthly(wandering(16)) };

/** The checker comes as a script that names itself on the window. */
const { axe } = window as unknown as { axe: typeof Axe };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(chart: Element): Promise<string[]> {
  const { violations: found } = await axe.run(chart, {
    runOnly: { type: 'tag', values: RULES },
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('an SPC chart', () => {
  for (const width of [320, 960]) {
    it(`has nothing that axe complains about, at ${width} pixels, with its table open`, async () => {
      const chart = await show(everything(), {}, width);
      await chart.dataTable();
      inside<HTMLDetailsElement>(chart, '.table').open = true;
      // The disclosure tells of its opening a little later; only then is it known whether the table scrolls.
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await violations(chart)).to.deep.equal([]);
      expect(chart.scrollWidth).to.be.at.most(width);
    }).timeout(10_000);
  }

  it('is a figure named by its heading, with an image that has another name and is described by the summary', async () => {
    const chart = await show(plain);
    const svg = inside(chart, '.plot svg');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('SPC chart of Waiting time');
    expect(svg.getAttribute('aria-describedby')).to.equal('summary');
    expect(inside(chart, '#summary').textContent).to.equal(chart.summary);
    expect(inside(chart, 'figure').getAttribute('aria-labelledby')).to.equal('headline');
    expect(every(chart, 'svg [tabindex], svg [role], svg a, svg title')).to.have.length(0);
  });

  it('has no more than five stops for the tab key, besides the download menu', async () => {
    const chart = await show(everything());
    const stops = every(chart, 'a[href], button, input, summary, [tabindex="0"]').filter(
      (element) => !element.closest('.menu'),
    );
    expect(stops.map((element) => element.tagName)).to.deep.equal(['INPUT', 'BUTTON', 'BUTTON', 'SUMMARY']);
  });

  it('shows both verdicts in words beside their icons, variation first, and what they suggest', async () => {
    const chart = await show(plain);
    expect(every(chart, '.verdicts li').map((item) => item.textContent!.trim())).to.deep.equal([
      'Common cause: no special change',
      'Hit or miss: sometimes meets, sometimes misses',
    ]);
    expect(every(chart, '.icon').every((icon) => icon.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(inside(chart, '.advice').textContent).to.equal(
      'What this suggests: Luck decides each month; a better process is needed to be reliable.',
    );
  });

  it('draws both icons, but where words alone are asked for', async () => {
    const drawn = async (icons: string) =>
      every(await show(plain, { icons }), '.icon').map((icon) => icon.querySelectorAll('path').length > 0);
    expect(await drawn('icon+text')).to.deep.equal([true, true]);
    expect(await drawn('icon')).to.deep.equal([true, true]);
    expect(await drawn('text')).to.deep.equal([false, false]);
  });

  it('announces data that takes the place of other data, with the latest point that has a value', async () => {
    const announced = async (data: object) => {
      const chart = await show(plain);
      const status = () => inside(chart, '[role=status]').textContent;
      expect(status()).to.equal('');
      chart.data = { ...plain, ...data };
      await waitUntil(() => status() !== '');
      return status();
    };
    expect(await announced({ title: 'Referrals', points: monthly([...wandering(16), null]) })).to.equal(
      'Referrals shows common cause variation, no special change. 17 points, latest July 2017.',
    );
    expect(await announced({ points: monthly([null, null]) })).to.equal('Waiting time: no values to show. 2 points.');
  });

  it('names icons that stand alone by their phrases', async () => {
    const chart = await show(plain, { icons: 'icon' });
    expect(
      every(chart, '.icon').map((icon) => [icon.getAttribute('role'), icon.getAttribute('aria-label')]),
    ).to.deep.equal([
      ['img', 'Common cause: no special change'],
      ['img', 'Hit or miss: sometimes meets, sometimes misses'],
    ]);
    expect(getComputedStyle(inside(chart, '.verdicts .print-only')).display).to.equal('none');
    const words = await show(plain, { icons: 'text' });
    expect(every(words, '.icon').every((icon) => getComputedStyle(icon).display === 'none')).to.equal(true);
    expect(inside(words, '.verdicts').textContent).to.contain('Common cause');
  });

  it('says for every pair of verdicts what they suggest, and lets a page say it its own way', async () => {
    const advice = new Set<string>();
    for (const last of [[90], [], [10]]) {
      for (const target of [200, 50, -100, undefined]) {
        const { target: _, ...rest } = base;
        const chart = await show({
          ...rest,
          ...(target === undefined ? {} : { target }),
          points: monthly([...wandering(16), ...last]),
        });
        advice.add(inside(chart, '.advice').textContent!);
      }
    }
    expect(advice.size).to.equal(12);
    const chart = await show(plain);
    chart.words = { suggestion: () => 'Ask the team.', variation: () => 'Amrywiad cyffredin' };
    await chart.updateComplete;
    expect(inside(chart, '.advice').textContent).to.equal('What this suggests: Ask the team.');
    expect(inside(chart, '.verdicts').textContent).to.contain('Amrywiad cyffredin');
  });

  it('says before anything else that the process has not been stable, where many points are special cause', async () => {
    const advice = async (values: number[], more: object = {}) =>
      inside(await show({ ...base, points: monthly(values), ...more }), '.advice').textContent;
    // Eight points far above, eight far below, then four about the mean: the latest point is common cause.
    const unstable = [...Array(8).fill(70), ...Array(8).fill(30), 52, 48, 51, 49];
    const many =
      'What this suggests: Not stable so far (16 of 20 points are special cause); first find out what happened then.';
    expect(await advice(unstable)).to.equal(many);
    expect(await advice(unstable, { target: undefined })).to.equal(many);
    expect(await advice(unstable, { target: -200 })).to.equal(`${many} Will keep missing; redesign, not effort.`);
    expect(await advice([...unstable, 150])).to.match(/: Not stable so far \(\d+ of 21 .* then\. Getting worse/);
    // A change that the latest point itself is part of is what its icon tells of, and so is one that is long over.
    expect(await advice([...wandering(40), ...Array(10).fill(44)])).not.to.contain('Not stable');
    expect(await advice([...wandering(40), 90, ...wandering(8)])).not.to.contain('Not stable');
    const afterStep = { steps: [{ date: month(16), reason: 'new clinic' }] };
    expect(await advice([...Array(8).fill(70), ...Array(8).fill(30), ...wandering(16)], afterStep)).not.to.contain(
      'Not',
    );
  });

  it('calls nothing stable that has few points yet, or whose runs say otherwise', async () => {
    const advice = async (values: number[], more: object) =>
      inside(await show({ ...base, points: monthly(values), ...more }), '.advice').textContent;
    const few = 'What this suggests: There are too few points yet to call it stable; look again when there are more.';
    const steps = [{ date: month(12), reason: 'new clinic' }];
    expect(await advice(wandering(13), { steps })).to.equal(few);
    expect(await advice(wandering(24), { steps, target: 0 })).to.equal(few);
    expect(await advice(wandering(25), { steps, target: undefined })).to.contain('Stable;');
    expect(await advice([5, 6], { chart: 'run' })).to.equal(few);
    // Falls and rises again, with a single crossing, and without six points on one side.
    const falling = [6.9, 6.6, 6.7, 6.6, 5.6, 6.2, 5.7, 5.7, 5.6, 5.2, 5.6, 5.4, 5, 5.1, 5];
    const chart = await show({ ...base, chart: 'run', points: monthly(falling) });
    expect(inside(chart, '.advice').textContent).to.equal(
      'What this suggests: Not stable so far (see the runs analysis below); first find out what happened.',
    );
    expect(inside(chart, '[part=notes]').textContent).to.contain('1 crossing of the median');
    expect(await advice([...wandering(8), ...wandering(8)], { chart: 'run', target: undefined })).to.contain('Stable;');
  });

  it('opens the summary with the verdict under an author’s heading', async () => {
    const chart = await show(plain, { heading: 'Winter has been kind', 'heading-level': '2' });
    expect(inside(chart, 'h2').textContent).to.equal('Winter has been kind');
    expect(chart.summary).to.match(/^Waiting time shows common cause variation, no special change\. Latest/);
    // The verdict takes words from what matters least, and gives them back.
    const title = 'Patients who waited for more than four hours in the emergency departments of both of our hospitals';
    const steps = [{ date: month(2), reason: 'both departments moved to the new building' }];
    const long = await show({ ...everything(), title, steps }, { heading: 'Winter has been kind' });
    expect(long.summary.split(/\s+/).length).to.be.at.most(90);
    expect(long.summary).to.contain('The latest point').and.not.to.contain('excluded');
    const { model } = long;
    long.heading = null;
    await long.updateComplete;
    expect(long.summary).to.contain('1 point is excluded from the limits.');
    expect(long.model).to.equal(model);
  });

  it('has a table with a row for each point, headed, and the latest value as said', async () => {
    const chart = await show(everything());
    const table = (await chart.dataTable())!;
    expect([...table.querySelectorAll('thead th')].map((head) => head.textContent!.trim())).to.deep.equal([
      'Period',
      'Value',
      'Mean',
      'LPL',
      'UPL',
      'Target',
      'Signal',
      'Note',
    ]);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    expect(rows).to.have.length(41);
    expect(rows[20]!.slice(0, 2)).to.deep.equal(['December 2017', 'no value']);
    expect(rows[30]!.slice(6)).to.deep.equal(['Excluded from the limits', 'Flood']);
    expect(rows[6]!.at(-1)).to.equal('Winter plan');
    expect(chart.summary).to.contain(rows.at(-1)![1]);
    expect(readout(chart)).to.contain(rows.at(-1)![1]);
    expect([...table.querySelectorAll('th')].every((head) => head.scope !== '')).to.equal(true);
  });

  it('has no column of notes, limits or target where there are none, and each period on one line', async () => {
    const points = monthly(wandering(26));
    const heads = (table: HTMLTableElement) =>
      [...table.querySelectorAll('thead th')].map((head) => head.textContent!.trim());
    const plain = await show({ ...base, target: 45, points });
    expect(heads((await plain.dataTable())!).at(-1)).to.equal('Signal');
    // A dash in every row is told as nothing at all, row after row.
    const few = await show({ ...base, target: null, points: points.slice(0, 5) });
    expect(heads((await few.dataTable())!)).to.deep.equal(['Period', 'Value', 'Mean', 'Signal']);
    const annotations = [{ date: '2016-05', label: 'A new ward with a long name and a discharge lounge was opened' }];
    const chart = await show({ ...base, target: 45, points, annotations }, {}, 640);
    const table = (await chart.dataTable())!;
    expect(heads(table).at(-1)).to.equal('Note');
    inside<HTMLDetailsElement>(chart, 'details.table').open = true;
    await chart.updateComplete;
    const range = document.createRange();
    for (const period of table.querySelectorAll('tbody th')) {
      range.selectNodeContents(period);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      expect(lines.size, period.textContent!).to.equal(1);
    }
  });

  it('writes a target as it was given, and centre and limits finer than the values, in table and picture', async () => {
    const chart = await show({ ...base, target: 45.25, points: monthly(wandering(16)) });
    const table = (await chart.dataTable())!;
    const cells = [...table.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent!.trim());
    expect(cells.slice(1, 6)).to.deep.equal(['46', '50.0', '33.0', '67.0', '45.25']);
    const labels = every(chart, '.plot svg .label').map((label) => label.textContent);
    expect(labels).to.include('Target 45.25').and.to.include('Mean 50.0');
  });

  it('says in table and CSV where and why limits were recalculated', async () => {
    const points = monthly([...wandering(16), ...wandering(16).map((value) => value - 20)]);
    const steps = [{ date: month(14), reason: 'new clinic' }, { date: month(24) }];
    const chart = await show({
      ...base,
      points: points.map((point, i) => (i === 14 ? { ...point, note: 'Flood' } : point)),
      steps,
    });
    const rows = [...(await chart.dataTable())!.querySelectorAll('tbody tr')];
    const notes = rows.map((row) => row.lastElementChild!.textContent!.trim());
    expect(notes.flatMap((note, i) => (note ? [[i, note]] : []))).to.deep.equal([
      [14, 'Limits recalculated: new clinic; Flood'],
      [24, 'Limits recalculated: no reason given'],
    ]);
    const [head = [], ...lines] = csvParseRows(chart.toCsv());
    const [note, step] = [spcWords.columnNote, spcWords.columnStep].map((label) => head.indexOf(label));
    expect([14, 24].map((i) => [lines[i]![note!], lines[i]![step!]])).to.deep.equal([
      ['Flood', 'new clinic'],
      ['', 'no reason given'],
    ]);
  });

  it('says in its CSV which points were excluded', async () => {
    const chart = await show(everything());
    const [head = [], ...rows] = csvParseRows(chart.toCsv().replace('\uFEFF', ''));
    const column = head.indexOf(spcWords.columnExcluded);
    expect(rows.flatMap((row, i) => (row[column] === spcWords.yes ? i : []))).to.deep.equal([30]);
  });

  it('is taken away whole: nothing is written below its edge or over something else', async () => {
    const chart = await show(everything());
    const svg = new DOMParser().parseFromString(chart.toSvg(), 'image/svg+xml').documentElement;
    const box = await fixture(html`<div></div>`);
    box.append(svg);
    const bottom = svg.getBoundingClientRect().bottom;
    const letters = svg.querySelectorAll('text:not([stroke])');
    const texts = [...letters].map((text) => text.getBoundingClientRect());
    for (const text of texts) expect(text.bottom).to.be.at.most(bottom);
    const covered = texts.filter((a, i) =>
      texts
        .slice(i + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4),
    );
    expect(covered).to.deep.equal([]);
  });

  it('names the list of what is marked by its title', async () => {
    const chart = await show(everything());
    const list = inside(chart, '.marked ol');
    expect(chart.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)?.textContent).to.equal(
      spcWords.marked,
    );
  });

  it('gives a CSV with raw limits, ISO dates and both verdicts in words', async () => {
    const points = Array.from({ length: 15 }, (_, i) => ({ date: month(i), numerator: 40 + (i % 3), denominator: 91 }));
    const chart = await show({ ...base, unit: '%', chart: 'p', improvement: 'increase', points });
    const [head, first] = csvParseRows(chart.toCsv().replace('\uFEFF', ''));
    const cell = (name: string) => first![head!.indexOf(name)];
    const { ucl, lcl } = chart.model!.points[0]!;
    expect(cell('Period')).to.equal('2016-04-01');
    expect(Number(cell('Upper process limit'))).to.equal(ucl);
    expect(Number(cell('Lower process limit'))).to.equal(lcl);
    expect(cell('Numerator')).to.equal('40');
    expect(cell('Denominator')).to.equal('91');
    expect(cell('Variation at the latest point')).to.equal('Common cause: no special change');
    expect(cell('Assurance')).to.equal('Hit or miss: sometimes meets, sometimes misses');
  });

  it('can be taken away as a picture with verdicts, key, notes and source', async () => {
    const chart = await show(everything());
    const svg = new DOMParser().parseFromString(chart.toSvg(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    const text = [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' ');
    for (const said of [
      'Same-day discharge shows',
      'Common cause: no special change',
      'What this suggests',
      'Making Data Count',
      'Source: Made up',
      '(1) October 2016: Winter plan. Twelve more beds.',
      'Excluded',
    ]) {
      expect(text).to.contain(said);
    }
    expect((await chart.toPng()).type).to.equal('image/png');
  });

  it('has an outline of contrast three or more around every mark in the official colours', async () => {
    const chart = await show({ ...plain, points: monthly([...wandering(16), 90, null, 10]) }, { palette: 'mdc' });
    const marks = every(chart, '.plot svg [class^=point-]');
    expect(marks.length).to.be.at.least(2);
    for (const mark of marks) {
      const { stroke, strokeWidth } = getComputedStyle(mark);
      expect(Number.parseFloat(strokeWidth)).to.be.at.least(1.5);
      expect(contrastOnWhite(stroke)).to.be.at.least(3);
    }
    expect(getComputedStyle(inside(chart, '.point-common')).fill).to.equal('rgb(166, 166, 166)');
    for (const line of ['.value', '.mean', '.limit', '.target'])
      expect(contrastOnWhite(getComputedStyle(inside(chart, line)).stroke), line).to.be.at.least(3);
  });

  it('reports a page’s colour of marks that is too faint, where no outline carries the contrast', async () => {
    const faint = await show(plain);
    faint.style.setProperty('--improvement-common', '#eee');
    faint.palette = 'mdc';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(faint.problems).to.deep.equal([]);
    faint.palette = 'default';
    await waitUntil(() => faint.problems.length > 0);
    expect(faint.problems[0]!.message).to.contain('--improvement-common').and.to.contain('3');
  });

  it('has contrast enough in both themes: 4.5 for text, 3 for marks and lines', async () => {
    for (const theme of ['light', 'dark']) {
      const chart = await show(everything(), { theme });
      const background = getComputedStyle(chart).backgroundColor;
      for (const text of every(chart, '.plot svg text')) {
        expect(contrast(getComputedStyle(text).fill, background), theme).to.be.at.least(4.5);
      }
      for (const path of every(chart, '.plot svg path:not(.grid)')) {
        const { fill, stroke } = getComputedStyle(path);
        const paints = [fill, stroke].filter((paint) => paint !== 'none').map((paint) => contrast(paint, background));
        expect(Math.max(...paints), `${theme} ${path.getAttribute('class')}`).to.be.at.least(3);
      }
    }
  });

  it('speaks in no size under 12 pixels', async () => {
    const chart = await show(everything(), {}, 320);
    for (const element of every(chart, '*')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      );
      if (hasText) expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
    }
  });

  it('has room for letters set wide, and for labels a third longer', async () => {
    const chart = await show(everything(), {}, 320);
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    chart.shadowRoot!.adoptedStyleSheets.push(spaced);
    chart.words = longer();
    await chart.updateComplete;
    expect(chart.scrollWidth).to.be.at.most(320);
    expect(inside(chart, '.verdicts').textContent).to.contain('~');
  });
});

/** The default words, each a third longer, as another language may need. */
function longer(): NonNullable<SpcChart['words']> {
  const stretched = (text: unknown) =>
    typeof text === 'string' ? text.replace(/\S+/g, (word) => word + '~'.repeat(Math.ceil(word.length / 3))) : text;
  const words = Object.entries(spcWords).map(([name, word]) => [
    name,
    typeof word === 'function'
      ? (...args: never[]) => stretched((word as (...args: never[]) => unknown)(...args))
      : stretched(word),
  ]);
  return Object.fromEntries(words);
}

function contrastOnWhite(colour: string): number {
  return contrast(colour, 'rgb(255, 255, 255)');
}

/** Source: WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = colour.match(/[\d.]+/g)!.map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
