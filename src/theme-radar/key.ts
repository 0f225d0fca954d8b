import { horizontal, rectangle } from '../drawing/marks.js';
import { KEY_SWATCH, type KeyEntry } from '../drawing/standalone-svg.js';
import { absence, seriesName, targetText } from '../words/radar-themes.js';
import type { Form } from './layout.js';
import { absentPen, bracket, missingPen, type Point, peersPen, seriesPens, TARGET_SIDE } from './layout-marks.js';
import type { Layer, Plan } from './layout-plan.js';

const { width, height } = KEY_SWATCH;
const MIDDLE: Point = [width / 2, height / 2];
const LINE = horizontal(0, width, height / 2);

/** The key, in the order after, before, target, peers: each line with its mark, and what it stands for. */
export function keyOf(plan: Plan, form: Form): readonly KeyEntry[] {
  const series = plan.marksOnly ? presenceEntries(plan) : seriesEntries(plan, form);
  const multiples = form === 'multiples' ? [...ghostEntry(plan), ...absenceEntry(plan)] : [];
  return [...series, ...multiples, ...targetEntry(plan), ...peersEntry(plan)];
}

function entry(label: string, paths: Readonly<Record<string, string>>): KeyEntry {
  const drawn = Object.entries(paths).filter(([, d]) => d !== '');
  return { label, swatch: drawn.map(([role, d]) => ({ kind: 'path', role, d })) };
}

function presenceEntries({ telling: { words } }: Plan): KeyEntry[] {
  return [
    entry(words.mentioned, { 'after-mark': seriesPens.after(...MIDDLE) }),
    entry(words.notMentioned, { 'absent-mark': absentPen(...MIDDLE) }),
  ];
}

/** Of several panels each has the name of its series as its title. */
function seriesEntries({ telling, panels, outlines }: Plan, form: Form): KeyEntry[] {
  const [panel, ...others] = panels;
  if (!panel || others.length > 0) return [];
  const line = form === 'dot' || !outlines ? '' : LINE;
  const named = ({ look, series }: Layer) =>
    entry(seriesName(series, telling), { [look]: line, [`${look}-mark`]: seriesPens[look](...MIDDLE) });
  return panel.layers.map(named).reverse();
}

function ghostEntry({ telling, panels, outlines }: Plan): KeyEntry[] {
  const ghost = panels.find((panel) => panel.ghost !== null)?.ghost;
  if (!ghost || !outlines) return [];
  return [entry(`${seriesName(ghost.series, telling)}, ${telling.words.reference}`, { ghost: LINE })];
}

/** Around one wheel the names of the themes say what is missing; numbers do not. */
function absenceEntry({ telling }: Plan): KeyEntry[] {
  const gaps = telling.model.axes.flatMap(({ values }) => values.flatMap((value) => absence(value, telling) ?? []));
  return gaps.length > 0 ? [entry([...new Set(gaps)].join(', '), { missing: missingPen(...MIDDLE) })] : [];
}

function targetEntry({ telling }: Plan): KeyEntry[] {
  const { target } = telling.model;
  if (target === null) return [];
  const name = telling.words.target(target.label);
  const label = target.value === null ? name : telling.words.inSeries(name, targetText(target.value, telling));
  if (target.band === null) return [entry(label, { target: bracket(MIDDLE, [1, 0], 1) })];
  const [x, y] = MIDDLE;
  const [low, high] = [x - TARGET_SIDE, x + TARGET_SIDE];
  const ends = bracket([low, y], [1, 0], 1) + bracket([high, y], [1, 0], -1);
  return [entry(label, { 'target-band': rectangle(low, 0, high - low, height), target: ends })];
}

function peersEntry({ telling: { model, words }, axes }: Plan): KeyEntry[] {
  if (model.peers === null) return [];
  const hasMiddle = axes.some(({ peers }) => peers?.mid != null);
  const paths = {
    'peers-band': rectangle(0, 2, width, height - 4),
    'peers-edge': horizontal(0, width, 2) + horizontal(0, width, height - 2),
    'peers-mark': hasMiddle ? peersPen(...MIDDLE) : '',
  };
  return [entry(words.peers(model.peers.label, hasMiddle), paths)];
}
