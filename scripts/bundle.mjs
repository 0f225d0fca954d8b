/**
 * Bundles with everything inside, minified: for the files of dist/cdn/ and for measuring sizes.
 *
 * The entries are built as an application's, with their exports kept: Vite's library mode would leave the white space in.
 */
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
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      write: outDir !== undefined,
      modulePreload: false,
      reportCompressedSize: false,
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
