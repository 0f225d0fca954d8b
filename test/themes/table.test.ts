import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainTable, TableCell } from '../../src/common/table.js';
import { analyseThemes, readThemes, themesFromTable } from '../../src/themes/index.js';

function cell(text: string, marks?: Record<string, string>): TableCell {
  return marks ? { text, marks } : { text };
}

function table(head: (string | TableCell)[], ...rows: (string | TableCell)[][]): PlainTable {
  const cells = (row: (string | TableCell)[]) => row.map((one) => (typeof one === 'string' ? cell(one) : one));
  return { caption: 'Improvement themes', head: cells(head), rows: rows.map(cells) };
}

function analyse(given: PlainTable) {
  const first = themesFromTable(given);
  const { data, problems } = readThemes(first.data);
  if (data === null) throw new Error(JSON.stringify([...first.problems, ...problems]));
  const model = analyseThemes(data);
  const all = [...first.problems, ...problems, ...model.problems];
  return { model, codes: all.map(({ code }) => code), said: all.map(({ message }) => message) };
}

const marked = cell('Theme', {
  framework: 'di2017',
  min: '0',
  max: '4',
  levels: 'none, starting, progressing, established, embedded',
  basis: 'self-assessed',
});

describe('themesFromTable', () => {
  it('reads numbers and dates as people write them', () => {
    const head = [cell('Theme', { min: '0', max: '2000', basis: 'self-assessed' }), '5/6/2017', 'After (Apr-18)'];
    const rows = [
      ['A', '1,000', '.5'],
      ['B', '−1', '1,00'],
      ['C', '12 %', '+2'],
    ];
    const { model } = analyse(table(head, ...rows));
    expect(model.series.map(({ date }) => date)).to.deep.equal(['2017-06-05', '2018-04']);
    const values = model.axes.map((axis) => axis.values.map(({ value, given }) => value ?? given));
    expect(values).to.deep.equal([
      [1000, 0.5],
      ['-1', '1,00'],
      [12, 2],
    ]);
  });

  it('reads themes from the first column and a series from each further one', () => {
    const { model, codes } = analyse(
      table(
        [marked, cell('March 2015', { date: '2015-03' }), cell('Later', { date: '2017-06' })],
        ['Leadership', '1', '4'],
        ['Vision and values', '2', ''],
        ['Governance', '0', '–'],
      ),
    );
    expect(codes).to.deep.equal([]);
    expect(model.title).to.equal('Improvement themes');
    expect(model.axes.map(({ id, before, after, change }) => [id, before, after, change])).to.deep.equal([
      ['leadership', 1, 4, 3],
      ['values', 2, null, null],
      ['governance', 0, null, null],
    ]);
    expect(model.series.map(({ label }) => label)).to.deep.equal(['March 2015', 'Later']);
    expect(model.axes[0]?.values[1]?.level).to.equal('embedded');
  });

  it('refuses a row for each theme of each series, of whose values all but those of one series would be lost', () => {
    const head = ['Theme', 'Series', 'Date', 'Basis', 'Value'];
    const rowsOf = (series: string, date: string, ...values: string[]) =>
      values.map((value, i) => [`Theme ${i}`, series, date, 'self-assessed', value]);
    const rows = [...rowsOf('Before', '2015-03', '1', '2'), ...rowsOf('After', '2017-06', '4', '3')];
    const { data, problems } = themesFromTable(table(head, ...rows));
    expect(data).to.equal(null);
    expect(problems.find(({ level }) => level === 'error')?.message).to.contain('with a column for each series');
    const { model } = analyse(table(head, ...rowsOf('Before', '2015-03', '1', '2')));
    expect(model.axes.map(({ values }) => values.map(({ value }) => value))).to.deep.equal([[1], [2]]);
  });

  it('finds the date in the head where the head is one', () => {
    const heads = ['2017', 'June 2017', '2017-06', '5 June 2017', 'Jun 2017', 'Spring 2017', 'After'];
    const data = themesFromTable(table(['Theme', ...heads], ['A', ...heads.map(() => '1')])).data as {
      series: { date?: string }[];
    };
    expect(data.series.map(({ date }) => date)).to.deep.equal([
      '2017',
      '2017-06',
      '2017-06',
      '2017-06-05',
      '2017-06',
      null,
      null,
    ]);
  });

  it('reads role and date from headings that say them', () => {
    const plain = analyse(table([marked, 'Before', 'After'], ['Leadership', '1', '4'], ['Governance', '2', '1']));
    expect(plain.codes).to.deep.equal([]);
    expect(plain.model).to.include({ form: 'pair', notCompared: null });
    expect(plain.model.series.map(({ label }) => label)).to.deep.equal(['Before', 'After']);
    const dated: [string, string, (string | null)[]][] = [
      ['Before 2023-04', 'After (April 2025)', [null, 'April 2025']],
      ['April 2023 (before)', '2025-04, after', ['April 2023', null]],
      ['before: 2023-04', 'CURRENT – 2025-04', [null, null]],
    ];
    for (const [was, now, labels] of dated) {
      const { model, codes } = analyse(table([marked, now, was], ['Leadership', '4', '1']));
      expect(codes).to.deep.equal([]);
      expect(model.axes[0]).to.include({ before: 1, after: 4, change: 3 });
      expect(model.series.map(({ date }) => date)).to.deep.equal(['2023-04', '2025-04']);
      // An ISO date is written out by the words; a date in words is the name as it stands.
      expect(model.series.map(({ label }) => label)).to.deep.equal(labels);
    }
    const half = analyse(table([marked, ' After ', 'April 2023 (before)'], ['Leadership', '4', '1']));
    expect(half.model.axes[0]?.change).to.equal(3);
    const other = analyse(table([marked, 'Before the merger', 'The day after tomorrow'], ['Leadership', '1', '4']));
    expect(other.model.series.map(({ label }) => label)).to.deep.equal(['Before the merger', 'The day after tomorrow']);
    expect(other.codes, 'of a name only the first word is a role').to.deep.equal([]);
    const roles = (heading: string) =>
      (themesFromTable(table(['Theme', heading], ['A', '1'])).data as { series: { role?: string }[] }).series[0]?.role;
    expect(['Before the merger', 'The week after', 'Merger'].map(roles)).to.deep.equal([
      'before',
      undefined,
      undefined,
    ]);
  });

  it('takes a column called target, or marked so, for the aims', () => {
    for (const head of ['Target', cell('Aim for 2026', { role: 'target' })]) {
      const { model, codes } = analyse(
        table([marked, '2017', head], ['Leadership', '1', '4'], ['Governance', '2', '–']),
      );
      expect(codes).to.deep.equal([]);
      expect(model.series).to.have.length(1);
      expect(model.target).to.include({
        label: typeof head === 'string' ? null : head.text,
        value: 4,
        meets: 0,
        of: 1,
      });
    }
  });

  it('has no name for its framework unless it gives one, and tells what to write in a table’s own terms', () => {
    const first = themesFromTable(table(['Theme', '2017', 'x'], ['A', 'low', '3'], ['B', '5%', '']));
    const { data, problems } = readThemes(first.data);
    const model = analyseThemes(data!);
    expect(model.framework.title).to.equal(null);
    expect(model.tableOnly).to.equal(null);
    const said = [...first.problems, ...problems, ...model.problems].map(({ message }) => message);
    expect(said.join(' '))
      .to.match(/data-basis/)
      .and.match(/data-n\b/)
      .and.match(/data-date.*data-role/);
    expect(said.join(' ')).to.contain('A, 2017: expected a number or nothing; found "low".');
    expect(said.join(' ')).not.to.match(/"(basis|n|date|role|label|unit|scale|title)"|null/);
  });

  it('takes themes by data-axis, by the name in a shipped framework, or makes an id of the name', () => {
    const own = analyse(
      table(
        [cell('Theme', { min: '0', max: '4' }), '2017'],
        [cell('Reaction', { axis: 'r1', short: 'R' }), '1'],
        ['Staff & patients', '2'],
      ),
    );
    expect(own.model.axes.map(({ id, label, short }) => [id, label, short])).to.deep.equal([
      ['r1', 'Reaction', 'R'],
      ['staff-patients', 'Staff & patients', null],
    ]);
    const shipped = analyse(table([marked, '2017'], ['cultural change', '1'], ['Reaction to report', '2']));
    expect(shipped.model.axes.map(({ id }) => id)).to.deep.equal(['reaction', 'culture']);
  });

  it('quotes what stands in place of an end of the scale as its author wrote it', () => {
    const { data } = themesFromTable(table([cell('Theme', { min: 'zero', max: '4' }), '2017'], ['Leadership', '1']));
    expect(readThemes(data).problems.map(({ message }) => message)).to.include('Expected a number; found "zero".');
  });

  it('reads what else its headings say: of the framework, of each series, and of none', () => {
    const corner = cell('Theme', { framework: 'Board themes', min: ' 0', max: '4', basis: 'self-assessed' });
    const first = { date: ' 2017-06 ', basis: 'regulator-scored', n: '11', source: 'Report', organisation: 'East' };
    const head = [corner, cell('June', first), { text: '2018', href: 'https://a.uk', marks: { date: '', basis: ' ' } }];
    const { model } = analyse(table(head, [' ??? ', '1', '2'], ['!!!', '3']));
    expect(model.framework).to.include({ id: 'Board themes', title: 'Board themes' });
    expect(model.axes.map(({ id, label }) => [id, label])).to.deep.equal([
      ['???', '???'],
      ['!!!', '!!!'],
    ]);
    expect(
      model.series.map(({ date, basis, n, source, organisation }) => [date, basis, n, source, organisation]),
    ).to.deep.equal([
      ['2017-06', 'regulator-scored', 11, 'Report', 'East'],
      ['2018', 'self-assessed', null, 'https://a.uk', null],
    ]);
    expect(analyse(table([marked, '2017'], [' Leadership ', '1'])).model.framework.title).to.contain(
      'Driving improvement',
    );
    expect(analyse(table([marked, '2017'], [' Leadership ', '1'])).model.axes[0]?.id).to.equal('leadership');
  });

  it('tells what to write in the terms of a table, and quotes its cells as they are', () => {
    const first = themesFromTable({ ...table(['Theme', '2017'], ['A', '"label"'], ['B', '1']), caption: null });
    const said = readThemes(first.data).problems.map(({ message }) => message);
    expect(said).to.include('Give the data a caption, so that the figure has a name.');
    expect(said.join(' ')).to.contain('"label');
  });

  it('keeps the first of two rows with one theme', () => {
    const twice = analyse(
      table(
        [cell('Theme', { min: '0', max: '4', basis: 'self-assessed' }), '2017'],
        ['Leadership', '1'],
        ['leadership', '3'],
      ),
    );
    expect(twice.model.axes.map(({ label, after }) => [label, after])).to.deep.equal([['Leadership', 1]]);
  });

  it('takes the scale from the values where the table states none, and says so', () => {
    const { model, codes } = analyse(table(['Theme', '2015', '2017'], ['A', '1', '3'], ['B', '2', '0']));
    expect(codes).to.include('scale-assumed');
    expect(model.scale).to.include({ min: 0, max: 4, assumed: true });
    expect(model.cautions).to.include('scale-assumed');
    expect(analyse(table(['Theme', '2015'], ['A', '12%'], ['B', '7 %'])).model.scale).to.include({
      max: 100,
      unit: '%',
    });
    expect(analyse(table(['Theme', '2015'], ['A', '-3'], ['B', '2'])).codes).to.include('missing-scale');
    const scaleOf = (corner: string | TableCell, ...cells: string[]) =>
      analyse(table([corner, '2015'], ...cells.map((text, i) => [`Reduce falls by ${i}0%`, text]))).model.scale;
    for (const [cells, max, unit] of [
      [['4'], 4, null],
      [['2', '5'], 5, null],
      [['6'], 10, null],
      [['1', '11'], 100, null],
      [['2%'], 100, '%'],
    ] as const)
      expect(scaleOf('Theme', ...cells)).to.deep.include({ min: 0, max, unit, assumed: true });
    expect(scaleOf('Theme', '1', '101')).to.equal(null);
    expect(scaleOf(cell('Theme', { min: '1', unit: 'points' }), '3')).to.deep.include({
      min: 0,
      max: 4,
      unit: 'points',
    });
    expect(scaleOf(cell('Theme', { max: '9' }), '3')).to.deep.include({ max: 4 });
    expect(analyse(table(['Theme', '2015'], ['A', '-'])).codes).to.include('missing-scale');
  });

  it('reads yes and no as presence', () => {
    const { model } = analyse(
      table(['Theme', cell('Sources', { source: 'https://a.uk' })], ['A', 'yes'], ['B', 'No'], ['C', '']),
    );
    expect(model.basis).to.equal('presence');
    expect(model.axes.map(({ values }) => values[0]?.found)).to.deep.equal([true, false, null]);
    expect(model.problems).to.deep.equal([]);
  });

  it('keeps what is no number for the table, and says so', () => {
    const { model, codes } = analyse(table([marked, '2017'], ['Leadership', 'quite good'], ['Governance', '9']));
    expect(codes).to.include.members(['value-not-usable', 'value-outside-scale']);
    expect(model.axes[0]?.values[0]?.given).to.equal('quite good');
    expect(model.axes[1]?.values[0]?.given).to.equal('9');
  });

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

  it('says that a row has no name, and that a table is empty', () => {
    expect(analyse(table([marked, '2017', '2018'], ['', '3', ''], ['Leadership', '2', '1'])).said).to.deep.equal([
      'Row 2 of the table has values but names no theme; it is left out.',
    ]);
    const titles = table(['Theme'], ['Leadership']);
    const totals = table(['Theme', 'Spring'], ['Total', '3']);
    for (const empty of [
      titles,
      totals,
      table([]),
      table(['Theme']),
      table(['Theme', '2017']),
      table(['Theme', '2017'], ['', '3']),
    ]) {
      const { data, problems } = themesFromTable(empty);
      expect(data).to.equal(null);
      expect(problems.map(({ code }) => code)).to.include('table-empty');
    }
  });
});
