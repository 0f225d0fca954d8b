import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RATINGS } from '../../src/ratings/index.js';
import { dayOf, type Given, histories } from './histories.js';
import { movements, ownJourney, TODAY } from './reading.js';

/*
 * The meaning of a history told a second time, in a few lines and another style than the library's: what holds in both
 * is not one author's mistake.
 */

const LEVEL: Readonly<Record<string, number>> = { Outstanding: 4, Good: 3, 'Requires improvement': 2, Inadequate: 1 };

/** What stands at the end of each day of a history, and how each rating compares: one pass in order of time. */
function told(history: readonly Given[], line: 'overall' | 'safe') {
  const steps: { date: string; rating: string | null; since: string }[] = [];
  const moves: string[] = [];
  for (const entry of [...history].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const given = entry[line];
    const before = steps.at(-1);
    if (given === undefined || given === 'Not rated') continue;
    if (given !== null) {
      const difference = (LEVEL[given] ?? 0) - (LEVEL[before?.rating ?? ''] ?? 0);
      const way = difference > 0 ? 'up' : difference < 0 ? 'down' : 'unchanged';
      const movement = !before ? 'first' : before.rating === null ? 'not-compared' : way;
      const levels = movement === way ? Math.abs(difference) : 0;
      moves.push(`${entry.date} ${given} ${movement}${levels > 1 ? ` ${levels}` : ''}`);
    }
    if (given !== null || before?.rating !== null) steps.push({ date: entry.date, rating: given, since: entry.date });
  }
  return { steps, moves };
}

describe('a history of exact days, told a second way', () => {
  it('has the same ratings in force on every day, since the same day, and the same movements', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(4000), { minLength: 3, maxLength: 6 }), (history, days) => {
        const journey = ownJourney(history);
        for (const line of ['overall', 'safe'] as const) {
          const { steps, moves } = told(history, line);
          expect(movements(journey, line)).to.deep.equal(moves);
          for (const date of [...days.map(dayOf), TODAY]) {
            const { rating, since } = journey.standingAt(date, line);
            const step = steps.findLast((each) => each.date <= date);
            expect(rating, `${line} on ${date}`).to.equal(step?.rating ?? null);
            if (rating) expect(since, `${line} on ${date}`).to.equal(step?.since);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('spends as many days at each level', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { steps } = told(history, 'overall');
        const days = new Map<string, number>();
        steps.forEach(({ date, rating }, i) => {
          const length = (Date.parse(steps[i + 1]?.date ?? TODAY) - Date.parse(date)) / 86_400_000;
          if (rating) days.set(rating, (days.get(rating) ?? 0) + length);
        });
        const { held } = ownJourney(history);
        expect(held.map(({ rating, days }) => [rating, days])).to.deep.equal(
          RATINGS.flatMap(({ word }) => (days.has(word) ? [[word, days.get(word)]] : [])),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** A year, a month or a day of two years, or only an inspection. */
const rough = fc.record({
  day: fc.integer({ min: 365, max: 1094 }),
  precision: fc.constantFrom('year', 'month', 'day', 'inspected'),
  overall: fc.constantFrom('Good', 'Inadequate', null, 'Under appeal'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a history of rough dates', () => {
  it('claims no rating that the days it may have been published on would not give', () => {
    fc.assert(
      fc.property(fc.array(rough, { minLength: 2, maxLength: 3 }), (entries) => {
        const ratings = entries.map(({ day, precision, overall }) => {
          const date = dayOf(day);
          if (precision === 'inspected') return { date: null, inspected: { to: date }, overall };
          return { date: date.slice(0, { year: 4, month: 7, day: 10 }[precision]), overall };
        });
        const journey = ownJourney(ratings);
        const claimed = journey.current.overall.rating;
        // Two parts of one report were merged.
        if (claimed === null || journey.reports.length < ratings.length) return;
        // One of the worlds that the dates leave open: each report on some day of its own span.
        const exact = journey.reports.map(({ published, entries: [place = 0] }) => {
          const from = Date.parse(published!.earliest);
          const to = published!.latest ? Date.parse(published!.latest) : from + 365 * 86_400_000;
          const moment = from + Math.round(((to - from) * entries[place]!.share) / 86_400_000) * 86_400_000;
          return { date: new Date(moment).toISOString().slice(0, 10), overall: entries[place]!.overall };
        });
        fc.pre(new Set(exact.map(({ date }) => date)).size === exact.length);
        // Reports are taken to come out in the order of their inspections.
        const inspected = journey.reports.flatMap((report, i) => (report.inspected ? exact[i]!.date : []));
        fc.pre(inspected.every((date, i) => i === 0 || inspected[i - 1]! < date));
        expect(ownJourney(exact).current.overall.rating, JSON.stringify(exact)).to.equal(claimed);
      }),
      { numRuns: 500 },
    );
  });
});
