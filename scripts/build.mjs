/**
 * Builds the package: modules and types, manifest, JSON Schemas, editors' data, and bundles for pages without a build.
 *
 *     node scripts/build.mjs [--dist-only]
 *
 * `--dist-only` leaves the committed files alone (custom-elements.json, docs/elements.md, schemas/), so that a check
 * still finds them stale.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, licences } from './bundle.mjs';
import { createManifest, elementsOf, vscodeData, webTypes } from './manifest.mjs';
import { elementsPage } from './reference.mjs';
import { jsonSchemas } from './schemas.mjs';

const CDN = 'dist/cdn';
const distOnly = process.argv.includes('--dist-only');
const started = performance.now();
let elements = [];

await step('Modules and types', () => {
  rmSync('dist', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
});

await step('Manifest, its page and editor data', async () => {
  const manifest = await createManifest();
  elements = elementsOf(manifest).map(({ tagName }) => tagName);
  if (!distOnly) {
    write('custom-elements.json', json(manifest));
    write('docs/elements.md', elementsPage(manifest));
  }
  mkdirSync('dist/editor', { recursive: true });
  write('dist/editor/vscode-html.json', json(vscodeData(manifest)));
  write('dist/editor/web-types.json', json(webTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8')))));
});

await step('JSON Schemas', async () => {
  if (distOnly) return;
  mkdirSync('schemas', { recursive: true });
  for (const [name, text] of await jsonSchemas()) write(`schemas/${name}`, text);
});

await step('Bundles', async () => {
  const everything = await bundle({ 'improvement-widgets': 'dist/everything.js' }, { outDir: CDN });
  const entries = Object.fromEntries(elements.map((name) => [name, `dist/${name}.js`]));
  await bundle(entries, { outDir: CDN, shared: 'shared' });
  write(`${CDN}/LICENCES.txt`, licences(everything));
  write(`${CDN}/sri.json`, json(integrities()));
});

console.log(`Built in ${seconds(started)}.`);

/** The hash of every script of the folder, as the `integrity` attribute takes it. */
function integrities() {
  const scripts = readdirSync(CDN).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(scripts.sort().map((name) => [name, integrity(readFileSync(`${CDN}/${name}`))]));
}

function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

async function step(name, run) {
  const start = performance.now();
  try {
    await run();
  } catch (error) {
    console.error(`${name}: failed\n${error.message}`);
    process.exit(1);
  }
  console.log(`${name}: ${seconds(start)}`);
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(path, text) {
  writeFileSync(path, text);
}
