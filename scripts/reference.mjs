/** docs/elements.md: everything that a page may set, call, hear and style, written from the manifest. */
import { elementsOf } from './manifest.mjs';

const HEAD = `# The elements

What a page may set, call, hear and style. \`npm run build\` writes this page from the descriptions in the sources, as it
does \`custom-elements.json\`. What goes into \`data\`, \`src\` and tables: [the data](data.md).
`;

/** The kinds of things an element has: where the manifest keeps them, and the columns of their table. */
const KINDS = [
  {
    title: 'Attributes',
    of: ({ attributes }) => attributes,
    columns: {
      attribute: ({ name, fieldName }) => code(name) + (fieldName === name ? '' : `, in scripts ${code(fieldName)}`),
      takes: ({ type }) => choicesOf(type),
      absent: (attribute) => ((attribute.default ?? 'null') === 'null' ? '' : code(unquoted(attribute.default))),
    },
  },
  {
    title: 'Properties without an attribute',
    of: ({ members }) => members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined),
    columns: {
      property: ({ name, readonly }) => code(name) + (readonly ? ', read only' : ''),
      type: ({ type }) => code(type.text),
    },
  },
  {
    title: 'Methods',
    of: ({ members }) => members.filter(({ kind }) => kind === 'method'),
    columns: {
      method: ({ name }) => code(`${name}()`),
      gives: (method) => code(method.return.type.text),
    },
  },
  {
    title: 'Events',
    of: ({ events }) => events,
    columns: { event: ({ name }) => code(name), type: ({ type }) => code(type.text) },
  },
  {
    title: 'Slots',
    of: ({ slots }) => slots,
    columns: { slot: ({ name }) => (name === '' ? 'without a name' : code(name)) },
  },
  {
    title: 'Parts',
    of: ({ cssParts }) => cssParts,
    columns: { part: ({ name }) => code(`::part(${name})`) },
  },
  {
    title: 'Custom properties',
    of: ({ cssProperties }) => cssProperties,
    columns: { property: ({ name }) => code(name), absent: (property) => code(property.default) },
  },
];

/** The page as Markdown: what all elements have comes first, and once. */
export function elementsPage(manifest) {
  const elements = elementsOf(manifest);
  const sections = elements.map((element) => [
    `## \`<${element.tagName}>\``,
    element.description,
    ...tablesOf(element, (item) => !isShared(item, elements)),
  ]);
  const shared = ['## What all of them have', ...tablesOf(elements[0], (item) => isShared(item, elements))];
  return `${[HEAD.trim(), ...shared, ...sections.flat()].join('\n\n')}\n`;
}

/** Whether all elements have the same, of the same type. */
function isShared(item, elements) {
  const isSame = (other) =>
    other.name === item.name && other.description === item.description && other.type?.text === item.type?.text;
  return elements.every((element) => KINDS.some(({ of }) => of(element).some(isSame)));
}

function tablesOf(element, isMeant) {
  return KINDS.flatMap(({ title, of, columns }) => {
    const items = of(element).filter(isMeant);
    return items.length === 0 ? [] : [`### ${title}`, table(items, { ...columns, meaning })];
  });
}

function table(items, columns) {
  const names = Object.keys(columns);
  const rows = items.map((item) => names.map((name) => columns[name](item)));
  return [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The words of a union such as `'light' | 'dark'`, or the type of what may be anything. */
function choicesOf({ text }) {
  const types = text.split(' | ').filter((type) => type !== 'null');
  return types.map((type) => (type === unquoted(type) ? type : code(unquoted(type)))).join(', ');
}

function unquoted(text) {
  return text.replace(/^'(.*)'$/, '$1');
}

function meaning({ description }) {
  return inCell(description);
}

function code(text) {
  return `\`${inCell(text)}\``;
}

function inCell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
