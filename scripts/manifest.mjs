/** The custom elements manifest and what editors make of it. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** Analyses the sources (see custom-elements-manifest.config.mjs); throws on what is public and not documented. */
export async function createManifest() {
  return cli({ argv: ['analyze', '--quiet'], noWrite: true });
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
