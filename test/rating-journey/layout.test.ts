import { expect } from '@open-wc/testing';
import { approximateMeasure } from '../../src/drawing/measure.js';
import type { PathShape, TextShape } from '../../src/drawing/scene.js';
import type { JourneyLayout } from '../../src/rating-journey/layout.js';
import { journeyRoles } from '../../src/rating-journey/roles.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { sixtyReports } from '../ratings/documents/invented.js';
import { leeds, morecambeBay } from '../ratings/documents/trusts.js';
import { journeyOf, ownJourney } from '../ratings/reading.js';
import { arrange, NO_ENDS } from './arranged.js';
import { linesIn, marksIn } from './drawn.js';

const measure = approximateMeasure(16);
function path({ scene }: JourneyLayout, role: string): string {
  const found = scene?.shapes.find((shape): shape is PathShape => shape.kind === 'path' && shape.role === role);
  return found?.d ?? '';
}

function texts({ scene }: JourneyLayout): TextShape[] {
  return (scene?.shapes ?? []).filter((shape): shape is TextShape => shape.kind === 'text');
}

/** Marks of the overall line: those on the scale itself, without the key at its left. */
function points(layout: JourneyLayout): number {
  const roles = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
  const letters = texts(layout).filter(({ role }) => roles.some((name) => role === `letter-${name}`));
  return letters.length - 4;
}

const rated = (date: string, overall: string, more: object = {}) => ({ date, overall, ...more });

