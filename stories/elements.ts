/** What the stories of all elements share: how arguments make an element, and which control each argument has. */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { RatingJourney, SpcChart, ThemeRadar } from '../src/index.js';

interface Elements {
  'rating-journey': RatingJourney;
  'spc-chart': SpcChart;
  'theme-radar': ThemeRadar;
}

type Tag = keyof Elements;

/** The arguments of any story: attributes by their names, data where it is not fetched, words of its own. */
export interface Args {
  readonly src?: string;
  readonly data?: unknown;
  readonly words?: object;
  readonly [attribute: string]: unknown;
}

/** An element with the arguments of its story; an attribute that is absent, empty or `false` is not set. */
export function elementOf<Name extends Tag>(tag: Name, { data, words, ...attributes }: Args): Elements[Name] {
  const element = document.createElement(tag) as Elements[Name];
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '' && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  if (words) element.words = words;
  // Of data and src the one set last counts, nothing included.
  if (data !== undefined) element.data = data;
  return element;
}

/**
 * A control for each attribute, after its type in the manifest, and none for what a page cannot set: without them
 * Storybook asks for everything as JSON.
 */
export function controlsOf(tag: Tag): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties } = declarationOf(tag);
  const readOnly = members.filter((member) => 'readonly' in member);
  const named = [...readOnly, ...events, ...slots, ...(cssParts ?? []), ...cssProperties].filter(({ name }) => name);
  // What is an attribute too is listed once.
  const twins = attributes.filter(({ name, fieldName }) => name !== fieldName);
  return Object.fromEntries([
    ...named.map(({ name }) => [name, { control: false }]),
    ...twins.map(({ fieldName }) => [fieldName, { table: { disable: true } }]),
    ...attributes.map(({ name, type }) => [name, controlFor(type.text)]),
  ]);
}

/** A control that offers words which the type of its attribute does not name. */
export function choice(...options: readonly string[]): ArgTypes[string] {
  return { control: options.length > 4 ? 'select' : 'inline-radio', options };
}

function declarationOf(tag: Tag) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
}

function controlFor(type: string): ArgTypes[string] {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (words.length > 0) return choice(...words);
  if (type === 'boolean') return { control: 'boolean' };
  return { control: type.startsWith('number') ? 'number' : 'text' };
}
