import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { themeCsvTable, themeTable } from '../../src/theme-radar/table.js';
import { analyseThemes, readThemes, type ThemeComparison } from '../../src/themes/index.js';
import { formatFor } from '../../src/words/format.js';
import { radarWords } from '../../src/words/radar.js';
import { type RadarTexts, tellThemes } from '../../src/words/radar-telling.js';
import { brief, type RadarTelling, themeSentence } from '../../src/words/radar-themes.js';
import { after, before, document, ids, scale, valuesOf } from '../themes/example.js';

function speak(input: unknown): RadarTelling {
  const { data, problems } = readThemes(input);
  if (data === null) throw new Error(JSON.stringify(problems));
  return { model: analyseThemes(data), words: radarWords, format: formatFor('en-GB') };
}

function tell(input: unknown): RadarTexts {
  return tellThemes(speak(input));
}

/** Everything that is said of a comparison, in one text. */
function allText(telling: RadarTelling): string {
  const { headline, subtitle, summary, notes, announcement } = tellThemes(telling);
  const { axes } = telling.model;
  return [
    headline,
    subtitle,
    summary,
    ...notes,
    announcement,
    ...axes.map((axis) => `${themeSentence(axis, telling)} ${brief(axis, telling)}`),
  ].join('\n');
}

const equal = (value: number | null) => valuesOf(ids.map(() => value));

describe('the headline of a theme radar', () => {
  it('states changes, and never more than the values do', () => {
    const cases: [ReturnType<typeof valuesOf>, ReturnType<typeof valuesOf>, string][] = [
      [equal(1), equal(2), 'All 9 themes score higher in June 2017'],
      [equal(3), equal(2), 'All 9 themes score lower in June 2017'],
      [equal(2), equal(2), 'No theme changed between March 2015 and June 2017'],
      [
        valuesOf([1, 1, 1, 2]),
        valuesOf([2, 2, 1, 1]),
        '2 of the 4 themes assessed both times score higher in June 2017, 1 lower',
      ],
      [valuesOf([1, 1]), valuesOf([2, 1]), '1 of the 2 themes assessed both times scores higher in June 2017'],
      [valuesOf([1, 1, 3]), valuesOf([1, 1, 2]), '1 of the 3 themes assessed both times scores lower in June 2017'],
      [valuesOf([1, 1]), valuesOf([2, 3]), 'Both themes assessed both times score higher in June 2017'],
      [valuesOf([1]), valuesOf([2]), 'The one theme assessed both times scores higher in June 2017'],
      [valuesOf([1, 2]), valuesOf([1, 2]), 'No theme assessed both times changed between March 2015 and June 2017'],
      [equal(1), { ...equal(1), cqc: 2 }, '1 of 9 themes scores higher in June 2017'],
      [valuesOf([1, null]), valuesOf([null, 1]), 'No theme can be compared between March 2015 and June 2017'],
    ];
    for (const [was, now, headline] of cases) {
      expect(tell(document({ series: [before(was), after(now)] })).headline).to.equal(headline);
    }
    expect(tell(document({ series: [after()] })).headline).to.equal('9 improvement themes, June 2017');
    // "No theme can be compared": then the summary does not say that they were.
    const none = tell(document({ series: [before(valuesOf([1, null])), after(valuesOf([null, 1]))] }));
    expect(none.summary).to.match(/^9 improvement themes, side by side: March 2015 and June 2017\. /);
  });
});

