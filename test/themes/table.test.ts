import { expect } from '@open-wc/testing';
import type { TableCell } from '../../src/common/table.js';
import { analyseThemes, readThemes, themesFromTable } from '../../src/themes/index.js';
import { analyse, cell, marked, table } from './tables.js';

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
    const half = analyse(table([marked, 'Now', 'April 2023 (before)'], ['Leadership', '4', '1']));
    expect(half.model.axes[0]?.change).to.equal(3);
    const other = analyse(table([marked, 'Before the merger', 'The day after tomorrow'], ['Leadership', '1', '4']));
    expect(other.model.series.map(({ label }) => label)).to.deep.equal(['Before the merger', 'The day after tomorrow']);
    expect(other.codes, 'of a name only the first word is a role').to.deep.equal([]);
    const roles = (heading: string) =>
      (themesFromTable(table(['Theme', heading], ['A', '1'])).data as { series: { role?: string }[] }).series[0]?.role;
    expect([' Before the merger', 'The week after', 'Merger'].map(roles)).to.deep.equal([
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
    const named = { source: 'Report', organisation: 'East', assessedBy: 'The board' };
    const first = { date: ' 2017-06 ', basis: 'regulator-scored', n: '11', ...named };
    const head = [corner, cell('June', first), { text: '2018', href: 'https://a.uk', marks: { date: '', basis: ' ' } }];
    const { model } = analyse(table(head, [' ??? ', '1', '2'], ['!!!', '3']));
    expect(model.framework).to.include({ id: 'Board themes', title: 'Board themes' });
    expect(model.axes.map(({ id, label }) => [id, label])).to.deep.equal([
      ['???', '???'],
      ['!!!', '!!!'],
    ]);
    expect(model.series[0]).to.include({ date: '2017-06', basis: 'regulator-scored', n: 11, ...named });
    expect(model.series[1]).to.include({ date: '2018', basis: 'self-assessed', n: null, source: 'https://a.uk' });
    expect(analyse(table([marked, '2017'], [' Leadership ', '1'])).model.framework.title).to.contain(
      'Driving improvement',
    );
    expect(analyse(table([marked, '2017'], [' Cultural change ', '1'])).model.axes[0]?.id).to.equal('culture');
  });

  it('tells what to write in the terms of a table, and quotes its cells as they are', () => {
    const first = themesFromTable({ ...table(['Theme', '2017'], ['A', 'label'], ['B', '1']), caption: null });
    const said = readThemes(first.data).problems.map(({ message }) => message);
    expect(said).to.include('Give the data a caption, so that the figure has a name.');
    expect(said.join(' ')).to.contain('found "label".');
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
    const written = [
      'TRUE',
      '✓',
      '✔',
      'mentioned',
      'false',
      '✗',
      '✘',
      'not mentioned',
      '-',
      '–',
      '—',
      '−',
      'N/A',
      'na',
      'not assessed',
    ];
    const marks = analyse(table(['Theme', 'Sources'], ...written.map((text, i) => [`Theme ${i}`, text]))).model;
    expect(marks.axes.map(({ values }) => values[0]?.found)).to.deep.equal([
      ...[true, true, true, true, false, false, false, false],
      ...written.slice(8).map(() => null),
    ]);
  });

  it('keeps what is no number for the table, and says so', () => {
    const { model, codes } = analyse(table([marked, '2017'], ['Leadership', 'quite good'], ['Governance', '9']));
    expect(codes).to.include.members(['value-not-usable', 'value-outside-scale']);
    expect(model.axes[0]?.values[0]?.given).to.equal('quite good');
    expect(model.axes[1]?.values[0]?.given).to.equal('9');
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
