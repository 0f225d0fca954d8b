import { expect } from '@open-wc/testing';
import { analyseJourney } from '../../src/ratings/index.js';

type Question = 'safe' | 'effective' | 'caring' | 'responsive' | 'wellLed' | 'useOfResources' | 'combined';

interface Standing {
  rating: string | null;
  level: 1 | 2 | 3 | 4 | null;
  since: string | null;
  state: 'rated' | 'carried-on' | 'unrated' | 'not-known' | 'withdrawn' | 'inherited';
}

/** A journey as the published interface of the package describes it. */
interface PublishedJourney {
  organisation: { name: string; id?: string; level: 'provider' | 'location' | 'service' };
  current: { overall: Standing; questions: Record<Question, Standing> };
  standingAt(date: string, question?: Question | 'overall'): Standing;
  changes: {
    date: string;
    question: Question | 'overall';
    from: string | null;
    to: string;
    movement: 'first' | 'up' | 'down' | 'unchanged' | 'not-compared';
    levels: number;
  }[];
  support: {
    scheme: string;
    recommended?: string;
    entered?: string;
    remained: string[];
    recommendedOut?: string;
    left?: string;
    open: boolean;
  }[];
}

describe('the types of a journey', () => {
  it('are those that the package publishes, and take data as an author writes it', () => {
    const journey: PublishedJourney = analyseJourney({
      organisation: { name: 'x' },
      ratings: [{ date: '2020', overall: 'Good' }],
    });
    expect(journey.changes[0]).to.include({ to: 'Good', movement: 'first' });
    expect(journey.standingAt('2021').rating).to.equal('Good');
  });
});
