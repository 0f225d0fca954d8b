/** Reads the demonstration's data, and what the library's own pure functions say of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyseJourney, readRatings } from 'improvement-widgets/ratings';
import { analyseSpc, readSpc } from 'improvement-widgets/spc';

const DATA = new URL('data/', import.meta.url);

export function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
}

/** As `readJson`, but `null` where there is no such file. */
export function readIfThere(path) {
  return existsSync(new URL(path, DATA)) ? readJson(path) : null;
}

export function filesIn(folder) {
  return readdirSync(new URL(folder, DATA));
}

export function analyseSpcFile(path) {
  return analyse(path, readJson(path), readSpc, analyseSpc);
}

export function analyseJourneyFile(path, today) {
  return analyse(path, readJson(path), readRatings, (data) => analyseJourney(data, { today }));
}

function analyse(path, document, read, meaning) {
  const { data, problems } = read(document);
  if (data === null) throw new Error(`${path} cannot be drawn: ${problems.map(({ message }) => message).join(' ')}`);
  return meaning(data);
}
