import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { themesFromTable } from '../../src/themes/index.js';
import { analyse, cell, marked, table } from './tables.js';

describe('a table of themes as authors have it', () => {
  it('draws no changes, words or totals that stand beside the scores, and says so', () => {
    for (const [heading, first, second] of [
      ['Change', '3', '4'],
      ['Difference (points)', '+3', '\u22121'],
      ['RAG', 'G', 'R'],
      ['Lead', 'Chief nurse', ''],
    ] as const) {
      const { model, codes, said } = analyse(
        table(
          [marked, 'Before', 'After', heading],
          ['Leadership', '1', '4', first],
          ['Governance', '2', '1', second],
          ['Total', '3', '5', ''],
        ),
      );
      expect(codes, heading).to.deep.equal(['column-left-out', 'row-left-out']);
      expect(said.at(-1)).to.equal('Row 4, "Total", is no theme of its own and was left out.');
      expect(model.form).to.equal('pair');
      expect(model.axes.map(({ id, change }) => [id, change])).to.deep.equal([
        ['leadership', 3],
        ['governance', -1],
      ]);
    }
    // A column that says it is a series, and one of a date, stay, whatever they hold.
    const named = table([marked, '2023', cell('Change', { role: 'current' })], ['Leadership', '1', '4']);
    expect(analyse(named).model.series).to.have.length(2);
    const dated = table([marked, '2023', '2025'], ['Leadership', 'not scored', '4']);
    expect(analyse(dated).model.series).to.have.length(2);
    const words = table([marked, 'Spring', 'Autumn'], ['Leadership', 'weak', 'strong']);
    expect(analyse(words).model.series).to.have.length(2);
    const called = table([marked, '2023', 'Before the merger'], ['Leadership', '1', 'weak']);
    expect(analyse(called).model.series).to.have.length(2);
    const single = analyse(table([marked, '2023', 'Change'], ['Leadership', '1', '4']));
    expect(single.model.series.map(({ date }) => date)).to.deep.equal(['2023']);
  });

  it('reads scores out of the end of the scale, and the words of its levels', () => {
    const scores = (...rows: string[][]) => {
      const { model, codes } = analyse(table([marked, 'Before', 'After'], ...rows));
      return { codes, values: model.axes.map(({ before, after }) => [before, after]) };
    };
    expect(scores(['Leadership', '1/4', '3 out of 4'], ['Governance', 'Progressing', 'none'])).to.deep.equal({
      codes: [],
      values: [
        [1, 3],
        [2, 0],
      ],
    });
    // Words of which nobody knows the numbers.
    const two = cell('Theme', { min: '0', max: '4', levels: 'low,high', basis: 'self-assessed' });
    expect(analyse(table([two, '2017'], ['A', 'high'], ['B', '3'])).codes).to.include('value-not-usable');
    // Of another scale.
    expect(scores(['Leadership', '1/4', '3/5']).codes).to.deep.equal(['value-not-usable']);
    expect(analyse(table(['Theme', '2017'], ['A', '1/4'], ['B', '3/5'])).codes).to.include('missing-scale');
    // Words of a scale that begins with 1.
    const five = cell('Theme', {
      min: '1',
      max: '5',
      levels: 'None, Starting, Fair, Good, Best',
      basis: 'self-assessed',
    });
    const worded = analyse(table([five, '2017'], ['A', 'none'], ['B', 'FAIR'], ['C', '5, best']));
    expect(worded.codes).to.deep.equal([]);
    expect(worded.model.axes.map(({ after }) => after)).to.deep.equal([1, 3, 5]);
    const { model, codes } = analyse(table(['Theme', 'Before', 'After'], ['A', '1/6', '5/6'], ['B', '2 of 6', '6/6']));
    expect(model.scale).to.include({ min: 0, max: 6 });
    expect(codes).not.to.include('scale-assumed');
  });

  it('reads themes along the top, where the dates or roles of the assessments stand down the side', () => {
    for (const [was, now] of [
      ['2023', 'April 2025'],
      ['Before', 'After (2025)'],
    ] as const) {
      const { model, codes } = analyse(table([marked, 'Leadership', 'Governance'], [was, '1', '2'], [now, '4', '1']));
      expect(codes).to.deep.equal([]);
      expect(model.axes.map(({ id, before, after }) => [id, before, after])).to.deep.equal([
        ['leadership', 1, 4],
        ['governance', 2, 1],
      ]);
    }
  });

  it('reads them so also where a row of words, changes or nothing stands below the assessments', () => {
    for (const below of [
      ['Comments', '', ''],
      ['RAG', 'Green', 'Red'],
      ['Change', '3', '-1'],
    ]) {
      const rows = [['Before', '1', '2'], ['After', '4', '1'], below];
      const { model, codes } = analyse(table([marked, 'Leadership', 'Governance'], ...rows));
      expect(model.axes.map(({ label, before, after }) => [label, before, after])).to.deep.equal([
        ['Leadership', 1, 4],
        ['Governance', 2, 1],
      ]);
      expect(codes, below[0]).to.deep.equal(below[1] ? ['column-left-out'] : []);
    }
    const themes = table(['Theme', 'Spring', 'Autumn'], ['Current', '1', '2'], ['Culture', '2', '3']);
    expect(analyse(themes).model.axes.map(({ label }) => label)).to.deep.equal(['Current', 'Culture']);
  });

  it('passes over numbers before the themes and notes below them', () => {
    const { model, codes } = analyse(
      table(
        [cell('No.', marked.marks as Record<string, string>), 'Theme', '2017'],
        ['1', 'Leadership', '3'],
        ['2', 'Governance', '2'],
      ),
    );
    expect(codes).to.deep.equal([]);
    expect(model.axes.map(({ id, after }) => [id, after])).to.deep.equal([
      ['leadership', 3],
      ['governance', 2],
    ]);
    const beside = analyse(table(['No.', marked, '2017'], ['1', 'Leadership', '3'])).model;
    expect([beside.framework.id, beside.axes[0]?.id]).to.deep.equal(['di2017', 'leadership']);
    const averaged = table(['', 'Theme', '2021', 'Average'], ['1', 'Leadership', '2', '2.5']);
    expect(analyse(averaged).model.series).to.have.length(2);
    const noted = table([marked, '2017'], ['Leadership', '3'], ['Source: board paper', ''], ['Our own', 'Our own']);
    expect(analyse(noted).model.axes.map(({ id }) => id)).to.deep.equal(['leadership']);
  });

  it('loses no theme that only looks like a number, a note, a role or a total', () => {
    const themes = (...rows: string[][]) => {
      const { model } = analyse(table(rows[0] ?? [], ...rows.slice(1)));
      return model.axes.map(({ label, values }) => [label, ...values.map(({ value }) => value)]);
    };
    const kept: string[][][] = [
      [
        ['Standard', 'Ward A', 'Ward B'],
        ['1', '2', '3'],
        ['2', '3', '4'],
      ],
      [
        ['Standard', '2019', '2021'],
        ['3', '3', '3'],
        ['4', '4', '4'],
      ],
      [
        ['Theme', '2019', '2021'],
        ['Notes: taking and sharing', '1', '3'],
      ],
      [
        ['Theme', 'Score'],
        ['After care', '1'],
        ['Before surgery', '2'],
      ],
      [
        ['Theme', 'Spring', 'Autumn'],
        ['Target setting', '1', '3'],
        ['Current practice', '2', '3'],
      ],
      [
        ['Theme', '2019', '2021'],
        ['Change', '1', '3'],
        ['Culture', '2', '3'],
      ],
      [
        ['Theme', 'Improvement'],
        ['Leadership', '2'],
      ],
      [
        ['Theme', '2021', 'Average'],
        ['Leadership', '2', '2.5'],
      ],
    ];
    // Only some first cells are numbers; words of levels are no themes either.
    const led = [
      ['Theme', 'Lead', '2019'],
      ['1', 'Ann', '2'],
      ['Culture', 'Bob', '3'],
    ];
    expect(themes(...led)).to.deep.equal([
      ['1', 2],
      ['Culture', 3],
    ]);
    for (const words of [
      [
        ['Standard', 'Board'],
        ['1', 'weak'],
      ],
      [
        ['Standard', '2019', '2021'],
        ['1', 'weak', 'fair'],
        ['2', 'fair', 'weak'],
      ],
      [
        ['Standard', 'Ward A', 'Ward B'],
        ['1', 'weak', '3'],
        ['2', '3', '4'],
      ],
      [
        ['Theme', '2019', 'Ward'],
        ['Current', '2', '3'],
        ['Culture', '1', '3'],
      ],
      [
        ['Theme', 'Spring'],
        ['Current', '2'],
        ['Culture', '1'],
      ],
    ])
      expect(
        themes(...words).map(([label]) => label),
        words.join(' | '),
      ).to.deep.equal(words.slice(1).map(([label]) => label));
    for (const rows of kept)
      expect(themes(...rows)).to.deep.equal(
        rows.slice(1).map(([label, ...scores]) => [label, ...scores.map((score) => Number(score))]),
      );
  });

  it('keeps every theme and every series of a plain table', () => {
    const names = ['After care', 'Gap analysis', 'Change', 'Current practice', 'Target setting', '1', '2', '2019 plan'];
    const themes = fc.uniqueArray(fc.constantFrom(...names, 'Average wait', 'A/B', '3 of 4', 'yes'), { minLength: 1 });
    const heads = ['2019', 'Before', 'Ward A', 'Ward B', 'Spring 2020', '2019/20', 'Q1 2020', 'Board (2020)'];
    const series = fc.uniqueArray(fc.constantFrom(...heads), { minLength: 1, maxLength: 4 });
    const scores = fc.array(fc.constantFrom('0', '2', '4', '3/4', '', '–'), { minLength: 4, maxLength: 9 });
    const read = (labels: readonly string[], columns: readonly string[], given: readonly string[]) => {
      const rows = labels.map((label, y) => [label, ...columns.map((_, x) => given[(y * 4 + x) % given.length] ?? '')]);
      const { data } = themesFromTable(table(['Theme', ...columns], ...rows));
      const { framework, series } = data as { framework: { axes: { label: string }[] }; series: object[] };
      expect(framework.axes.map(({ label }) => label)).to.deep.equal(labels);
      expect(series).to.have.length(columns.length);
    };
    read(['1'], ['Ward A', '2019'], ['3/4', '0']);
    fc.assert(fc.property(themes, series, scores, read));
  });

  it('leaves out no column of words where scores are but those of a target', () => {
    for (const target of ['Target', cell('Aim', { role: 'target' })]) {
      const { model, codes } = analyse(table([marked, 'Rating', target], ['Leadership', 'fair', '4']));
      expect(model.axes[0]?.values[0]?.given).to.equal('fair');
      expect(codes).to.include('value-not-usable').and.not.to.include('column-left-out');
    }
  });

  it('reads the same themes however the table stands around them', () => {
    const plain = [
      ['Leadership', 1, 3],
      ['Culture', 2, 4],
    ];
    const same: string[][][] = [
      [
        ['Theme', '2019', '2021', 'Change since 2019'],
        ['Leadership', '1', '3', '2'],
        ['Culture', '2', '4', '2'],
      ],
      [
        ['Theme', '2019', '2021', '% change'],
        ['Leadership', '1', '3', '200%'],
        ['Culture', '2', '4', '100%'],
      ],
      [
        ['Theme', '2019', '2021', '+/-'],
        ['Leadership', '1', '3', '+2'],
        ['Culture', '2', '4', '+2'],
      ],
      [
        ['Theme', '2019', '2021', 'Average'],
        ['Leadership', '1', '3', '2'],
        ['Culture', '2', '4', '3'],
      ],
      [
        ['Theme', '2019', '2021', 'Comments 2021'],
        ['Leadership', '1', '3', 'A board day'],
        ['Culture', '2', '4', ''],
      ],
      [
        ['Theme', '2019', '', '2021'],
        ['Leadership', '1', '', '3'],
        ['Culture', '2', '', '4'],
      ],
      [
        ['Theme', '2019', '2021'],
        ['Leadership', '1', '3'],
        ['Culture', '2', '4'],
        ['Total score', '3', '7'],
      ],
      [
        ['', 'Theme', '2019', '2021'],
        ['1.', 'Leadership', '1', '3'],
        ['', '', '', ''],
        ['2.', 'Culture', '2', '4'],
      ],
      [
        ['', 'Theme', '2019', '2021'],
        ['1', 'Leadership', '1', '3'],
        ['2', 'Culture', '2', '4'],
        ['', 'Total', '3', '7'],
      ],
      [
        ['Year', 'Leadership', 'Culture'],
        ['2019', '1', '2'],
        ['', '', ''],
        ['2021', '3', '4'],
        ['Change', '2', '2'],
        ['Average', '2', '3'],
      ],
      [
        ['Year', 'Leadership', 'Culture', 'Total'],
        ['2018/19', '1', '2', '3'],
        ['2020/21', '3', '4', '7'],
      ],
    ];
    for (const rows of same) {
      const { model } = analyse(table(rows[0] ?? [], ...rows.slice(1)));
      const read = model.axes.map(({ label, values }) => [label, ...values.map(({ value }) => value)]);
      expect(read, rows.join(' | ')).to.deep.equal(plain);
      expect(model.scale, rows.join(' | ')).to.include({ min: 0, max: 4 });
    }
    const autumn = cell('Autumn', { date: '2023-10' });
    const spring = cell('Spring', { date: '2023-04', role: 'before' });
    const byMarks = analyse(table(['When', 'Leadership', 'Culture'], [autumn, '3', '4'], [spring, '1', '2'])).model;
    expect(byMarks.axes.map(({ label, before, after }) => [label, before, after])).to.deep.equal(plain);
    const byRoles = [
      [cell('Autumn', { role: 'after' }), '3', '4'],
      [cell('Spring', { role: 'before' }), '1', '2'],
    ];
    const called = analyse(table(['When', 'Leadership', 'Culture'], ...byRoles)).model;
    expect(called.axes.map(({ label, before, after }) => [label, before, after])).to.deep.equal(plain);
    const gap = analyse(table(['Year', 'Leadership', 'Culture'], ['2019', '', '2'], ['2021', '3'])).model;
    expect(gap.axes.map(({ label, before, after }) => [label, before, after])).to.deep.equal([
      ['Leadership', null, 3],
      ['Culture', 2, null],
    ]);
    const one = analyse(table(['Year', 'Leadership', 'Culture'], ['2021', '3', '4'])).model;
    expect(one.axes.map(({ label, after }) => [label, after])).to.deep.equal([
      ['Leadership', 3],
      ['Culture', 4],
    ]);
  });
});
