/**
 * Bundles with everything inside, minified (vite.config.ts): for the files of dist/cdn/ and for measuring sizes.
 *
 * The entries are built as an application's, with their exports kept: Vite's library mode would leave the white space
 * in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';

/**
 * Bundles entries (name → path or code's module id).
 *
 * - `outDir`: where the files go; without it nothing is written
 * - `shared`: what several entries share goes into one chunk of this name; otherwise each is complete in itself
 * - `plugins`: Vite plugins
 *
 * Gives the files: `{fileName, code, isEntry}`.
 */
export async function bundle(entries, { outDir, shared, plugins = [] } = {}) {
  const options = {
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    plugins,
    build: {
      outDir,
      write: outDir !== undefined,
      rolldownOptions: {
        input: entries,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          ...(shared ? { codeSplitting: { groups: [{ name: shared, minShareCount: 2 }] } } : {}),
        },
      },
    },
  };
  const { output } = await build(options);
  return output.filter((file) => file.type === 'chunk');
}

/** The licences of the packages inside bundled files, which their authors ask to be kept with the code. */
export function licences(files) {
  const paths = files.flatMap((file) => Object.keys(file.modules)).filter((path) => path.includes('/node_modules/'));
  const folders = new Set(paths.map((path) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to pass on.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
