import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isoDay } from '../../src/common/dates.js';
import { approximateMeasure } from '../../src/drawing/measure.js';
import type { Shape, TextShape } from '../../src/drawing/scene.js';
import type { JourneyLayout } from '../../src/rating-journey/layout.js';
import { journeyRoles } from '../../src/rating-journey/roles.js';
import { journeyWords } from '../../src/words/journey.js';
import { ownJourney } from '../ratings/reading.js';
import { arrange, NO_ENDS } from './arranged.js';
import { draw, linesIn, textOf } from './drawn.js';

const { key } = journeyWords;
const TODAY = { today: '2026-11-22' };

const shapes = ({ scene }: JourneyLayout): readonly Shape[] => scene?.shapes ?? [];
const texts = (layout: JourneyLayout) => shapes(layout).filter((shape): shape is TextShape => shape.kind === 'text');
const roles = (layout: JourneyLayout) => [...new Set(shapes(layout).map(({ role }) => role))];
const labels = (layout: JourneyLayout) => layout.key.map(({ label }) => label);
const path = (layout: JourneyLayout, role: string) =>
  shapes(layout)
    .map((shape) => (shape.kind === 'path' && shape.role === role ? shape.d : ''))
    .join('');
const rated = (date: string | null, overall: string, more: object = {}) => ({ date, overall, ...more });
const ends = ({ x, text, role, anchor = 'start' }: TextShape): [number, number] => {
  const width = approximateMeasure()(text, journeyRoles[role]!.text!);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, left + width];
};

