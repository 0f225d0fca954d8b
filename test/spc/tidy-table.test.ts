import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSpc, spcFromTable } from '../../src/spc/index.js';
import { tidyTable } from '../../src/spc/tidy-table.js';

function tableOf(lines: readonly string[]) {
  const cells = lines.map((line) => line.split(';').map((text) => ({ text: text.trim() })));
  const [head = [], ...rows] = cells;
  return { caption: null, head, rows };
}

/** What an analyst's file becomes: each point's date and value (and target), and what is said. */
function drawn(...lines: readonly string[]) {
  return drawnAs('', ...lines);
}

/** The same for a chart with a title. */
function drawnAs(title: string, ...lines: readonly string[]) {
  const tidy = tidyTable(tableOf(lines), title);
  const read = tidy.table && spcFromTable(tidy.table, { improvement: 'increase', ...(title && { title }) });
  const { data } = readSpc(read?.json);
  const said = [...tidy.problems, ...(read?.problems ?? [])];
  for (const { path } of said) expect(path).to.match(/^\/points(\/|$)/);
  return {
    points: data?.points.map(({ date, value }) => [date, value]) ?? null,
    target: data?.target,
    title: data?.title,
    codes: said.map(({ code }) => code),
    messages: said.map(({ message }) => message),
  };
}

const months = (...values: readonly string[]) =>
  values.map((value, i) => `2019-${String(i + 4).padStart(2, '0')};${value}`);

describe('a file of several series', () => {
  it('is not drawn as one, and the column to choose by is named', () => {
    const long = ['RXA', 'RXB', 'RXC'].flatMap((org) => months('1', '2', '3').map((row) => `${row};${org}`));
    const { points, messages } = drawn('Month;Value;Org code', ...long);
    expect(points).to.equal(null);
    expect(messages).to.deep.equal([
      'Several rows have one date and differ in "Org code". Keep the rows of one, name it as metric, or take the column out to draw all.',
    ]);
    expect(drawn('Month;Value;Org code', ...long.slice(3, 6)).points).to.have.length(3);
  });

  it('is one also where measures and organisations cross, or quarters stand beside their year', () => {
    const crossed = ['A', 'B'].flatMap((org) =>
      ['x', 'y', 'z'].flatMap((measure) => months('1', '2').map((row) => `${row};${org};${measure}`)),
    );
    expect(drawn('Month;Value;Org;Metric', ...crossed).codes).to.deep.equal(['rows-mixed']);
    const quarters = ['2017', '2018', '2019'].flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => `${year};${q};3`));
    expect(drawn('Year;Quarter;Value', ...quarters).codes).to.deep.equal(['rows-mixed']);
  });

  it('gives the one that is called like the chart, be it in a column or in rows', () => {
    const rows = months('7', '8').map((row) => `${row};Falls`);
    const long = [...months('1', '2').map((row) => `${row};A&E`), ...rows];
    for (const title of ['falls', ' FALLS '])
      expect(drawnAs(title, 'Month;Value;Measure', ...long).points, title).to.deep.equal([
        ['2019-04', 7],
        ['2019-05', 8],
      ]);
    const captioned = { ...tableOf(['Month;Value;Measure', ...long]), caption: ' Falls ' };
    expect(tidyTable(captioned).table?.rows.map((cells) => cells[1]?.text)).to.deep.equal([
      undefined,
      undefined,
      '7',
      '8',
    ]);
    expect(drawnAs('Waits', 'Month;Value;Measure', ...long).points).to.equal(null);
    const wide = drawnAs('Falls', 'Month;A&E;Falls', ...months('1;7', '2;8'));
    expect(wide.points?.map(([, value]) => value)).to.deep.equal([7, 8]);
    expect(wide.codes).to.deep.equal([]);
    const beside = drawnAs('Falls', 'Month;Value;Falls', ...months('1;7', '2;8', '3;many'));
    expect(beside.points?.map(([, value]) => value ?? null)).to.deep.equal([7, 8, null]);
    expect(beside.messages).to.deep.equal([
      'Row 4, column "Value (Falls)": expected a number; found "many". The cell was left out.',
    ]);
  });

  it('keeps its dates where their column is called like the chart, as the corner of a pivot table is', () => {
    for (const title of ['', 'Ward report;']) {
      const { points } = drawnAs('Falls', ...(title && [title]), 'Falls;Ward A', ...months('7', '8'));
      expect(points, title).to.deep.equal([
        ['2019-04', 7],
        ['2019-05', 8],
      ]);
    }
  });

  it('gives the only measure whose name is in the chart’s, or else the first one under its own name', () => {
    const rows = months('70;7', '80;8');
    const within = drawnAs('Breaches in A&E', 'Month;Attendances;Breaches', ...rows);
    expect(within).to.deep.include({ title: 'Breaches in A&E', codes: [] });
    expect(within.points?.map(([, value]) => value)).to.deep.equal([7, 8]);
    for (const [title, head] of [
      ['Waits', 'Month;Attendances;Breaches'],
      ['Breaches of type 1', 'Month;Type 1;Breaches'],
    ] as const) {
      const first = drawnAs(title, head, ...rows);
      expect(first.points?.map(([, value]) => value)).to.deep.equal([70, 80]);
      expect(first.title).to.equal(head.split(';')[1]);
      expect(first.messages[0]).to.match(/^The column ".*" was taken for the values, not "Breaches"\.$/);
    }
    // One word of several is not the name.
    expect(drawnAs('Falls with harm', 'Month;Bed days;Falls avoided', ...rows).title).to.equal('Bed days');
    const upright = drawnAs('Waits', 'Measure;Apr 2019;May 2019;Jun 2019', 'A&E;1;2;3', 'Falls;4;5;6');
    expect(upright.points?.map(([, value]) => value)).to.deep.equal([1, 2, 3]);
    expect(upright.title).to.equal('A&E');
    // What is known by its heading is no guess, and a single measure goes by the chart's name.
    expect(drawnAs('Waits', 'Month;Value;Breaches', ...rows).title).to.equal('Waits');
    expect(drawnAs('Waits', 'Month;Type;Hours', ...months('A;7', 'A;8')).title).to.equal('Waits');
    expect(drawn('Month;Type;Hours', ...months('A;7', 'A;8')).title).to.equal('Hours');
  });

  it('is none where patients are listed, or a word is added to every date', () => {
    const patients = Array.from({ length: 60 }, (_, i) => {
      const day = String(1 + Math.floor(i / 2.5)).padStart(2, '0');
      return `2019-04-${day};${1 + ((i * 31) % 9)};${'ABCD'[(i * i) % 4]};${'MF'[(i >> 2) % 2]}`;
    });
    expect(drawn('Date;Days;Ward;Sex', ...patients).points).to.have.length(60);
    const marked = months('1', '2', '3', '4').map((row, i) => `${row};${i < 3 ? 'final' : 'provisional'}`);
    expect(drawn('Month;Value;Status', ...marked).points).to.have.length(4);
  });
});

