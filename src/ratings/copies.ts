import type { Draft } from '../common/objects.js';
import type { Problem } from '../common/problem.js';
import type { Rating } from './data.js';
import type { Entry } from './entries.js';
import { doubt } from './problems.js';
import { LINES } from './questions.js';
import { sameWord } from './scale.js';

/** Copies lie beside each other in time; looking further back would take very long in a broken file. */
const NEIGHBOURS = 20;

/** Merges entries that are the same report: an exact copy, or on one day two parts of it that fit together. */
export function mergeCopies(sorted: readonly Entry[], problems: Problem[]): readonly Entry[] {
  const merged: Entry[] = [];
  for (const entry of sorted) {
    const near = merged.slice(-NEIGHBOURS);
    const other = near.find((candidate) => isSameReport(candidate, entry));
    if (other === undefined) {
      merged.push(entry);
      continue;
    }
    merged[merged.indexOf(other)] = merge(other, entry);
    if (isCopy(other, entry)) problems.push(doubt('copy-merged', entry.path, entry.published?.date));
  }
  return merged;
}

function isSameReport(a: Entry, b: Entry): boolean {
  const isSame = (fact: (entry: Entry) => unknown) => fact(a) === fact(b);
  const fits = (key: 'reportId' | 'report') =>
    a.rating[key] === undefined || b.rating[key] === undefined || a.rating[key] === b.rating[key];
  return (
    isSame(({ published }) => published?.date) &&
    isSame(({ published }) => published?.precision) &&
    isSame(({ framework }) => framework?.id) &&
    isSame(({ rating }) => rating.inheritedFrom) &&
    isSame(({ rating }) => rating.withdrawn || false) &&
    isSame(({ rating }) => rating.corrected || false) &&
    fits('reportId') &&
    fits('report') &&
    // Of a month or a year only exact copies are one: two parts may be two reports.
    (a.published?.precision === 'day' ? agree(a, b) : isCopy(a, b))
  );
}

/** Whether nothing that one of them says contradicts the other. */
function agree({ rating: a }: Entry, { rating: b }: Entry): boolean {
  return LINES.every((line) => a[line] == null || b[line] == null || sameWord(a[line], b[line]));
}

function isCopy(a: Entry, b: Entry): boolean {
  return LINES.every((line) => typeof a.rating[line] === typeof b.rating[line]) && agree(a, b);
}

function merge(a: Entry, b: Entry): Entry {
  const rating: Draft<Rating> = { ...b.rating, ...a.rating };
  for (const line of LINES) if (b.rating[line]) rating[line] = b.rating[line];
  const [sources, notes] = (['sources', 'note'] as const).map((key) => [
    ...new Set([a.rating[key] ?? [], b.rating[key] ?? []].flat()),
  ]);
  if (sources?.length) rating.sources = sources;
  if (notes?.length) rating.note = notes.join(' ');
  return { ...a, rating, entries: [...a.entries, ...b.entries], inForce: [...a.inForce, ...b.inForce] };
}
