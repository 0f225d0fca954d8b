import { expect } from '@open-wc/testing';
import { readRatings } from '../../src/ratings/index.js';
import { current, historic, location, provider } from './documents/build.js';
import { wexhamPark } from './documents/trusts.js';
import { dataOf, journeyOf, problemsOf } from './reading.js';

const now = { currentRatings: current({ date: '2019-01-01', overall: 'Good' }) };

describe('the organisation of a document of CQC', () => {
  it('without a name is called by its id, and without either is said to have none', () => {
    for (const [document, name] of [
      [{ ...now, providerId: 'R1A' }, 'R1A'],
      [now, 'this organisation'],
    ] as const) {
      const reading = readRatings(document);
      expect(reading.data?.organisation.name).to.equal(name);
      expect(reading.problems.map(({ code, message }) => [code, message])).to.deep.equal([
        ['name-missing', `The organisation has no name, so it is called “${name}”.`],
      ]);
    }
    expect(problemsOf(readRatings(location('R1A01', 'Named', now)))).to.deep.equal([]);
  });

  it('is known by any member that only such a document has, and CQC is its source', () => {
    for (const mark of [{ providerId: 'R1A' }, { locationId: 'R1A01' }, { organisationType: 'Provider' }, now]) {
      const reading = readRatings({ name: 'X', ...mark });
      expect(problemsOf(reading), Object.keys(mark).join()).to.deep.equal(mark === now ? [] : ['no-ratings ']);
      expect(reading.data?.source?.label).to.equal('Care Quality Commission');
    }
    const href = 'https://www.cqc.org.uk/provider/R1A';
    expect(journeyOf(provider('R1A', 'Trust', now)).source).to.deep.equal({ label: 'Care Quality Commission', href });
  });

  it('is a location by its type, also without an id', () => {
    expect(dataOf({ ...now, organisationType: 'Location', name: 'X' }).organisation.level).to.equal('location');
  });

  it('has not ended while it is registered, whatever date it has', () => {
    const document = provider('R1A', 'Trust', { ...now, deregistrationDate: '2018-01-01' });
    expect(journeyOf(document).current.overall.rating).to.equal('Good');
  });

  it('may stand beside the library’s own shape, which is read as that', () => {
    const own = { organisation: { name: 'Own' }, ratings: [{ date: '2019-01-01', overall: 'Good' }] };
    expect(problemsOf(readRatings({ ...own, providerId: 'R1A' }))).to.deep.equal(['member-not-read /providerId']);
    expect(dataOf({ ...own, providerId: 'R1A' }).organisation.name).to.equal('Own');
  });
});

describe('the organisation that earned a rating, in a document of CQC', () => {
  const before = (earnedBy: string | undefined, relationships: object) =>
    journeyOf(
      provider('R1A', 'Trust', {
        ...now,
        historicRatings: historic({ date: '2014-05-01', overall: 'Good', ...(earnedBy && { earnedBy }) }),
        relationships,
      }),
    ).reports[0];

  it('is named by the relationship that has its id, or else by the id, and its page is linked', () => {
    const related = { relatedProviderId: 'R2B', relatedProviderName: 'Old Trust' };
    expect(before('R2B', related)).to.include({
      inheritedFrom: 'Old Trust',
      href: 'https://www.cqc.org.uk/provider/R2B/reports',
    });
    expect(before('R3C', related)?.inheritedFrom).to.equal('R3C');
    expect(journeyOf(wexhamPark).reports[0]?.href).to.equal('https://www.cqc.org.uk/location/RD7WP/reports');
  });

  it('is none where the rating is its own, or names nobody', () => {
    for (const earnedBy of ['R1A', undefined])
      expect(before(earnedBy, [{ relatedProviderName: 'No id' }, { relatedProviderId: 'R1A' }])).to.include({
        inheritedFrom: null,
        href: 'https://www.cqc.org.uk/provider/R1A/reports',
      });
  });
});