describe('a file that needs no tidying', () => {
  const days = (count: number, write: (day: string, i: number) => string) =>
    Array.from({ length: count }, (_, i) => write(`2019-04-${String(1 + (i >> 1)).padStart(2, '0')}`, i));
  const any = (i: number, most: number) => (i * i * 7 + i * 3) % most;
  for (const [name, ...lines] of [
    ['weekly dates', 'Week commencing;Value', '01/04/2019;3', '08/04/2019;4', '15/04/2019;2'],
    ['two times a day', 'Date;Time;Value', ...days(30, (day, i) => `${day};${i % 2 ? '20:00' : '08:00'};${any(i, 9)}`)],
    [
      'mornings and afternoons',
      'Date;Half;Value',
      ...days(30, (day, i) => `${day};${i % 2 ? 'PM' : 'AM'};${any(i, 9)}`),
    ],
    ['patients', 'Date;Value;Ward;Patient', ...days(40, (day, i) => `${day};${any(i, 9)};${'ABCD'[any(i, 4)]};P${i}`)],
    ['incidents with ids', 'Incident;Date;Value', ...days(24, (day, i) => `${4000 + i};${day};${any(i, 9)}`)],
    ['postcodes', 'Date;Postcode;Value', ...days(24, (day, i) => `${day};LS${any(i, 9)} ${any(i, 7)}AB;${any(i, 9)}`)],
    ['admissions', 'Date;Discharge date;Value', ...days(24, (day, i) => `${day};2019-05-${10 + any(i, 9)};3`)],
    ['one ward', 'Month;Ward;Value', ...months('Ward 7;3', 'Ward 7;4')],
    ['a percentage beside', 'Month;Value;Percent', ...months('88;90%', '0.5;91%', '87;0.5')],
    ['shares and their target', 'Month;Percent;Value;Target', ...months('88%;0.88;0.9', '89%;0.89;0.9')],
    ['a change beside', 'Month;Value;Change', ...months('88;2%', '89;0.5')],
    ['marks and reasons', 'Month;Value;Exclude', ...months('88;1', '89;5%', '87;')],
    ['counts of 0 and 1', 'Month;Value', ...months('0', '1', '1', '0')],
    ['counts that go up', 'Month;Value', ...months('1', '2', '3', '4')],
    ['numbers like years', 'Month;Value', ...months('1999', '2016', '2104')],
    ['numbers like months', 'Month;Value', ...months('201904', '201905')],
    ['subgroups', 'Date;Sample 1;Sample 2', '2019-04-01;3;3', '2019-04-02;3;4', '2019-04-03;3;5'],
    ['a week number beside its day', 'Week;Week commencing;Value', '1;2019-04-01;3', '2;2019-04-08;4'],
    ['a month without a value', 'Month;Value', ...months('3', '', '4')],
    ['a row', 'Month;Value', '2019-04;3'],
    ['no row', 'Month;Value'],
    ['nothing', ''],
    ['no headings', '2019-04;3', '2019-05;4'],
  ] as const) {
    it(`comes through as it is: ${name}`, () => {
      const table = tableOf(lines);
      expect(tidyTable(table, 'Waits')).to.deep.equal({ table, problems: [] });
    });
  }

  it('keeps the order of its subgroups, and weeks without a value', () => {
    const { json } = spcFromTable(tableOf(['Date;Sample 1;Sample 2', '2019-04-01;3;4', '2019-04-02;3;5']));
    expect(readSpc(json).data!.points.map(({ subgroup }) => subgroup)).to.deep.equal([
      [3, 4],
      [3, 5],
    ]);
    const weeks = drawn('Week;Value', 'w/c 1 Apr 2019;3', 'w/c 8 Apr 2019;', 'w/c 15 Apr 2019;4');
    expect(weeks.points?.map(([date]) => date)).to.deep.equal(['2019-04-01', '2019-04-08', '2019-04-15']);
  });
});

