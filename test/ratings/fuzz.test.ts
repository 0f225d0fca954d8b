import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../src/common/dates.js';
import { analyseJourney, LINES, ratingsFromTable, readRatings } from '../../src/ratings/index.js';
import { assessedHome, assessedHospital, careHome, practice, sixtyReports, tangled } from './documents/invented.js';
import { cambridge, leeds, morecambeBay, wexhamPark } from './documents/trusts.js';
import { expectSound } from './reading.js';

const documents = [
  cambridge,
  morecambeBay,
  leeds,
  wexhamPark,
  careHome,
  practice,
  tangled,
  assessedHome,
  assessedHospital,
];

/** Whatever comes in: nothing is thrown, every problem has a place and a sentence, and the model has no holes. */
function expectReadable(input: unknown): void {
  const { data, problems } = readRatings(input);
  const journeys =
    data === null
      ? []
      : [undefined, 'location-0', 'service-0'].map((entity) =>
          analyseJourney(data, { today: '2026-11-01', ...(entity === undefined ? {} : { entity }) }),
        );
  for (const { code, path, message, level } of [...problems, ...journeys.flatMap((journey) => journey.problems)]) {
    expect(['error', 'warning']).to.include(level);
    expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
    expectResolved(path, input);
    expect(message).to.match(/^[^a-z].*\.$/s);
    expect(message).to.not.match(/\bundefined\b|\[object/);
  }
  if (data === null) expect(problems.some(({ level }) => level === 'error')).to.equal(true);
  for (const journey of journeys) {
    const { problems: _, ...model } = journey;
    expectInvariants(journey);
    // An author's own text may hold any word; what the library adds may not.
    if (!/NaN|undefined|Invalid Date|\[object/.test(JSON.stringify(input) ?? '')) expectSound(model);
  }
}

/** RFC 6901: each step names a member that is there. */
function expectResolved(path: string, input: unknown): void {
  expect(path).to.match(/^(\/.*)?$/s);
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((here: unknown, key) => {
      const isThere = typeof here === 'object' && here !== null && Object.hasOwn(here, key);
      if (!isThere) throw new Error(`${path} leads nowhere`);
      return (here as Readonly<Record<string, unknown>>)[key];
    }, input);
}

function expectInvariants(journey: ReturnType<typeof analyseJourney>): void {
  for (const { question, stretches } of journey.lines) {
    expect(LINES).to.include(question);
    for (const [index, { from, to }] of stretches.entries()) {
      expect(from <= to && to <= journey.today, `${question} ${from} ${to}`).to.equal(true);
      const next = stretches[index + 1];
      if (next !== undefined) expect(to <= next.from).to.equal(true);
      expect(journey.standingAt(from, question).rating).to.equal(stretches[index]?.rating);
    }
  }
  const days = journey.reports.map(({ published }) => published?.earliest ?? '');
  expect(days).to.deep.equal([...days].sort());
  expect(journey.reports.map(({ index }) => index)).to.deep.equal(days.map((_, index) => index));
}

const word = fc.oneof(
  fc.constantFrom('Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not used', 'Adequate', '', null),
  fc.string(),
);
const date = fc.oneof(
  fc.constantFrom(
    '2014',
    '2015-06',
    '2016-02-29',
    '2017-02-30',
    '2019-01-15',
    '2019-01-15',
    '2024-03-01',
    '2030-01-01',
    null,
  ),
  fc
    .date({ min: new Date('2012-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const rating = fc.record(
  {
    date,
    overall: word,
    safe: word,
    caring: word,
    wellLed: word,
    useOfResources: word,
    inspected: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    framework: fc.constantFrom('2014', '2017', '2023', '2024', 'x'),
    withdrawn: fc.oneof(fc.boolean(), date),
    corrected: fc.oneof(fc.boolean(), date),
    current: fc.boolean(),
    inheritedFrom: fc.constantFrom('A', 'B'),
    report: fc.webUrl(),
    reportId: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: [] },
);
const ownShape = fc.record(
  {
    organisation: fc.record(
      { name: fc.string(), level: fc.constantFrom('provider', 'location'), ended: date },
      { requiredKeys: ['name'] },
    ),
    ratings: fc.array(rating, { maxLength: 12 }),
    locations: fc.array(fc.record({ name: fc.string({ minLength: 1 }), ratings: fc.array(rating, { maxLength: 4 }) }), {
      maxLength: 2,
    }),
    support: fc.array(
      fc.record({ scheme: fc.string(), entered: date, left: date, recommended: date }, { requiredKeys: ['scheme'] }),
      { maxLength: 3 },
    ),
    events: fc.array(fc.record({ date, label: fc.string() }), { maxLength: 3 }),
    noCurrentRating: fc.oneof(fc.boolean(), fc.constant(['safe'])),
  },
  { requiredKeys: ['organisation', 'ratings'] },
);

/** A document with some of its members replaced by anything, removed, or doubled. */
function mutations(document: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(), fc.nat(3), fc.jsonValue()), { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce(
        (mutated: unknown, [place, kind, value]) => mutate(mutated, place, kind, value),
        structuredClone(document),
      ),
    );
}

function mutate(document: unknown, place: number, kind: number, value: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      places.push([at as Record<string, unknown>, key]);
      walk((at as Record<string, unknown>)[key]);
    }
  };
  walk(document);
  const chosen = places[place % places.length];
  if (chosen === undefined) return document;
  const [parent, key] = chosen;
  if (kind === 0) parent[key] = value;
  else if (kind === 1) delete parent[key];
  else if (kind === 2) parent[key] = [parent[key], parent[key]];
  else parent[key] = 'text';
  return document;
}

describe('reading anything', () => {
  it('does not throw on arbitrary JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), expectReadable), { numRuns: 300 });
  }).timeout(20_000);

  it('does not throw on arbitrary JSON in the places that are read', () => {
    const any = fc.jsonValue({ maxDepth: 3 });
    const own = fc.record({
      organisation: any,
      ratings: any,
      services: any,
      support: any,
      events: any,
      frameworks: any,
      disputes: any,
    });
    const cqc = fc.record({
      providerId: any,
      currentRatings: any,
      historicRatings: any,
      assessment: any,
      reports: any,
      relationships: any,
    });
    fc.assert(fc.property(fc.oneof(own, cqc), expectReadable), { numRuns: 300 });
  }).timeout(20_000);

  it('gives sound journeys of any ratings', () => {
    fc.assert(fc.property(ownShape, expectReadable), { numRuns: 200 });
  }).timeout(20_000);

  for (const [index, document] of [...documents, sixtyReports()].entries()) {
    it(`survives document ${index + 1} with members changed, removed and doubled`, () => {
      fc.assert(fc.property(mutations(document), expectReadable), { numRuns: index === documents.length ? 20 : 50 });
    }).timeout(20_000);
  }

  it('does not throw on any table', () => {
    const cell = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('Date', 'Overall', 'Safe', 'Good', '2017-01-18')),
    });
    const tables = fc.record({
      caption: fc.option(fc.string()),
      head: fc.array(cell),
      rows: fc.array(fc.array(cell), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(tables, (table) => expectReadable(ratingsFromTable(table).json)),
      { numRuns: 200 },
    );
  });

  it('gives the same journey whatever the order of the reports', () => {
    const distinct = fc.uniqueArray(rating, { selector: ({ date }) => date, maxLength: 8 });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (ratings, random) => {
        const dated = ratings.filter(({ date }) => date?.length === 10 && parseDate(date) !== null);
        const shuffled = dated
          .map((entry) => ({ entry, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const [a, b] = [dated, shuffled].map((list) => {
          const { data } = readRatings({ organisation: { name: 'T' }, ratings: list });
          if (data === null) throw new Error('not read');
          const { lines, changes, current, held } = analyseJourney(data, { today: '2026-11-01' });
          return JSON.stringify({ lines, changes, current, held });
        });
        expect(a).to.equal(b);
      }),
    );
  });
});
