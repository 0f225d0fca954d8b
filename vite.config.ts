/** How Vite bundles the built modules for pages without a build: everything inside, minified, for the browsers of today. */
import { defineConfig, type Plugin } from 'vite';

/** Style sheets are template literals, which no minifier looks into. */
const compactStyles: Plugin = {
  name: 'compact-styles',
  apply: 'build',
  transform: (code) => code.replace(/\bcss ?`[^`]*`/g, compactStyle),
};

function compactStyle(literal: string): string {
  const withoutComments = literal.replace(/\/\*[\s\S]*?\*\//g, '');
  return withoutComments.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1');
}

/** What the published JSON Schemas say of a member is of no use to a page. */
const withoutDescriptions: Plugin = {
  name: 'without-descriptions',
  apply: 'build',
  transform: (code) => code.replace(/,\s*v\.description\('[^']*'\)/g, ''),
};

export default defineConfig({
  publicDir: false,
  plugins: [compactStyles, withoutDescriptions],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    // d3 makes its readers and searchers when it is loaded, also those that nobody asks for.
    rolldownOptions: { treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['bisector', 'dsv'] } },
  },
});
