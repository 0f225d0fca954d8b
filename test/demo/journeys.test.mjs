/** The demonstration's rating histories: each is read without a problem, and each tells what its sources tell. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const TODAY = '2026-11-01';
const data = new URL('../../demo/data/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', data), 'utf8'));
const ids = readdirSync(new URL('journeys/', data)).map((file) => file.replace('.json', ''));

let ratings;

/** The ratings floor, bundled in memory: these tests need no build. */
before(async () => {
  const entry = fileURLToPath(new URL('../../src/ratings/index.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  ratings = await import(`data:text/javascript;base64,${code}`);
});

function json(id) {
  return JSON.parse(readFileSync(new URL(`journeys/${id}.json`, data), 'utf8'));
}

function journeyOf(id, entity) {
  return ratings.analyseJourney(ratings.readRatings(json(id)).data, { today: TODAY, entity });
}

function movements(journey, question = 'overall') {
  return journey.changes
    .filter((change) => change.question === question)
    .map(({ date, to, movement, levels }) => `${date} ${to} ${movement}${levels > 1 ? ` ${levels}` : ''}`);
}

function drawn(journey, question = 'overall') {
  const line = journey.lines.find((candidate) => candidate.question === question);
  return (line?.stretches ?? []).map(({ from, to, rating, end }) => `${from} to ${to} ${rating} ${end}`);
}

function ratingsIn(document) {
  return [document, ...(document.locations ?? []), ...(document.services ?? [])].flatMap((part) => part.ratings);
}

describe('the demonstration data', () => {
  it('lists every history once, in the groups of the publications', () => {
    assert.deepEqual(index.organisations.map(({ id }) => id).sort(), [...ids].sort());
    assert.equal(ids.length, 11);
    const sizes = Object.fromEntries(index.groups.map(({ id, organisations }) => [id, organisations.length]));
    assert.deepEqual(sizes, { di2017: 8, si2020: 4, traits2019: 1 });
    const inTwo = index.organisations.filter(({ groups }) => groups.length === 2).map(({ id }) => id);
    assert.deepEqual(inTwo.sort(), ['cuh', 'elht']);
    for (const { id, groups } of index.organisations) {
      assert.deepEqual(
        groups,
        index.groups.filter(({ organisations }) => organisations.includes(id)).map((group) => group.id),
      );
    }
  });

  it('names a source for everything that is credited', () => {
    for (const { id, credits } of index.organisations) {
      assert.ok(credits.length > 0, id);
      for (const credit of credits) {
        for (const key of ['theme', 'label', 'text', 'source']) assert.match(credit[key], /\S/, `${id} ${key}`);
        assert.match(credit.href, /^https?:\/\//);
        assert.ok(['rise', 'fall'].includes(credit.of));
      }
    }
    assert.match(index.licence.text, /Open Government Licence v3\.0/);
  });

  for (const id of ids) {
    it(`reads ${id} without a problem, also each location and service`, () => {
      const reading = ratings.readRatings(json(id));
      assert.deepEqual(reading.problems, []);
      const { entities } = journeyOf(id);
      for (const { key } of entities) {
        const journey = journeyOf(id, key);
        assert.deepEqual(journey.problems, [], key);
        assert.ok(journey.lines.length > 0, key);
        assert.equal(journey.undated.length, 0, key);
      }
      const listed = index.organisations.find((organisation) => organisation.id === id);
      assert.equal(listed.name, reading.data.organisation.name);
      assert.equal(listed.ods, reading.data.organisation.id);
      assert.equal(listed.level, reading.data.organisation.level);
    });

    it(`calls no rating of a hospital or service of ${id} the first that cannot be it`, () => {
      // By January 2017 CQC had rated every trust with its hospitals and services once.
      for (const { key, name } of journeyOf(id).entities.slice(1))
        for (const { date, movement } of journeyOf(id, key).changes)
          assert.ok(movement !== 'first' || date < '2017-02', `${name} ${date}`);
    });

    it(`names a source for every rating of ${id}, and the licence`, () => {
      const document = json(id);
      for (const rating of ratingsIn(document)) {
        assert.ok(rating.sources.length > 0, `${id} ${rating.date}`);
        for (const source of rating.sources) assert.match(source, /^https?:\/\//);
        if (rating.report !== undefined)
          assert.match(rating.report, /^https?:\/\/www\.cqc\.org\.uk\/(provider|location)\//);
      }
      for (const support of document.support ?? []) assert.ok(support.sources.length > 0);
      for (const event of document.events ?? []) assert.match(event.href, /^https?:\/\//);
      for (const { claims, drawn: chosen } of document.disputes ?? []) {
        assert.ok(chosen.length > 0 && claims.length > 1);
        for (const claim of claims) assert.match(claim.href, /^https?:\/\//);
      }
      assert.match(document.source.label, /Open Government Licence v3\.0/);
    });
  }
});

describe('the histories', () => {
  it('of hospitals stop where a later report of their trust does not tell their rating', () => {
    for (const key of ['location-0', 'location-1', 'location-2'])
      assert.match(drawn(journeyOf('uhmb', key))[0], /^2014-06-26 to 2015-12-03 .* not-known$/);
    assert.match(drawn(journeyOf('elht', 'Burnley General Hospital'))[1], /^2015-10-21 to 2019-02-12 Good not-known$/);
  });

  it('of Frimley Park Hospital: the corrected rating is of the method by which it was inspected', () => {
    const { caveats, current } = journeyOf('wexham', 'Frimley Park Hospital');
    assert.equal(current.overall.rating, 'Good');
    assert.deepEqual(caveats.methodChanges, []);
  });

  it('of Cambridge: one step of two levels, and the hospital’s rating of 2016 is the hospital’s', () => {
    const journey = journeyOf('cuh');
    assert.deepEqual(movements(journey), [
      '2015-09-22 Inadequate first',
      '2017-01-18 Good up 2',
      '2019-02-26 Good unchanged',
    ]);
    assert.deepEqual(movements(journey, 'wellLed').at(-1), '2019-02-26 Outstanding up');
    assert.equal(journey.current.questions.useOfResources.rating, 'Requires improvement');
    assert.equal(journey.current.questions.combined.rating, 'Good');
    assert.equal(journey.standingAt('2016-06-01').rating, 'Inadequate');
    const [band] = journey.support;
    assert.deepEqual(
      [band.start.date, band.start.precision, band.end.date, band.end.precision],
      ['2015-09', 'month', '2017-01', 'month'],
    );
    assert.deepEqual([band.recommended, band.recommendedOut, band.open], ['2015-09-22', '2017-01-18', false]);
    const hospital = journeyOf('cuh', 'location-0');
    assert.deepEqual(drawn(hospital), ['2016-05-26 to 2017-01-18 Requires improvement not-known']);
  });

  it('of Morecambe Bay: up and down again, one closed and one open band', () => {
    const journey = journeyOf('uhmb');
    assert.deepEqual(movements(journey), [
      '2014-06-26 Inadequate first',
      '2015-12-03 Requires improvement up',
      '2017-02-09 Good up',
      '2019-05-16 Requires improvement down',
      '2021-08-20 Requires improvement unchanged',
      '2023-05 Requires improvement unchanged',
    ]);
    assert.equal(journey.reports.at(-1).published.precision, 'after-inspection');
    assert.deepEqual(
      journey.support.map(({ scheme, start, end, open }) => [scheme, start.date, end?.date ?? null, open]),
      [
        ['Special measures', '2014-06', '2015-12', false],
        ['Recovery Support Programme', '2021-08-18', null, true],
      ],
    );
  });

  it('of Barking: flat at Requires improvement while it leaves special measures; responsive stops at not known', () => {
    const journey = journeyOf('bhrut');
    assert.deepEqual(
      new Set(journey.lines[0].stretches.map(({ rating }) => rating)),
      new Set(['Requires improvement']),
    );
    assert.deepEqual(drawn(journey, 'responsive'), ['2015-07-02 to 2017-03-07 Inadequate not-known']);
    assert.equal(journey.current.questions.responsive.state, 'not-known');
    assert.equal(journey.current.questions.responsive.since, '2017-03-07');
    assert.deepEqual(journey.support[0].remained, ['2015-07-02']);
    assert.equal(journey.support[0].left, '2017-03-07');
    assert.equal(journey.reports[0].state, 'unrated');
    assert.deepEqual(journey.reports[2].disputes, [0]);
  });

  it('of Leeds: four lines end and the single rating goes on, not compared', () => {
    const journey = journeyOf('lth');
    assert.deepEqual(movements(journey).at(-1), '2025-09-24 Requires improvement not-compared');
    for (const question of ['safe', 'effective', 'caring', 'responsive']) {
      assert.match(drawn(journey, question).at(-1), / to 2025-09-24 .* framework-ended$/);
    }
    assert.match(drawn(journey, 'wellLed').at(-1), /^2025-09-24 to 2026-11-01 Requires improvement today$/);
    assert.equal(journey.frameworks.at(-1).framework.single, 'wellLed');
  });

  it('of North Staffordshire: reaches Outstanding', () => {
    const journey = journeyOf('nscht');
    assert.deepEqual(movements(journey), [
      '2015-09 Requires improvement first',
      '2017-02-21 Good up',
      '2017-10 Good unchanged',
      '2019-03-28 Outstanding up',
    ]);
    assert.equal(journey.current.overall.rating, 'Outstanding');
  });

  it('of Lincolnshire: the report of 2020 without ratings does not replace that of 2019', () => {
    const journey = journeyOf('lpft');
    assert.equal(journey.current.overall.rating, 'Good');
    assert.equal(journey.current.overall.since, '2019-01-16');
    assert.equal(journey.current.questions.wellLed.rating, 'Outstanding');
    assert.equal(journey.current.questions.safe.state, 'not-known');
    assert.equal(journey.reports.at(-1).state, 'unrated');
    assert.equal(journey.reports.at(-1).findings[0].word, 'Not used');
  });

  it('of West Midlands: Outstanding, Outstanding, Good; effective is Good for the trust, not for the service', () => {
    const journey = journeyOf('wmas');
    assert.deepEqual(movements(journey), [
      '2017-01-25 Outstanding first',
      '2019-08-22 Outstanding unchanged',
      '2024-02-23 Good down',
    ]);
    assert.equal(journey.current.questions.effective.rating, 'Good');
    const service = journeyOf('wmas', 'Urgent and emergency care');
    assert.equal(service.current.questions.effective.rating, 'Requires improvement');
  });

  it('of Wexham Park: its first rating was earned under another provider', () => {
    const journey = journeyOf('wexham');
    assert.equal(journey.organisation.level, 'location');
    assert.equal(journey.standingAt('2015-01-01').state, 'inherited');
    assert.match(journey.reports[0].inheritedFrom, /^Heatherwood and Wexham Park/);
    assert.equal(journey.support[0].startsWith, 'recommended');
    assert.equal(journey.current.overall.rating, 'Outstanding');
    const corrected = journeyOf('wexham', 'Frimley Park Hospital');
    assert.equal(corrected.reports[0].corrected.when.date, '2025-08');
    assert.equal(corrected.changes.find(({ date }) => date === '2025-08').movement, 'not-compared');
  });

  it('of Mid Essex: up, down, and closed', () => {
    const journey = journeyOf('meht');
    assert.deepEqual(movements(journey), [
      '2015-04 Requires improvement first',
      '2016-12-01 Good up',
      '2019-02-01 Requires improvement down',
      '2020-03-06 Requires improvement unchanged',
    ]);
    assert.equal(journey.current.overall.rating, null);
    assert.equal(journey.current.overall.because, 'closed');
    assert.equal(journey.extent.to, '2020-04-30');
  });

  it('of East Lancashire: in a support programme while rated Good', () => {
    const journey = journeyOf('elht');
    assert.deepEqual(movements(journey), [
      '2014-07-09 Requires improvement first',
      '2017-01-04 Good up',
      '2019-02-12 Good unchanged',
    ]);
    const programme = journey.support.at(-1);
    assert.ok(programme.open);
    assert.equal(journey.standingAt(programme.entered).rating, 'Good');
    assert.deepEqual(journey.reports[1].disputes, [1]);
  });

  it('of Bristol: two levels up, one down', () => {
    const journey = journeyOf('uhb');
    assert.deepEqual(movements(journey), [
      '2014-12-02 Requires improvement first',
      '2017-03-02 Outstanding up 2',
      '2019-08-16 Outstanding unchanged',
      '2022-10-12 Good down',
    ]);
  });
});
