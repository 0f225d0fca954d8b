/** What differs between a tool's result and the analysis, one entry for each aspect. */

/** Published numbers carry 13 digits. */
const RELATIVE = 1e-9;
const LINES = ['value', 'centre', 'ucl', 'lcl', 'ucl2', 'lcl2'];

/** `{aspect, places, ours, theirs}`; `places` are the points that differ. */
export function differencesOf(expected, analysis) {
  return [
    ...LINES.flatMap((line) => ofPoints(expected[line], analysis, line, (point) => point[line], isSameNumber)),
    ...ofPoints(expected.specialCause, analysis, 'rule', ruleOf, Object.is),
    ...ofPoints(expected.pointType, analysis, 'judgement', ({ judgement }) => judgement, isSameType),
    ...ofPoints(expected.astronomical, analysis, 'beyond limits', isBeyondLimits, Object.is),
    ...ofWhole('variation icon', expected.variationIcon, analysis.variation),
    ...ofWhole('assurance icon', expected.assuranceIcon, analysis.assurance),
    ...ofWhole(
      'limits shown',
      expected.limitsShown,
      analysis.points.some(({ ucl }) => ucl !== null),
    ),
    ...ofWhole(
      'target shown',
      expected.targetShown,
      analysis.points.some(({ target }) => target !== null),
    ),
    ...ofRuns(expected.runs, analysis.runs, analysis.chart),
  ];
}

function ofPoints(theirs, { points }, aspect, ourOf, isSame) {
  if (theirs === undefined) return [];
  const ours = points.map(ourOf);
  const places = theirs.flatMap((their, i) => (isSame(ours[i], their) ? [] : [i]));
  if (theirs.length !== points.length) places.push(points.length);
  return places.length > 0 ? [{ aspect, places, ours, theirs }] : [];
}

function ofWhole(aspect, theirs, ours) {
  return theirs === undefined || theirs === ours ? [] : [{ aspect, places: [], ours, theirs }];
}

function ofRuns(theirs, ours, chart) {
  // The tool gives figures for moving ranges too, but draws no conclusion from them.
  if (theirs === undefined || chart === 'mr') return [];
  const plain = theirs.map(({ longestRun, longestRunMax, nCrossings, nCrossingsMin, runsSignal }) => [
    longestRun,
    longestRunMax,
    nCrossings,
    nCrossingsMin,
    runsSignal,
  ]);
  const found = ours.map((runs) => [
    runs.longest,
    runs.longestAllowed,
    runs.crossings,
    runs.crossingsNeeded,
    runs.signal,
  ]);
  return JSON.stringify(plain) === JSON.stringify(found)
    ? []
    : [{ aspect: 'runs', places: [], ours: found, theirs: plain }];
}

export function isNone(value) {
  return value === null || value === undefined || value === 'NaN';
}

function isSameNumber(ours, theirs) {
  if (isNone(ours) || isNone(theirs)) return isNone(ours) && isNone(theirs);
  return Math.abs(ours - theirs) <= RELATIVE * Math.max(Math.abs(ours), Math.abs(theirs), 1e-6);
}

/** The one rule that NHSRplotthedots names of a point: the strongest; of two trends the later. */
function ruleOf({ rules }) {
  const [first, second] = rules;
  if (first === undefined) return null;
  const { rule, direction } = first.rule === 'trend' && second?.rule === 'trend' ? second : first;
  if (rule === 'trend') return direction === 'high' ? 'trend-increasing' : 'trend-decreasing';
  return `${rule === 'beyond-limits' ? 'astronomical' : rule}-${direction}`;
}

/** `null` is not asserted; a purple point may be said without its direction. */
function isSameType(ours, theirs) {
  return theirs === null || ours === theirs || (theirs === 'neutral' && ours.startsWith('neutral'));
}

function isBeyondLimits({ rules }) {
  return rules.some(({ rule }) => rule === 'beyond-limits');
}
