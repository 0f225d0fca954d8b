/** Analysing against parsing, and whether it grows with the points and no faster. */
import { median } from '../median.mjs';
import { spcData } from './spc-data.js';

function timed(action) {
  const start = performance.now();
  const result = action();
  return { time: performance.now() - start, result };
}

/**
 * Times of parsing, reading and analysing so many points; in the first half of the rounds the engine still compiles.
 */
function timesOf({ analyseSpc, readSpc }, points, repeats) {
  const text = JSON.stringify(spcData(points));
  const rounds = Array.from({ length: repeats }, () => {
    const parsed = timed(() => JSON.parse(text));
    const read = timed(() => readSpc(parsed.result));
    const analysed = timed(() => analyseSpc(read.result.data));
    return { parse: parsed.time, read: read.time, analyse: analysed.time };
  });
  return rounds.slice(repeats / 2);
}

export const analysis = [
  {
    name: 'analysis',
    title: 'analyseSpc on 10,000 points',
    count: 0,
    async measure() {
      const spc = await import('../../dist/spc/index.js');
      const rounds = timesOf(spc, 10_000, 240);
      const larger = timesOf(spc, 100_000, 10);
      const of = (times, name) => median(times.map((time) => time[name]));
      const ratio = (name) => median(rounds.map((time) => time[name] / time.parse));
      return [
        { what: 'JSON.parse', value: of(rounds, 'parse'), unit: 'ms' },
        { what: 'readSpc', value: of(rounds, 'read'), unit: 'ms' },
        { what: 'analyseSpc', value: of(rounds, 'analyse'), unit: 'ms' },
        { what: 'analyseSpc / JSON.parse', value: ratio('analyse'), unit: '×', budget: 2 },
        {
          what: 'ten times the points / ten times the time',
          value: of(larger, 'analyse') / of(rounds, 'analyse') / 10,
          unit: '×',
          // Larger heaps are collected more often; anything that is not linear is far above.
          budget: 3,
        },
      ];
    },
  },
];
