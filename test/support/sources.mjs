/** The sources as text, for the tests of the house rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a kind below a folder: `{path, text}`, paths with forward slashes from the top of the project. */
export function sourcesIn(folder, kind = /\.ts$/) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text without its comments, line numbers kept. */
export function withoutComments(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}

/** What a file imports, re-exports or loads later, as written. */
export function importsOf(text) {
  const code = withoutComments(text);
  const statements = code.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [...statements, ...calls].map((match) => match[1]);
}