describe('the signs of a picture of a journey', () => {
  it('are in the key where they are in the picture, and only there', () => {
    const level = fc.constantFrom('Outstanding', 'Good', 'Requires improvement', 'Inadequate');
    const day = fc.date({ min: new Date('2013-10-01'), max: new Date('2027-10-01'), noInvalidDate: true });
    const report = fc.record({
      date: fc.tuple(day, fc.constantFrom(10, 10, 7, 4)).map(([on, end]) => isoDay(on.getTime()).slice(0, end)),
      isAfterInspection: fc.boolean(),
      overall: level,
      safe: fc.option(level, { nil: undefined }),
      inheritedFrom: fc.option(fc.constant('Old Trust'), { nil: undefined }),
      withdrawn: fc.option(fc.constant(true), { nil: undefined }),
      current: fc.option(fc.constant(true), { freq: 2, nil: undefined }),
    });
    const toJson = ({ isAfterInspection, date, ...more }: { isAfterInspection: boolean; date: string }) =>
      isAfterInspection ? { ...more, date: null, inspected: { from: date, to: date } } : { ...more, date };
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 6 }), fc.constantFrom(340, 960), (reports, width) => {
        const layout = arrange(ownJourney(reports.map(toJson), {}, TODAY), width);
        const drawn = (part: string) => roles(layout).some((role) => role.includes(part));
        const signs = [
          [key.inherited, drawn('inherited')],
          [key.setAside, drawn('hollow-aside')],
          [key.future, drawn('hollow-future')],
          [key.rough, drawn('rough')],
          [key.later, drawn('later')],
          [key.ends, drawn('stop')],
        ] as const;
        for (const [label, isDrawn] of signs) expect(labels(layout).includes(label), label).to.equal(isDrawn);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('tell whose or of when a mark is that is an outline only, also without a line', () => {
    const day = '2015-01-01';
    const disagreeing = ['Inadequate', 'Good'].map((word) => rated(day, word, { inheritedFrom: 'Old Trust' }));
    expect(labels(arrange(ownJourney(disagreeing)))).to.include(key.inherited);
    const later = arrange(ownJourney([rated(day, 'Good'), rated('2027-02-01', 'Good')], {}, TODAY));
    expect(labels(later)).to.include(key.future).and.not.include(key.inherited);
    const kept = arrange(ownJourney([rated(day, 'Good', { current: true }), rated('2019-01-01', 'Inadequate')]));
    expect(labels(kept)).to.include(key.setAside);
  });

  it('are an arrow or a bracket in the key, as in the picture', () => {
    const inspected = { from: '2016-09', to: '2016-09' };
    const arrow = labels(arrange(ownJourney([rated(null, 'Good', { inspected }), rated('2019-01-01', 'Good')])));
    expect(arrow).to.include(key.later).and.not.include(key.rough);
    const bracket = labels(arrange(ownJourney([rated('2016-09', 'Good'), rated('2019-01-01', 'Good')])));
    expect(bracket).to.include(key.rough).and.not.include(key.later);
  });

  it('are no bar, and none in the key, where a mark would cover it', () => {
    const layout = (day: string) =>
      arrange(ownJourney([rated('2013-10-01', 'Outstanding'), rated(day, 'Adequate')], {}, TODAY));
    expect(path(layout('2013-10-08'), 'stop')).to.equal('');
    expect(labels(layout('2013-10-08'))).not.to.include(key.ends);
    expect(labels(layout('2015-10-08'))).to.include(key.ends);
    // Of two reports within weeks both have small marks.
    const crowded = [rated('2013-09-10', 'Outstanding'), rated('2013-10-01', 'Outstanding', { withdrawn: true })];
    expect(path(arrange(ownJourney(crowded, {}, TODAY)), 'stop')).to.equal('');
  });

  it('are no inspection, and none in the key, where the box of a report without a rating would cover it', () => {
    const visited = (from: string) =>
      arrange(ownJourney([rated('2010-03-10', 'Not rated', { inspected: { from, to: '2010-03-01' } })], {}, TODAY));
    expect(labels(visited('2010-02-20'))).not.to.include(key.inspection);
    expect(path(visited('2010-02-20'), 'inspection')).to.equal('');
    expect(labels(visited('2009-10-01'))).to.include(key.inspection);
  });

  it('lie within the picture, also those of the first and the last day', () => {
    const reports = [rated('2014-01-01', 'Outstanding'), rated('2027-04-14', 'Outstanding')];
    for (const width of [340, 640, 960]) {
      const layout = arrange(ownJourney(reports, {}, TODAY), width);
      const star = path(layout, 'mark-outstanding') + path(layout, 'hollow-future-outstanding');
      const xs = Array.from(star.matchAll(/[ML](-?[\d.]+) /g), ([, x]) => Number(x));
      // Half of its outline lies outside.
      expect(Math.max(...xs) + 0.5, String(width)).to.be.within(width - 20, width);
      expect(Math.min(...xs) - 0.5, String(width)).to.be.at.least(0);
    }
  });

  it('say what rating a row has after the first mark that leaves room, not only after the very first', () => {
    const good = { safe: 'Good' };
    const reports = [rated('2016-03-01', 'Good', good), rated('2016-04-10', 'Good', good)];
    const layout = arrange(ownJourney(reports, {}, TODAY));
    const word = texts(layout).find(({ role }) => role === 'row-word');
    const marks = linesIn(path(layout, 'held-good'));
    expect(word?.text).to.equal('Good');
    expect(word!.x - marks[0]!.x1).to.be.within(10, 30);
    // A letter where the rating begins, not its word years later.
    const apart = [
      rated('2016-03-01', 'Good', { safe: 'Outstanding' }),
      rated('2018-04-10', 'Good', { safe: 'Outstanding' }),
    ];
    const early = texts(arrange(ownJourney(apart, {}, TODAY), 640)).find(({ role }) => role === 'row-word');
    expect(early?.text).to.equal('O');
  });

  it('say why a row is empty after its first marks: reports that disagree, or an order that is not known', () => {
    const later = rated('2020-01-01', 'Good', { safe: 'Good' });
    const says = (...reports: object[]) =>
      texts(arrange(ownJourney([...reports, later], {}, TODAY), 2000)).flatMap(({ role, text }) =>
        role === 'gap-word' ? text : [],
      );
    const disagreeing = ['Good', 'Outstanding'].map((word) => rated('2016-01-01', 'Good', { safe: word }));
    expect(says(...disagreeing)).to.deep.equal(['reports disagree']);
    const rough = [rated('2016', 'Good', { safe: 'Good' }), rated('2016-12-20', 'Good', { safe: 'Inadequate' })];
    expect(says(...rough)).to.include('not known');
  });

  it('of reports without a rating stand apart, or are one box', () => {
    const boxes = (day: string) => {
      const reports = [rated('2016-01-01', 'Not rated'), rated(day, 'Not rated')];
      const d = path(arrange(ownJourney(reports, {}, TODAY), 960), 'no-rating');
      return Array.from(d.matchAll(/M(-?[\d.]+) /g), ([, x]) => Number(x));
    };
    for (let day = 60; day < 120; day += 1) {
      const found = boxes(isoDay(Date.UTC(2016, 0, day)));
      if (found.length > 1) expect(found[1]! - found[0]!).to.be.at.least(16);
    }
  });
});

describe('the axis of a picture of a journey', () => {
  it('keeps the last date, which ends with the picture, apart from the one before it', () => {
    for (let width = 330; width < 1400; width += 5) {
      const layout = arrange(ownJourney([rated('2025-01-30', 'Good')], {}, TODAY), width, { ...NO_ENDS, to: '2027' });
      const found = texts(layout).filter(({ role }) => role === 'axis-label');
      const [before, last] = found.slice(-2).map(ends);
      expect(last![0] - before![1], `${width}: ${found.at(-1)!.text}`).to.be.at.least(8);
    }
  });
});

describe('“today” on a picture of a journey', () => {
  it('is off the names of methods', () => {
    const reports = ['2016-01-01', '2019-01-01', '2024-06-01'].map((date) => rated(date, 'Good'));
    for (let width = 480; width < 1400; width += 20) {
      const layout = arrange(ownJourney(reports, {}, TODAY), width, { ...NO_ENDS, to: '2028' });
      const today = texts(layout).find(({ text }) => text === journeyWords.today)!;
      const [start, end] = ends(today);
      for (const name of texts(layout).filter(({ role }) => role === 'method-name')) {
        const [left, right] = ends(name);
        // From the top of its capitals to the tails of the letters of “today”.
        const isApart = right <= start || left >= end || name.y - 9 >= today.y + 3;
        expect(isApart, `${width}: ${name.text}`).to.equal(true);
      }
    }
  });
});

describe('dates and daggers beside the marks', () => {
  it('are never those of another mark: away from its own, a date stands beside no other', () => {
    const reports = [
      rated('2024-11-05', 'Outstanding'),
      rated('2025', 'Outstanding'),
      rated('2025-12-24', 'Outstanding'),
      rated('2026-01-28', 'Outstanding'),
    ];
    for (const width of [640, 800, 960, 1280]) {
      const layout = arrange(ownJourney(reports, {}, TODAY), width);
      const marks = Array.from(path(layout, 'mark-outstanding').matchAll(/M(-?[\d.]+) /g), ([, x]) => Number(x));
      const year = texts(layout).find(({ role, text, x }) => role === 'mark-label' && text === '2025' && x > 200);
      if (!year) continue;
      const [left, right] = ends(year);
      const covered = marks.filter((x) => x > left && x < right);
      expect(covered.length, String(width)).to.be.at.most(1);
      if (covered.length === 1) expect(Math.abs(year.x - covered[0]!)).to.be.below(3);
    }
  });

  it('keep dates off the dagger of a mark that is too crowded for one of its own', () => {
    const day = (month: number) => isoDay(Date.UTC(2021, month, 10));
    const disputes = [{ about: 'Date', claims: [{ value: '2021' }, { value: '2022' }], date: day(4) }];
    for (let next = 5; next < 16; next += 1) {
      const reports = [rated('2016-06-02', 'Inadequate'), ...[3, 4, next].map((month) => rated(day(month), 'Good'))];
      const layout = arrange(ownJourney(reports, { disputes }, TODAY), 960);
      const dagger = texts(layout).find(({ text }) => text === '†');
      for (const date of texts(layout).filter(({ role }) => dagger && role === 'mark-label')) {
        const [[left, right], [start, end]] = [ends(dagger!), ends(date)];
        const isApart = right <= start || end + 4 <= left || Math.abs(dagger!.y - date.y) >= 12;
        expect(isApart, `${next}: ${date.text}`).to.equal(true);
      }
    }
  });
});

describe('support on a picture of a journey', () => {
  const arranged = (band: object, width = 960, to: string | null = null) =>
    arrange(ownJourney([rated('2015-01-01', 'Good')], { support: [band] }, TODAY), width, { ...NO_ENDS, to });
  const right = (layout: JourneyLayout) =>
    Math.max(
      ...['support', 'support-pale', 'support-pending', 'support-fade-4'].flatMap((role) =>
        Array.from(
          path(layout, role).matchAll(/M(-?[\d.]+) -?[\d.]+h(-?[\d.]+)/g),
          ([, x, w]) => Number(x) + Number(w),
        ),
      ),
    );

  it('without a recorded end fades out at today, also where the axis goes on', () => {
    for (const entered of ['2019-03-01', '2026']) {
      const layout = arranged({ scheme: 'Special measures', entered }, 960, '2032');
      const [today] = linesIn(path(layout, 'today'));
      expect(right(layout), entered).to.be.closeTo(today!.x1, 0.2);
    }
  });

  it('that begins today stays within the plot', () => {
    const layout = arranged({ scheme: 'Special measures', entered: TODAY.today, left: TODAY.today });
    expect(right(layout)).to.be.at.most(linesIn(path(layout, 'axis-line'))[0]!.x2 + 0.1);
  });

  it('has the lines of its name one above the other, wherever it stands', () => {
    const scheme = 'Special measures';
    const support = [{ scheme, entered: '2023-05-21' }];
    for (let width = 320; width < 400; width += 2) {
      const layout = arrange(ownJourney([rated('2013-10-01', 'Good')], { support }, TODAY), width);
      const places = texts(layout).flatMap(({ role, y }) => (role === 'support-name' ? y : []));
      expect(new Set(places).size, String(width)).to.equal(places.length);
    }
  });
});

describe('an organisation without an overall rating', () => {
  it('is told to have no overall one where key questions were rated, in whatever place', async () => {
    const now = await draw({ organisation: { name: 'A Trust' }, ratings: [{ date: '2020-01-01', safe: 'Good' }] });
    const bold = now.shadowRoot?.querySelector('.current b');
    expect(textOf(bold)).to.equal('No current overall rating');
    const withdrawn = { date: '2020-01-01', safe: 'Good', withdrawn: '2021-01-01' };
    const before = await draw({ organisation: { name: 'A Trust' }, ratings: [withdrawn] });
    expect(before.summary).to.contain('No overall CQC rating of A Trust is recorded.');
    expect(textOf(before.shadowRoot?.querySelector('.current b'))).to.equal('No current rating');
  });
});
