import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { analyseSpc, readSpc, spcFromTable } from '../../src/spc/index.js';

function table(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const cells = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return { caption: null, head: cells(head), rows: rows.map(cells) };
}

function pointsOf(json: Readonly<Record<string, unknown>>) {
  return readSpc({ improvement: 'increase', ...json }).data!.points;
}

describe('spcFromTable', () => {
  it('knows its columns by their headers, whatever their case', () => {
    const { json, problems } = spcFromTable(
      table(
        ['WEEK COMMENCING', 'Numerator', 'denominator', 'Target (%)', 'Notes', 'Step', 'Excluded'],
        ['2016-04-04', '88', '100', '95', 'Strike', '', ''],
        ['2016-04-11', '1234', '1400', '95', '', 'New ward', ''],
        ['2016-04-18', '', '', '', '', 'yes', 'x'],
      ),
      { chart: 'p', unit: '%' },
    );
    expect(problems).to.deep.equal([]);
    expect(json).not.to.have.property('title');
    const { data } = readSpc({ improvement: 'increase', ...json });
    expect(data).to.deep.include({ chart: 'p', unit: '%' });
    expect(
      data!.points.map(({ numerator, denominator, note, exclude }) => [numerator, denominator, note, exclude]),
    ).to.deep.equal([
      [88, 100, 'Strike', undefined],
      [1234, 1400, undefined, undefined],
      [undefined, undefined, undefined, true],
    ]);
    expect(data!.steps!.map(({ date, reason }) => [date, reason])).to.deep.equal([
      ['2016-04-11', 'New ward'],
      ['2016-04-18', undefined],
    ]);
    expect(analyseSpc(data!).points.map(({ target }) => target)).to.deep.equal([95, 95, null]);
  });

  it('reads financial years as years from April, also where one alone would be a month', () => {
    for (const years of [
      ['2010-11', '2011-12', '2012-13'],
      ['2010/11', '2011/12', '2012/13'],
      ['2010/2011', '2011\u20132012', '2012-13'],
    ]) {
      const { json, problems } = spcFromTable(table(['Financial year', 'Value'], ...years.map((year) => [year, '1'])));
      expect(pointsOf(json).map(({ date }) => date)).to.deep.equal(['2010-04', '2011-04', '2012-04']);
      expect(problems.map(({ message }) => message)).to.deep.equal([
        `Row 2, column "Financial year": "${years[0]}" was read as 2010-04 (a year from April), and others like it.`,
      ]);
    }
    const months = spcFromTable(table(['Month', 'Value'], ['2011-11', '1'], ['2011-12', '1'], ['2012-01', '1']));
    expect(pointsOf(months.json).map(({ date }) => date)).to.deep.equal(['2011-11', '2011-12', '2012-01']);
  });

  it('reads months as months, though the total of their financial year stands below', () => {
    const months = ['Apr 2019', 'May 2019', 'June 2019'].map((month) => [month, '88']);
    const { json, problems } = spcFromTable(table(['Month', 'Value'], ...months, ['2019/20', '264']));
    expect(pointsOf(json).map(({ date }) => date)).to.deep.equal(['2019-04', '2019-05', '2019-06']);
    expect(problems.map(({ message }) => message.slice(0, 23))).to.deep.equal(['Row 5, column "Month": ']);
  });

  it('takes no row of data for a further row of names, though a cell says Day or Month', () => {
    const { json } = spcFromTable(
      table(['Date', 'Shift', 'Value'], ['2019-04-01', 'Day', '3'], ['2019-04-02', 'Day', '4']),
    );
    expect(pointsOf(json).map(({ date, value }) => [date, value])).to.deep.equal([
      ['2019-04-01', 3],
      ['2019-04-02', 4],
    ]);
  });

  it('numbers rows as a spreadsheet does: from the top, with titles and empty rows', () => {
    const { problems } = spcFromTable(table(['A&E'], [''], ['Month', 'Value'], ['2019-04', '88'], [''], ['soon', '3']));
    expect(problems.map(({ message }) => message.slice(0, 22))).to.deep.equal(['Row 6, column "Month":']);
  });

  it('puts no months of a year on the day on which the year begins', () => {
    const { json, problems } = spcFromTable(
      table(['Year', 'Month', 'Value'], ['2016/17', 'Apr', '88'], ['2016/17', 'May', '90']),
    );
    expect(json.points).to.deep.equal([]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['column-guessed', 'cell-not-read', 'cell-not-read']);
  });

  it('finds the names of its columns under titles and groups of columns', () => {
    const rows = [
      ['2016-04', '88', '95'],
      ['2016-05', '90', '95'],
    ];
    for (const above of [
      // As NHS England's monthly files begin.
      [
        ['Title:', 'A&E attendances'],
        ['Period:', 'April to May 2016'],
        ['Source:', 'SitReps'],
        ['Period', 'Value [1]', 'Target'],
      ],
      // A name that spans both rows of the head stands in each of them.
      [
        ['Month', 'Performance', 'Performance'],
        ['Month', 'Value', 'Target'],
      ],
    ]) {
      const { json, problems } = spcFromTable(table([], ...above, ...rows));
      expect(problems).to.deep.equal([]);
      expect(json.target).to.deep.equal([{ from: '2016-04', value: 95 }]);
      expect(pointsOf(json).map(({ date, value }) => [date, value])).to.deep.equal([
        ['2016-04', 88],
        ['2016-05', 90],
      ]);
    }
  });

  it('takes the first dates and numbers where no header is known, and says so', () => {
    const { json, problems } = spcFromTable(table(['When', 'A&E, 4 hours'], ['2016-04', '88.2'], ['2016-05', '']));
    expect(json).to.include({ title: 'A&E, 4 hours' });
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'The column "When" was taken for the dates.',
      'The column "A&E, 4 hours" was taken for the values.',
    ]);
    expect(pointsOf(json).map(({ date, value }) => [date, value])).to.deep.equal([
      ['2016-04', 88.2],
      ['2016-05', undefined],
    ]);
  });

  it('takes the first of several columns without a known header, whatever the others tell', () => {
    const { json } = spcFromTable(
      table(['When', 'Falls', 'Bed days'], ['2016-04', '3', '910'], ['2016-05', '3', '920']),
    );
    expect(pointsOf(json).map(({ value }) => value)).to.deep.equal([3, 3]);
  });

  it('takes for values no column that is known for something else, nor the one of the dates', () => {
    const valuesOf = (head: readonly string[], ...rows: (readonly string[])[]) =>
      pointsOf(spcFromTable(table(head, ...rows)).json).map(({ date, value }) => [date, value]);
    const points = [
      ['2016', 3],
      ['2017', 4],
    ];
    expect(valuesOf(['Year', 'Target', 'Falls'], ['2016', '5', '3'], ['2017', '5', '4'])).to.deep.equal(points);
    expect(valuesOf(['When', 'Falls'], ['2016', '3'], ['2017', '4'])).to.deep.equal(points);
  });

  it('keeps what stands below its names where they are repeated further down, as on a new page', () => {
    const names = ['Month', 'Value'];
    const { json, problems } = spcFromTable(table(names, ['2016-04', '3'], names, ['2016-05', '4']));
    expect(pointsOf(json).map(({ value }) => value)).to.deep.equal([3, 4]);
    expect(problems.map(({ message }) => message.slice(0, 22))).to.deep.equal(['Row 3, column "Month":']);
  });

  it('passes over the blanks around what a cell says', () => {
    const blank = table([' Month\n', '\tValue '], ['\n 2016-04 ', ' 3\u00a0'], [' ', '\n']);
    const { json } = spcFromTable(blank);
    expect(pointsOf(json).map(({ date, value }) => [date, value])).to.deep.equal([['2016-04', 3]]);
    expect(json).not.to.have.property('title');
  });

  it('takes the columns headed Date and Value before any other, and says what it left out', () => {
    const of = (...rows: (readonly string[])[]) => {
      const [head = [], ...cells] = rows;
      const { json, problems } = spcFromTable(table(head, ...cells));
      return {
        points: pointsOf(json).map(({ date, value }) => [date, value]),
        said: problems.filter(({ code }) => code === 'column-guessed').map(({ message }) => message),
      };
    };
    const points = [
      ['2015-01-01', 970],
      ['2015-02-01', 960],
    ];
    const numbered = of(['Number', 'Date', 'Value'], ['1', '2015-01-01', '970'], ['2', '2015-02-01', '960']);
    expect(numbered.points).to.deep.equal(points);
    expect(numbered.said).to.deep.equal(['The column "Value" was taken for the values, not "Number".']);
    const total = of(['Date', 'Total', 'Value'], ['2015-01-01', '1000', '970'], ['2015-02-01', '1001', '960']);
    expect(total.points).to.deep.equal(points);
    const year = of(['Year', 'Date', 'Value'], ['2014/15', '2015-01-01', '970'], ['2014/15', '2015-02-01', '960']);
    expect(year.points).to.deep.equal(points);
    const month = of(['Month', 'Date', 'Value'], ['January', '2015-01-01', '970'], ['February', '2015-02-01', '960']);
    expect(month.points).to.deep.equal(points);
    expect(month.said).to.deep.equal(['The column "Date" was taken for the dates, not "Month".']);
    // A measure named in words on every row is no value.
    const measure = of(['Measure', 'Date', 'Result'], ['Falls', '2015-01-01', '970'], ['Falls', '2015-02-01', '960']);
    expect(measure.points).to.deep.equal(points);
  });

  it('takes of several columns of dates the one that tells most rows apart', () => {
    const datesOf = (first: string, second: string, ...rows: (readonly [string, string])[]) => {
      const cells = rows.map((texts) => [...texts, '3']);
      return pointsOf(spcFromTable(table([first, second, 'Value'], ...cells)).json).map(({ date }) => date);
    };
    const weeks = ['2016-04-04', '2016-04-11'];
    expect(datesOf('Week', 'Week commencing', ['1', weeks[0]!], ['2', weeks[1]!])).to.deep.equal(weeks);
    expect(datesOf('Week', 'Week commencing', ['1', weeks[0]!])).to.deep.equal([weeks[0]]);
    expect(datesOf('Year', 'Month', ['2016', '2016-04'], ['2016', '2016-05'])).to.deep.equal(['2016-04', '2016-05']);
    const { problems } = spcFromTable(table(['Year', 'Month', 'Value'], ['2024', 'Apr', '3'], ['2024', 'May', '3']));
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'The column "Year" was taken for the dates, not "Month".',
    ]);
  });

  it('takes a cell that says no for no step and no exclusion, and any other text for a reason', () => {
    const texts = ['no', '-', '0', 'FALSE', 'n/a', 'N', '\u2013', '', 'strike', 'Yes', '*'];
    const cells = texts.map((text, i) => [`2016-${String(i + 1).padStart(2, '0')}`, '3', text, text]);
    const { json, problems } = spcFromTable(table(['Month', 'Value', 'Step', 'Exclude'], ...cells));
    expect(problems).to.deep.equal([]);
    const { data } = readSpc({ improvement: 'increase', ...json });
    expect(data!.steps!.map(({ date, reason }) => [date, reason])).to.deep.equal([
      ['2016-09', 'strike'],
      ['2016-10', undefined],
      ['2016-11', '*'],
    ]);
    const excluded = data!.points.filter(({ exclude }) => exclude);
    expect(excluded.map(({ date, note }) => [date, note])).to.deep.equal([
      ['2016-09', 'strike'],
      ['2016-10', undefined],
      ['2016-11', '*'],
    ]);
  });

  it('says each kind of guess once, and each cell it cannot read, by row and column', () => {
    const { json, problems } = spcFromTable(
      table(
        ['Month', 'Value'],
        ['01/04/2016', '1,088.2'],
        ['01/05/2016', '1,090'],
        ['13/05/2016', 'n/a'],
        ['Jun-16', '-'],
        ['soon', '3'],
        ['2016-07', 'three'],
      ),
    );
    expect(problems.map(({ code, path, message }) => [code, path, message.slice(0, 60)])).to.deep.equal(
      [
        ['cell-guessed', '/points', 'Row 2, column "Month": "01/04/2016" was read as 2016-04-01 (d'],
        ['cell-guessed', '/points', 'Row 5, column "Month": "Jun-16" was read as 2016-06 (a year o'],
        ['cell-not-read', '/points', 'Row 6, column "Month": expected a date, such as 2016-04-01, 0'],
        ['cell-guessed', '/points/0/value', 'Row 2, column "Value": "1,088.2" was read as 1088.2 (thousand'],
        ['cell-guessed', '/points/2/value', 'Row 4, column "Value": "n/a" was read as no value (missing), '],
        ['cell-not-read', '/points/4/value', 'Row 7, column "Value": expected a number; found "three". The '],
      ].map(([code, path, message]) => [code, path, message!.slice(0, 60)]),
    );
    expect(pointsOf(json).map(({ value }) => value ?? null)).to.deep.equal([1088.2, 1090, null, null, null]);
  });

  it('takes percent signs for the unit, unless another is given', () => {
    const percent = table(['Month', 'Value'], ['2016-04', '88.2%']);
    expect(spcFromTable(percent).json).to.include({ unit: '%' });
    expect(spcFromTable(percent, { unit: 'of patients' }).json).to.include({ unit: 'of patients' });
    expect(spcFromTable(table(['Month', 'Value'], ['2016-04', ''], ['2016-05', '88%'])).json).to.include({ unit: '%' });
    const noted = table(['Month', 'Numerator', 'Denominator', 'Note'], ['2016-04', '3', '9', 'Up by 5%']);
    expect(spcFromTable(noted).json).not.to.have.property('unit');
  });

  it('takes a target in percent for the unit of ratios, so that both stand on one scale', () => {
    const ratios = table(['Month', 'Numerator', 'Denominator', 'Target'], ['2016-04', '970', '1000', '95%']);
    for (const chart of ['i', 'p'] as const) {
      const { data } = readSpc({ improvement: 'increase', ...spcFromTable(ratios, { chart }).json });
      expect(analyseSpc(data!).points[0]).to.include({ value: 97, target: 95 });
    }
    expect(spcFromTable(ratios, { unit: 'of patients' }).json).to.include({ unit: 'of patients' });
    // Values may be of another scale, which only their author knows.
    const values = table(['Month', 'Value', 'Target'], ['2016-04', '0.97', '95%']);
    expect(spcFromTable(values).json).not.to.have.property('unit');
  });

  it('reads subgroups from several columns or from one', () => {
    const several = spcFromTable(table(['Date', 'Sample 1', 'Sample 2'], ['2016-04', '3', '4']), { chart: 'xbar' });
    const one = spcFromTable(table(['Date', 'Sample'], ['2016-04', '3; 4']), { chart: 'xbar' });
    expect([...several.problems, ...one.problems]).to.deep.equal([]);
    expect(pointsOf(several.json)[0]!.subgroup).to.deep.equal([3, 4]);
    expect(pointsOf(one.json)[0]!.subgroup).to.deep.equal([3, 4]);
  });

  it('prefers what the table says to the options: its caption, its targets', () => {
    const captioned = { ...table(['Month', 'Value', 'Target'], ['2016-04', '88', '95']), caption: ' Falls ' };
    const { json } = spcFromTable(captioned, { title: 'Attribute', target: 90, improvement: 'decrease' });
    expect(json).to.deep.include({ title: 'Falls', improvement: 'decrease', target: [{ from: '2016-04', value: 95 }] });
  });

  it('dates a target from where it changes, also where the newest row stands first', () => {
    const rows = [
      ['2016-07', '3', ''],
      ['2016-06', '3', '90'],
      ['2016-05', '3', '95'],
      ['2016-04', '3', '95'],
    ];
    for (const given of [rows, rows.toReversed()])
      expect(spcFromTable(table(['Month', 'Value', 'Target'], ...given)).json.target).to.deep.equal([
        { from: '2016-04', value: 95 },
        { from: '2016-06', value: 90 },
        { from: '2016-07', value: null },
      ]);
  });

  it('prefers a cell’s value for machines', () => {
    const marked = {
      ...table(['Month', 'Value']),
      rows: [[{ text: 'April', marks: { value: '2016-04' } }, { text: '3' }]],
    };
    expect(pointsOf(spcFromTable(marked).json)[0]).to.include({ date: '2016-04', value: 3 });
  });

  it('says how to write quarters and the date numbers of Excel', () => {
    const dates = (...texts: string[]) =>
      spcFromTable(table(['Quarter', 'Value'], ['2016-04', '1'], ...texts.map((text) => [text, '3']))).problems;
    for (const quarter of ['Q1 2019/20', '2019 Q1', 'Q1', '2019-Q1']) {
      expect(
        dates(quarter).map(({ code }) => code),
        quarter,
      ).to.deep.equal(['cell-not-read']);
      expect(dates(quarter)[0]!.message, quarter).to.contain('Apr 2016 (of a quarter the first month)');
      expect(dates(quarter)[0]!.message, quarter).to.match(/The row was left out\.$/);
    }
    expect(dates('45292')[0]!.message).to.contain('an Excel date number: format the column as a date');
  });

  it('keeps a first row that is data, and says that columns have no names', () => {
    const bare = spcFromTable(table(['2016-04-01', '88.2'], ['2016-05-01', '87'], ['2016-06-01', '90']));
    expect(bare.problems[0]!.code).to.equal('header-missing');
    expect(bare.problems[0]!.message).to.contain('"2016-04-01"');
    expect(pointsOf(bare.json).map(({ value }) => value)).to.deep.equal([88.2, 87, 90]);
    expect(bare.json).not.to.have.property('title');
    const unread = spcFromTable(table(['2016-04-01', '88.2'], ['2016-05-01', 'many'])).problems.at(-1)!;
    expect(unread.message).to.match(/^Row 2, column "column 2": expected a number/);
    const years = spcFromTable(table(['2016', '88'], ['2017', '87']));
    expect(pointsOf(years.json)).to.have.length(2);
    const wide = spcFromTable(table(['Measure', '2016', '2017'], ['Falls', '3', '4']));
    expect(wide.problems.map(({ code }) => code)).not.to.include('header-missing');
  });

  it('says which column is missing', () => {
    expect(spcFromTable(table(['A', 'B'], ['x', 'y'])).problems.map(({ code }) => code)).to.deep.equal([
      'column-missing',
      'column-missing',
    ]);
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Date', 'Value', '01/02/2003', '12%', '-', '1,000', 'Apr-16', '2016'),
    );
    const row = fc.array(fc.record({ text }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.record({ caption: fc.option(fc.string()), head: row, rows: fc.array(row, { maxLength: 6 }) }),
        (input) => {
          const { json, problems } = spcFromTable(input);
          for (const { path, message } of problems) {
            expect(path).to.match(/^\/points(\/|$)/);
            expect(message).to.match(/^.{10,}\.$/s);
          }
          const { data } = readSpc(json);
          if (data) analyseSpc(data);
        },
      ),
      { numRuns: 500 },
    );
  });
});
