import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { error, warning } from '../../src/common/problem.js';
import { standaloneSvg } from '../../src/drawing/standalone-svg.js';
import { renderTable, tableToCsv } from '../../src/widget/data-table.js';
import { measureFor } from '../../src/widget/measure-text.js';
import { fileName, svgToPng } from '../../src/widget/taking-away.js';
import { widgetWords } from '../../src/words/widget.js';
import { ToyWidget } from './toy-widget.js';

describe('what can be taken away', () => {
  it('is a whole figure as SVG: well-formed, with title, picture, notes, source and date', async () => {
    const name = 'A & B <script>alert(1)</script> "C"\u0007\uFFFE\uD800😀';
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name }}></toy-widget>`);
    const parsed = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelector('script')).to.equal(null);
    const text = parsed.documentElement.textContent!;
    expect(text)
      .to.contain('A & B <script>alert(1)</script> "C"😀')
      .and.to.contain('A note.')
      .and.to.contain('Source: Made up. Updated 1 November 2026.');
    expect(parsed.querySelector('path')?.getAttribute('stroke')).to.equal('#212b32');
  });

  it('says what of the data could not be used, as its page does, which nobody sees beside it', async () => {
    const problems = [
      warning('guessed', [], 'A guess.'),
      ...[2, 3, 4].map((row) => error('cell-not-read', ['rows', row], `Row ${row} is not read.`)),
      error('date-not-valid', ['date'], 'No such day.'),
    ];
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann', problems }}></toy-widget>`);
    const text = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml').documentElement.textContent!;
    expect(text).to.contain(
      '4 parts of the data could not be used: Row 2 is not read. And 2 more like it. No such day.A note.',
    );
    expect(text).not.to.contain('guess').and.not.to.contain('/rows');
  });

  it('cuts no name and no address off at its edge, however long', () => {
    const [name, href] = ['Wm'.repeat(130), `https://example.org/${'long-path/'.repeat(30)}`];
    const svg = standaloneSvg(
      {
        ...{ title: name, subtitle: '', summary: `Of ${name}.`, notes: [`Source: ${href}`], key: [], language: 'en' },
        scene: { width: 900, height: 10, shapes: [] },
      },
      {},
      measureFor({ family: 'Arial', remPx: 16, letterSpacing: 0, wordSpacing: 0 }),
    );
    const box = document.createElement('div');
    box.innerHTML = svg;
    document.body.append(box);
    const texts = [...box.querySelectorAll('text')];
    for (const text of texts) expect(text.getComputedTextLength(), text.textContent!).to.be.below(901);
    const written = texts.map(({ textContent }) => textContent).join('');
    box.remove();
    expect(written).to.equal(`${name}Of${name}.Source:${href}`);
  });

  it('is a PNG picture at twice the size', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const blob = await element.toPng();
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.equal(2 * (900 + 32));
  });

  it('is a PNG picture of fewer pixels where it is longer than browsers draw', async () => {
    const rect = '<rect width="8" height="40000"/>';
    const blob = await svgToPng(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="40000">${rect}</svg>`);
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([12, 60_000]);
  });

  it('says that the browser has no room where it gives no PNG picture, and does not blame the page', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const { toBlob } = HTMLCanvasElement.prototype;
    try {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      const reason = await element.toPng().catch((error: Error) => error.message);
      expect(reason).to.equal(widgetWords.pngTooLarge);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is CSV that Excel opens: a byte order mark, quotes doubled, formulas guarded, numbers kept', () => {
    const csv = tableToCsv({
      caption: '',
      columns: [{ label: 'LPL', title: 'Lower process limit' }, { label: '=cmd' }],
      rows: [
        [{ text: '−3.00', raw: -3.004 }, '=1+1'],
        [{ text: 'a "b", c' }, ' @SUM(A1)'],
        [{ text: 'missing', raw: null }, '-2+3'],
        [
          { text: '1 May 2026', raw: '2026-05-01' },
          { text: 'Report', href: 'https://example.org/' },
        ],
      ],
    });
    expect(csv).to.equal(
      [
        "\uFEFFLower process limit,'=cmd",
        "-3.004,'=1+1",
        `"a ""b"", c",' @SUM(A1)`,
        ",'-2+3",
        '2026-05-01,https://example.org/',
      ].join('\n'),
    );
  });

  it('guards formulas behind what cannot be seen, and with the wide signs of other scripts', () => {
    const formulas = ['\u200B=1+1', '\u0000=1+1', '\uFEFF@SUM(A1)', '\u3000=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'];
    const harmless = ['Ward 5 = Ward 6', '– none', '’=’', '\u200Bname', '5−3'];
    const columns = [{ label: 'Note' }];
    const csv = (texts: string[]) => tableToCsv({ caption: '', columns, rows: texts.map((text) => [text]) });
    expect(csv(formulas).split('\n').slice(1)).to.deep.equal(formulas.map((text) => `'${text}`));
    expect(csv(harmless).split('\n').slice(1)).to.deep.equal(harmless);
  });

  it('is refused with a clear error where nothing is drawn', async () => {
    const element = new ToyWidget();
    expect(() => element.toSvg()).to.throw(/no picture to take away/);
    expect(() => element.toCsv()).to.throw(/no picture to take away/);
    expect([element.summary, element.model, element.problems]).to.deep.equal(['', null, []]);
    let reason = '';
    await element.toPng().catch((error: Error) => (reason = error.message));
    expect(reason).to.match(/no picture to take away/);
  });

  it('is offered by a button that discloses the files, and that Escape closes without closing what is around it', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const menu = element.shadowRoot!.querySelector<HTMLElement>('.menu')!;
    const button = menu.querySelector('button')!;
    const labels = () => Array.from(menu.querySelectorAll('.buttons button'), (each) => each.textContent);
    expect([button.textContent, button.ariaExpanded, labels()]).to.deep.equal(['Download', 'false', []]);
    const closed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    menu.dispatchEvent(closed);
    expect(closed.defaultPrevented, 'a closed menu leaves the key to a dialog around it').to.equal(false);
    button.click();
    await element.toPng();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(button.ariaExpanded).to.equal('true');
    expect(labels()).to.deep.equal(['Download picture (SVG)', 'Download picture (PNG)', 'Download data (CSV)']);

    menu.querySelector<HTMLElement>('.buttons button')!.focus();
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    let heardOutside = false;
    document.addEventListener('keydown', () => (heardOutside = true), { once: true });
    menu.dispatchEvent(press);
    await element.updateComplete;
    expect([button.ariaExpanded, labels()]).to.deep.equal(['false', []]);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(press.defaultPrevented).to.equal(true);
    expect(heardOutside).to.equal(false);
  });

  it('is handed over as a file that is called like the figure', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const files: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push(this);
    };
    try {
      element.shadowRoot!.querySelector<HTMLButtonElement>('.menu button')!.click();
      await element.updateComplete;
      const buttons = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.menu .buttons button');
      for (const button of buttons) button.click();
      await waitUntil(() => files.length === buttons.length);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const contents = Object.fromEntries(
      await Promise.all(files.map(async ({ download, href }) => [download, await (await fetch(href)).text()])),
    );
    expect(contents['ann-is-here.svg']).to.equal(element.toSvg());
    // Reading a text takes its byte order mark away.
    expect(`\uFEFF${contents['ann-is-here.csv']}`).to.equal(element.toCsv());
  });

  it('gets a file name of plain letters', () => {
    expect(fileName('Ysbyty Gwynedd: A&E – 4-hour wait (96%)', 'csv')).to.equal(
      'ysbyty-gwynedd-a-e-4-hour-wait-96.csv',
    );
    expect(fileName('Bwrdd Iechyd Tŷ Dŵr', 'png')).to.equal('bwrdd-iechyd-ty-dwr.png');
    expect(fileName('日本', 'svg')).to.equal('chart.svg');
    expect(fileName('Waits '.repeat(100), 'svg')).to.have.length.below(100);
  });
});