describe('the summary of a theme radar', () => {
  it('tells the example in the order of its importance', () => {
    const { summary, subtitle } = tell(document({ target: { band: { low: 3, high: 4 } } }));
    expect(subtitle).to.equal(
      'Improvement themes, Example Trust: Themes in CQC, Driving improvement (2017), scored 0 (none) to 4 (embedded), self-assessed, March 2015 and June 2017',
    );
    expect(summary).to.equal(
      '9 themes, June 2017 compared with March 2015. Largest rise: Reaction to initial inspection report/rating (1 to 4, up 3). ' +
        'Highest now: Reaction to initial inspection report/rating and Leadership (4, embedded). ' +
        'Lowest now: Governance and CQC engagement (2, progressing). ' +
        '6 of 8 assessed themes meet the target of 3 to 4. Not assessed: Looking outwards.',
    );
  });

  it('says when all are equal, none is assessed, or five tie', () => {
    expect(tell(document({ series: [after(equal(2))] })).summary).to.include('All themes score 2, progressing.');
    const none = tell(document({ series: [after(equal(null))] })).summary;
    expect(none).to.include('Not assessed: Reaction to report, Leadership, Culture, Vision and values and 5 more.');
    expect(none).to.not.match(/Highest|Lowest|rise|outside|not usable/);
    const tie = tell(document({ series: [before(valuesOf([1, 1, 1, 1, 1, 1])), after(valuesOf([3, 3, 3, 3, 3, 2]))] }));
    expect(tie.summary).to.include(
      'Largest rise: Reaction to report, Leadership, Culture, Vision and values and Governance (up 2 each).',
    );
    const one = {
      title: 't',
      framework: { id: 'x', title: 'One', scale, axes: [{ id: 'a', label: 'Alone' }] },
      series: [after({ a: 3 })],
    };
    expect(tell(one).summary).to.equal('The one theme scores 3, established.');
    const some = (values: (number | null)[]) => tell(document({ series: [after(valuesOf(values))] })).summary;
    expect(some([0, 0, 0])).to.include('All assessed themes score 0, none.');
    expect(some([null, 3])).to.include('The one assessed theme scores 3, established.');
  });

  it('always says a fall, and which date a theme is missing from', () => {
    const { summary } = tell(
      document({ series: [before(valuesOf([4, 2, null, 1])), after(valuesOf([1, 2, 3, null]))] }),
    );
    expect(summary).to.include('Largest fall: Reaction to initial inspection report/rating (4 to 1, down 3).');
    expect(summary).to.include('Not assessed in March 2015: Cultural change.');
    expect(summary).to.include('Not assessed in June 2017: Vision and values.');
    expect(summary).to.include('Not assessed: Governance, Improving safety, Patient and public involvement');
    const empty = tell(document({ series: [before(equal(null)), after()] })).summary;
    expect(empty).to.include('No theme was assessed in March 2015.');
  });

  it('never calls a theme not assessed whose value is outside the scale or cannot be used', () => {
    const series = [before(valuesOf([1, 5, 2])), after({ ...valuesOf([2, 3, 5]), values: 'Developing' })];
    const telling = speak(document({ series }));
    const { summary } = tellThemes(telling);
    expect(summary).to.include('Value outside the scale in March 2015: Leadership.');
    expect(summary).to.include('Value outside the scale in June 2017: Cultural change.');
    expect(summary).to.include('Value not usable in June 2017: Vision and values.');
    expect(summary).to.include('Not assessed in March 2015: Vision and values.');
    expect(themeSentence(telling.model.axes[1]!, telling)).to.equal(
      'Leadership: 3, established; value outside the scale in March 2015.',
    );
    const empty = tell(document({ series: [before(), after(equal(9))] })).summary;
    expect(empty).to.include('None of the values given for June 2017 could be used.').and.not.to.include('No theme');
  });

  it('says differences of percentages in points, and both ends of a target’s band', () => {
    const framework = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const series = [before(valuesOf([10, 51]), { n: 80 }), after(valuesOf([36, 50]), { n: 90 })];
    const telling = speak({ ...document({ series }), framework });
    const { summary } = tellThemes(telling);
    expect(summary).to.include('(10% to 36%, up 26 percentage points).').and.include('down 1 percentage point)');
    const hours = speak({
      ...document({ series }),
      framework: { id: 'di2017', scale: { min: 0, max: 100, unit: 'h' } },
    });
    expect(brief(hours.model.axes[0]!, hours)).to.equal('10 h to 36 h, up 26 h');
    const target = { label: 'Aim', values: { leadership: 4 }, band: { low: 2, high: 4 } };
    const aimed = speak(document({ target: { ...target, values: {} } }));
    expect(tellThemes(aimed).summary).to.include('meet the target of 2 to 4 (Aim).');
    expect(themeSentence(aimed.model.axes[0]!, aimed)).to.include('target 2 to 4, met');
    const mixed = speak(document({ target }));
    expect(themeSentence(mixed.model.axes[1]!, mixed)).to.include('target 4, met');
  });

  it('counts the themes with a target, and those with peers, where some have none', () => {
    const told = (values: object) => tell(document({ target: { label: 'Aim', values } })).summary;
    expect(told({ leadership: 4, governance: 3 })).to.include('1 of 2 assessed themes with a target meets it (Aim).');
    expect(told({ leadership: 4, outward: 4 })).to.include('1 of 1 assessed theme with a target of 4 meets it (Aim).');
    expect(told(equal(3))).to.include('6 of 8 assessed themes meet the target of 3 (Aim).');
    const known = { year: 2017, n: 12, low: { leadership: 3, governance: 3 }, high: { leadership: 4, governance: 4 } };
    expect(tell(document({ peers: known })).summary).to.include(
      '1 of 2 themes with peers is below the middle range of 12 peers.',
    );
    const peers = { ...known, low: equal(3), high: equal(4) };
    expect(tell(document({ peers })).summary).to.include('2 of 8 are below the middle range of 12 peers.');
  });

  it('gives scale, target and peers the decimals that they need themselves, and the values those of the values', () => {
    const peers = { year: 2017, n: 12, low: equal(1), mid: equal(2.5), high: equal(3.5) };
    const telling = speak(document({ peers, target: { band: { low: 2.5, high: 4 } } }));
    expect(tellThemes(telling).subtitle).to.include('scored 0 (none) to 4 (embedded)');
    expect(themeSentence(telling.model.axes[1]!, telling)).to.equal(
      'Leadership: 4, embedded; was 2 (progressing) in March 2015; up 2; target 2.5 to 4, met; peers 1 to 3.5, median 2.5.',
    );
    for (const table of [themeTable(telling), themeCsvTable(telling)])
      expect(table.rows[1]!.at(-1)).to.equal('1 to 3.5, median 2.5');
    const framework = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const shares = { ...after(valuesOf([33.3, 12.14, 8])), basis: 'coded-mentions', n: 412 };
    const told = speak({ ...document({ series: [shares] }), framework });
    expect(tellThemes(told).subtitle).to.include('0% to 100%');
    expect(brief(told.model.axes[1]!, told)).to.equal('12.14%');
  });

  it('calls the levels of a scale by its words, wherever the scale begins', () => {
    const framework = { id: 'di2017', scale: { min: 1, max: 4, levels: ['poor', 'fair', 'good', 'best'] } };
    const telling = speak({ ...document({ series: [after(valuesOf([1, 4, 2.5]))] }), framework });
    expect(telling.model.axes.slice(0, 3).map((axis) => themeSentence(axis, telling))).to.deep.equal([
      'Reaction to initial inspection report/rating: 1.0, poor.',
      'Leadership: 4.0, best.',
      'Cultural change: 2.5.',
    ]);
    expect(tellThemes(telling).subtitle).to.include('scored 1 (poor) to 4 (best)');
  });

  it('says where the values come from, also that it is not said', () => {
    const notes = (basis: string | undefined) =>
      tell(document({ series: [after(undefined, { basis })] })).notes.join(' ');
    expect(notes(undefined)).to.contain('How the values came about is not stated.');
    expect(notes('self-assessed')).to.contain('nobody from outside checked it').and.not.to.contain('not stated');
  });

  it('does not say of scores that they were published, which nobody has told', () => {
    const scored = [after(undefined, { basis: 'regulator-scored' })];
    const { notes } = tell(document({ series: scored }));
    expect(notes.join(' ')).to.match(/regulator/);
    expect(notes.join(' ')).not.to.match(/publish/);
  });

  it('tells two series apart that are called the same', () => {
    const board = tell(
      document({ series: [before(undefined, { label: 'Board' }), after(undefined, { label: 'Board' })] }),
    );
    expect(board.headline).to.equal('All 8 themes assessed both times score higher in Board (June 2017)');
    const dated = [
      after(undefined, { label: null }),
      after(undefined, { id: 'c', label: null, basis: 'regulator-scored' }),
    ];
    expect(tell(document({ series: dated })).headline).to.equal(
      '9 improvement themes, June 2017 (self-assessed) and June 2017 (scored by the regulator)',
    );
    const undated = { label: 'Score', date: null };
    const score = document({ series: [before(undefined, undated), after(undefined, undated)] });
    expect(tell(score).headline).to.equal('9 improvement themes, Score and Score');
    expect(tell(document()).headline).not.to.contain('(');
  });

  it('names a date once', () => {
    const series = ['North', 'South', 'East'].map((label) =>
      after(undefined, { id: label, label, organisation: label, date: '2024-03' }),
    );
    expect(tell(document({ series })).subtitle).to.match(/, self-assessed, March 2024$/);
  });

  it('leaves room for the headline where an author’s heading sends it into the summary, and only there', () => {
    const axes = Array.from({ length: 9 }, (_, i) => ({ id: `t${i}`, label: `Theme ${i} with a name of many words` }));
    const values = (numbers: (number | null)[]) => Object.fromEntries(numbers.map((value, i) => [`t${i}`, value]));
    const series = [before(values([1, 2, 3, 4, null, 1])), after(values([4, 1, 2, null, 3, 2]))];
    const target = { label: 'Aim for the years to come', values: { t0: 3 } };
    const telling = speak(document({ framework: { id: 'own', title: 'Own', scale, axes }, series, target }));
    const words = (text: string) => text.split(/\s+/).length;
    const [free, titled] = [tellThemes(telling), tellThemes(telling, true)];
    expect(words(free.summary)).to.be.within(80, 90);
    expect(words(`${titled.headline}. ${titled.summary}`)).to.be.within(70, 90);
    const whole = ({ summary, notes }: RadarTexts) => [summary, ...notes].join(' ');
    expect(whole(titled)).to.equal(whole(free));
  });

  it('does not depend on the order of the series', () => {
    expect(tell(document({ series: [after(), before()] }))).to.deep.equal(tell(document()));
  });

  it('says neither up nor down of series that may not be compared', () => {
    const pairs = [
      [before(), after(undefined, { basis: 'regulator-scored' })],
      [before(undefined, { date: '2017-06' }), after()],
      [before(undefined, { date: undefined }), after(undefined, { date: undefined })],
      [before(undefined, { organisation: 'East', date: '2017' }), after(undefined, { organisation: 'West' })],
    ];
    for (const series of pairs) {
      const telling = speak(document({ series }));
      const text = `${allText(telling)} ${telling.model.problems.map(({ message }) => message).join(' ')}`;
      expect(text).to.not.match(/\b(up|down|higher|lower|rise|fall|unchanged|improv\w+ed)\b/i);
    }
  });

  it('says of presence what is mentioned where, and of shares never that they are strength', () => {
    const marks = {
      label: 'public sources',
      basis: 'presence',
      source: 'x',
      values: { leadership: true, culture: true, cqc: false },
    };
    const presence = tell({ title: 't', framework: 'di2017', series: [marks] });
    expect(presence.headline).to.equal('2 of 3 themes are mentioned in public sources; 1 is not');
    expect(presence.subtitle).to.equal('t: Themes in CQC, Driving improvement (2017), mentioned or not');
    const framework = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const coded = { basis: 'coded-mentions', n: 80 };
    const shares = [before(valuesOf([10, 30, 9]), coded), after(valuesOf([10, 34, 5]), coded)];
    const telling = speak({ ...document({ series: shares }), framework });
    const { headline, subtitle, summary } = tellThemes(telling);
    expect(headline).to.equal(
      '1 of the 3 themes assessed both times is mentioned more often in June 2017, 1 less often',
    );
    expect(subtitle).to.include('(2017), 0% to 100%, share of coded passages');
    expect(summary).to.include('Largest share of coded passages: Leadership (34% of 80 passages).');
    expect(allText(telling).replace('not how strong it is', '')).to.not.match(/strong|score/i);
  });

  it('has a headline for all texts where there are several, not for one of them', () => {
    const marks = (label: string, culture: boolean) => ({
      ...{ label, date: label, basis: 'presence', source: 'x' },
      values: { leadership: true, culture },
    });
    const { headline, summary } = tell({
      title: 't',
      framework: 'di2017',
      series: [marks('2017', false), marks('2018', true)],
    });
    expect(headline).to.equal('9 improvement themes, 2017 and 2018');
    expect(summary).to.include('1 of 2 themes is mentioned in 2017; 1 is not.');
  });

  it('says nothing of peers that no value can be held against', () => {
    const peers = { label: 'Trusts', year: 2017, n: 24, low: { outward: 1 }, high: { outward: 3 } };
    expect(tell(document({ peers })).summary).not.to.match(/peers/);
  });

  it('says nothing of how values came about that are not there', () => {
    const empty = { label: 'Next year', date: '2018', basis: 'coded-mentions', values: {} };
    const { subtitle, summary } = tellThemes(speak(document({ series: [before(), after(), empty] })));
    expect(subtitle).to.match(/embedded\), self-assessed, March 2015 and June 2017$/);
    expect(summary).to.contain('No theme was assessed in Next year.');
  });

  it('says of no value that it is the highest or lowest where series cannot be compared', () => {
    const series = [before(), after(undefined, { basis: 'regulator-scored' })];
    const { summary } = tell(document({ framework: { id: 'di2017' }, series }));
    expect(summary).not.to.match(/now/);
  });

  it('sets one series beside no other where only a table is shown', () => {
    const { summary } = tell(document({ framework: { id: 'di2017' }, series: [after()] }));
    expect(summary).not.to.match(/side by side/);
  });

  it('says nothing twice: what is the headline is neither in the summary nor announced again', () => {
    const marks = { label: 'a report', basis: 'presence', source: 'x', values: { leadership: true, culture: false } };
    for (const input of [
      document({ series: [after()] }),
      { title: 't', framework: 'di2017', series: [marks], evidence: [{ axis: 'leadership', quote: 'Q' }] },
    ]) {
      const { headline, summary, announcement } = tell(input);
      expect(summary).to.not.contain(headline);
      expect(announcement.match(/improvement themes/g)).to.have.length(1);
    }
    const framework = { id: 'x', title: 'Two', axes: ['leadership', 'culture'] };
    const only = tell({ title: 't', framework, series: [marks] });
    expect(only.summary).to.equal(`${only.headline}.`);
    // Under an author's heading the summary opens with the headline: then there is nothing else to say.
    const three = ['A', 'B', 'C'].map((id) => after({ leadership: 1 }, { id, label: id, organisation: id }));
    const scored = { ...framework, scale: { min: 0, max: 4 } };
    for (const input of [
      { title: 't', framework, series: [marks] },
      { title: 't', framework: { ...scored, axes: ['leadership'] }, series: three },
    ])
      expect(tellThemes(speak(input), true).summary).to.equal('');
  });

  it('says who assessed, how many answered, and what the band of peers is', () => {
    const peers = { label: 'Acute trusts', year: 2017, n: 24, low: { cqc: 3 }, high: { cqc: 4 } };
    const series = [before(), after(undefined, { assessedBy: 'Board', n: 11 })];
    const { notes, summary } = tell(document({ series, peers, notes: ['Illustrative figures.'] }));
    expect(notes).to.include('June 2017: assessed by Board, 11 answers.');
    expect(notes).to.include('The peer band is the middle 80 per cent of 24 organisations (Acute trusts) in 2017.');
    expect(notes).to.include('Two points in time show a difference, not a trend.');
    expect(notes[notes.length - 1]).to.equal('Illustrative figures.');
    expect(summary).to.include('1 of 1 theme with peers is below the middle range of 24 peers.');
  });

  it('sets many series side by side, each against the first', () => {
    const series = [2013, 2015, 2017].map((year, i) =>
      after(valuesOf([i, 2, 2 - i]), { id: `s${year}`, label: `${year}`, date: `${year}` }),
    );
    const { headline, summary } = tell(document({ series }));
    expect(headline).to.equal('9 improvement themes, 2013, 2015 and 2017');
    expect(summary).to.include('2015: 1 of 3 higher than in 2013, 1 lower.');
  });
});

