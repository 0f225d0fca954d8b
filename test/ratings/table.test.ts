import { expect } from '@open-wc/testing';
import type { PlainTable } from '../../src/common/table.js';
import { ratingsFromTable, readRatings } from '../../src/ratings/index.js';

function table(
  head: string[],
  rows: (string | [string, string])[][],
  caption: string | null = 'Example Trust',
): PlainTable {
  return {
    caption,
    head: head.map((text) => ({ text })),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? { text: cell } : { text: cell[0], href: cell[1] })),
    ),
  };
}

describe('a table of ratings', () => {
  it('becomes the JSON shape', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Overall', 'Safe', 'Well-led', 'Report'],
        [
          ['2015-09-22', 'Inadequate', 'Inadequate', '–', ['Report', 'https://www.cqc.org.uk/provider/RGT']],
          ['18 January 2017', 'Good', '', 'not known', ''],
        ],
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(json).to.deep.equal({
      organisation: { name: 'Example Trust' },
      ratings: [
        {
          date: '2015-09-22',
          overall: 'Inadequate',
          safe: 'Inadequate',
          report: 'https://www.cqc.org.uk/provider/RGT',
        },
        { date: '2017-01-18', overall: 'Good', wellLed: null },
      ],
    });
    expect(readRatings(json).problems).to.deep.equal([]);
  });

  it('reads notes, which are no ratings, and passes over changes, which follow from the ratings', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Overall', 'Change', 'Note', 'Report'],
        [
          ['2015-09-22', 'Inadequate', 'First rating', 'Good', ''],
          ['2017-01-18', 'Good', 'Two levels up', '', ''],
          ['', '', 'Good', 'Good', 'Good'],
        ],
      ),
    );
    expect(problems.map(({ code }) => code)).to.deep.equal(['rows-left-out']);
    const { data } = readRatings(json);
    expect(data!.ratings.map(({ overall, note }) => [overall, note])).to.deep.equal([
      ['Inadequate', 'Good'],
      ['Good', undefined],
    ]);
  });

  it('reads the dates that people write', () => {
    const written = [
      '2017, day not known',
      '2017-01',
      '18 Jan 2017',
      '1st March 2017',
      'Sept. 2017',
      'January 2017',
      '07/03/2017',
    ];
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Overall'],
        written.map((date) => [date, 'Good']),
      ),
    );
    expect(problems).to.deep.equal([]);
    expect((json.ratings as { date: string }[]).map(({ date }) => date)).to.deep.equal([
      '2017',
      '2017-01',
      '2017-01-18',
      '2017-03-01',
      '2017-09',
      '2017-01',
      '2017-03-07',
    ]);
  });

  it('names the row of a date that it cannot read', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Overall'],
        [
          ['2017', 'Good'],
          ['30 February 2017', 'Good'],
        ],
      ),
    );
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['cell-date-not-valid', '/ratings/1/date']]);
    expect(problems[0]?.message).to.contain('Row 3, column Date');
    expect((json.ratings as unknown[])[1]).to.deep.equal({ date: null, overall: 'Good' });
  });

  it('says which columns are missing or not read', () => {
    const { json, problems } = ratingsFromTable(table(['When', 'Overall', ''], [['2017', 'Good', 'x']]));
    expect(problems.map(({ code }) => code)).to.deep.equal(['column-unknown', 'column-missing']);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      '/ratings The column “When” is not known and was left out.',
      '/ratings The table has no column “Date”.',
    ]);
    expect(json.ratings).to.deep.equal([]);
    const rows = [
      ['Safe', 'Good'],
      ['Overall', 'Good'],
    ];
    const undated = ratingsFromTable(table(['Question', 'CQC rating'], rows));
    expect(undated.problems.map(({ code }) => code)).to.deep.equal(['column-unknown', 'column-missing']);
  });

  it('takes the link of the date, short rows, and empty rows for nothing', () => {
    const { json, problems } = ratingsFromTable(
      table(['Overall', 'Date'], [['Good', ['2017', 'https://a.org']], ['Outstanding'], ['', ''], ['Good', '']]),
    );
    expect(json.ratings).to.deep.equal([
      { overall: 'Good', date: '2017', report: 'https://a.org' },
      { overall: 'Outstanding' },
      { overall: 'Good', date: null },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('finds the organisation in a caption that says what the table holds', () => {
    const nameIn = (caption: string) => ratingsFromTable(table(['Date', 'Overall'], [], caption)).json.organisation;
    for (const caption of [
      'CQC ratings of North Trust',
      'Ratings for North Trust',
      'CQC rating history of North Trust',
      ' North Trust ',
    ])
      expect(nameIn(caption), caption).to.deep.equal({ name: 'North Trust' });
  });

  it('takes the organisation from the options where there is no caption', () => {
    const bare = table(['Date', 'Overall'], [], null);
    expect(ratingsFromTable(bare, { organisation: 'A' }).json.organisation).to.deep.equal({ name: 'A' });
    expect(ratingsFromTable(bare).json.organisation).to.deep.equal({});
  });

  it('reads dates as British sheets write them, and says what a number in place of one is', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Overall'],
        ['Jan-17', '01/02/2017', '1-Mar-17', '04/2017', '18 January, 2017', '43000', '12'].map((date) => [
          date,
          'Good',
        ]),
      ),
    );
    const dates = (json.ratings as { date: string }[]).map(({ date }) => date);
    expect(dates).to.deep.equal(['2017-01', '2017-02-01', '2017-03-01', '2017-04', '2017-01-18', null, null]);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'Row 7, column Date: "43000" is an Excel date number: format the column as a date.',
      'Row 8, column Date: "12" is no date such as 2017-01-18 or 18 January 2017.',
    ]);
  });

  it('names row and column of whatever its JSON has wrong, counting empty rows', () => {
    const { json, inCells } = ratingsFromTable(
      table(
        ['When', 'Date', 'Overall', 'Well-led', 'Report'],
        [
          ['', '', '', '', ''],
          ['', ['2017', 'javascript:alert(1)'], 'Good', 'Adequate', ''],
          ['', ['2018', 'https://a.org'], 'Good', 'Good', ['Report', 'data:x']],
        ],
      ),
    );
    const found = inCells(readRatings(json).problems).map(({ message }) => message.slice(0, 45));
    expect(found).to.have.members([
      'Row 3, column Well-led: "Adequate" is not a r',
      'Row 3, column Date: Expected an address that ',
      'Row 4, column Report: Expected an address tha',
    ]);
  });

  it('names no column of what is wrong with a whole row', () => {
    const { json, inCells } = ratingsFromTable(table(['Inspector', 'Date', 'Overall'], [['Jo', '43000', '']]));
    const found = inCells(readRatings(json).problems).map(({ message }) => message.slice(0, 20));
    expect(found).to.include('Row 2: The entry has');
    const nameless = ratingsFromTable(table(['Date', 'Overall'], [['2017', 'Adequate']], null));
    const problems = readRatings({ ...nameless.json, ratings: [] }).problems;
    expect(problems.map(({ path }) => path)).to.deep.equal(['/organisation', '/ratings']);
    expect(nameless.inCells(problems)).to.deep.equal(problems);
    const long = readRatings({ ...json, organisation: { name: 'x'.repeat(3000) } }).problems;
    expect(inCells(long).map(({ message }) => message)).to.include('The text is too long to show and was cut.');
  });

  it('knows its columns by the names that people give them', () => {
    const read = (head: string[]) => {
      const { json, problems } = ratingsFromTable(table(head, [['18 January 2017', 'Good', 'Inadequate']]));
      return [json.ratings, problems.map(({ code }) => code)];
    };
    const rating = [{ date: '2017-01-18', overall: 'Good', safe: 'Inadequate' }];
    for (const head of [
      ['Date of publication', 'Overall rating', 'Safe rating'],
      ['Published', 'Rating', 'Rating: safe'],
      ['Report date', 'CQC rating', 'SAFE'],
      ['Publication date', 'Rating overall', 'Safe (rating)'],
    ])
      expect(read(head), head.join()).to.deep.equal([rating, []]);
    for (const other of ['Effective date', 'Date of inspection', 'Link to publication', 'Published rating', 'Ward'])
      expect(read(['Date', 'Overall', other])[1], other).to.deep.equal(['column-unknown']);
  });

  it('knows the questions as CQC asks them, and does not lose ratings of others quietly', () => {
    const head = [
      'Date',
      'Overall',
      'Are services safe?',
      'Is the service well-led?',
      'Are services responsive to people’s needs?',
    ];
    const { json, problems } = ratingsFromTable(
      table(
        [...head, 'Surgery', 'Ward'],
        [
          ['2019-01-15', 'Good', 'Good', 'Outstanding', 'Inadequate', 'RI', 'West'],
          ['2018', 'Good'],
        ],
      ),
    );
    expect((json.ratings as object[])[0]).to.deep.equal({
      date: '2019-01-15',
      overall: 'Good',
      safe: 'Good',
      wellLed: 'Outstanding',
      responsive: 'Inadequate',
    });
    expect(problems.map(({ level, code }) => `${level} ${code}`)).to.deep.equal([
      'error column-unknown',
      'warning column-unknown',
    ]);
  });

  it('reads the first of two columns of a kind, and says so', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date', 'Published', 'Overall', 'Overall'],
        [
          ['2017', '2018', 'Good', 'Inadequate'],
          ['', '2019', '', 'Good'],
        ],
      ),
    );
    expect(json.ratings).to.deep.equal([{ date: '2017', overall: 'Good' }]);
    expect(problems.map(({ code, message }) => [code, message.slice(0, 11)])).to.deep.equal([
      ['column-repeated', '“Published”'],
      ['column-repeated', '“Overall” i'],
      ['rows-left-out', 'Rows withou'],
    ]);
  });

  it('reads dates along the top and questions down the side, and says what it calls a row', () => {
    const { json, problems, inCells } = ratingsFromTable(
      table(
        ['CQC ratings', '', ''],
        [
          ['Question', '18 January 2017', '2019-02'],
          ['Overall', 'Good', 'Adequate'],
          ['Are services safe?', 'Requires improvement', '-'],
        ],
      ),
    );
    expect(json.ratings).to.deep.equal([
      { date: '2017-01-18', overall: 'Good', safe: 'Requires improvement' },
      { date: '2019-02', overall: 'Adequate' },
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['table-turned']);
    expect(problems[0]?.message).to.contain('in row 2,');
    expect(problems[0]?.path).to.equal('/ratings');
    expect(inCells(readRatings(json).problems).map(({ message }) => message.slice(0, 22))).to.deep.equal([
      'Row 3, column Overall:',
    ]);
  });

  it('takes the first row of dates for the heads, whatever dates and columns follow', () => {
    const { json } = ratingsFromTable(
      table(
        ['', '2017', '2019', 'Trend'],
        [
          ['Inspected', '2016-11', '2018-12', ''],
          ['Overall', 'Good', 'Inadequate', 'down'],
        ],
      ),
    );
    expect(json.ratings).to.deep.equal([
      { date: '2017', overall: 'Good' },
      { date: '2019', overall: 'Inadequate' },
    ]);
    const one = ratingsFromTable(table(['', '2017'], [['Overall', 'Good']])).json;
    expect(one.ratings).to.deep.equal([{ date: '2017', overall: 'Good' }]);
  });

  it('is not turned for a date beside its own heads, and says that it has none where nothing else does', () => {
    const read = (head: string[], rows: string[][]) => {
      const { json, problems } = ratingsFromTable(table(head, rows));
      return [(json.ratings as object[]).length, problems.map(({ code }) => code)];
    };
    const rows = [
      ['2017', 'Good', '2016-12-01'],
      ['Overall', '', ''],
    ];
    expect(read(['Date', 'Overall', 'Inspected'], rows)).to.deep.equal([1, ['column-unknown', 'rows-left-out']]);
    expect(read(['Safe', '2017'], [['Caring', 'Good']])).to.deep.equal([
      0,
      ['column-unknown', 'column-missing', 'column-missing'],
    ]);
  });

  it('finds the headings under a title, and counts its row', () => {
    const { json, problems } = ratingsFromTable(
      table(
        ['Date of the next board', ''],
        [
          ['Our history since 2017', ''],
          ['Date', 'Overall'],
          ['2017', 'Good'],
          ['2018', ''],
          ['2.2017.3', 'Good'],
        ],
      ),
    );
    expect(json.ratings).to.have.length(3);
    expect(problems.map(({ message }) => /Row \d+/.exec(message)?.[0])).to.deep.equal(['Row 6']);
  });

  it('leaves out rows without a date and a rating, and names them', () => {
    const { json, problems, inCells } = ratingsFromTable(
      table(
        ['Date', 'Overall', 'Safe'],
        [
          ['Before 2016', ''],
          ['2015', 'Good'],
          ['Since 2016', 'Since 2016'],
          ['Date', 'Overall', 'Safe'],
          ['soon', 'Good'],
          ['2018', 'Adequate'],
        ],
      ),
    );
    expect(json.ratings).to.deep.equal([
      { date: '2015', overall: 'Good' },
      { date: null, overall: 'Good' },
      { date: '2018', overall: 'Adequate' },
    ]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'rows-left-out /ratings',
      'cell-date-not-valid /ratings/1/date',
    ]);
    expect(problems[0]?.message).to.match(/: 2, 4, 5\.$/);
    const titles = Array.from({ length: 25 }, (_, place) => [`Chapter ${place}`, '']);
    const { message } = ratingsFromTable(table(['Date', 'Overall'], titles)).problems[0]!;
    expect(message).to.match(/: 2, .*, 21\.$/);
    expect(inCells(readRatings(json).problems).map(({ message }) => message.slice(0, 22))).to.deep.equal([
      'Row 7, column Overall:',
    ]);
  });
});
