import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ids } from '../themes/example.js';
import { csvOf, draw, formOf, marksIn, pathOf, tableOf } from './drawn.js';

const SCALE = { min: 0, max: 4 };
const value = fc.option(fc.integer({ min: 0, max: 4 }));
const values = fc.array(value, { minLength: ids.length, maxLength: ids.length });

function seriesOf(label: string, date: string, numbers: readonly (number | null)[]) {
  const byId = Object.fromEntries(ids.map((id, i) => [id, numbers[i] ?? null]));
  return { id: date, label, date, basis: 'self-assessed', values: byId };
}

/** The numbers of a list of cells; a cell in words alone is `null`. */
function numbersIn(cells: readonly (string | undefined)[]): (number | null)[] {
  return cells.map((cell) => (/^\d+$/.test(cell ?? '') ? Number(cell) : null));
}

describe('picture, table, sentence and file', () => {
  it('hold the same numbers, whatever they are', async () => {
    const element = await draw(null, { width: 700 });
    await fc.assert(
      fc.asyncProperty(values, values, fc.constantFrom('auto', 'dot'), async (was, now, layout) => {
        element.layout = layout as 'auto' | 'dot';
        element.data = {
          title: 'Made up',
          framework: { id: 'di2017', scale: SCALE },
          series: [seriesOf('March 2015', '2015-03', was), seriesOf('June 2017', '2017-06', now)],
        };
        await element.updateComplete;
        const counted = [was, now].filter((numbers) => numbers.some((one) => one !== null));
        const isPair = counted.length === 2;
        const rows = (await tableOf(element)).slice(1);
        expect(numbersIn(rows.map((row) => row[1]))).to.deep.equal(was);
        expect(numbersIn(rows.map((row) => row[2]))).to.deep.equal(now);
        const file = csvOf(element).slice(1);
        expect(numbersIn(file.map((row) => row[4]))).to.deep.equal([...was, ...now]);
        const shown = counted.length === 0 ? 0 : counted.flat().filter((one) => one !== null).length;
        const marks = marksIn(pathOf(element, 'before-mark')) + marksIn(pathOf(element, 'after-mark'));
        expect(marks, formOf(element)).to.equal(shown);
        const both = was.flatMap((one, i) => (one === null || now[i] == null ? [] : [now[i] - one]));
        const rises = both.filter((change) => change > 0);
        const largest = /Largest rise: .*?\(?(?:, )?up (\d)/.exec(element.summary)?.[1];
        expect(largest).to.equal(isPair && rises.length > 0 ? String(Math.max(...rises)) : undefined);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
