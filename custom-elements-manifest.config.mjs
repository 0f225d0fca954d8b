/**
 * The manifest of the custom elements: read from the sources' types and comments, about what pages may use only, with
 * the paths of the built package. scripts/manifest.mjs adds the colours and fails on what is not documented.
 */
import { readFileSync } from 'node:fs';

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

export default {
  globs: ['src/**/*.ts'],
  packagejson: false,
  litelement: true,
  overrideModuleCreation: inOneOrder,
  plugins: [registeredNames(), typeArguments(), publicOnly()],
};

/** Sources sorted by path: a folder lists its files in an order of its own, and the manifest is to be the same anywhere. */
function inOneOrder({ ts, globs }) {
  return globs
    .toSorted()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true));
}

/** `defineElement('spc-chart', SpcChart)` in an entry says which class is which element. */
function registeredNames() {
  const names = new Map();
  return {
    name: 'registered-names',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [name, element] = node.arguments;
      if (name && element && ts.isStringLiteral(name)) names.set(element.getText(), name.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations = [], exports = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const tagName = names.get(declaration.name);
          if (!tagName) continue;
          Object.assign(declaration, { tagName, customElement: true });
          exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: path },
          });
        }
      }
    },
  };
}

/** An element's `model` is not of the base class's `Model`, but of what the element puts in its place. */
function typeArguments() {
  const parameters = new Map();
  const bases = new Map();
  return {
    name: 'type-arguments',
    collectPhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
      parameters.set(node.name.text, node.typeParameters?.map(({ name }) => name.text) ?? []);
      bases.set(node.name.text, {
        name: base?.expression.getText(),
        given: base?.typeArguments?.map((type) => type.getText()),
      });
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const { name, given = [] } = bases.get(declaration.name) ?? {};
        const meant = new Map(given.map((type, place) => [parameters.get(name)?.[place], type]));
        // What is inherited is one object in all who inherit it, so each gets a type of its own.
        for (const member of declaration.members ?? []) {
          if (member.type)
            member.type = { text: member.type.text.replace(/\b\w+\b/g, (word) => meant.get(word) ?? word) };
        }
      }
    },
  };
}

/** Leaves out what pages may not rely on, and writes the built package's paths. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
        declarations.some(({ tagName }) => tagName),
      );
      for (const { declarations } of manifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          // An event class has no name that the analyzer could read where it is fired; `@fires` gives it.
          declaration.events = declaration.events?.filter(({ name }) => name);
          delete declaration.superclass;
          for (const kind of KINDS) for (const item of declaration[kind] ?? []) delete item.inheritedFrom;
        }
      }
      const text = JSON.stringify(manifest.modules);
      manifest.modules = JSON.parse(text.replace(/"(\/?)src\/([^"]*)\.ts"/g, '"dist/$2.js"'));
    },
  };
}

function isPublic(member) {
  const hidden = member.privacy === 'private' || member.privacy === 'protected' || /^[#_]/.test(member.name);
  return !hidden && !member.static;
}
