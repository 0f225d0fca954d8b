/**
 * Runs every worked case of SPC against the built engine and prints, for each preset and chart type, how many agree
 * with the tool they come from, and the reason for every difference. Fails on a difference without a reason.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dataOf, loadCases, presetOf, toolOf } from './conformance/cases.mjs';
import { differencesOf } from './conformance/compare.mjs';
import { explain } from './conformance/explanations.mjs';

const ENGINE = 'dist/spc/index.js';
if (!existsSync(ENGINE)) {
  console.error(`There is no ${ENGINE}. Build the package first: npm run build`);
  process.exit(1);
}
const { readSpc, analyseSpc } = await import(pathToFileURL(ENGINE).href);

const { cases, absent, folder } = loadCases();
const results = cases.map(run);
report(results);

function run(worked) {
  const result = {
    worked,
    group: `${presetOf(worked)} | ${worked.type} | ${toolOf(worked)}`,
    reasons: [],
    refused: false,
  };
  const { data, problems } = readSpc(dataOf(worked));
  if (data === null) return { ...result, reasons: [{ aspects: ['data'], says: null }] };
  const analysis = analyseSpc(data);
  const known = { ...analysis, problems: [...problems, ...analysis.problems] };
  if (worked.expected.error) return { ...result, refused: true };
  const reasons = new Map();
  for (const difference of differencesOf(worked.expected, analysis)) {
    const says = explain(difference, known, worked);
    reasons.set(says, [...(reasons.get(says) ?? []), aspectOf(difference)]);
  }
  return { ...result, reasons: [...reasons].map(([says, aspects]) => ({ says, aspects })) };
}

function aspectOf({ aspect, places, ours, theirs }) {
  if (places.length === 0) return `${aspect} (${JSON.stringify(ours)}, not ${JSON.stringify(theirs)})`;
  const [first] = places;
  return `${aspect} of ${places.length} points (first ${first + 1}: ${ours[first]}, not ${theirs[first]})`;
}

function report(all) {
  const groups = groupBy(all);
  console.log(['preset | chart | tool'.padEnd(52), 'cases', 'agree', 'differ', 'refused by the tool'].join('  '));
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const differing = members.filter(({ reasons }) => reasons.length > 0).length;
    const refused = members.filter((member) => member.refused).length;
    const agreeing = members.length - differing - refused;
    const figures = [members.length, agreeing, differing, refused].map((figure, i) =>
      String(figure).padStart([5, 5, 6, 7][i]),
    );
    console.log([group.padEnd(52), ...figures].join('  '));
  }
  const different = all.filter(({ reasons }) => reasons.length > 0);
  console.log('\nDifferences');
  for (const { worked, reasons } of different) {
    for (const { says, aspects } of reasons)
      console.log(`  ${worked.name}: ${aspects.join('; ')}\n    ${says ?? 'NOT EXPLAINED'}`);
  }
  for (const { worked } of all) {
    const left = (worked.expected.pointType ?? []).flatMap((type, i) => (type === null ? [i + 1] : []));
    if (left.length > 0)
      console.log(
        `  ${worked.name}: point ${left.join(', ')} is not compared, because no rule covers the colour that is published for it`,
      );
  }
  for (const { worked } of all.filter(({ refused }) => refused))
    console.log(`  ${worked.name}: ${toolOf(worked)} fails on it; nothing to compare`);
  const unexplained = different.filter(({ reasons }) => reasons.some(({ says }) => says === null)).length;
  console.log(`\n${all.length} cases, ${different.length} differing, ${unexplained} of them without an explanation.`);
  console.log(
    absent > 0
      ? `${absent} cases of real and official series were not there to run (expected in ${folder}, or the folder named in SPC_CASES).`
      : `No case was missing (real and official series from ${folder}).`,
  );
  if (unexplained > 0) process.exitCode = 1;
}

function groupBy(all) {
  const groups = new Map();
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
