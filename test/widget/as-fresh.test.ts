import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/everything.js';
import { type AnyElement, DATA, type Life, lifeOf, type Operation, type Tag } from './operations.js';

/**
 * A fixed seed and few runs, because each waits for frames. To look for more, raise the runs and change the seed: radars may
 * then differ in a column that has grown by less than `HYSTERESIS` (theme-radar/layout.ts), as they should.
 */
const RUNS = 10;
const SEED = 2;

describe('whatever happened to it,', () => {
  for (const tag of Object.keys(DATA) as Tag[]) {
    it(`<${tag}> ends as a fresh one`, async () => {
      const property = fc.asyncProperty(lifeOf(tag), (operations) => live(tag, operations));
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
    }).timeout(60_000);
  }
});

async function live(tag: Tag, operations: readonly Operation[]): Promise<void> {
  const boxes = [document.createElement('div'), document.createElement('section')] as const;
  document.body.append(...boxes);
  boxes[1].style.width = '400px';
  const element = document.createElement(tag);
  const life: Life = { tag, element, boxes, at: 0, origin: 'children', hasChosen: false };
  boxes[0].append(element);
  try {
    for (const [, happen] of operations) await happen(life);
    const box = boxes[life.at];
    dispatchEvent(new Event('afterprint'));
    box.hidden = false;
    // In a place without width nothing is drawn, and what was drawn before stays.
    if (box.style.width === '0px') box.style.width = '';
    if (!element.isConnected) box.append(element);
    await settled(element);
    const fresh = freshLike(life);
    box.append(fresh);
    await settled(fresh);
    await wish(life, fresh);
    expect(shown(element), operations.map(([name]) => name).join(', ')).to.equal(shown(fresh));
  } finally {
    for (const box of boxes) box.remove();
    document.documentElement.style.fontSize = '';
  }
}

/** Until nothing is on its way and two looks at it, some frames apart, show the same. */
async function settled(element: AnyElement): Promise<void> {
  if (element.loading === 'lazy') element.scrollIntoView();
  for (let before = ''; ; before = shown(element)) {
    await aTimeout(5);
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    const isLoading = element.shadowRoot?.querySelector('.waiting');
    if (!isLoading && shown(element) === before) return;
  }
}

function freshLike({ tag, element, origin }: Life): AnyElement {
  const fresh = document.createElement(tag);
  for (const { name, value } of element.attributes) if (name !== 'src') fresh.setAttribute(name, value);
  fresh.append(...[...element.childNodes].map((child) => child.cloneNode(true)));
  // A reader's choice is written into these.
  for (const name of ['words', 'entity', 'selected']) {
    const value = Reflect.get(element, name);
    if (value) Object.assign(fresh, { [name]: value });
  }
  const src = element.getAttribute('src');
  if (src !== null && origin !== 'src') fresh.setAttribute('src', src);
  if (origin === 'data') fresh.data = element.data ?? null;
  if (src !== null && origin === 'src') fresh.setAttribute('src', src);
  return fresh;
}

/** What is meant to stay: a table that was opened, and a point that was chosen. */
async function wish({ element, hasChosen }: Life, fresh: AnyElement): Promise<void> {
  const [tables, sliders] = ['.table', 'input[type=range]'].map((selector) =>
    [element, fresh].map(({ shadowRoot }) => shadowRoot!.querySelector(selector)),
  );
  const [table, freshTable] = tables as HTMLDetailsElement[];
  if (table?.open && freshTable && !freshTable.open) {
    freshTable.querySelector('summary')!.click();
    await settled(fresh);
  }
  const [slider, freshSlider] = sliders as HTMLInputElement[];
  if (hasChosen && slider && freshSlider && element.shadowRoot!.querySelector('.plot .cursor')) {
    freshSlider.value = slider.value;
    freshSlider.dispatchEvent(new Event('input'));
    await settled(fresh);
  }
}

/** All that a person sees, hears or takes away. */
function shown(element: AnyElement): string {
  const { summary, problems, shadowRoot } = element;
  const page = shadowRoot ? [...shadowRoot.childNodes].map(written).join('') : '';
  const files = element.model === null ? [] : [element.toCsv(), element.toSvg()];
  return [page, summary, JSON.stringify(problems), ...files].join('\n');
}

/** Markup with the state of controls. Left out: what is said once, and what nobody has opened. */
function written(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
  if (!(node instanceof Element) || node.matches('.status, details:not([open]) > .table-region')) return '';
  const attributes = Array.from(node.attributes, ({ name, value }) => `${name}="${value}"`).sort();
  if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) attributes.push(`value ${node.value}`);
  return `\n<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(written).join('')}`;
}
