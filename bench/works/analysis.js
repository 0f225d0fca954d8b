/** Analysing against parsing, and whether it grows with the points and no faster. */
import { median } from '../median.mjs';
import { spcData } from './spc-data.js';

const REPEATS = 15;

function timed(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export const analysis = [
  {
    name: 'analysis',
    title: 'analyseSpc on 10,000 points',
    count: 0,
    async measure({ settled }) {
      const { analyseSpc, readSpc } = await import('../../dist/spc/index.js');
      const sizes = [10_000, 100_000];
      const rounds = [];
      for (const size of sizes) {
        const text = JSON.stringify(spcData(size));
        const times = [];
        for (let i = 0; i < REPEATS; i++) {
          await settled();
          let parsed;
          const parse = timed(() => {
            parsed = JSON.parse(text);
          });
          let reading;
          const read = timed(() => {
            reading = readSpc(parsed);
          });
          const analyse = timed(() => analyseSpc(reading.data));
          times.push({ parse, read, analyse });
        }
        rounds.push(times.slice(2));
      }
      const [small, large] = rounds;
      const of = (times, name) => median(times.map((time) => time[name]));
      return [
        { what: 'JSON.parse', value: of(small, 'parse'), unit: 'ms' },
        { what: 'readSpc', value: of(small, 'read'), unit: 'ms' },
        { what: 'analyseSpc', value: of(small, 'analyse'), unit: 'ms' },
        {
          what: 'analyseSpc / JSON.parse',
          value: median(small.map(({ analyse, parse }) => analyse / parse)),
          unit: '×',
          budget: 2,
        },
        {
          what: 'ten times the points / ten times the time',
          value: of(large, 'analyse') / of(small, 'analyse') / 10,
          unit: '×',
          budget: 1.5,
        },
      ];
    },
  },
];