describe('dates in a file', () => {
  const dates = (heading: string, ...texts: readonly string[]) =>
    drawn(`${heading};Value`, ...texts.map((text) => `${text};3`)).points?.map(([date]) => date);

  it('are read as national collections and rotas write them', () => {
    expect(dates('REPORTING_PERIOD', '201904', '201905')).to.deep.equal(['2019-04', '2019-05']);
    expect(dates('Effective date', '20190401', '20190402')).to.deep.equal(['2019-04-01', '2019-04-02']);
    expect(dates('Period', 'MSitAE-APRIL-2019', 'MSitAE-MAY-2019')).to.deep.equal(['2019-04', '2019-05']);
    expect(dates('Week', 'w/c 1 Apr 19', 'W/C 08/04/2019')).to.deep.equal(['2019-04-01', '2019-04-08']);
    expect(dates('Week', 'Week ending 07/04/2019', 'w/e 2019-04-14')).to.deep.equal(['2019-04-07', '2019-04-14']);
    expect(dates('Date', 'Mon 01/04/2019', 'Tuesday, 2 April 2019')).to.deep.equal(['2019-04-01', '2019-04-02']);
    expect(dates('Week', 'w/c Mon 01/04/2019', 'w/c Mon 8 Apr')).to.deep.equal(['2019-04-01']);
    expect(dates('Quarter', '201904', '201907')).to.deep.equal(['2019-04', '2019-07']);
    expect(dates('Day', '20190401', '20190402')).to.deep.equal(['2019-04-01', '2019-04-02']);
  });

  it('are read as our own tables name periods, none of which is a heading', () => {
    expect(dates('Period', 'Week of 1 April 2019', 'Week of 8 April 2019')).to.deep.equal(['2019-04-01', '2019-04-08']);
    expect(dates('Period', 'Quarter from April 2019')).to.deep.equal(['2019-04']);
    expect(dates('Period', 'Year from April 2019', 'Year from April 2020')).to.deep.equal(['2019-04', '2020-04']);
    // The first month of such a period is another one than that of its end, by which it would be called.
    expect(dates('Period', 'Quarter ending June 2019', 'Year ending March 2019')).to.equal(undefined);
  });

  it('are those of a column under any heading where another holds mere years, financial years or numbers', () => {
    for (const [head, before, after] of [
      ['Reporting period;Value;Year', '', ';3;2019'],
      ['Year;Reporting period;Value', '2019;', ';3'],
      ['FY;Reporting period;Value', '2019/20;', ';3'],
      ['Week;W/C;Value', '14;', ';3'],
    ] as const) {
      const { points } = drawn(head, ...months('', '', '').map((row) => `${before}${row.replace(';', '')}${after}`));
      expect(points, head).to.deep.equal([
        ['2019-04', 3],
        ['2019-05', 3],
        ['2019-06', 3],
      ]);
    }
    const { points, messages } = drawn('Beds;Value;Effective', '1987;3;2019-04', '3120;4;2019-05', '3020;5;2019-06');
    expect(points?.map(([date]) => date)).to.deep.equal(['2019-04', '2019-05', '2019-06']);
    expect(messages).to.deep.equal(['The column "Effective" was taken for the dates.']);
    const taken = drawn('Data as at;Effective;Value', ...months('3', '4').map((row) => `13/06/2024;${row}`));
    expect(taken.points?.map(([date]) => date)).to.deep.equal(['2019-04', '2019-05']);
    const american = ['Report;', 'Effective;Falls', '4/1/2019;3', '4/15/2019;4', '4/29/2019;5'];
    expect(drawn(...american).points?.map(([date]) => date)).to.deep.equal(['2019-04-01', '2019-04-15', '2019-04-29']);
    const published = drawn('Year;Falls;Published', '2017;3;2018-06', '2018;4;2019-06', '2019;5;2020-06');
    expect(published.points?.map(([date]) => date)).to.deep.equal(['2017', '2018', '2019']);
  });

  it('and their measure may have headings of several lines', () => {
    const { points, title } = drawnAs(
      'Four hour performance',
      'Report;;',
      'Effective\nmonth;Breaches;Four hour\nperformance',
      ...months('7;88', '8;89'),
    );
    expect(points).to.deep.equal([
      ['2019-04', 88],
      ['2019-05', 89],
    ]);
    expect(title).to.equal('Four hour performance');
  });

  it('may be financial years, along the top too, and one without a value stays a gap', () => {
    const years = [
      ['2016-04', 3],
      ['2017-04', null],
      ['2018-04', 5],
    ];
    const plain = ({ points }: ReturnType<typeof drawn>) => points?.map(([date, value]) => [date, value ?? null]);
    expect(plain(drawn('Year;Falls', '2016/17;3', '2017/18;', '2018/19;5'))).to.deep.equal(years);
    expect(plain(drawn('Measure;2016/17;2017/18;2018/19', 'Falls;3;;5'))).to.deep.equal(years);
  });

  it('are no numbers of a measure', () => {
    const { points } = drawn('When;Attendances', 'Apr 2019;201904', 'May 2019;201905');
    expect(points).to.deep.equal([
      ['2019-04', 201904],
      ['2019-05', 201905],
    ]);
  });

  it('begin with the month where one of them can be read in no other way, which is said', () => {
    expect(dates('Date', '4/1/2019', '4/8/2019', '4/15/2019')).to.deep.equal([
      '2019-04-01',
      '2019-04-08',
      '2019-04-15',
    ]);
    expect(drawn('Date;Value', '4/1/2019;3', '4/15/2019;3').messages).to.deep.equal([
      'Row 2, column "Date": "4/1/2019" was read as 2019-04-01 (month first), and others like it.',
    ]);
    expect(dates('Date', '01/04/2019', '08/04/2019', '15/04/2019')).to.deep.equal([
      '2019-04-01',
      '2019-04-08',
      '2019-04-15',
    ]);
  });

  it('are made of a month and a year in columns of their own', () => {
    for (const [years, names] of [
      [
        ['2019', '2019', '2020'],
        ['Apr', 'May', 'Mar'],
      ],
      [
        ['2019', '2019', '2020'],
        ['4', '5', '3'],
      ],
      [
        ['2019/20', '2019/20', '2019/20'],
        ['April', 'May', 'March'],
      ],
    ] as const) {
      const { points } = drawn('Year;Month;Value', ...years.map((year, i) => `${year};${names[i]};${i}`));
      expect(points).to.deep.equal([
        ['2019-04', 0],
        ['2019-05', 1],
        ['2020-03', 2],
      ]);
    }
  });

  it('go down the side where they stand along the top, which is said', () => {
    const { points, target, codes, messages } = drawn(
      'Scorecard;;;;',
      'Measure;Apr 2019;May 2019;Jun 2019',
      ';;;',
      'A&E;88;89;90',
      'Target;95;95;95',
    );
    expect(points).to.deep.equal([
      ['2019-04', 88],
      ['2019-05', 89],
      ['2019-06', 90],
    ]);
    expect(target).to.deep.equal([{ from: '2019-04', value: 95, row: 0 }]);
    expect(codes[0]).to.equal('table-turned');
    expect(messages[0]).to.contain('The dates stand side by side in row 2');
    const digits = drawn('Measure;201904;201905;201906', 'Falls;7;8;9');
    expect(digits.points?.map(([date]) => date)).to.deep.equal(['2019-04', '2019-05', '2019-06']);
  });

  it('are said to be read with the day first, whatever stands before them', () => {
    for (const date of ['01/04/2019', 'Mon 01/04/2019', 'w/c 01/04/2019'])
      expect(drawn('Date;Value', `${date};3`).messages.join(), date).to.contain('was read as 2019-04-01 (day first)');
  });
});

