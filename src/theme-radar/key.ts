import { horizontal, rectangle } from '../drawing/marks.js';
import { KEY_SWATCH, type KeyEntry } from '../drawing/standalone-svg.js';
import { absence, seriesName, targetText } from '../words/radar-themes.js';
import type { Form } from './layout.js';
import { absentPen, bracket, missingPen, type Point, peersPen, seriesPens, TARGET_SIDE } from './layout-marks.js';
import type { Plan } from './layout-plan.js';

const { width, height } = KEY_SWATCH;
const MIDDLE: Point = [width / 2, height / 2];
const LINE = horizontal(0, width, height / 2);

/** The key, in the order after, before, target, peers: each line with its mark, and what it stands for. */
export function keyOf({ speech, panels, marksOnly, outlines }: Plan, form: Form): readonly KeyEntry[] {
  const { model, words } = speech;
  const line = form === 'dot' || !outlines ? '' : LINE;
  const entries: KeyEntry[] = [];
  const add = (label: string, paths: Readonly<Record<string, string>>) => {
    const drawn = Object.entries(paths).filter(([, d]) => d !== '');
    entries.push({ label, swatch: drawn.map(([role, d]) => ({ kind: 'path', role, d })) });
  };
  if (marksOnly) {
    add(words.mentioned, { 'after-mark': seriesPens.after(...MIDDLE) });
    add(words.notMentioned, { 'absent-mark': absentPen(...MIDDLE) });
  } else if (panels.length === 1) {
    for (const { look, series } of [...(panels[0]?.layers ?? [])].reverse()) {
      add(seriesName(series, speech), { [look]: line, [`${look}-mark`]: seriesPens[look](...MIDDLE) });
    }
  }
  const ghost = panels.find((panel) => panel.ghost !== null)?.ghost;
  if (ghost && form === 'multiples' && outlines) {
    add(`${seriesName(ghost.series, speech)}, ${words.reference}`, { ghost: LINE });
  }
  // Around one wheel the names say it; numbers do not.
  const gaps = model.axes.flatMap(({ values }) => values.flatMap((value) => absence(value, speech) ?? []));
  if (form === 'multiples' && gaps.length > 0) {
    add([...new Set(gaps)].join(', '), { missing: missingPen(...MIDDLE) });
  }
  if (model.target !== null) {
    const { label, value } = model.target;
    const name = words.target(label);
    const [x, y] = MIDDLE;
    const [low, high] = [x - TARGET_SIDE, x + TARGET_SIDE];
    add(
      value === null ? name : words.inSeries(name, targetText(value, speech)),
      model.target.band === null
        ? { target: bracket(MIDDLE, [1, 0], 1) }
        : {
            'target-band': rectangle(low, 0, high - low, height),
            target: bracket([low, y], [1, 0], 1) + bracket([high, y], [1, 0], -1),
          },
    );
  }
  if (model.peers !== null) {
    add(words.peers(model.peers.label), {
      'peers-band': rectangle(0, 2, width, height - 4),
      'peers-edge': horizontal(0, width, 2) + horizontal(0, width, height - 2),
      'peers-mark': peersPen(...MIDDLE),
    });
  }
  return entries;
}
