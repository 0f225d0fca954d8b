import { expect } from '@open-wc/testing';
import { analyseThemes, readThemes } from '../../src/themes/index.js';
import { after, before, document, frameworkOf, scale } from './example.js';

/** Places and sentences of everything that is said of data. */
function said(input: object): string[] {
  const { data, problems } = readThemes(input);
  const all = data === null ? problems : [...problems, ...analyseThemes(data).problems];
  return all.map(({ path, message }) => `${path} ${message}`);
}

const one = (more: object, values: object = { cqc: 1 }) => document({ series: [after(values as never, more)] });
const own = (more: object) => document({ framework: frameworkOf(2, more), series: [after({ t0: 1 })] });
const di2017 = (more: object) => document({ framework: { id: 'di2017', ...more }, series: [after({ cqc: 1 })] });
const peers = { year: 2017, n: 12, low: { cqc: 1 }, high: { cqc: 3 } };
const trusts = ['2015', '2017'].map((date) => after(undefined, { id: date, date, organisation: `Trust ${date}` }));
const marks = { label: 'Sources', basis: 'presence', values: { cqc: true } };
const [min, max] = [0, 4];

describe('the problems of theme data', () => {
  it('stand at their places, and say what is wrong and what to do', () => {
    for (const [input, path, ...words] of [
      [document({ title: undefined }), '/title', 'Give the data a "title"'],
      [document({ series: 5 }), '/series', 'Give at least one series'],
      [document({ framework: undefined }), '/framework', 'Give "framework"'],
      [document({ framework: 'di2016' }), '/framework', '"di2016" does not ship', '(di2017, di2018, traits2019'],
      [own({ id: undefined }), '/framework/id', 'an "id"'],
      [own({ title: undefined }), '/framework/title', 'a "title"'],
      [own({ axes: [] }), '/framework/axes', 'List the themes'],
      [own({ axes: [{ label: 'A' }] }), '/framework/axes/0', 'every theme an "id"'],
      [own({ axes: [{ id: 'a' }] }), '/framework/axes/0', 'the theme "a" a "label"'],
      [own({ axes: [{ id: 'a', label: 'a'.repeat(90) }] }), '/framework/axes/0', 'this one has 90'],
      [own({ axes: ['A', 'B', 'A'] }), '/framework/axes/2', '"A" was used before'],
      [own({ axes: ['A', { id: 'B', max: 3 }] }), '/framework/axes/1/max', 'All themes share one scale'],
      [own({ scale: undefined }), '/framework/scale', 'Give the framework a "scale"'],
      [own({ scale: { min: 4, max: 0 } }), '/framework/scale', 'max above min; found 4 and 0'],
      [own({ scale: { min, max, levels: ['a'] } }), '/framework/scale/levels', 'Expected 5 level words', 'found 1'],
      [di2017({ scale, axes: ['cqc', 'reaction'] }), '/framework', 'in the order of their framework'],
      [di2017({ scale, axes: ['cqc', 'own'] }), '/framework', 'no theme "own"', 'after the others'],
      [document({ series: [marks, after()] }), '/series', 'no place on a scale'],
      [document({ series: trusts }), '/series', 'in one framework and one year'],
      [document({ series: trusts }), '/series', 'differ in their organisation'],
      [document({ series: [before(undefined, { basis: 'regulator-scored' }), after()] }), '/series', 'in their basis'],
      [document({ series: [before(), after(undefined, { date: '2015-03' })] }), '/series', 'the same date'],
      [document({ series: [after(undefined, { role: 'before' }), before()] }), '/series', '"before" is later'],
      [document({ series: [before(undefined, { date: undefined }), after()] }), '/series', 'came first is not known'],
      [document({ series: Array.from({ length: 8 }, () => after()) }), '/series', 'Found 8 series; at most 6'],
      [document({ series: [after(), after()] }), '/series/1/id', '"a" was used before'],
      [one({ values: undefined }), '/series/0', 'Give the series "values"'],
      [one({ values: 5 }), '/series/0/values', 'an entry for each theme id; found 5'],
      [one({ label: undefined, date: undefined }), '/series/0', 'a "label" or a "date"'],
      [one({ label: ' ' }), '/series/0/label', 'text that is not empty'],
      [one({ date: '2017-13' }), '/series/0/date', 'a date as YYYY', 'found "2017-13"'],
      [one({ basis: undefined }), '/series/0/basis', '"basis" is self-assessed, regulator-scored'],
      [one({ basis: 'coded-mentions' }), '/series/0/n', 'give "n"'],
      [one({ basis: 'coded-mentions', n: 3 }), '/framework/scale/unit', 'the scale "unit": "%"'],
      [one({}, { cqc: 9 }), '/series/0/values/cqc', 'CQC engagement, June 2017: 9 is outside the scale of 0 to 4'],
      [one({}, { cqc: 'x' }), '/series/0/values/cqc', 'expected a number or nothing; found "x"'],
      [one({}, { cqc: 'n/a' }), '/series/0/values/cqc', '"n/a" was read as not assessed'],
      [one({}, { own: 1 }), '/series/0/values/own', 'no theme with the id "own"'],
      [one({ framework: 'di2018' }, { outward: 1 }), '/series/0/values/outward', '"outward" of di2018 is not the same'],
      [document({ series: [marks] }), '/series/0/values/cqc', 'Say where "cqc" is mentioned'],
      [document({ target: { values: { cqc: 9 } } }), '/target/values/cqc', 'target for CQC engagement needs a number'],
      [document({ target: { band: { low: 3 } } }), '/target/band', 'target needs a band with "low" and "high"'],
      [{ ...document({ series: [marks] }), target: { values: { cqc: 1 } } }, '/target', 'has no better or worse'],
      [document({ peers: { ...peers, n: undefined } }), '/peers', 'Peers need "year", "n", "low" and "high"'],
      [document({ peers: { ...peers, mid: { cqc: 4 } } }), '/peers', 'for cqc need "low" and "high" around "mid"'],
      [document({ peers: { ...peers, high: { cqc: 9 } } }), '/peers/high/cqc', 'Peers for CQC engagement need numbers'],
      [document({ peers: { ...peers, n: 9 } }), '/peers', 'Peers need 10 organisations or more; found 9'],
      [document({ peers: { ...peers, year: 2016 } }), '/peers', 'the year of the series (2017); found 2016'],
      [document({ peers: { ...peers, framework: 'x' } }), '/peers', 'the framework of the series; found "x"'],
      [document({ peers, series: [marks] }), '/peers', 'one series on a scale, or two that can be compared'],
      [document({ evidence: [{ axis: 'x', quote: 'q' }] }), '/evidence/0', 'no theme with the id "x"'],
      [document({ evidence: [{ axis: 'cqc' }] }), '/evidence/0', 'needs a "quote", a "note" or a "source"'],
      [document({ evidence: [{ axis: 'cqc', note: 'n', series: 'x' }] }), '/evidence/0', 'There is no series "x"'],
      [document({ source: { href: 'data:x' } }), '/source/href', 'starts with http:'],
    ] as const) {
      const found = said(input).filter((each) => words.every((word) => each.includes(word)));
      expect(found, `${words} in ${said(input).join('\n')}`).to.have.length(1);
      expect(found[0]).to.match(/^\S* [A-Z"].*\.$/);
      expect(found[0]?.split(' ')[0], words[0]).to.equal(path);
    }
  });
});
