/**
 * The manifest of the custom elements: read from the sources' types and comments, about what pages may use only, with
 * the paths of the built package. The build fails on anything public that is not documented.
 */
const PUBLIC_KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  plugins: [registeredNames(), publicOnly(), completeness()],
};

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
          delete declaration.superclass;
          for (const kind of PUBLIC_KINDS) for (const item of declaration[kind] ?? []) delete item.inheritedFrom;
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

/** Fails where something public has no description, or no type where it needs one. */
function completeness() {
  const typed = new Set(['members', 'attributes', 'events']);
  return {
    name: 'completeness',
    packageLinkPhase({ customElementsManifest }) {
      const missing = [];
      const elements = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName);
      for (const element of elements) {
        if (!element.summary && !element.description) missing.push(`<${element.tagName}>: no description`);
        for (const kind of PUBLIC_KINDS) {
          for (const item of element[kind] ?? []) {
            const name = `<${element.tagName}> ${kind} ${item.name || '(default)'}`;
            if (!item.description) missing.push(`${name}: no description`);
            if (typed.has(kind) && item.kind !== 'method' && !item.type?.text) missing.push(`${name}: no type`);
            if (item.kind === 'method' && !item.return?.type?.text) missing.push(`${name}: no type of what it returns`);
          }
        }
      }
      if (missing.length > 0) throw new Error(`The manifest is not complete:\n  ${missing.join('\n  ')}`);
    },
  };
}
