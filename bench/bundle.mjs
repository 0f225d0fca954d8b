/** Bundles the measured page: the elements as built, the competitors, each in a chunk of its own. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from '../scripts/bundle.mjs';

export const OUT = '.cache/bench';

/** `fromSources`: measures src/ as it is instead of dist/, for work on the elements. */
export async function bundleBench({ fromSources }) {
  rmSync(OUT, { recursive: true, force: true });
  await bundle({ page: 'bench/page/page.js' }, { outDir: OUT, plugins: fromSources ? [sources] : [] });
}

const sources = {
  name: 'sources',
  enforce: 'pre',
  resolveId(id) {
    const [, path] = /^\.\.\/\.\.\/dist\/(.*)\.js$/.exec(id) ?? [];
    return path ? resolve('src', `${path}.ts`) : null;
  },
  // package.json names the built modules that register elements, not their sources.
  transform(code, id) {
    return id.endsWith('.ts') ? { code, moduleSideEffects: true } : null;
  },
};