describe('the picture of a journey', () => {
  it('draws Morecambe Bay as five points: three changes, then one that stays', () => {
    const layout = arrange(journeyOf(morecambeBay));
    expect(points(layout)).to.equal(5);
    expect(marksIn(path(layout, 'riser'))).to.equal(3);
  });

  it('does not write “not known” over marks that follow, also where they are marks of a contradiction', () => {
    const journey = ownJourney([
      rated('2016-01-01', 'Good'),
      rated('2017-01-01', 'Adequate'),
      rated('2017-08-01', 'Good'),
      rated('2017-08-01', 'Inadequate'),
      rated('2026-01-01', 'Good'),
    ]);
    const words = (width: number) => texts(arrange(journey, width)).filter(({ role }) => role === 'gap-word');
    for (const width of [340, 500, 960]) expect(words(width), String(width)).to.deep.equal([]);
    expect(words(2600).map(({ text }) => text)).to.deep.equal(['not known']);
  });

  it('writes “not known” beside the mark of a rating that stood for days only, not over it', () => {
    const start = (day: string) => {
      const layout = arrange(ownJourney([rated('2013-10-01', 'Outstanding'), rated(day, 'Adequate')]));
      const [star] = texts(layout).filter(({ role, x }) => role === 'letter-outstanding' && x > 100);
      return texts(layout).find(({ role }) => role === 'gap-word')!.x - star!.x;
    };
    expect(start('2013-10-08')).to.be.above(15);
    expect(start('2015-10-01')).to.be.above(50);
  });

  it('keeps what it says of a gap in a row before the marks that follow', () => {
    const journey = ownJourney([
      rated('2016-01-01', 'Good', { safe: 'Good' }),
      rated('2017-01-01', 'Good', { safe: null }),
      rated('2017-06-01', 'Good', { safe: 'Good' }),
      rated('2017-06-01', 'Good', { safe: 'Inadequate' }),
      rated('2026-01-01', 'Good', { safe: 'Good' }),
    ]);
    const says = (width: number) => texts(arrange(journey, width)).filter(({ role }) => role.startsWith('gap-'));
    expect(says(960).map(({ text }) => text)).to.deep.equal(['?']);
    expect(says(2600).map(({ text }) => text)).to.deep.equal(['not known']);
  });

  it('explains the sign that stands where there is no room for “not known”', () => {
    const journey = ownJourney([
      rated('2015-01-01', 'Good', { safe: null }),
      rated('2016-04-01', 'Good', { safe: 'Good' }),
      rated('2026-01-01', 'Good', { safe: 'Good' }),
    ]);
    const signs = [420, 4000].map((width) => {
      const layout = arrange(journey, width);
      const isExplained = layout.key.some(({ label }) => label === journeyWords.key.notKnown);
      return [texts(layout).some(({ text }) => text === '?'), isExplained];
    });
    expect(signs).to.deep.equal([
      [true, true],
      [false, false],
    ]);
  });

  it('gives equal days equal widths', () => {
    const journey = ownJourney([
      rated('2015-01-01', 'Good'),
      rated('2017-01-01', 'Inadequate'),
      rated('2021-01-01', 'Good'),
    ]);
    for (const width of [330, 480, 960, 1600]) {
      const [first, second] = linesIn(path(arrange(journey, width), 'line'));
      const perDay = [(first!.x2 - first!.x1) / 731, (second!.x2 - second!.x1) / 1461] as const;
      expect(perDay[0], `at ${width} px`).to.be.closeTo(perDay[1], 0.001);
    }
  });

  it('shifts with the calendar: the same days later are the same picture', () => {
    const at = (start: number) => {
      const day = (offset: number) => new Date(Date.UTC(start, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
      const journey = ownJourney([rated(day(0), 'Good'), rated(day(300), 'Inadequate')], {}, { today: day(700) });
      return linesIn(path(arrange(journey), 'line'));
    };
    expect(at(2013)).to.deep.equal(at(2021));
  });

  it('orders the levels by height and the rows as CQC does', () => {
    const journey = ownJourney([
      rated('2019-01-01', 'Good', {
        wellLed: 'Good',
        responsive: 'Good',
        safe: 'Good',
        combined: 'Good',
        useOfResources: 'Good',
        caring: 'Good',
        effective: 'Good',
      }),
    ]);
    const names = texts(arrange(journey)).filter(({ role }) => role.startsWith('row-name'));
    expect(names.toSorted((a, b) => a.y - b.y).map(({ text }) => text)).to.deep.equal([
      'Outstanding',
      'Good',
      'Requires improvement',
      'Inadequate',
      'Safe',
      'Effective',
      'Caring',
      'Responsive',
      'Well-led',
      'Use of resources',
      'Combined',
    ]);
  });

  it('carries a question on that a report did not rate again, and stops one that is not known', () => {
    const journey = ownJourney([
      rated('2017-01-01', 'Good', { safe: 'Good', caring: 'Outstanding' }),
      rated('2019-01-01', 'Good', { caring: null }),
    ]);
    const layout = arrange(journey);
    const [held] = linesIn(path(layout, 'held-good'));
    const [carried] = linesIn(path(layout, 'carried-good'));
    expect(carried!.x1).to.equal(held!.x2);
    const [caring, ...again] = linesIn(path(layout, 'held-outstanding'));
    expect(again).to.deep.equal([]);
    expect(caring!.x2).to.equal(held!.x2);
    expect(texts(layout).map(({ text }) => text)).to.include('not known');
  });

  it('marks a report on which sources disagree, also one without a rating', () => {
    const disputes = [{ about: 'When it became Good', claims: [{ value: '2015' }], date: '2015-10-21' }];
    const inspected = { from: '2015-10-19', to: '2015-10-21' };
    const layout = arrange(ownJourney([rated('2014-07-09', 'Good'), { date: null, inspected }], { disputes }));
    expect(texts(layout).filter(({ text }) => text === '†')).to.have.length(1);
    expect(layout.key.map(({ label }) => label)).to.include(journeyWords.key.disputed);
  });

  it('keeps the signs of reports without a rating apart, also beside one that is not known and a dagger', () => {
    const disputes = [{ about: 'x', claims: [], date: '2019-03-01' }];
    const journey = ownJourney(
      [
        rated('2014-01-01', 'Good'),
        rated('2019-03-01', 'Not rated'),
        rated('2019-05-01', 'Adequate'),
        rated('2019-11-01', 'Not rated'),
      ],
      { disputes },
    );
    for (const width of [340, 480, 700, 960]) {
      const signs = texts(arrange(journey, width)).filter(({ text }) => /^[?–†]$/.test(text));
      const places = signs.map(({ x }) => x).sort((a, b) => a - b);
      const gaps = places.slice(1).map((x, i) => x - (places[i] ?? 0));
      expect(Math.min(...gaps), String(width)).to.be.above(7);
    }
  });

  it('puts a report without a rating beside the line, never at the bottom of the scale', () => {
    const journey = ownJourney([rated('2017-01-01', 'Good'), rated('2020-01-01', 'Inspected but not rated')]);
    const layout = arrange(journey);
    const lowest = Math.max(...linesIn(path(layout, 'level-grid')).map(({ y1 }) => y1));
    const [, top] = /M[\d.]+ ([\d.]+)/.exec(path(layout, 'no-rating'))!;
    expect(Number(top)).to.be.above(lowest);
    expect(points(layout)).to.equal(1);
    expect(linesIn(path(layout, 'line')).every(({ y1 }) => y1 < lowest)).to.equal(true);
  });

  it('draws nothing before the first rating', () => {
    const layout = arrange(
      ownJourney([rated('2019-06-01', 'Good')], { events: [{ date: '2012-01-01', label: 'Early' }] }),
    );
    const [line] = linesIn(path(layout, 'line'));
    const grid = linesIn(path(layout, 'level-grid'))[0]!;
    expect(line!.x1).to.be.above((grid.x1 + grid.x2) / 2 - 10);
  });

  it('marks a rating of another organisation with an outline, and crosses out one that was withdrawn', () => {
    const journey = ownJourney([
      rated('2015-01-01', 'Inadequate', { inheritedFrom: 'Old Trust' }),
      rated('2017-01-01', 'Good', { withdrawn: '2018-01-01' }),
    ]);
    const layout = arrange(journey);
    expect(marksIn(path(layout, 'hollow-inherited-inadequate'))).to.equal(1);
    expect(path(layout, 'line-inherited')).not.to.equal('');
    expect(path(layout, 'cancelled')).not.to.equal('');
    const labels = layout.key.map(({ label }) => label);
    expect(labels).to.include.members(['rating of another organisation', 'withdrawn or corrected']);
  });

  it('marks a rating of the future with an outline: it does not count yet', () => {
    const layout = arrange(ownJourney([rated('2017-01-01', 'Good'), rated('2027-02-01', 'Outstanding')]), 960, {
      from: '2015',
      to: '2028',
    });
    expect(marksIn(path(layout, 'hollow-future-outstanding'))).to.equal(1);
    expect(path(layout, 'line')).not.to.equal('');
  });

  it('says where today is in a picture that goes on after it, and not at the end of one that does not', () => {
    const journey = ownJourney([rated('2017-01-01', 'Good')]);
    const later = arrange(journey, 960, { from: '2015', to: '2030' });
    const end = linesIn(path(later, 'line')).at(-1)!.x2;
    expect(linesIn(path(later, 'today')).map(({ x1 }) => x1)).to.deep.equal([end]);
    expect(texts(later).map(({ text }) => text)).to.include(journeyWords.today);
    expect(path(arrange(journey), 'today')).to.equal('');
  });

  it('ends a line that has no successor in a bar', () => {
    const journey = ownJourney([rated('2015-01-01', 'Good'), rated('2019-01-01', 'Adequate')]);
    const layout = arrange(journey);
    const end = linesIn(path(layout, 'line')).at(-1)!;
    const [bar] = linesIn(path(layout, 'stop'));
    expect(bar!.x1).to.equal(end.x2);
    expect([bar!.y1 < end.y1, bar!.y2 > end.y1]).to.deep.equal([true, true]);
  });

  it('fills the time for which a question was rated, and not that for which its rating was carried on', () => {
    const layout = arrange(
      ownJourney([rated('2015-01-01', 'Good', { safe: 'Good' }), rated('2019-01-01', 'Good', { caring: 'Good' })]),
    );
    const [, from, width] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(path(layout, 'tint-good'))!.map(Number);
    const [carried] = linesIn(path(layout, 'carried-good'));
    expect(from! + width!).to.be.closeTo(carried!.x1, 0.2);
    expect(carried!.x2).to.be.above(carried!.x1 + 100);
    expect(marksIn(path(layout, 'tint-good'))).to.equal(2);
  });

  it('has the end of a regime paler where only its month is known, and solid where its day is', () => {
    const ended = (left: string) =>
      arrange(
        ownJourney([rated('2014-01-01', 'Good')], {
          support: [{ scheme: 'Special measures', entered: '2015-01-01', left }],
        }),
      );
    expect(path(ended('2017-06'), 'support-pale')).not.to.equal('');
    expect(path(ended('2017-06-30'), 'support-pale')).to.equal('');
  });

  it('explains marks that hold several events, and only those', () => {
    const events = (dates: string[]) =>
      arrange(ownJourney([rated('2014-01-01', 'Good')], { events: dates.map((date) => ({ date, label: 'x' })) })).key;
    const labels = (dates: string[]) => events(dates).map(({ label }) => label);
    expect(labels(['2016-03-01', '2016-03-02'])).to.include(journeyWords.key.events);
    expect(labels(['2016-03-01', '2022-03-02'])).not.to.include(journeyWords.key.events);
  });

  it('shows both of two reports that contradict each other, and lets neither stand', () => {
    const journey = ownJourney([
      rated('2017-01-01', 'Good'),
      rated('2019-01-15', 'Good'),
      rated('2019-01-15', 'Requires improvement'),
    ]);
    const layout = arrange(journey);
    expect(points(layout)).to.equal(3);
    const last = linesIn(path(layout, 'line')).at(-1)!;
    expect(last.x2).to.be.below(linesIn(path(layout, 'level-grid'))[0]!.x2 - 100);
    expect(texts(layout).map(({ text }) => text)).to.include('reports disagree');
  });

  it('draws a month or a year as a span, and "some time after" as an arrow', () => {
    const spans = ['2017-06', '2017'].map((date) => {
      const [, line] = linesIn(path(arrange(ownJourney([rated('2015-01-01', 'Good'), rated(date, 'Good')])), 'rough'));
      return line!.x2 - line!.x1;
    });
    expect(spans[1]! / spans[0]!).to.be.within(8, 14);
    const after = ownJourney([
      { date: null, overall: 'Good', inspected: { from: '2016-09', to: '2016-09' } },
      rated('2019-01-01', 'Good'),
    ]);
    const layout = arrange(after);
    expect(path(layout, 'later')).to.contain('L');
    expect(path(layout, 'rough')).to.equal('');
    expect(texts(layout).map(({ text }) => text)).to.include('after Sep 2016');
  });

  it('writes the date of a year below its mark behind the span of that year', () => {
    // The dates above are taken: marks stand closely on both sides.
    const reports = [rated('2014-01-01', 'Good'), rated('2015', 'Inadequate'), rated('2015-03-01', 'Good')];
    const layout = arrange(ownJourney([...reports, rated('2018-01-01', 'Good')]), 1400);
    const [, span] = linesIn(path(layout, 'rough'));
    const { left } = boxOf(texts(layout).find(({ role, text }) => role === 'mark-label' && text === '2015')!);
    expect(span!.x2 - span!.x1).to.be.above(60);
    expect(left).to.be.above(span!.x2);
  });

  it('names a regime that began too late for its name to begin with it before its band, not years earlier over it', () => {
    const support = [{ scheme: 'Recovery Support Programme', recommended: '2024-12-01', entered: '2025-02-06' }];
    const layout = arrange(ownJourney([rated('2014-01-01', 'Good')], { support }));
    const name = boxOf(texts(layout).find(({ text }) => text.startsWith('Recovery Support'))!);
    const [, diamond] = /M([\d.]+)/.exec(path(layout, 'recommendation'))!.map(Number);
    const [, x, y] = /M([\d.]+) ([\d.]+)/.exec(path(layout, 'support'))!.map(Number);
    expect(name.right).to.be.below(Math.min(x!, diamond!));
    expect(y!).to.be.within(name.top, name.bottom);
  });

  it('explains the dash of a row that ends, and no dash where a word says it', () => {
    const journey = journeyOf(leeds);
    const says = (width: number) => {
      const layout = arrange(journey, width);
      const drawn = texts(layout).map(({ text }) => text);
      const isExplained = layout.key.some(({ label }) => label === journeyWords.key.ended);
      return [drawn.includes('–'), drawn.includes('ended'), isExplained];
    };
    expect([520, 960].map(says)).to.deep.equal([
      [true, false, true],
      [false, true, false],
    ]);
  });

  it('explains the signs of a regime without a recorded entry and of a line that ends', () => {
    const keyOf = (journey: ReturnType<typeof journeyOf>) => arrange(journey).key.map(({ label }) => label);
    const { pending, ends } = journeyWords.key;
    const plain = [rated('2015-01-01', 'Good', { safe: 'Good' }), rated('2016-01-01', 'Good', { safe: 'Good' })];
    expect(keyOf(ownJourney(plain))).to.not.include.members([pending, ends]);
    const support = [{ scheme: 'Special measures', recommended: '2015-06-01', left: '2016-01-01' }];
    expect(keyOf(ownJourney(plain, { support }))).to.include(pending);
    expect(keyOf(ownJourney([plain[0]!, { ...plain[1]!, overall: null }]))).to.include(ends);
  });

  it('tells recommended, entered, recommended out and left apart', () => {
    const support = [
      {
        scheme: 'Special measures',
        recommended: '2015-01-01',
        entered: '2015-06-01',
        recommendedOut: '2017-01-01',
        left: '2017-06-01',
      },
    ];
    const layout = arrange(ownJourney([rated('2014-01-01', 'Good')], { support }));
    const diamonds = Array.from(path(layout, 'recommendation').matchAll(/M([\d.]+)/g), ([, x]) => Number(x));
    const [, from, width] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(path(layout, 'support'))!.map(Number);
    expect(diamonds).to.have.length(2);
    expect(diamonds[0]!).to.be.below(from!);
    expect(diamonds[1]!).to.be.within(from!, from! + width!);
    expect(path(layout, 'support-fade-1')).to.equal('');
  });

  it('never derives support from ratings: an open band beside Good says that no end is recorded', () => {
    const support = [{ scheme: 'Recovery Support Programme', entered: '2025-02-06' }];
    const layout = arrange(ownJourney([rated('2019-01-01', 'Good')], { support }));
    expect(texts(layout).map(({ text }) => text)).to.include('Recovery Support Programme: no end recorded');
    const faded = ['support-fade-1', 'support-fade-2', 'support-fade-3', 'support-fade-4'].map((role) =>
      path(layout, role),
    );
    expect(faded.every((d) => d !== '')).to.equal(true);
  });

  it('keeps bands apart that run at the same time', () => {
    const support = [
      { scheme: 'Special measures', entered: '2015-01-01', left: '2018-01-01' },
      { scheme: 'Financial special measures', entered: '2016-01-01', left: '2019-01-01' },
    ];
    const layout = arrange(ownJourney([rated('2014-01-01', 'Good')], { support }));
    const tops = Array.from(path(layout, 'support').matchAll(/M[\d.]+ ([\d.]+)/g), ([, y]) => Number(y));
    expect(new Set(tops).size).to.equal(2);
  });

  it('collapses ten events of a month into one mark that says how many they are', () => {
    const events = Array.from({ length: 10 }, (_, i) => ({
      date: `2016-03-${String(i * 3 + 1).padStart(2, '0')}`,
      label: `Event ${i + 1}`,
    }));
    const layout = arrange(
      ownJourney([rated('2014-01-01', 'Good')], { events: [...events, { date: '2020-01-01', label: 'Later' }] }),
    );
    expect(layout.groups).to.have.length(1);
    expect(layout.groups[0]).to.include({ first: 1, last: 10 });
    expect(texts(layout).map(({ text }) => text)).to.include.members(['10', '11']);
    const months = arrange(ownJourney([rated('2016-02-01', 'Good')], { events }, { today: '2016-04-01' }));
    expect(months.groups, 'with room for all').to.deep.equal([]);
  });

  it('keeps the dates of the axis apart, also where the last stands at its very end', () => {
    const journey = ownJourney([rated('2014-01-01', 'Good')], { events: [{ date: '2026', label: 'A' }] });
    for (let width = 700; width <= 1600; width += 10) {
      const labels = texts(arrange(journey, width)).filter(({ role }) => role === 'axis-label');
      const ends = labels.map(({ x, text }) => [
        x - measure(text, { rem: 0.75 }) / 2,
        x + measure(text, { rem: 0.75 }) / 2,
      ]);
      ends.slice(1).forEach(([start], i) => {
        expect(start! - ends[i]![1]!, `${width}: ${labels[i]!.text} ${labels[i + 1]!.text}`).to.be.at.least(4);
      });
      expect(ends.at(-1)![1], `${width}`).to.be.at.most(width + 0.1);
    }
  });

  it('writes no date over “today”', () => {
    const events = [{ date: '2028-03-01', label: 'Next inspection' }];
    const before = [rated('2024-09-01', 'Good'), rated('2026-09-20', 'Outstanding')];
    for (const width of [480, 640, 960]) {
      const layout = arrange(ownJourney(before, { events }, { today: '2026-11-01' }), width, {
        from: null,
        to: '2029',
      });
      const today = texts(layout).find(({ text }) => text === 'today')!;
      const left = today.x - measure('today', { rem: 0.75 });
      const dates = texts(layout).filter(({ role }) => role === 'mark-label');
      expect(dates.length, `${width}`).to.be.at.least(1);
      for (const { x, y, text } of dates) {
        const half = measure(text, { rem: 0.75 }) / 2;
        const apart = x + half <= left || x - half >= today.x || Math.abs(y - today.y) >= 12;
        expect(apart, `${width}: ${text}`).to.equal(true);
      }
    }
  });

  it('puts events of many years into many marks, each in the middle of its own', () => {
    const dates = Array.from(
      { length: 48 },
      (_, i) => `${2014 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, '0')}-15`,
    );
    const events = dates.map((date, i) => ({ date, label: `Event ${i + 1}` }));
    for (const width of [480, 640, 960]) {
      const layout = arrange(ownJourney([rated('2014-01-01', 'Good')], { events }), width);
      const years = layout.groups.map(
        ({ first, last }) => Number(dates[last - 1]!.slice(0, 4)) - Number(dates[first - 1]!.slice(0, 4)),
      );
      expect(layout.groups.length, `${width}`).to.be.above(5);
      expect(Math.max(...years), `${width}`).to.be.at.most(3);
      const ticks = texts(layout).filter(({ role, text }) => role === 'axis-label' && /^20\d\d$/.test(text));
      const [one, two] = [ticks[0]!, ticks.at(-1)!];
      const yearAt = (x: number) =>
        Number(one.text) + ((x - one.x) / (two.x - one.x)) * (Number(two.text) - Number(one.text));
      const { first, last } = layout.groups[2]!;
      const middle = 2014 + (first + last - 2) / 8;
      const mark = texts(layout).filter(({ role }) => role === 'number')[2]!;
      expect(yearAt(mark.x), `${width}`).to.be.closeTo(middle, 0.3);
    }
  });

  it('shows where one method gives way to another', () => {
    const layout = arrange(ownJourney([rated('2015-01-01', 'Good'), rated('2025-01-01', 'Good')]));
    const [edge] = linesIn(path(layout, 'method-edge'));
    const [, second] = linesIn(path(layout, 'line'));
    expect(edge!.x1).to.be.closeTo(second!.x1, 0.2);
    expect(texts(layout).some(({ role }) => role === 'method-name')).to.equal(true);
  });

  it('gives a rim to names that the line between two methods crosses', () => {
    const support = [
      { scheme: 'Special measures for quality, with financial improvement', entered: '2016', left: '2018' },
    ];
    const reports = [rated('2014-06-26', 'Inadequate'), rated('2016-12-03', 'Good'), rated('2018-05-11', 'Good')];
    const layout = arrange(ownJourney(reports, { support }), 640);
    const edges = linesIn(path(layout, 'method-edge')).map(({ x1 }) => x1);
    const crossed = texts(layout).filter(({ role, x, text }) => {
      const wide = measure(text, { rem: 0.75 });
      return role === 'support-name' && edges.some((edge) => edge > x - wide && edge < x + wide);
    });
    expect(crossed).not.to.deep.equal([]);
    for (const { role } of crossed) expect(journeyRoles[role]!.text!.halo).to.equal(true);
  });

  it('keeps sixty reports in order and legible: none lost, no letter on another', () => {
    const layout = arrange(journeyOf(sixtyReports()));
    const marks = ['outstanding', 'good', 'requires-improvement', 'inadequate'].map((name) =>
      marksIn(path(layout, `mark-${name}`)),
    );
    expect(marks.reduce((sum, n) => sum + n)).to.be.above(59 + 4);
    expect(points(layout), 'crowded marks carry no letters').to.equal(0);
  });

  it('lets two reports within weeks take neither letters nor dates from the others', () => {
    const dates = ['2014-05-06', '2016-05-06', '2018-05-06', '2018-05-28', '2021-05-06'];
    const journey = ownJourney(dates.map((date, i) => rated(date, i === 1 ? 'Inadequate' : 'Good')));
    for (const width of [480, 640, 960]) {
      const layout = arrange(journey, width);
      expect(points(layout), `${width}`).to.equal(3);
      const written = texts(layout).filter(({ role }) => role === 'mark-label');
      expect(written.map(({ text }) => text).join('|'), `${width}`).to.match(
        /^(6 )?May 2014\|(6 )?May 2016\|(6 )?May 2021$/,
      );
    }
    const close = ['2014-05-06', '2014-05-28', '2016-05-06', '2016-05-28', '2021-05-06'];
    const crowded = arrange(ownJourney(close.map((date) => rated(date, 'Good'))));
    expect(points(crowded), 'most are crowded').to.equal(0);
  });

  it('keeps texts within the picture and apart', () => {
    const support = [
      { scheme: 'Special measures', recommended: '2015-01-01', entered: '2015-06', left: '2017' },
      { scheme: 'Recovery Support Programme', entered: '2025-02-06' },
    ];
    const events = [
      { date: '2016', label: 'A' },
      { date: '2016-04', label: 'B' },
    ];
    const reports = [
      rated('2014-06-26', 'Inadequate'),
      rated('2015-12-03', 'Requires improvement'),
      rated('2017-02-09', 'Good', { safe: 'Good' }),
      rated('2019-05-16', 'Requires improvement'),
      rated('2021-08', 'Requires improvement'),
      { date: null, overall: 'Good', inspected: { to: '2025-06' } },
    ];
    for (const width of [320, 375, 480, 700, 960, 1400]) {
      const layout = arrange(ownJourney(reports, { support, events }), width);
      const boxes = texts(layout).map((text) => boxOf(text));
      for (const box of boxes) {
        expect(box.left, `${box.text} at ${width}`).to.be.at.least(-1);
        expect(box.right, `${box.text} at ${width}`).to.be.at.most(width + 1);
        expect(box.bottom).to.be.at.most(layout.scene!.height);
      }
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(meet, `"${a.text}" and "${b.text}" at ${width} px`).to.equal(false);
        }
      }
    }
  });

  it('keeps a name of a regime that is one endless word within the picture, whole', () => {
    const scheme = `X${'abcdefghij'.repeat(26)}`;
    const support = [{ scheme, entered: '2025-02-06' }];
    for (const width of [320, 700, 1400]) {
      const layout = arrange(ownJourney([rated('2014-06-26', 'Inadequate')], { support }), width);
      const names = texts(layout).filter(({ role }) => role === 'support-name');
      expect(names.map(({ text }) => text.replace(/-$/, '')).join('')).to.contain(scheme);
      for (const name of names) {
        expect(boxOf(name).left, `at ${width}`).to.be.at.least(-1);
        expect(boxOf(name).right, `at ${width}`).to.be.at.most(width + 1);
      }
    }
  });

  it('labels one year with months and thirteen with years', () => {
    const ticks = (layout: JourneyLayout) =>
      texts(layout)
        .filter(({ role }) => role === 'axis-label')
        .map(({ text }) => text);
    const year = arrange(ownJourney([rated('2025-11-05', 'Good')]));
    expect(ticks(year)).to.include('Jan 2026');
    const thirteen = ticks(arrange(ownJourney([rated('2013-11-05', 'Good')]), 330));
    expect(thirteen.length).to.be.at.least(3);
    expect(thirteen.every((label) => /^20\d\d$/.test(label))).to.equal(true);
  });

  it('puts the same day at the same place in two pictures with the same ends', () => {
    const ends = { from: '2010-01-01', to: '2026-12-31' };
    const [a, b] = [
      ownJourney([rated('2015-01-01', 'Good'), rated('2019-01-01', 'Inadequate')]),
      ownJourney([rated('2019-01-01', 'Inadequate')]),
    ].map((journey) => linesIn(path(arrange(journey, 960, ends), 'line')).at(-1)!);
    expect(a!.x1).to.equal(b!.x1);
  });

  it('leaves what lies outside the ends out, and lets nothing leave the plot', () => {
    const journey = ownJourney(
      [rated('2012-01-01', 'Inadequate'), rated('2015-01-01', 'Good'), rated('2023-01-01', 'Outstanding')],
      {
        support: [{ scheme: 'Special measures', entered: '2012-01', left: '2019-01' }],
        events: [
          { date: '2012-05-01', label: 'Out' },
          { date: '2017', label: 'In' },
        ],
      },
    );
    const layout = arrange(journey, 960, { from: '2016-01-01', to: '2020-12-31' });
    expect(points(layout)).to.equal(0);
    const grid = linesIn(path(layout, 'level-grid'))[0]!;
    const [line, ...others] = linesIn(path(layout, 'line'));
    expect(others).to.deep.equal([]);
    expect(line!.x1).to.be.at.least(grid.x1);
    expect(line!.x2).to.be.at.most(grid.x2);
    expect(texts(layout).map(({ text }) => text))
      .to.include('2')
      .and.not.to.include('1');
  });

  it('has a picture from 20 rem on, and with twice the text size from 40', () => {
    const journey = ownJourney([rated('2015-01-01', 'Good')]);
    expect(arrange(journey, 320).scene).not.to.equal(null);
    expect(arrange(journey, 319).scene).to.equal(null);
    const large = (width: number) => arrange(journey, width, NO_ENDS, { remPx: 32 });
    expect(large(639).scene).to.equal(null);
    expect(large(640).scene).not.to.equal(null);
  });

  it('gives way to the list where the names of the rows would take the picture’s place', () => {
    const long = phrasesOf(
      { ...journeyWords, rating: { ...journeyWords.rating, 3: 'Ganzaußerordentlichlangwort' } },
      formatFor('en-GB'),
    );
    const layout = arrange(ownJourney([rated('2015-01-01', 'Good')]), 330, NO_ENDS, { phrases: long });
    expect(layout.scene).to.equal(null);
  });

  it('uses only roles that have a look', () => {
    for (const { role } of arrange(journeyOf(morecambeBay)).scene!.shapes) expect(journeyRoles).to.have.property(role);
  });
});

function boxOf({ text, x, y, anchor = 'start', role }: TextShape) {
  const width = measure(text, journeyRoles[role]!.text!);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { text, left, right: left + width, top: y - 9, bottom: y + 2 };
}
