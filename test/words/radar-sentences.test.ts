import { expect } from '@open-wc/testing';
import { analyseThemes, readThemes } from '../../src/themes/index.js';
import { formatFor } from '../../src/words/format.js';
import { radarWords } from '../../src/words/radar.js';
import { tellThemes } from '../../src/words/radar-telling.js';
import { brief, type RadarTelling, seriesName, themeSentence, titleOf } from '../../src/words/radar-themes.js';
import { after, before, document, frameworkOf, valuesOf } from '../themes/example.js';

function speak(input: unknown): RadarTelling {
  const { data, problems } = readThemes(input);
  if (data === null) throw new Error(JSON.stringify(problems));
  return { model: analyseThemes(data), words: radarWords, format: formatFor('en-GB') };
}

const marks = { basis: 'presence', source: 'x' };

describe('the sentences of a theme radar', () => {
  it('agree in number with what they count', () => {
    const { themes, compared, withEvidence, passages, answers, quotes, points } = radarWords;
    const sentences: [string, string][] = [
      [themes(1), '1 improvement theme'],
      [themes(2), '2 improvement themes'],
      [compared(1, 'B', 'A'), '1 theme, B compared with A.'],
      [compared(2, 'B', 'A'), '2 themes, B compared with A.'],
      [withEvidence(1), '1 theme has evidence attached.'],
      [withEvidence(2), '2 themes have evidence attached.'],
      [passages(1, '1'), '1 passage'],
      [passages(2, '2'), '2 passages'],
      [answers(1, '1'), '1 answer'],
      [answers(2, '2'), '2 answers'],
      [quotes(1), '1 piece of evidence'],
      [quotes(2), '2 pieces of evidence'],
      [points('1'), '1 percentage point'],
      [points('2'), '2 percentage points'],
    ];
    for (const [sentence, expected] of sentences) expect(sentence).to.equal(expected);
  });

  it('name a picture by its form, and targets and peers by their labels where they have some', () => {
    expect(radarWords.pictureName('radar', 'Themes')).to.equal('Radar chart of Themes');
    expect(radarWords.pictureName('dot', 'Themes')).to.equal('Dot plot of Themes');
    expect([radarWords.target(null), radarWords.target('Aim')]).to.deep.equal(['Target', 'Aim']);
    expect(radarWords.peers(null, false)).to.equal('Peers, middle 80 per cent');
    expect(radarWords.peers('Acute trusts', false)).to.equal('Acute trusts, middle 80 per cent');
    expect(radarWords.peers('Acute trusts', true)).to.equal('Acute trusts, middle 80 per cent and median');
    expect(radarWords.withPeers('1 to 3')).to.equal('peers 1 to 3');
    expect(radarWords.withTarget('3', null)).to.equal('target 3');
  });

  it('say why a value was not used', () => {
    const written = (['outside-scale', 'not-usable', 'not-in-framework'] as const).map((why) =>
      radarWords.notUsed('9', why),
    );
    expect(written).to.deep.equal(['9 (outside scale)', '9 (not a value)', '9 (not in framework)']);
    const telling = speak(document({ series: [after({ leadership: 'many', culture: 3, cqc: 9 })] }));
    const said = (id: string) => themeSentence(telling.model.axes.find((axis) => axis.id === id)!, telling);
    expect(said('leadership')).to.equal('Leadership: many (not a value).');
    expect(said('cqc')).to.equal('CQC engagement: 9 (outside scale).');
    expect(said('governance')).to.equal('Governance: not assessed.');
  });

  it('say of a source whether it mentions a theme, and of which source where there are two', () => {
    const one = speak({
      title: 't',
      framework: 'di2017',
      series: [{ ...marks, label: 'A', values: valuesOf([true, false]) }],
    });
    expect(one.model.axes.slice(0, 3).map((axis) => brief(axis, one))).to.deep.equal([
      'mentioned',
      'not mentioned',
      'not assessed',
    ]);
    const series = ['A', 'B'].map((label, i) => ({ ...marks, id: label, label, values: valuesOf([i === 0, true]) }));
    const two = speak({ title: 't', framework: 'di2017', series });
    expect(brief(two.model.axes[0]!, two)).to.equal('A: mentioned; B: not mentioned');
    expect(themeSentence(two.model.axes[0]!, two)).to.match(/: A: mentioned; B: not mentioned\.$/);
  });

  it('give the value of each of several series, and why one has none', () => {
    const series = [3, 4, null].map((value, i) =>
      after(
        { leadership: value, culture: i === 2 ? 9 : 1, cqc: 2 },
        { id: `s${i}`, label: `${2015 + i}`, date: `${2015 + i}` },
      ),
    );
    const telling = speak(document({ series }));
    const said = (id: string) => brief(telling.model.axes.find((axis) => axis.id === id)!, telling);
    expect(said('leadership')).to.equal('2015: 3; 2016: 4; not assessed in 2017');
    expect(said('culture')).to.equal('2015: 1; 2016: 1; value outside the scale in 2017');
    expect(said('safety')).to.equal('not assessed');
  });

  it('count the evidence of themes', () => {
    const evidence = ['leadership', 'leadership', 'culture'].map((axis) => ({ axis, quote: 'Q' }));
    const summary = (count: number) => tellThemes(speak(document({ evidence: evidence.slice(0, count) }))).summary;
    expect(summary(0)).not.to.contain('evidence');
    expect(summary(2)).to.contain('1 theme has evidence attached.');
    expect(summary(3)).to.contain('2 themes have evidence attached.');
  });

  it('set a series against the first only where they share a theme', () => {
    const series = [{ leadership: 1 }, { culture: 2 }, { leadership: 3 }].map((values, i) =>
      after(values as never, { id: `s${i}`, label: `${2015 + i}`, date: `${2015 + i}` }),
    );
    const { summary } = tellThemes(speak(document({ series })));
    // What the headline says, a list of the series, is not said again.
    expect(summary).not.to.contain('2015, 2016 and 2017');
    expect(summary)
      .to.contain('2017: 1 of 1 higher than in 2015, 0 lower.')
      .and.not.to.match(/2016: \d/);
  });

  it('write a band whose ends are one value as that value', () => {
    const target = { band: { low: 3, high: 3 } };
    expect(tellThemes(speak(document({ target }))).summary).to.contain('the target of 3.');
  });

  it('say in the notes who assessed and how many answered, as far as that is known, and the source', () => {
    const notes = (more: object) => tellThemes(speak(document({ series: [after(undefined, more)] }))).notes;
    expect(notes({ assessedBy: 'Board' })).to.include('June 2017: assessed by Board.');
    expect(notes({ n: 1 })).to.include('June 2017: 1 answer.');
    expect(notes({}).filter((note) => /^June 2017:/.test(note))).to.deep.equal([]);
    expect(notes({ source: 'Board papers' })).to.include('June 2017: from Board papers.');
  });

  it('name a series by its label, its date or its id, and a chart without a title so', () => {
    const named = (more: object) => {
      const telling = speak(document({ series: [after(undefined, more)] }));
      return seriesName(telling.model.series[0]!, telling);
    };
    expect(named({})).to.equal('June 2017');
    expect(named({ label: null, date: '2018-02' })).to.equal('February 2018');
    expect(named({ label: null, date: null })).to.equal('a');
    const board = { label: 'Board', basis: 'self-assessed' };
    const telling = speak(
      document({
        series: [
          before(undefined, { ...board, organisation: 'East' }),
          after(undefined, { ...board, organisation: 'West' }),
        ],
      }),
    );
    expect(telling.model.series.map((one) => seriesName(one, telling))).to.deep.equal([
      'Board (March 2015, East)',
      'Board (June 2017, West)',
    ]);
    expect([titleOf(telling), titleOf(speak(document({ title: null })))]).to.deep.equal([
      'Improvement themes, Example Trust',
      'Untitled chart',
    ]);
    expect(tellThemes(speak(document({ title: null }))).subtitle).to.match(/^Themes in CQC/);
  });

  it('speak of one theme as one', () => {
    const framework = frameworkOf(1);
    const single = tellThemes(speak({ title: 't', framework, series: [after({ t0: 3 })] }));
    expect(single.headline).to.equal('1 improvement theme, June 2017');
    const pair = tellThemes(speak({ title: 't', framework, series: [before({ t0: 1 }), after({ t0: 3 })] }));
    expect(pair.summary).to.match(/^1 theme, June 2017 compared with March 2015\./);
    expect(pair.headline).to.equal('The one theme scores higher in June 2017');
  });
});
