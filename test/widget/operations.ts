import { aTimeout, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { RatingJourney } from '../../src/rating-journey/rating-journey.js';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import type { ThemeRadar } from '../../src/theme-radar/theme-radar.js';
import { everything, month, wandering } from '../spc-chart/series.js';
import { document as themes } from '../themes/example.js';

export type AnyElement = RatingJourney | SpcChart | ThemeRadar;
export type Tag = 'rating-journey' | 'spc-chart' | 'theme-radar';

const services = [{ name: 'Surgery', ratings: [{ date: '2018-01-18', overall: 'Inadequate' }] }];
const journey = {
  organisation: { name: 'North Trust' },
  ratings: ['Good', 'Inadequate', 'Outstanding'].map((overall, i) => ({ date: `201${4 + i}-02-03`, overall })),
  services,
};
const unusable = { nothing: null, absent: undefined, list: [], text: 'text' };

/** What pages hand over, by names that say it: whole, other, partly readable, a single entry, nothing to draw. */
export const DATA: Readonly<Record<Tag, Readonly<Record<string, unknown>>>> = {
  'rating-journey': {
    ...unusable,
    whole: journey,
    other: { organisation: { name: 'South Trust' }, ratings: [{ date: '2019', overall: 'Good' }], services },
    partly: { organisation: { name: 'East Trust' }, ratings: [{ date: 'soon', overall: 'Good' }, { date: '2019' }] },
    one: { organisation: { name: 'West Trust' }, ratings: [{ date: '2020-02', overall: 'Good' }] },
  },
  'spc-chart': {
    ...unusable,
    whole: everything(),
    other: { title: 'Falls', points: wandering(14).map((value, i) => ({ date: month(i), value })) },
    partly: { title: 'Sepsis', points: [{ date: 'soon', value: 1 }, ...everything().points] },
    one: { title: 'One', points: [{ date: '2016-04-01', value: 5 }] },
  },
  'theme-radar': {
    ...unusable,
    whole: themes({ evidence: [{ axis: 'culture', quote: 'They know my name.' }] }),
    other: themes({ title: 'Others', series: [{ id: 'a', label: '2024', values: { culture: 3, safety: 2 } }] }),
    partly: themes({ series: [{ id: 'a', label: '2024', values: { culture: 9, nonsense: 2 } }] }),
    one: themes({ framework: { id: 'di2017' }, series: [{ id: 'a', basis: 'presence', values: { culture: true } }] }),
  },
};

const everywhere = {
  heading: ['Our story', ''],
  'heading-level': ['0', '2', 'x'],
  theme: ['dark', 'x'],
  palette: ['mdc'],
  loading: ['lazy'],
  lang: ['cy', 'en'],
  data: ['{}'],
};

const axis = { from: ['2016-08', '2030', 'x'], to: ['2017', '2010', 'x'] };

/** Good and bad values of the attributes. */
const ATTRIBUTES: Readonly<Record<Tag, Readonly<Record<string, readonly string[]>>>> = {
  'rating-journey': {
    ...everywhere,
    ...axis,
    today: ['2021-02-02', 'x'],
    order: ['oldest-first'],
    entity: ['Surgery'],
  },
  'spc-chart': {
    ...{ ...everywhere, ...axis, metric: ['Other'], unit: ['%'], improvement: ['decrease', 'x'], target: ['50', 'x'] },
    ...{ chart: ['run', 'x'], preset: ['plot-the-dots'], baseline: ['12', '99'], icons: ['icon', 'text'] },
    ...{ 'y-axis': ['zero'], 'y-min': ['0', 'x'], 'y-max': ['60'], 'sigma-lines': [''], 'moving-range': [''] },
  },
  'theme-radar': {
    ...{ ...everywhere, layout: ['radar', 'dot', 'table', 'x'], selected: ['culture', 'x'], rings: ['both'] },
    ...{ outline: ['none'], multiples: ['off'], evidence: ['list', 'none'] },
  },
};

/** Where an element stands, and what its page has asked of it. */
export interface Life {
  readonly tag: Tag;
  readonly element: AnyElement;
  readonly boxes: readonly [HTMLElement, HTMLElement];
  /** Which of the boxes it stands in, or stood in. */
  at: 0 | 1;
  /** Where its data comes from: of `data` and `src` the one set last. */
  origin: 'data' | 'src' | 'children';
  /** Whether its reader has chosen a point. */
  hasChosen: boolean;
}

export type Operation = readonly [name: string, happen: (life: Life) => unknown];

const named = (name: string, happen: (life: Life) => unknown): fc.Arbitrary<Operation> =>
  fc.constant([name, happen] as const);

const each = <Value>(name: string, values: readonly Value[], happen: (life: Life, value: Value) => unknown) =>
  fc.constantFrom(...values).map((value): Operation => [`${name} ${String(value)}`, (life) => happen(life, value)]);

const boxOf = ({ boxes, at }: Life) => boxes[at];

const inside = <Found extends HTMLElement>({ element }: Life, selector: string) =>
  element.shadowRoot?.querySelector<Found>(selector);

function setData(life: Life, name: string): void {
  const value = DATA[life.tag][name];
  life.element.data = value;
  if (value !== undefined) life.origin = 'data';
}

function setSrc(life: Life, name: string): void {
  const data = DATA[life.tag][name];
  const address = data ? `json?body=${encodeURIComponent(JSON.stringify(data))}` : name;
  life.element.setAttribute('src', `/fixtures/${address}`);
  life.origin = 'src';
}

function removeSrc(life: Life): void {
  if (life.element.hasAttribute('src')) life.origin = life.element.data === undefined ? 'children' : 'data';
  life.element.removeAttribute('src');
}

function addScript({ tag, element }: Life, name: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = name === 'broken' ? '{"a' : JSON.stringify(DATA[tag][name]);
  element.prepend(script);
}

/** As a reader does: a point by the slider, a theme by its tab, an entity in the list. */
function choose(life: Life, place: number): void {
  const slider = inside<HTMLInputElement>(life, 'input[type=range]');
  const list = inside<HTMLSelectElement>(life, 'select');
  if (slider) {
    slider.value = String(place);
    slider.dispatchEvent(new Event('input'));
    life.hasChosen = true;
  } else if (list) {
    list.selectedIndex = place % list.options.length;
    list.dispatchEvent(new Event('change'));
  } else inside(life, `[role=tab]:nth-child(${place + 1})`)?.click();
}

function move(life: Life): void {
  life.at = life.at === 0 ? 1 : 0;
  boxOf(life).append(life.element);
}

/** Three to twelve things that happen to an element, with time between them or none. */
export function lifeOf(tag: Tag): fc.Arbitrary<Operation[]> {
  const names = Object.keys(DATA[tag]);
  const attribute = fc
    .constantFrom(...Object.entries(ATTRIBUTES[tag]))
    .chain(([name, values]) =>
      each(name, [null, ...values], ({ element }, value) =>
        value === null ? element.removeAttribute(name) : element.setAttribute(name, value),
      ),
    );
  const words = { locale: 'cy', empty: 'Dim data', notJson: () => 'Nid JSON', loadStatus: () => 'Gwall' };
  const anything = fc.oneof(
    { weight: 4, arbitrary: each('data', names, setData) },
    { weight: 2, arbitrary: each('src', ['whole', 'other', '404', 'invalid-json', 'html'], setSrc) },
    { weight: 2, arbitrary: each('script', ['whole', 'other', 'broken'], addScript) },
    { weight: 6, arbitrary: attribute },
    {
      weight: 3,
      arbitrary: each('width', [0, 320, 410, 700, 960], (life, width) => {
        boxOf(life).style.width = `${width}px`;
      }),
    },
    { weight: 3, arbitrary: each('choose', [0, 1, 5, 30], choose) },
    { weight: 4, arbitrary: each('wait', [0, 1, 40], (_, ms) => (ms === 1 ? nextFrame() : aTimeout(ms))) },
    named('no src', removeSrc),
    named('no child', ({ element }) => element.firstElementChild?.remove()),
    named('own words', ({ element }) => element.insertAdjacentHTML('beforeend', '<p slot="description">Mine</p>')),
    each('text size', [16, 20, 32], (_, size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }),
    each('words', [null, words], ({ element }, value) => Object.assign(element, { words: value })),
    each('language', ['cy', 'en'], (life, lang) => {
      boxOf(life).lang = lang;
    }),
    each('hidden', [true, false], (life, hidden) => {
      boxOf(life).hidden = hidden;
    }),
    named('away', ({ element }) => element.remove()),
    named('back', (life) => boxOf(life).append(life.element)),
    named('move', move),
    each('print', ['beforeprint', 'afterprint'], (_, type) => dispatchEvent(new Event(type))),
    named('table', (life) => inside(life, '.table > summary')?.click()),
    named('retry', (life) => inside(life, '.state button')?.click()),
  );
  return fc.array(anything, { minLength: 3, maxLength: 12 });
}
