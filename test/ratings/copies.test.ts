import { expect } from '@open-wc/testing';
import { ownJourney, problemsOf } from './reading.js';

const date = '2019-01-15';
const good = { date, overall: 'Good' };

describe('two entries of one day', () => {
  it('are one report where they fit together: the first to give a rating gives it, and only a copy is told', () => {
    for (const [entry, told] of [
      [{ date, safe: 'Inadequate' }, []],
      [{ date, overall: null, safe: 'Inadequate' }, []],
      [{ date, overall: 'good', withdrawn: false, corrected: false }, ['copy-merged /ratings/1']],
    ] as const) {
      for (const ratings of [
        [good, entry],
        [entry, good],
      ]) {
        const journey = ownJourney(ratings);
        expect(journey.reports, JSON.stringify(entry)).to.have.length(1);
        expect(journey.reports[0]).to.deep.include({ copies: 2, sources: [], note: null });
        expect(journey.current.overall.rating).to.equal('Good');
        expect(problemsOf(journey)).to.deep.equal(told);
      }
    }
  });

  it('are two reports where anything tells them apart', () => {
    for (const [one, other] of [
      [{ overall: 'Good' }, { overall: 'Inadequate' }],
      [{ reportId: 'a' }, { reportId: 'b' }],
      [{ report: 'https://a.org/' }, { report: 'https://b.org/' }],
      [{}, { framework: '2024' }],
      [{}, { inheritedFrom: 'Old Trust' }],
      [{}, { withdrawn: true }],
      [{}, { corrected: '2020' }],
      [{}, { date: null, inspected: { to: date } }],
    ])
      expect(
        ownJourney([
          { ...good, ...one },
          { ...good, ...other },
        ]).reports,
        JSON.stringify(other),
      ).to.have.length(2);
  });
});

describe('reports of one day that disagree', () => {
  const report = (reportId: string, words: object) => ({ date, reportId, ...words });

  it('name those that rate the same line otherwise, and no others', () => {
    const journey = ownJourney([
      report('a', { overall: 'Good' }),
      report('b', { overall: 'Good' }),
      report('c', { overall: 'Inadequate', safe: 'Good' }),
      report('d', { safe: 'Inadequate' }),
    ]);
    expect(journey.reports.map(({ contradicts }) => contradicts)).to.deep.equal([[2], [2], [0, 1, 3], [2]]);
    const told = journey.problems.map(({ path, message }) => `${path} ${/of one day, (.*?)\./.exec(message)?.[1]}`);
    expect(told).to.deep.equal([`/ratings/0 ${date}: Good and Inadequate`, `/ratings/1 ${date}: Good and Inadequate`]);
    const twice = [report('a', { overall: 'Good', safe: 'Good' }), report('b', { overall: 'Inadequate' })];
    const [problem, ...others] = ownJourney([...twice, report('c', { safe: 'Outstanding' })]).problems;
    expect(problem?.message).to.contain(`${date}: Good and Inadequate.`);
    expect(others).to.deep.equal([]);
  });
});
