import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ThemeRadar } from '../../src/theme-radar.js';
import { readThemes } from '../../src/themes/index.js';
import { after, before, document as exampleOf, frameworkOf, ids, valuesOf } from '../themes/example.js';
import {
  BROKEN,
  csvOf,
  draw,
  everything,
  formOf,
  marksIn,
  part,
  pathOf,
  picture,
  settled,
  tableOf,
  textOf,
  written,
} from './drawn.js';

const three = exampleOf({
  series: [
    before(),
    after(),
    after(valuesOf([4, 3, 3, 4, 3, 3, 2, 2, 2]), { id: 'c', label: 'July 2018', date: '2018-07' }),
  ],
});
const presence = exampleOf({
  framework: 'di2017',
  series: [{ label: 'a report', basis: 'presence', source: 'A report', values: { reaction: true, safety: false } }],
});

/** The width from which on the example is drawn as a radar, to a pixel. */
async function leastRadar(): Promise<number> {
  let [low, high] = [320, 640];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (formOf(await draw(exampleOf(), { width: middle })) === 'radar') high = middle;
    else low = middle;
  }
  return high;
}

describe('<theme-radar>', () => {
  it('says what changed above a radar with a key, and names what was not assessed', async () => {
    const element = await draw(exampleOf());
    expect(textOf(part(element, 'headline'))).to.equal('All 8 themes assessed both times score higher in June 2017');
    expect(textOf(part(element, 'subtitle'))).to.contain('Improvement themes, Example Trust');
    expect(element.summary).to.contain('Largest rise: Reaction to initial inspection report/rating (1 to 4, up 3).');
    expect(element.summary).to.contain('Not assessed: Looking outwards.');
    expect(formOf(element)).to.equal('radar');
    const key = Array.from(element.shadowRoot!.querySelectorAll('.key li'), textOf);
    expect(key).to.deep.equal(['June 2017', 'March 2015']);
    expect(marksIn(pathOf(element, 'after-mark'))).to.equal(8);
    expect(written(element)).to.include('not assessed');
  });

  it('is a dot plot where the names leave no room for a radar, and a radar again where they do', async () => {
    const element = await draw(exampleOf(), { width: 320 });
    expect(formOf(element)).to.equal('dot');
    element.parentElement!.style.width = '960px';
    await waitUntil(() => formOf(element) === 'radar');
  });

  it('does not flicker when the width moves a little to and fro', async () => {
    const element = await draw(exampleOf(), { width: 440 });
    const box = element.parentElement!;
    const high = await leastRadar();
    const forms: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      box.style.width = `${i % 2 === 0 ? high + 5 : high - 5}px`;
      await settled(element);
      forms.push(formOf(element));
    }
    const changes = forms.filter((form, i) => i > 0 && form !== forms[i - 1]).length;
    expect(changes).to.be.at.most(1);
  });

  it('keeps its form for the sake of calm only while nothing but the width has changed', async () => {
    const high = await leastRadar();
    const inNarrowed = async () => {
      const element = await draw(exampleOf(), { width: high - 5 });
      element.parentElement!.style.width = `${high + 5}px`;
      await settled(element);
      expect(formOf(element)).to.equal('dot');
      return element;
    };
    const given = await inNarrowed();
    given.data = exampleOf();
    await given.updateComplete;
    expect(formOf(given), 'new data').to.equal('radar');

    const asked = await draw(exampleOf(), { width: high + 5, set: { layout: 'dot' } });
    asked.layout = 'auto';
    await asked.updateComplete;
    expect(formOf(asked), 'another form was asked for').to.equal('radar');

    const printed = await inNarrowed();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await settled(printed);
    expect(formOf(printed), 'after printing').to.equal('radar');
  });

  it('changes its form when only the text size changes', async () => {
    const element = await draw(exampleOf(), { width: 560 });
    expect(formOf(element)).to.equal('radar');
    document.documentElement.style.fontSize = '200%';
    try {
      await waitUntil(() => formOf(element) === 'dot');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('draws many series as small pictures of one kind, or in one dot plot', async () => {
    const element = await draw(three);
    expect(Array.from(picture(element)!.querySelectorAll('.cell-title'), textOf)).to.deep.equal([
      'March 2015',
      'June 2017',
      'July 2018',
    ]);
    element.multiples = 'off';
    await element.updateComplete;
    expect(formOf(element)).to.equal('dot');
    expect(marksIn(pathOf(element, 'after-mark'))).to.equal(8 + 8 + 9);
  });

  it('marks what is mentioned and joins nothing', async () => {
    const element = await draw(presence);
    expect(textOf(part(element, 'headline'))).to.equal('1 of 2 themes is mentioned in a report; 1 is not');
    expect(pathOf(element, 'after') + pathOf(element, 'before')).to.equal('');
    expect(marksIn(pathOf(element, 'after-mark'))).to.equal(1);
    expect(marksIn(pathOf(element, 'absent-mark'))).to.equal(1);
  });

  it('shows a table, open, where a page asks for one or nothing may be drawn', async () => {
    const asked = await draw(exampleOf(), { set: { layout: 'table' } });
    const seven = await draw(
      exampleOf({ series: Array.from({ length: 7 }, (_, i) => after(undefined, { id: `s${i}` })) }),
    );
    for (const element of [asked, seven]) {
      expect(picture(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('.table table')!.getBoundingClientRect().height).to.be.above(200);
    }
    expect(textOf(part(seven, 'notes'))).to.contain('More than six series cannot be told apart');
    asked.layout = 'auto';
    await asked.updateComplete;
    expect(formOf(asked)).to.equal('radar');
  });

  it('tells a reader why it is a dot plot, where the page left the form to it', async () => {
    const why = (element: ThemeRadar) => textOf(part(element, 'notes'));
    expect(why(await draw(exampleOf(), { width: 320 }))).to.contain('no room for a legible radar here');
    expect(why(await draw(three, { width: 320 }))).to.contain('no room for a legible radar here');
    expect(why(await draw(exampleOf({ series: [after({ reaction: 1 })] })))).to.contain('Fewer than three themes');
    for (const quiet of [await draw(exampleOf()), await draw(exampleOf(), { set: { layout: 'dot' } })]) {
      expect(why(quiet)).not.to.contain('dot plot');
    }
  });

  it('keeps its summary within 90 words under a heading too', async () => {
    const target = { label: 'Aim of the board for the two years to come', band: { low: 3, high: 4 } };
    const series = [
      before(valuesOf([1, 2, 1, null, 1, 2, 1, null, 1])),
      after(valuesOf([4, 1, null, 3, 1, 3, 4, null, 2])),
    ];
    const element = await draw(exampleOf({ target, series }), { set: { heading: 'Where we stand' } });
    const count = () => element.summary.split(/\s+/).length;
    expect(element.summary).to.match(/^4 of the 6 themes assessed both times score higher/);
    expect(count()).to.be.within(70, 90);
    element.heading = '';
    await element.updateComplete;
    expect(element.summary).to.match(/^9 themes/);
    expect(element.summary).to.contain('(Aim of the board');
    expect(count()).to.be.at.most(90);
  });

  it('says in its headline that it has no title, and the verdict below, unless its page gives a heading', async () => {
    const element = await draw(exampleOf({ title: null }));
    const headline = () => textOf(part(element, 'headline'));
    expect(headline()).to.equal('Untitled chart');
    expect(element.summary).to.match(/^All 8 themes assessed both times score higher in June 2017\. 9 themes/);
    element.heading = 'Where we stand';
    await element.updateComplete;
    expect(headline()).to.equal('Where we stand');
  });

  it('tells an author why there is no radar although one was asked for', async () => {
    const element = await draw(exampleOf(), { width: 280, set: { layout: 'radar' } });
    expect(formOf(element)).to.equal('dot');
    expect(element.problems.map(({ code, level }) => [code, level])).to.deep.equal([['radar-not-drawn', 'warning']]);
    element.layout = 'auto';
    await element.updateComplete;
    expect(element.problems).to.deep.equal([]);
    Object.assign(element, { layout: 'radar', data: null });
    await element.updateComplete;
    expect(element.problems, 'nothing is drawn').to.deep.equal([]);
  });

  it('writes words, numbers or both at the rings, and leaves lines out where asked', async () => {
    const element = await draw(exampleOf(), { width: 960 });
    expect(written(element)).to.include('progressing').and.not.to.include('2');
    element.rings = 'numbers';
    await element.updateComplete;
    expect(written(element)).to.include('2').and.not.to.include('progressing');
    element.rings = 'both';
    await element.updateComplete;
    expect(written(element)).to.include('2, progressing');
    expect(pathOf(element, 'after')).not.to.equal('');
    element.outline = 'none';
    await element.updateComplete;
    expect(pathOf(element, 'after')).to.equal('');
    expect(marksIn(pathOf(element, 'after-mark'))).to.equal(8);
  });

  it('reads a table, which stays until the picture stands', async () => {
    const element = await fixture<ThemeRadar>(html`<theme-radar>
      <table>
        <caption>From a table</caption>
        <thead><tr><th data-min="0" data-max="4" data-basis="self-assessed">Theme</th><th>March 2015</th><th>June 2017</th></tr></thead>
        <tbody>
          <tr><th>Leadership</th><td>1</td><td>3</td></tr>
          <tr><th>Culture</th><td>0</td><td>2</td></tr>
          <tr><th>Governance</th><td>2</td><td>–</td></tr>
          <tr><th>Safety</th><td>2</td><td>1</td></tr>
        </tbody>
      </table>
    </theme-radar>`);
    expect(textOf(part(element, 'headline'))).to.equal(
      '2 of the 3 themes assessed both times score higher in June 2017, 1 lower',
    );
    expect(element.summary).to.contain('Not assessed in June 2017: Governance.');
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.equal(0);
  });

  it('reads a script and an address, tells what is wrong with what it cannot use, and shows the rest', async () => {
    const inline = await fixture<ThemeRadar>(html`<theme-radar></theme-radar>`);
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: JSON.stringify(exampleOf()),
    });
    inline.append(script);
    await settled(inline);
    expect(formOf(inline)).not.to.equal('');

    const address = URL.createObjectURL(new Blob([JSON.stringify(exampleOf())], { type: 'application/json' }));
    const fetched = await draw(undefined, { set: { src: address } });
    await oneEvent(fetched, 'improvement-load');
    expect(textOf(part(fetched, 'headline'))).to.contain('All 8 themes');

    const unusable = await draw({ title: 't' });
    expect(textOf(unusable.shadowRoot!.querySelector('.state'))).to.contain('This cannot be shown yet');
    expect(unusable.problems.map(({ code }) => code)).to.include('missing-series');

    const outside = await draw(
      exampleOf({ series: [before(), after({ ...valuesOf([9, 4, 3, 3, 2, 3, 3]), wards: 1 })] }),
    );
    expect(textOf(outside.shadowRoot!.querySelector('.partly'))).to.contain('9 is outside the scale of 0 to 4');
    const rows = await tableOf(outside);
    expect(rows.find(([theme]) => theme?.startsWith('Reaction'))).to.include('9 (outside scale)');
    expect(rows.at(-1)).to.deep.equal(['wards', '', '1 (not in framework)', '']);
    expect((await draw(null)).shadowRoot!.textContent).to.contain('There is no data to show yet.');
  });

  it('draws data that a page has read before', async () => {
    const { data } = readThemes(exampleOf({ target: { label: 'Aim', band: { low: 3, high: 4 } } }));
    const element = await draw(data);
    expect(element.problems).to.deep.equal([]);
    expect(textOf(part(element, 'headline'))).to.equal('All 8 themes assessed both times score higher in June 2017');
  });

  it('says it in the words of its page', async () => {
    const words = { notAssessed: 'heb ei asesu' };
    const element = await draw(exampleOf(), { set: { words } });
    expect(written(element)).to.include('heb ei asesu');
    expect((await tableOf(element)).flat())
      .to.include('heb ei asesu')
      .and.not.to.include('not assessed');
  });

  it('has a table of a row a theme, and CSV of a row a theme and series', async () => {
    const element = await draw(exampleOf({ target: { label: 'Aim', band: { low: 3, high: 4 } } }));
    const [head, first] = await tableOf(element);
    expect(head).to.deep.equal(['Theme', 'March 2015', 'June 2017', 'Change', 'Aim']);
    expect(first).to.deep.equal([
      'Reaction to initial inspection report/rating',
      '1, starting',
      '4, embedded',
      'up 3',
      '3 to 4',
    ]);
    const csv = csvOf(element);
    expect(csv[0]).to.deep.equal(['Theme', 'Series', 'Date', 'Basis', 'Value', 'Aim']);
    expect(csv).to.deep.include([
      'Looking outwards',
      'June 2017',
      '2017-06',
      'self-assessed',
      'not assessed',
      '3 to 4',
    ]);
    expect(csv).to.have.length(1 + 9 * 2);
    // In the place of a table, which has a column for each series, it is no picture of one of them.
    const rows = csv.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`);
    const pasted = await fixture<ThemeRadar>(html`<theme-radar><table>${rows}</table></theme-radar>`);
    expect(picture(pasted)).to.equal(null);
    expect(textOf(pasted.shadowRoot!.querySelector('.problem'))).to.contain('with a column for each series');
  });

  it('draws its own table, where it stands on another page, with the same values', async () => {
    const element = await draw(exampleOf({ target: { label: 'Aim', band: { low: 3, high: 4 } } }));
    const box = await fixture<HTMLElement>(html`<theme-radar></theme-radar>`);
    box.append((await element.dataTable())!.cloneNode(true));
    const again = box as ThemeRadar;
    await settled(again);
    const scoresOf = ({ model }: ThemeRadar) => model!.axes.map(({ label, before, after }) => [label, before, after]);
    expect(scoresOf(again)).to.deep.equal(scoresOf(element));
  });

  it('has as many cells in each row of table and CSV, also for a theme that its framework does not have', async () => {
    const target = { label: 'Aim', values: { reaction: 3 } };
    const element = await draw(exampleOf({ target, series: [before({ kindness: 2, reaction: 1 }), after()] }));
    for (const rows of [await tableOf(element), csvOf(element)]) {
      expect(rows.some(([theme]) => theme === 'kindness')).to.equal(true);
      expect([...new Set(rows.map(({ length }) => length))]).to.have.length(1);
    }
  });

  it('is taken away with its names, in the export’s own size', async () => {
    const svg = (await draw(exampleOf(), { width: 300 })).toSvg();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    const texts = Array.from(parsed.querySelectorAll('text'), textOf);
    expect(texts).to.include.members(['Leadership', 'Looking outwards', 'not assessed', 'June 2017']);
    expect(svg).to.contain('stroke="#002060"');
    const blob = await (await draw(exampleOf())).toPng();
    expect(blob.type).to.equal('image/png');
  });

  it('says nothing that is no word, whatever it is given', async () => {
    const empty = Object.fromEntries(ids.map((id) => [id, null]));
    const inputs = [
      exampleOf({ series: [after(empty)] }),
      exampleOf({ series: [before(empty), after()] }),
      exampleOf({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }),
      exampleOf({ title: null, series: [{ values: { reaction: 1, safety: 2, cqc: 3 } }] }),
      { title: 't', framework: frameworkOf(1), series: [after({ t0: 1 })] },
      { title: 't', framework: frameworkOf(13), series: [after({ t0: 1, t1: 4, t5: 2 })] },
      { framework: { id: 'x' }, series: [after({ a: 1 })] },
      exampleOf({ series: [after({ reaction: 1, kindness: null })] }),
      exampleOf({ framework: { id: 'di2017', scale: { min: 0, max: 1, levels: ['', 'all'] } } }),
      presence,
      three,
    ];
    for (const input of inputs) {
      const element = await draw(input);
      expect(await everything(element), JSON.stringify(input)).not.to.match(BROKEN);
    }
  });

  it('says nothing of change where the basis differs', async () => {
    const element = await draw(exampleOf({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }));
    expect(await everything(element)).not.to.match(/\bup \d|\bdown \d|higher|lower/);
  });
});
