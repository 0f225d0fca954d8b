import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { bundle } from '../../scripts/bundle.mjs';
import { consumer, installed, installPacked } from '../support/packed.mjs';

/** Runs a module of the consumer's in a Node process of its own; gives what it printed. */
function runInNode(code) {
  const file = join(consumer, 'consumer.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim();
}

/** Bundles a module of the consumer's: `{code, modules}`. */
async function bundled(code) {
  const file = join(consumer, 'entry.js');
  writeFileSync(file, code);
  const [{ code: text, modules }] = await bundle({ entry: file });
  return { text, modules: Object.keys(modules).filter((path) => modules[path].renderedLength > 0) };
}

/** Every path that `exports` offers, with wildcards filled in from the files that are there. */
function offered() {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([name, target]) => {
    if (!name.includes('*')) return [[name, target]];
    const [start, end] = target.split('*');
    const files = readdirSync(join(installed, start)).filter((file) => file.endsWith(end));
    assert.ok(files.length > 0, `${name} offers nothing`);
    return files.map((file) => [name.replace('*', file.slice(0, file.length - end.length)), start + file]);
  });
}

describe('the installed package', () => {
  before(installPacked);

  it('has a file behind every path that it offers, with types for every module', () => {
    for (const [name, target] of offered()) {
      const file = join(installed, target);
      assert.ok(existsSync(file), `${name}: ${target}`);
      if (target.endsWith('.js') && !target.includes('/cdn/')) {
        assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), `${name} has no types`);
      }
    }
  });

  it('has everything that its source maps and side effects name', () => {
    const { sideEffects } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const path of sideEffects.filter((name) => !name.includes('*')))
      assert.ok(existsSync(join(installed, path)), path);
    assert.ok(existsSync(join(installed, 'src/index.ts')));
  });

  it('resolves every path by its name', () => {
    const names = offered().map(([name]) => name.replace(/^\./, 'improvement-widgets'));
    const code = `for (const name of ${JSON.stringify(names)}) import.meta.resolve(name);\nconsole.log('all');`;
    assert.equal(runInNode(code), 'all');
  });

  it('can be imported in Node without registering anything or touching the globals of a page', () => {
    const globals = ['document', 'window', 'navigator'].filter((name) => !(name in globalThis));
    const code = `
      Intl = new Proxy(Intl, { get() { throw new Error('Intl used while loading'); } });
      await import('improvement-widgets');
      await import('improvement-widgets/define.js');
      console.log(JSON.stringify(${JSON.stringify(globals)}.filter((name) => name in globalThis)));`;
    assert.equal(runInNode(code), '[]');
  });

  it('registers nothing when the index is imported', () => {
    const code = `
      const registered = [];
      globalThis.customElements = { define: (name) => registered.push(name), get: () => undefined };
      await import('improvement-widgets');
      const before = [...registered];
      await import('improvement-widgets/define.js');
      console.log(JSON.stringify([before, registered.sort()]));`;
    const [before, after] = JSON.parse(runInNode(code));
    assert.deepEqual(before, []);
    assert.deepEqual(after, ['rating-journey', 'spc-chart', 'theme-radar']);
  });

  it('computes in Node, leaving the globals as they were and loading no Lit', () => {
    const code = `
      const before = Object.keys(globalThis).length;
      const spc = await import('improvement-widgets/spc');
      const ratings = await import('improvement-widgets/ratings');
      const themes = await import('improvement-widgets/themes');
      const functions = [spc.readSpc, spc.analyseSpc, ratings.readRatings, ratings.analyseJourney, themes.readThemes, themes.analyseThemes];
      console.log(functions.map((f) => typeof f).join(), Object.keys(globalThis).length - before, 'litElementVersions' in globalThis);`;
    assert.equal(runInNode(code), `${Array(6).fill('function').join()} 0 false`);
  });

  it('keeps an element that is imported for its registration alone', async () => {
    const { text } = await bundled("import 'improvement-widgets/rating-journey.js';");
    assert.match(text, /["'`]rating-journey["'`]/);
    assert.doesNotMatch(text, /["'`]theme-radar["'`]/);
  });

  it('brings no element along when only a function is imported from the index', async () => {
    const { modules } = await bundled("import { analyseSpc } from 'improvement-widgets';\nconsole.log(analyseSpc);");
    const pages = modules.filter((path) =>
      /\/(lit|lit-html|lit-element|reactive-element|widget|words|drawing)\//.test(path),
    );
    assert.deepEqual(pages, []);
    assert.ok(modules.some((path) => path.includes('/dist/spc/')));
  });

  it('drops an index that is imported for nothing', async () => {
    const { modules } = await bundled("import 'improvement-widgets';");
    assert.deepEqual(
      modules.filter((path) => path.includes('improvement-widgets')),
      [],
    );
  });

  for (const resolution of ['bundler', 'nodenext']) {
    it(`gives types to a strict TypeScript project (${resolution})`, () => {
      writeFileSync(
        join(consumer, 'consumer.mts'),
        `import { type PlainTable, type Problem, RatingJourney, readRatings } from 'improvement-widgets';
         import { analyseSpc, spcFromTable } from 'improvement-widgets/spc';
         import 'improvement-widgets/define.js';
         const chart = document.createElement('spc-chart');
         chart.data = { title: 'Falls', points: [] };
         chart.target = 5;
         chart.addEventListener('improvement-problem', (event) => console.log(event.problems.length));
         document.addEventListener('improvement-select', (event) => console.log(event.kind, event.index));
         window.addEventListener('improvement-load', (event) => console.log(event.model));
         const table: PlainTable = { caption: null, head: [{ text: 'Date' }], rows: [] };
         console.log(spcFromTable(table).problems);
         const problems: readonly Problem[] = readRatings({}).problems;
         console.log(RatingJourney.name, analyseSpc.length, problems, chart.toCsv());
         // @ts-expect-error There is no such element.
         document.createElement('spc-chart').noSuchProperty;`,
      );
      checkTypes('consumer.mts', resolution);
    });

    it(`tells React's JSX of the elements by the declarations that README shows (${resolution})`, () => {
      const [, declarations] = /^```ts\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8'));
      writeFileSync(join(consumer, 'elements.d.ts'), declarations);
      writeFileSync(
        join(consumer, 'page.tsx'),
        `import type { SpcChart } from 'improvement-widgets';
         import { useRef } from 'react';
         export function Page() {
           const chart = useRef<SpcChart>(null);
           return <main>
             <spc-chart ref={chart} className="wide" data={{ title: 'Falls' }} headingLevel={2} />
             <rating-journey src="/a.json" loading="lazy" onClick={() => chart.current?.toCsv()}><table /></rating-journey>
             {/* @ts-expect-error There is no such theme. */}
             <theme-radar theme="blue" />
           </main>;
         }`,
      );
      checkTypes('page.tsx', resolution, ['elements.d.ts', '--jsx', 'react-jsx']);
    });
  }
});

/** Has TypeScript check a file of the consumer's, and all declarations that it leads to. */
function checkTypes(file, resolution, more = []) {
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const strictness = ['--strict', '--noEmit', '--target', 'es2022', '--types', '', '--ignoreConfig'];
  const modules = ['--module', module, '--moduleResolution', resolution];
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, ...strictness, ...modules, ...more, file], {
      cwd: consumer,
      encoding: 'utf8',
    });
  } catch (error) {
    assert.fail(error.stdout);
  }
}