describe('one theme in a sentence', () => {
  it('says value, word, what it was and the change', () => {
    const telling = speak(document());
    const sentences = telling.model.axes.map((axis) => themeSentence(axis, telling));
    expect(sentences[1]).to.equal('Leadership: 4, embedded; was 2 (progressing) in March 2015; up 2.');
    expect(sentences[7]).to.equal('Looking outwards: not assessed.');
    expect(brief(telling.model.axes[0]!, telling)).to.equal('1 to 4, up 3');
    const same = speak(document({ series: [before(equal(2)), after(equal(2))] }));
    expect(themeSentence(same.model.axes[0]!, same)).to.match(/; unchanged\.$/);
    expect(brief(same.model.axes[0]!, same)).to.equal('2 to 2, unchanged');
  });

  it('says target, peers, and a value that could not be used as it was given', () => {
    const telling = speak(
      document({ series: [after({ leadership: 3, cqc: 9 })], target: { values: { leadership: 4 } } }),
    );
    expect(themeSentence(telling.model.axes[1]!, telling)).to.equal('Leadership: 3, established; target 4, not met.');
    expect(themeSentence(telling.model.axes[8]!, telling)).to.equal('CQC engagement: 9 (outside scale).');
  });
});

describe('the words of a theme radar', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null), fc.constant(7));
  const values = fc.array(value, { minLength: 9, maxLength: 9 }).map(valuesOf);
  const model = (was: object, now: object): ThemeComparison & { telling: RadarTelling } => {
    const telling = speak(
      document({ series: [before(was as never), after(now as never)], target: { band: { low: 2, high: 4 } } }),
    );
    return { ...telling.model, telling };
  };

  it('hold the same numbers as the model, whatever the values', () => {
    fc.assert(
      fc.property(values, values, (was, now) => {
        const { axes, telling, rises, falls, target } = model(was, now);
        for (const axis of axes) {
          const sentence = themeSentence(axis, telling);
          if (axis.after !== null) expect(sentence).to.include(`: ${axis.after}, `);
          if (axis.before !== null && axis.after !== null) {
            const sign = Math.sign(axis.after - axis.before);
            const change =
              sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${Math.abs(axis.after - axis.before)}`;
            expect(sentence).to.include(change);
            expect(brief(axis, telling)).to.equal(`${axis.before} to ${axis.after}, ${change}`);
          }
        }
        const { headline, summary } = tellThemes(telling);
        if (rises.length > 0 && falls.length > 0) {
          expect(headline).to.include(`${rises.length} of `);
          expect(headline).to.include(`${falls.length} lower`);
        }
        expect(summary.includes('Largest fall')).to.equal(falls.length > 0);
        if (target !== null && target.of > 0)
          expect(summary).to.include(`${target.meets} of ${target.of} assessed theme`);
      }),
      { numRuns: 200 },
    );
  });

  it('are never empty of meaning or too many: 25 words a sentence, 90 a summary', () => {
    fc.assert(
      fc.property(values, values, (was, now) => {
        const { telling } = model(was, now);
        expect(allText(telling)).to.not.match(/NaN|undefined|null|Invalid|\[object|\s\s|\s[.,;]/);
        const { summary } = tellThemes(telling);
        for (const sentence of summary.split(/(?<=\.) /))
          expect(sentence.split(' ').length, sentence).to.be.at.most(25);
        expect(summary.split(' ').length, summary).to.be.at.most(90);
      }),
      { numRuns: 200 },
    );
  });

  it('can be replaced, every one', () => {
    // Every word of the catalogue in brackets, whatever it says and is given: outside of them only what joins them is
    // left.
    const bracketed = <Words>(words: Words): Words => {
      if (typeof words === 'string') return `⟦${words}⟧` as Words;
      if (typeof words === 'function') return ((...given: unknown[]) => `⟦${words(...given)}⟧`) as Words;
      const entries = Object.entries(words as object).map(([name, word]) => [name, bracketed(word)]);
      return Object.fromEntries(entries) as Words;
    };
    const words = bracketed(radarWords);
    const peers = { year: 2017, n: 12, label: 'Acute trusts', low: equal(1), mid: equal(2), high: equal(3) };
    const [target, evidence] = [{ values: { leadership: 4 } }, [{ axis: 'cqc', quote: 'x' }]];
    const gaps = [before(valuesOf([1, null, 9])), after({ ...valuesOf([3, 1, 2, null]), other: 1 } as never)];
    const marks = { id: 'm', label: 'Reports', basis: 'presence', values: valuesOf([true, false, null]) };
    const documents = [
      document({ target: { band: { low: 2, high: 4 } }, peers, evidence }),
      document({ target, series: gaps }),
      document({ series: [after(undefined, { assessedBy: 'the board', n: 11, source: 'Report' })] }),
      document({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }),
      document({ series: [before(), after(), after(undefined, { id: 'x', label: '2018', date: '2018' })] }),
      document({ series: [before(equal(null)), after(equal(2))] }),
      { title: 'Marks', framework: 'di2017', series: [marks] },
    ];
    for (const input of documents) {
      let left = allText({ ...speak(input), words }).replaceAll(words.untitled, '');
      for (let before = ''; before !== left; ) {
        before = left;
        left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      expect(left).to.match(/^[\s.,;]*$/);
    }
  });
});

describe('what a theme radar says of changes and themes', () => {
  it('says a change as the difference of the ends that it writes, and leaves the model exact', () => {
    const series = [before(valuesOf([0.756, 0.145, 1])), after(valuesOf([0.604, 0.2, 1.004]))];
    const telling = speak(document({ series }));
    const [first, second, third] = telling.model.axes;
    expect(first!.change).to.be.closeTo(-0.152, 1e-12);
    expect(brief(first!, telling)).to.equal('0.76 to 0.60, down 0.16');
    expect(themeSentence(first!, telling)).to.contain('down 0.16');
    expect(tellThemes(telling).summary).to.contain('down 0.16').and.contain('up 0.05');
    expect(brief(second!, telling)).to.equal('0.15 to 0.20, up 0.05');
    expect(brief(third!, telling)).to.equal('1.00 to 1.00, up 0.00');
    const alike = speak(document({ series: [before(valuesOf([0.3341])), after(valuesOf([0.3259]))] }));
    expect(brief(alike.model.axes[0]!, alike)).to.equal('0.33 to 0.33, down 0.00');
    const framework = { id: 'di2017', scale: { min: -2, max: 2 } };
    const below = speak(document({ framework, series: [before(valuesOf([-0.055])), after(valuesOf([0.6]))] }));
    expect(brief(below.model.axes[0]!, below)).to.equal('minus 0.06 to 0.60, up 0.66');
    const row = themeTable(telling).rows[0]!;
    expect(row.find((value) => typeof value === 'object' && value.text === 'down 0.16')).to.include({
      raw: first!.change,
    });
  });

  it('keeps what it says of a change true to its ends, whatever the values', () => {
    const value = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(value, value, (was, now) => {
        const telling = speak(document({ series: [before(valuesOf([was])), after(valuesOf([now]))] }));
        const [from = 0, to = 0, by = 0] = (brief(telling.model.axes[0]!, telling).match(/[\d.]+/g) ?? []).map(Number);
        expect(by).to.be.closeTo(Math.abs(to - from), 1e-9);
      }),
    );
  });

  it('calls a theme of another framework by the label that the framework has for it', () => {
    const other = after({ leadership: 3, outward: 4 }, { framework: 'di2018' });
    const telling = speak(document({ series: [before(), other] }));
    const label = 'Outward looking: working with others';
    expect(tellThemes(telling).notes.join(' ')).to.contain(`not in the framework: ${label}.`);
    expect(themeTable(telling).rows.at(-1)![0]).to.equal(label);
    expect(themeCsvTable(telling).rows.at(-1)![0]).to.equal(label);
  });
});
