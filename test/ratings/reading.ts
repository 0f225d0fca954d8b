import type { Problem } from '../../src/common/problem.js';
import {
  analyseJourney,
  type Journey,
  type JourneyOptions,
  type Line,
  type RatingData,
  readRatings,
} from '../../src/ratings/index.js';

export const TODAY = '2026-11-01';

/** Reads something that must be readable. */
export function dataOf(input: unknown): RatingData {
  const { data } = readRatings(input);
  if (data === null) throw new Error('nothing could be read');
  return data;
}

export function journeyOf(input: unknown, options: JourneyOptions = {}): Journey {
  return analyseJourney(dataOf(input), { today: TODAY, ...options });
}

/** A journey of the library's own shape with these ratings. */
export function ownJourney(ratings: readonly object[], more: object = {}, options: JourneyOptions = {}): Journey {
  return journeyOf({ organisation: { name: 'Example Trust' }, ratings, ...more }, options);
}

/** The codes and places of problems. */
export function problemsOf({ problems }: { readonly problems: readonly Problem[] }): string[] {
  return problems.map(({ code, path }) => `${code} ${path}`);
}

/** A line's stretches as short text: what is drawn, from when, and why it ends. */
export function drawn(journey: Journey, question: Line = 'overall'): string[] {
  const line = journey.lines.find((candidate) => candidate.question === question);
  return (line?.stretches ?? []).map(
    ({ from, to, rating, state, end }) => `${from} to ${to}: ${rating}, ${state}, ${end}`,
  );
}

/** The movements of a line, in order of time. */
export function movements(journey: Journey, question: Line = 'overall'): string[] {
  return journey.changes
    .filter((change) => change.question === question)
    .map(({ date, to, movement, levels }) => {
      const usual = movement === 'up' || movement === 'down' ? 1 : 0;
      return `${date} ${to} ${movement}${levels === usual ? '' : ` ${levels}`}`;
    });
}

const NO_TEXT = /\b(NaN|undefined|Invalid Date)\b|\[object/;

/** Every text and number of a value is one that a reader can be shown. Throws plainly: it runs a million times. */
export function expectSound(value: unknown, path = '', seen = new Set<unknown>()): void {
  if (value === undefined) throw new Error(`${path} is undefined`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  if (typeof value === 'string' && NO_TEXT.test(value)) throw new Error(`${path} says “${value}”`);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, member] of Object.entries(value)) expectSound(member, `${path}/${key}`, seen);
}
