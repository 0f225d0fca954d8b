import { html } from './html.mjs';
import { NHS_ENGLAND, SUSTAINING_2020, sourcesSection, TIDY_COPY } from './sources.mjs';
import { monthAndYear, percent } from './words.mjs';

const TRUST = 'wexham';
const ALWAYS_RED = 'elht';
const TARGET = 95;
const AMBER_FROM = 90;

/** Red, amber, green as board papers have used them; where amber begins is this page's choice, and said there. */
function colourOf(value) {
  if (value >= TARGET) return 'Green';
  return value >= AMBER_FROM ? 'Amber' : 'Red';
}

/** The page that sets a table of red, amber and green beside the SPC chart of the same figures. */
export function spcInsteadOfRag({ analyseEmergencyCare }) {
  const frimley = analyseEmergencyCare(TRUST).points;
  const eastLancashire = analyseEmergencyCare(ALWAYS_RED);
  const last = frimley.at(-1);
  const at = (date) => frimley.find((point) => point.date === date);
  const between = (from, to) => frimley.filter(({ date }) => date >= from && date <= to);
  const december = at('2016-12-01');
  const january = at('2017-01-01');
  const ambers = between('2017-02-01', '2017-11-01');
  const winter = between('2017-12-01', '2018-05-01');
  expectation(colourOf(december.value) === 'Red' && december.rules.length === 0, 'December 2016 is red, and no signal');
  expectation(colourOf(january.value) === 'Red' && january.rules.length === 0, 'January 2017 is red, and no signal');
  expectation(ambers.length === 10 && ambers.every(({ value }) => colourOf(value) === 'Amber'), 'ten ambers');
  expectation(
    ambers.every(({ judgement }) => judgement === 'improvement'),
    'the ten ambers are a signal',
  );
  expectation(
    winter.every(({ judgement, value }) => judgement === 'concern' && colourOf(value) === 'Red'),
    'the winter',
  );
  expectation(
    eastLancashire.points.every(({ value }) => colourOf(value) === 'Red'),
    'East Lancashire is always red',
  );
  const concerns = eastLancashire.points.filter(({ judgement }) => judgement === 'concern').map(({ date }) => date);
  expectation(
    concerns.join() === [...monthsFrom(2016), ...monthsFrom(2017)].join(),
    'two winters are the only signals',
  );
  expectation(eastLancashire.assurance === 'fail', 'East Lancashire consistently misses the target');
  const reds = frimley.filter(({ value }) => colourOf(value) === 'Red');
  const quietReds = reds.filter(({ rules }) => rules.length === 0);

  return {
    path: 'spc-instead-of-rag.html',
    title: 'SPC instead of RAG',
    description: 'Why two red months are not a signal: the same A&E figures as red, amber, green and as an SPC chart.',
    main: html`<h1>SPC instead of RAG</h1>
<p class="lead">A red, amber, green table compares each month with a target and forgets every other month. A statistical
process control (SPC) chart asks first whether anything has changed at all. Below are the same 36 real figures, both ways.</p>

<div class="side-by-side">
<div>
${ragTable(frimley)}
</div>
<spc-chart src="data/emergency-care/${TRUST}.json" theme="auto" heading-level="2"></spc-chart>
</div>

<h2>Two red months are not a signal</h2>
<p>${monthAndYear(december.date)} (${percent(december.value)}) and ${monthAndYear(january.date)}
(${percent(january.value)}) are red. After an amber November a board that reads colours will ask what went wrong, and
somebody will write an answer.</p>
<p>The chart says that nothing need have gone wrong. Going by how much these months differ from one another, a month may come out
anywhere between ${percent(last.lcl)} and ${percent(last.ucl)} without any special reason. Both months lie inside those process
limits, and no rule is met. They are what this process does by itself: common cause variation. An explanation of those two months
would be a story about noise, and effort spent on it would be missing where the process itself could be changed.</p>
<p>Of the ${reds.length} red months in the table, ${quietReds.length} meet no SPC rule at all.</p>

<h2>Ten ambers in a row were one</h2>
<p>From ${monthAndYear(ambers[0].date)} to ${monthAndYear(ambers.at(-1).date)} every cell is amber: to a reader of colours, nothing
happened for ten months. In the chart all ten lie above the mean. That is hardly ever chance; something held the
process at a better level for most of a year, and it would have been worth finding out what, while it lasted.</p>

<h2>And then something did change</h2>
<p>From ${monthAndYear(winter[0].date)} the points stay below the mean for ${winter.length} months, some near or beyond the lower
limit. The table shows this red like the red of ${monthAndYear(december.date)}; the chart tells the two apart. This is the
moment to ask what happened <em>then</em>.</p>

<h2>When everything is red</h2>
<p>At East Lancashire the same thresholds paint all ${eastLancashire.points.length} months red. A page that is red for three years tells a
board nothing that it did not know after the first month. The chart of the same months does: two spells stand out as lower than the rest,
November to April of 2016 and of 2017, and the third winter does not. And it answers the other question too: the target lies far
beyond the upper process limit, so carrying on as before will never meet it.</p>
<div class="plate">
<spc-chart src="data/emergency-care/${ALWAYS_RED}.json" theme="auto" loading="lazy"></spc-chart>
</div>

<h2>Two questions in place of one colour</h2>
<dl class="credits">
<div><dt>Has the process changed?</dt>
<dd>The rules of SPC answer it: a point outside the limits, a run on one side of the mean, a rise or fall that goes on, two of three
points near a limit. If it has changed, look for what happened at that time. If not, leave the single month alone.</dd></div>
<div><dt>Can it be relied on to meet the target?</dt>
<dd>The target against the process limits answers it. If the target lies beyond them, no amount of effort inside the same process
will reach it: change the process.</dd></div>
</dl>
<p>All four trusts of <a href="index.html#si2020">Sustaining improvement</a> had, in CQC’s account, moved away from
RAG ratings or set SPC charts beside them.</p>

<h2>How this chart is calculated</h2>
<p>The points are proportions with very large denominators, some 20,000 attendances a month. A p chart takes its
limits from those counts alone and would be far too narrow: it assumes that nothing but chance differs from month to month,
so that nearly every month would be “special”. The chart of individual values (XmR) takes its limits from how much the
months really differ from one another. <a href="spc-cases.html#large-denominators">The worked cases show both</a>, and the p′ chart between them.</p>
<p>Mean and limits come from all 36 months. The figures are those of major (type 1) departments alone, while the
standard of 95% is set for all types of department together, so the target is harder to meet here than in the headline figure.</p>`,
    sources: sourcesSection(
      [NHS_ENGLAND, TIDY_COPY, SUSTAINING_2020],
      html`<p>The figures are those of the whole of Frimley Health NHS Foundation Trust, of which Wexham Park Hospital is a part.
The 95% is the national standard; that amber begins at ${AMBER_FROM}% is this page’s choice, as it is every board’s.
Explanations are this project’s own.</p>`,
    ),
  };
}

