import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { widgetWords } from '../../src/words/widget.js';
import type { ToyWidget } from './toy-widget.js';
import './toy-widget.js';

const headlineOf = (element: ToyWidget) => element.shadowRoot?.querySelector('.headline')?.textContent ?? null;
const stateOf = (element: ToyWidget) =>
  element.shadowRoot?.querySelector('.state')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const jsonAt = (name: string, delay = 0) =>
  `/fixtures/json?delay=${delay}&body=${encodeURIComponent(JSON.stringify({ name }))}`;

async function headline(element: ToyWidget, expected: string) {
  await waitUntil(() => headlineOf(element) === expected, `waits for "${expected}", has "${headlineOf(element)}"`);
}

describe('where the data of an element comes from', () => {
  it('is the property', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    await headline(element, 'Ann is here');
  });

  it('is the script child, also when its text comes later', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><script type="application/json">{"name": "Ben"}</script></toy-widget>`,
    );
    await headline(element, 'Ben is here');
    element.querySelector('script')!.textContent = '{"name": "Cat"}';
    await headline(element, 'Cat is here');
  });

  it('is the table child, which leaves the page once the picture stands', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><table><tr><th>Name</th></tr><tr><td>Dan</td></tr></table></toy-widget>`,
    );
    await headline(element, 'Dan is here');
    expect(element.querySelector('table')?.getClientRects().length).to.equal(0);
  });

  it('is the script before the table', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget>
      <table><tr><th>Name</th></tr><tr><td>Table</td></tr></table>
      <script type="application/json">{"name": "Script"}</script>
    </toy-widget>`);
    await headline(element, 'Script is here');
  });

  it('is of data and src the one set last, and either silences the children', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget src=${jsonAt('Source')}>
      <script type="application/json">{"name": "Child"}</script>
    </toy-widget>`);
    await headline(element, 'Source is here');
    element.data = { name: 'Data' };
    await headline(element, 'Data is here');
    element.src = jsonAt('Newer source');
    await headline(element, 'Newer source is here');
    element.src = null;
    await headline(element, 'Data is here');
    element.data = null;
    await element.updateComplete;
    expect(headlineOf(element)).to.equal(null);
    expect(stateOf(element)).to.equal('There is no data to show yet.');
  });

  it('is CSV at an address, where the element reads CSV', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget src=${`/fixtures/csv?body=${encodeURIComponent('\uFEFFName\r\nEve\r\n')}`}></toy-widget>`,
    );
    await headline(element, 'Eve is here');
  });

  for (const [name, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`is CSV with ${name}, as some spreadsheets write it`, async () => {
      const body = encodeURIComponent(`Name${sign}Note\r\nEve${sign}"here, now"\r\n`);
      const element = await fixture<ToyWidget>(html`<toy-widget src=${`/fixtures/csv?body=${body}`}></toy-widget>`);
      await headline(element, 'Eve is here');
    });
  }

  for (const [name, end] of [
    ['Windows', '\r\n'],
    ['other systems', '\n'],
  ] as const) {
    it(`is CSV with the line ends of ${name} that a server calls plain text`, async () => {
      const body = encodeURIComponent(['Name,Note', 'Eve,x', ''].join(end));
      const element = await fixture<ToyWidget>(html`<toy-widget src=${`/fixtures/text?body=${body}`}></toy-widget>`);
      await headline(element, 'Eve is here');
    });
  }

  it('is looked through once, however long its lines are', async () => {
    const script = URL.createObjectURL(new Blob([`show(${'"a",'.repeat(500_000)})`], { type: 'text/plain' }));
    const element = await fixture<ToyWidget>(html`<toy-widget src=${script}></toy-widget>`);
    await waitUntil(() => stateOf(element).includes('cannot be read as JSON'), stateOf(element));
    URL.revokeObjectURL(script);
  });

  it('is CSV with semicolons where every line has commas as well', async () => {
    const body = encodeURIComponent('Name, in full;Weight\r\nEve;1,5\r\nAda;2,5\r\n');
    const element = await fixture<ToyWidget>(html`<toy-widget src=${`/fixtures/csv?body=${body}`}></toy-widget>`);
    await headline(element, 'Eve is here');
  });

  it('is CSV whose first line is Excel’s own, which names the sign between the columns', async () => {
    const body = encodeURIComponent('sep=;\r\nName, whole;Note\r\nEve;x\r\n');
    const element = await fixture<ToyWidget>(html`<toy-widget src=${`/fixtures/csv?body=${body}`}></toy-widget>`);
    await headline(element, 'Eve is here');
  });

  const csvOfZoe = 'Name\r\nZoë £\r\n';
  const utf16 = Array.from(`\uFEFF${csvOfZoe}`, (letter) => letter.charCodeAt(0)).flatMap((n) => [n & 255, n >> 8]);
  for (const [encoding, bytes] of [
    ['Windows’ own letters, as spreadsheets save it', Array.from(csvOfZoe, (letter) => letter.charCodeAt(0))],
    ['UTF-16 with its mark', utf16],
    ['UTF-16 with the bytes of each letter the other way round', utf16.map((_, i) => utf16[i ^ 1]!)],
    ['UTF-8', [...new TextEncoder().encode(csvOfZoe)]],
  ] as const) {
    it(`is a file in ${encoding}`, async () => {
      const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const src = `/fixtures/bytes?type=text/csv&hex=${hex}`;
      const element = await fixture<ToyWidget>(html`<toy-widget src=${src}></toy-widget>`);
      await headline(element, 'Zoë £ is here');
    });
  }

  it('is a table in boxes of the page, and not one in the author’s description', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget>
      <div slot="description"><table><tr><th>Name</th></tr><tr><td>Described</td></tr></table></div>
      <div><figure><table><tr><th>Name</th></tr><tr><td>Fay</td></tr></table></figure></div>
    </toy-widget>`);
    await headline(element, 'Fay is here');
  });

  it('is a script of any type of JSON', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><script type="application/ld+json">{"name": "Jan"}</script></toy-widget>`,
    );
    await headline(element, 'Jan is here');
  });

  it('is not an attribute, which is said where there is nothing else', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget data="[object Object]"></toy-widget>`);
    expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([['data-attribute', '']]);
    expect(stateOf(element)).to.contain('Set the property data in a script');
    element.data = { name: 'Kay' };
    await headline(element, 'Kay is here');
    expect(element.problems).to.deep.equal([]);
  });

  it('is a script in a paragraph that an editor put around it', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><p><script type="application/json">{"name": "Hal"}</script></p></toy-widget>`,
    );
    await headline(element, 'Hal is here');
  });

  it('is an address in whatever form a framework hands it over, and none where it hands over nothing', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget></toy-widget>`);
    Object.assign(element, { src: new URL(jsonAt('Ian'), location.href) });
    await headline(element, 'Ian is here');
    for (const nothing of [false, undefined, null]) {
      Object.assign(element, { src: nothing });
      await element.updateComplete;
      expect(stateOf(element), String(nothing)).to.equal('There is no data to show yet.');
    }
  });

  it('is still the address, or the table, where a template sets data that it does not have', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget .data=${undefined}><table><tr><th>Name</th></tr><tr><td>Kim</td></tr></table></toy-widget>`,
    );
    await headline(element, 'Kim is here');
    element.data = { name: 'Liz' };
    element.src = jsonAt('Lou');
    element.data = undefined;
    await headline(element, 'Lou is here');
    for (const absent of [undefined, '']) {
      element.data = { name: 'Lee' };
      await headline(element, 'Lee is here');
      element.data = absent;
      await waitUntil(() => stateOf(element) === 'There is no data to show yet.');
    }
  });

  it('is JSON also where its server calls it a web page', async () => {
    const hex = Array.from('{"name": "Max"}', (letter) => letter.charCodeAt(0).toString(16)).join('');
    const src = `/fixtures/bytes?type=text/html&hex=${hex}`;
    const element = await fixture<ToyWidget>(html`<toy-widget src=${src}></toy-widget>`);
    await headline(element, 'Max is here');
  });

  it('is the table child where the address is empty, as a template without a value leaves it', async () => {
    for (const empty of ['', ' ']) {
      const element = await fixture<ToyWidget>(
        html`<toy-widget src=${empty}><table><tr><th>Name</th></tr><tr><td>Gus</td></tr></table></toy-widget>`,
      );
      await headline(element, 'Gus is here');
    }
  });

  it('is the newest address, however slow the older one answers', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget src=${jsonAt('Slow', 400)}></toy-widget>`);
    element.src = jsonAt('Fast');
    await headline(element, 'Fast is here');
    await aTimeout(500);
    expect(headlineOf(element)).to.equal('Fast is here');
  });

  it('is fetched when the element comes back to the page, and not for an element that has left', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget src=${jsonAt('Back', 100)}></toy-widget>`);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(200);
    expect(element.model).to.equal(null);
    parent.append(element);
    await headline(element, 'Back is here');
  });
});

describe('data that does not come', () => {
  const failures = [
    { src: '/fixtures/404', says: /answered 404 \(not found\)/, code: 'load-status' },
    { src: '/fixtures/500', says: /answered 500/, code: 'load-status' },
    { src: '/fixtures/html', says: /sent a web page instead\. Expected JSON, or CSV/, code: 'load-not-data' },
    { src: '/fixtures/redirect', says: /perhaps a log-in page/, code: 'load-not-data' },
    { src: '/fixtures/json?body=', says: /the file is empty/, code: 'load-not-data' },
    {
      src: '/fixtures/bytes?type=application/octet-stream&hex=504b03040000',
      says: /is not text/,
      code: 'load-not-data',
    },
    { src: '/fixtures/invalid-json', says: /cannot be read as JSON: .*comma/, code: 'not-json' },
    {
      src: 'http://127.0.0.1:9/nowhere.json',
      says: /no answer came, or none that .* perhaps a log-in page/,
      code: 'load-failed',
    },
    { src: 'http://[', says: /no answer came/, code: 'load-failed' },
  ];
  for (const { src, says, code } of failures) {
    it(`says what went wrong at ${src}, in place of the picture and as a problem`, async () => {
      const element = document.createElement('toy-widget') as ToyWidget;
      element.innerHTML = '<table><tr><th>Name</th></tr><tr><td>Kept</td></tr></table>';
      setTimeout(() => {
        document.body.append(element);
        element.src = src;
      });
      await oneEvent(element, 'improvement-problem');
      expect(stateOf(element)).to.match(says);
      expect(element.problems.map((problem) => [problem.code, problem.path])).to.deep.equal([[code, '']]);
      expect(element.querySelector('table')!.getClientRects().length, 'the table child stays visible').to.equal(1);
      element.remove();
    });
  }

  it('is left to the page’s own error handling where the fault is in the element’s words', async () => {
    const thrown = new Promise<string>((resolve) => {
      addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          resolve(String(event.reason));
        },
        { once: true },
      );
    });
    const element = await fixture<ToyWidget>(html`<toy-widget></toy-widget>`);
    Object.assign(element, { widgetWords: { loadStatus: null } });
    element.src = '/fixtures/404';
    expect(await thrown).to.contain('loadStatus');
  });

  it('can be asked for again', async () => {
    const src = `/fixtures/flaky?id=${Math.random()}&body=${encodeURIComponent('{"name":"Again"}')}`;
    const element = await fixture<ToyWidget>(html`<toy-widget src=${src}></toy-widget>`);
    await waitUntil(() => element.shadowRoot!.querySelector('button'));
    expect(element.shadowRoot!.querySelector('button')!.textContent).to.equal('Try again');
    element.shadowRoot!.querySelector('button')!.click();
    await headline(element, 'Again is here');
  });

  it('is said in the status line when it fails, and when it comes after all', async () => {
    const src = `/fixtures/flaky?id=${Math.random()}&body=${encodeURIComponent('{"name":"Again"}')}`;
    const page = await fixture(html`<div>
      <toy-widget src="/fixtures/500"></toy-widget><toy-widget src=${src}></toy-widget>
      <toy-widget src=${jsonAt('Ann')}></toy-widget>
    </div>`);
    const [failing, flaky, sound] = [...page.querySelectorAll<ToyWidget>('toy-widget')] as [
      ToyWidget,
      ToyWidget,
      ToyWidget,
    ];
    await headline(sound, 'Ann is here');
    const statusOf = ({ shadowRoot }: ToyWidget) => shadowRoot?.querySelector('[role="status"]')?.textContent;
    await waitUntil(() => flaky.shadowRoot?.querySelector('button'));
    flaky.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => statusOf(failing) === widgetWords.couldNotLoad);
    await waitUntil(() => statusOf(flaky) === widgetWords.loaded);
    expect(statusOf(sound), 'what comes as it should is no news').to.equal('');
  });

  it('keeps the focus on the button when it fails again', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget src="/fixtures/500"></toy-widget>`);
    await waitUntil(() => element.shadowRoot!.querySelector('button'));
    const button = element.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(button.textContent).to.equal('Loading…');
    await waitUntil(() => button.textContent === 'Try again');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(stateOf(element)).to.match(/answered 500/);
  });

  it('keeps the space while it is waited for, and keeps the table child visible', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget src="/fixtures/hang"><table><tr><td>Name</td></tr></table></toy-widget>`,
    );
    expect(stateOf(element)).to.equal('Loading…');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    expect(element.querySelector('table')!.getClientRects().length).to.equal(1);
    element.remove();
  });

  it('is a problem about the whole document where a script child is not JSON', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><script type="application/json">{"name": </script></toy-widget>`,
    );
    await element.updateComplete;
    expect(element.problems[0]).to.include({ code: 'not-json', path: '', level: 'error' });
    expect(element.shadowRoot!.querySelector('button'), 'no retry where there is nothing to fetch').to.equal(null);
  });
});