describe('the data table', () => {
  it('is built when it is opened, not before', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!;
    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await element.updateComplete;
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption?.textContent).to.equal('Ann');
    expect(Array.from(table.querySelectorAll('th'), (th) => th.scope)).to.deep.equal(['col', 'col', 'row']);
    expect(element.runs.tabulate).to.equal(1);
  });

  it('is built when a script asks', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    expect((await element.dataTable())?.rows.length).to.equal(2);
  });

  it('is built and open when the page is printed, and closed again after', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!;
    // A script that calls `print()`, and Firefox always, take the page before anything that waits.
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    expect(details.querySelector('table')).to.exist;
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    // The disclosure tells that it was opened when all is over.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(details.open).to.equal(false);
  });

  it('stays open after printing where its reader had opened it', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!;
    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(details.open).to.equal(true);
  });

  it('shows the last 5,000 rows and prints the last 200, and says so', () => {
    const shown = (length: number) => {
      const box = document.createElement('div');
      const rows = Array.from({ length }, (_, i) => [`Row ${i + 1}`]);
      render(renderTable({ caption: 'Rows', columns: [{ label: 'Row' }], rows }, widgetWords), box);
      const [screen, paper] = ['.cut:not(.print-only)', '.cut.print-only'].map((one) => box.querySelector(one));
      const heads = (which: string) => Array.from(box.querySelectorAll(`tbody ${which} th`), (th) => th.textContent);
      return {
        said: [screen, paper].map((cut) => cut?.textContent ?? ''),
        all: heads('tr'),
        printed: heads('tr:not(.not-printed)'),
      };
    };
    const long = shown(5001);
    expect(long.said).to.deep.equal([widgetWords.tableCut(5000, 5001), widgetWords.tableCut(200, 5001)]);
    expect([long.all[0], long.all.length, long.all.at(-1)]).to.deep.equal(['Row 2', 5000, 'Row 5001']);
    expect([long.printed[0], long.printed.length]).to.deep.equal(['Row 4802', 200]);
    expect(shown(201).said).to.deep.equal(['', widgetWords.tableCut(200, 201)]);
    const whole = shown(200);
    expect(whole.said).to.deep.equal(['', '']);
    expect(whole.printed).to.have.length(200);
  });

  it('spells abbreviations out, and aligns figures at their ends', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const columns = [{ label: 'Month' }, { label: 'LPL', title: 'Lower process limit', numeric: true }];
    render(renderTable({ caption: 'Limits', columns, rows: [['May', '1.0']] }, widgetWords), page);
    expect(page.querySelector<HTMLElement>('th abbr')!.title).to.equal('Lower process limit');
    const classes = Array.from(page.querySelectorAll('tr'), (row) => Array.from(row.cells, (each) => each.className));
    expect(classes).to.deep.equal([
      ['', 'numeric'],
      ['', 'numeric'],
    ]);
  });
});