/** November to April, the winter that begins in a year. */
function monthsFrom(year) {
  return [11, 12, 13, 14, 15, 16].map((month) => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10));
}

/** April to March downwards, a column for each financial year, as board papers print it. */
function ragTable(points) {
  const years = [points.slice(0, 12), points.slice(12, 24), points.slice(24, 36)];
  return html`<div class="scroll">
<table class="rag">
<caption>A&amp;E four-hour performance, Frimley Health: green from ${TARGET}%, amber from ${AMBER_FROM}%, red below</caption>
<thead><tr><th scope="col">Month</th><th scope="col">2016 to 2017</th><th scope="col">2017 to 2018</th><th scope="col">2018 to 2019</th></tr></thead>
<tbody>
${years[0].map(
  (
    { date },
    month,
  ) => html`<tr><th scope="row">${monthAndYear(date).split(' ')[0].slice(0, 3)}</th>${years.map((year) => cell(year[month]))}</tr>
`,
)}</tbody>
</table>
</div>`;
}

function cell({ value }) {
  const colour = colourOf(value);
  return html`<td class="word ${colour.toLowerCase()}">${percent(value)} ${colour}</td>`;
}

/** The page argues with these figures: if an argument no longer holds, it is not published. */
function expectation(holds, what) {
  if (!holds) throw new Error(`The page "SPC instead of RAG" says: ${what}. The analysis no longer says so.`);
}
