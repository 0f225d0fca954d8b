import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { analyseSpc, type SpcAnalysis, type SpcPoint } from '../../src/spc/index.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { tellJourney } from '../../src/words/journey-telling.js';
import { spcWords } from '../../src/words/spc.js';
import { headlineOf, summaryOf } from '../../src/words/spc-summary.js';
import { tellingOf } from '../../src/words/spc-telling.js';
import { histories } from '../ratings/histories.js';
import { ownJourney } from '../ratings/reading.js';
import { anySeries } from '../spc-chart/series.js';

/*
 * Every number and direction that a sentence names is looked up again in what it is about, without the code that wrote
 * the sentence.
 */

const format = formatFor('en-GB');
const numbers = (match: RegExpExecArray | null) => match?.slice(1).map(Number) ?? [];

describe('what is said of any history of ratings', () => {
  it('is true of its ratings, and said once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const journey = ownJourney(history);
        const { headline, summary, notes } = tellJourney(journey, phrasesOf(journeyWords, format));
        const { rating, since } = journey.current.overall;
        expect(/is rated (.+)$/.exec(headline)?.[1] ?? null).to.equal(rating);
        if (since && rating) expect(summary).to.contain(`${rating} overall, published ${format.date(since)}`);
        const given = history.filter(({ overall }) => overall && overall !== 'Not rated');
        const [rated, up, down, unchanged, notCompared = 0] = numbers(
          /^.*?Of (\d+) ratings .*?, (\d+) went up, (\d+) went down and (\d+) stayed the same(?:; (\d+) w)?/.exec(
            summary,
          ),
        );
        if (given.length >= 5) {
          expect(rated).to.equal(given.length);
          const moved = (way: string) =>
            journey.changes.filter(({ question, movement }) => question === 'overall' && movement === way).length;
          expect([up, down, unchanged]).to.deep.equal(['up', 'down', 'unchanged'].map(moved));
          expect(moved('first') + up! + down! + unchanged! + (notCompared || 0)).to.equal(rated);
        }
        // The headline is said again only where there is nothing else to say.
        const all = summary === `${headline}.` ? notes : [headline, summary, ...notes];
        const sentences = all.flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/));
        expect(new Set(sentences.map((sentence) => sentence.replace(/\.$/, ''))).size).to.equal(sentences.length);
      }),
      { numRuns: 200 },
    );
  });
});

const isAbove = ({ value, centre }: SpcPoint) => (value ?? 0) > (centre ?? 0);

/** The points that count, up to the latest. */
function counted({ points }: SpcAnalysis): readonly SpcPoint[] {
  return points.filter(({ value, excluded }) => value !== null && !excluded);
}

describe('what is said of any SPC chart', () => {
  it('is true of its points', () => {
    fc.assert(
      fc.property(anySeries, (data) => {
        const analysis = analyseSpc(data);
        const telling = tellingOf(analysis, data, spcWords, format);
        const { summary, rest } = summaryOf(telling);
        const said = [summary, ...rest].join(' ');
        const points = counted(analysis);
        const latest = points.at(-1);
        if (!latest) return;
        const special = points.filter(({ judgement }) => judgement !== 'common').length;
        const isSpecial = latest.judgement !== 'common';
        expect(headlineOf(telling)).to.match(
          analysis.variation === null ? /too few points/ : isSpecial ? /special cause|has changed/ : /common cause/,
        );
        const [earlier = 0] = numbers(/(\d+) earlier points? /.exec(said));
        expect(earlier).to.equal(special - Number(isSpecial));
        const shift = /The last (\d+) points are (above|below) the mean/.exec(said);
        if (shift)
          for (const point of points.slice(-Number(shift[1]))) expect(isAbove(point)).to.equal(shift[2] === 'above');
        const trend = /The last (\d+) points each (rose|fell)/.exec(said);
        const stretch = trend ? points.slice(-Number(trend[1])) : [];
        stretch.slice(1).forEach(({ value }, i) => {
          expect((value ?? 0) > (stretch[i]?.value ?? 0)).to.equal(trend?.[2] === 'rose');
        });
        const beyond = /That is (?:just )?(above|below) the/.exec(said);
        if (beyond?.[1] === 'above') expect(latest.value).to.be.above(latest.ucl!);
        if (beyond?.[1] === 'below') expect(latest.value).to.be.below(latest.lcl!);
        const meets = /The latest point (meets|misses) it/.exec(said);
        if (meets) {
          const side = Math.sign((latest.value ?? 0) - (analysis.target ?? 0));
          const isMet = side === 0 || side > 0 === (data.improvement === 'increase');
          expect(meets[1] === 'meets').to.equal(isMet);
        }
      }),
      { numRuns: 300 },
    );
  });
});
