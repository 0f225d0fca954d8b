/** The custom elements manifest and what editors make of it. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * Analyses the sources (see custom-elements-manifest.config.mjs), adds the custom properties that the built elements'
 * style sheets read, and throws on what pages may use but nobody documented. Needs dist/ (tsc).
 */
export async function createManifest() {
  const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
  const classes = await import('../dist/index.js');
  const { toneOf } = await import('../dist/drawing/palette.js');
  for (const element of elementsOf(manifest)) addColours(element, styleTextOf(classes[element.name]), toneOf);
  const missing = elementsOf(manifest).flatMap((element) => undocumented(element, styleTextOf(classes[element.name])));
  if (missing.length > 0) throw new Error(`The manifest is not complete:\n  ${missing.join('\n  ')}`);
  return manifest;
}

function styleTextOf({ styles }) {
  return [styles].flat(Number.POSITIVE_INFINITY).map(String).join('\n');
}

/** The colours come from the palette, so their documentation does too. */
function addColours(element, styleText, toneOf) {
  const names = new Set([...styleText.matchAll(/var\(--improvement-([\w-]+),\s*#/g)].map(([, name]) => name));
  element.cssProperties ??= [];
  for (const name of names) {
    const { light, dark, mdc } = toneOf(name);
    const official = mdc ? `, ${mdc} with the official palette` : '';
    const description = `The colour “${name.replaceAll('-', ' ')}”; ${dark} with the dark theme${official}.`;
    element.cssProperties.push({ name: `--improvement-${name}`, syntax: '<color>', default: light, description });
  }
}

/** What an element offers without a description, or without a type where it needs one. */
function undocumented(element, styleText) {
  const missing = [
    ...(element.summary && element.description ? [] : ['no summary or no description']),
    ...KINDS.flatMap((kind) => (element[kind] ?? []).flatMap((item) => lacksOf(kind, item))),
    ...unnamedProperties(element, styleText),
  ];
  return [...new Set(missing)].map((text) => `<${element.tagName}> ${text}`);
}

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

function lacksOf(kind, item) {
  const lacks = [...(item.description ? [] : ['description']), ...(isTyped(kind, item) ? [] : ['type'])];
  return lacks.map((what) => `${kind} ${item.name || '(default)'}: no ${what}`);
}

function unnamedProperties({ cssProperties }, styleText) {
  const named = new Set(cssProperties.map(({ name }) => name));
  const read = [...styleText.matchAll(/--improvement-[\w-]+/g)].map(([name]) => name);
  return read
    .filter((name) => !named.has(name))
    .map((name) => `cssProperties ${name}: read by its style sheet, not documented`);
}

function isTyped(kind, item) {
  if (item.kind === 'method') return item.return?.type?.text !== undefined;
  return !['attributes', 'members', 'events'].includes(kind) || item.type?.text !== undefined;
}

/** The elements of a manifest. */
export function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

/** For Visual Studio Code: `"html.customData": ["./node_modules/improvement-widgets/dist/editor/vscode-html.json"]`. */
export function vscodeData(manifest) {
  const tags = elementsOf(manifest).map(({ tagName, summary, description, attributes = [] }) => ({
    name: tagName,
    description: description ?? summary,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      values: allowedValues(attribute),
    })),
  }));
  return { version: 1.1, tags };
}

/** For JetBrains' editors, which find it through package.json. */
export function webTypes(manifest, { name, version }) {
  const elements = elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: element.description ?? element.summary,
    attributes: element.attributes?.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      value: { type: attribute.type?.text },
      default: attribute.default,
    })),
    js: {
      properties: element.members
        ?.filter(({ kind }) => kind === 'field')
        .map((field) => ({ name: field.name, description: field.description, type: field.type?.text })),
      events: element.events?.map((event) => ({ name: event.name, description: event.description })),
    },
    slots: element.slots?.map((slot) => ({ name: slot.name, description: slot.description })),
    css: {
      parts: element.cssParts?.map((part) => ({ name: part.name, description: part.description })),
      properties: element.cssProperties?.map((property) => ({
        name: property.name,
        description: property.description,
      })),
    },
  }));
  const $schema = 'https://json.schemastore.org/web-types';
  return { $schema, name, version, 'description-markup': 'markdown', contributions: { html: { elements } } };
}

/** The words of a union such as `'light' | 'dark'`. */
function allowedValues({ type }) {
  const words = (type?.text ?? '').split('|').map((word) => /^\s*'([^']*)'\s*$/.exec(word)?.[1]);
  return words.every((word) => word !== undefined) ? words.map((name) => ({ name })) : undefined;
}