describe('a year in a file', () => {
  it('among months is their total and left out, which is said', () => {
    const { points, messages } = drawn('Month;Falls', ...months('7', '8', '9'), '2019;24');
    expect(points?.map(([date]) => date)).to.deep.equal(['2019-04', '2019-05', '2019-06']);
    expect(messages.some((text) => text.startsWith('Row 5, column "Month": expected a date'))).to.equal(true);
    expect(drawn('Year;Falls', '2017;3', '2018;4', '2019;5').points).to.have.length(3);
  });

  it('over months or weeks down the side is no series of its own', () => {
    for (const [heading, ...sides] of [
      ['Month', 'Apr', 'May'],
      ['Week', '1', '2'],
    ]) {
      const rows = [...sides, 'Total'].map((side, i) => `${side};${i};${i};${i}`);
      expect(drawn(`${heading};2017;2018;2019`, ...rows).points).to.equal(null);
    }
  });
});

describe('numbers in a file', () => {
  const values = (...texts: readonly string[]) => drawn('Month;Value', ...months(...texts)).points?.map(([, v]) => v);

  it('may have a decimal comma, which one cell shows for its column', () => {
    expect(values('88,2', '1,764', '87')).to.deep.equal([88.2, 1.764, 87]);
    expect(values('0,882', '0,9')).to.deep.equal([0.882, 0.9]);
    expect(values('-5,0', '\u22125,5')).to.deep.equal([-5, -5.5]);
    expect(values('\u22125,0')).to.deep.equal([-5]);
    expect(values('1,764', '1,802')).to.deep.equal([1764, 1802]);
    expect(drawn('Month;Value', ...months('88,2')).messages).to.deep.equal([
      'Row 2, column "Value": "88,2" was read as 88.2 (a decimal comma), and others like it.',
    ]);
  });

  it('are left out where they may be a percentage or a share', () => {
    const { points, messages } = drawn('Month;Value', ...months('88.2%', '0.875', '87', '0', '1', '1.5', '-0.5'));
    expect(points?.map(([, value]) => value ?? null)).to.deep.equal([88.2, null, 87, 0, null, 1.5, null]);
    expect(messages[0]).to.equal(
      'Row 3, column "Value": expected a number in percent or a share, as the others are; found "0.875". It was left out, and others like it.',
    );
    const { target, codes } = drawn('Month;Value;Target', '2019-04;88%;0.95', '2019-05;88%;0.95');
    expect(target).to.equal(undefined);
    expect(codes).to.deep.equal(['cell-not-read', 'cell-guessed']);
    expect(drawn('Month;Value;Target', '2019-04;88;0.95', '2019-05;87;0.95').target).to.equal(undefined);
    expect(drawn('Month;Value;Target', '2019-04;12%;0.1', '2019-05;11%;0.1').target).to.equal(undefined);
    expect(drawn('Month;Value;Target', '2019-04;12;10%', '2019-05;11;0.1').target).to.deep.equal([
      { from: '2019-04', value: 10, row: 0 },
      { from: '2019-05', row: 1 },
    ]);
    const ratios = drawn('Month;Numerator;Denominator;Target', '2019-04;970;1000;0.95', '2019-05;960;1000;0.95');
    expect(ratios.target).to.have.length(1);
    // Some rates are that far from their aim, and some aims are that small.
    expect(drawn('Month;Value;Target', '2019-04;9;0.8', '2019-05;88;0.8').target).to.have.length(1);
    expect(drawn('Month;Value;Target', '2019-04;88;1', '2019-05;87;1').target).to.have.length(1);
    expect(drawn('Month;Value;Target', '2019-04;0.97;0.95', '2019-05;;0.95').target).to.have.length(1);
  });

  it('may have blanks between thousands, of subgroups too where each measurement has its column', () => {
    const samples = ({ table }: ReturnType<typeof tidyTable>) =>
      readSpc(table && spcFromTable(table).json).data!.points.map(({ subgroup }) => subgroup);
    const columns = tidyTable(tableOf(['Date;Sample 1;Sample 2', '2019-04-01;1 250;980', '2019-04-02;1\u00a0180;3 4']));
    expect(samples(columns)).to.deep.equal([
      [1250, 980],
      [1180, 3, 4],
    ]);
    expect(samples(tidyTable(tableOf(['Date;Sample', '2019-04-01;1 250 980'])))).to.deep.equal([[1, 250, 980]]);
  });

  it('may be a target with the sign of its direction', () => {
    const { target } = drawn('Month;Value;Target', '2019-04;88%;\u2265 95%', '2019-05;88%;>=96%');
    expect(target).to.deep.equal([
      { from: '2019-04', value: 95, row: 0 },
      { from: '2019-05', value: 96, row: 1 },
    ]);
  });

  it('are no measure where they number the rows beside one, and names are no subgroups', () => {
    const { points, messages } = drawn(';Month;Falls', '1;2019-04;7', '2;2019-05;8', '3;2019-06;9');
    expect(points?.map(([, value]) => value)).to.deep.equal([7, 8, 9]);
    expect(messages).to.deep.equal(['The column "Falls" was taken for the values.']);
    expect(drawn('Month;Falls', ...months('1', '2', '3')).points?.map(([, value]) => value)).to.deep.equal([1, 2, 3]);
    const before = (head: string, ...rows: readonly string[]) => drawn(head, ...rows).points?.map(([, value]) => value);
    expect(before('Falls;Month', '1;2019-04', '2;2019-05')).to.deep.equal([1, 2]);
    expect(drawnAs('Waits', 'Falls;Month', '1;2019-04', '2;2019-05').title).to.equal('Waits');
    expect(before('Falls;Month;Waits', '3;2019-04;7', '5;2019-05;8')).to.deep.equal([3, 5]);
    expect(before('Month;Target;Falls', '2019-04;9;7', '2019-05;9;8')).to.deep.equal([7, 8]);
    expect(drawn('Date;Value;Subgroup', ...months('1;Before', '2;After')).codes).to.deep.equal([]);
    const samples = tidyTable(
      tableOf(['Date;Subgroup', ...months('3; 4', 'lost').map((row) => row.replace('; ', ' '))]),
    );
    expect(samples.table?.rows.map((cells) => cells[1]?.text)).to.deep.equal(['3 4', 'lost']);
  });
});

