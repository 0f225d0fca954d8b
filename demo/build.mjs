/**
 * Writes the demonstration to demo/site: plain pages, their data, and the built library beside them, as a trust's own web
 * server would hold them. Needs `npm run build` first. `node demo/build.mjs`
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = new URL('site/', import.meta.url);
const LIBRARY = new URL('../dist/cdn/', import.meta.url);

if (!existsSync(new URL('improvement-widgets.js', LIBRARY))) {
  console.error('The library is not built yet: npm run build');
  process.exit(1);
}
const { sitePages } = await import('./pages/site.mjs');
const { layout } = await import('./pages/layout.mjs');

const { pages, files } = sitePages({ today: new Date().toISOString().slice(0, 10) });
empty(SITE);
copy('data/', 'data/');
copy('styles/', '');
copy('scripts/', '');
copy('snippets/wait.js', 'snippets/wait.js');
cpSync(LIBRARY, new URL('cdn/', SITE), { recursive: true });
for (const page of pages) write(page.path, String(layout(page)));
for (const [path, content] of files) write(path, JSON.stringify(content, null, 2));
console.log(`demo/site: ${pages.length} pages.`);

/** Empties the folder but keeps it, so that a server that is watching it goes on. */
function empty(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(new URL(name, folder), { recursive: true });
}

function copy(from, to) {
  cpSync(new URL(from, import.meta.url), new URL(to, SITE), { recursive: true });
}

function write(path, text) {
  const target = new URL(path, SITE);
  mkdirSync(dirname(fileURLToPath(target)), { recursive: true });
  writeFileSync(target, text);
}