describe('what stands around a table', () => {
  it('is left out, and the rows keep their numbers', () => {
    const { points, messages } = drawn(
      'A&E performance;',
      ';',
      'When;Four hours',
      ...months('88', '89', '90'),
      ';',
      'soon;3',
      'Source: NHS England;',
      '1. Excludes type 3;1. Excludes type 3',
    );
    expect(points).to.have.length(3);
    expect(messages.filter((text) => text.startsWith('Row')).map((text) => text.slice(0, 22))).to.deep.equal([
      'Row 8, column "Date (W',
    ]);
    expect(drawn('Falls', '2019-04;7', '2019-05;8').points).to.have.length(2);
  });

  it('may be rows that end before the month beside their year', () => {
    const { points, messages } = drawn(
      'Falls;Year;Ward;Month',
      '7;2019/20;A;Apr',
      '8;2019/20',
      '9;2019/20;A;May',
      '3;2019/20;A;',
    );
    expect(points).to.deep.equal([
      ['2019-04', 7],
      ['2019-05', 9],
    ]);
    expect(messages.join(' ')).not.to.contain('2020');
  });

  it('does no harm whatever it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Month', 'Year', 'Value', 'Target', 'Org', '4/13/2019', '201904', '12%', '0,5', 'Apr', '2019/20'),
    );
    const row = fc.array(fc.record({ text }), { maxLength: 5 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 6 }), (head, rows) => {
        const given = { caption: null, head, rows };
        const copy = structuredClone(given);
        const { table, problems } = tidyTable(given);
        expect(given).to.deep.equal(copy);
        for (const { message } of problems) expect(message).not.to.match(/undefined|NaN|null/);
        if (table) readSpc(spcFromTable(table).json);
      }),
      { numRuns: 500 },
    );
  });
});
