import { horizontal, rectangle } from '../drawing/marks.js';
import type { Shape } from '../drawing/scene.js';
import { KEY_SWATCH, type KeyEntry } from '../drawing/standalone-svg.js';
import { seriesName, valueText } from '../words/radar-themes.js';
import type { Form } from './layout.js';
import { absentPen, peersPen, seriesPens } from './layout-marks.js';
import type { Plan } from './layout-plan.js';

const { width, height } = KEY_SWATCH;
const MIDDLE = height / 2;

/** The key, in the order after, before, target, peers: each line with its mark, and what it stands for. */
export function keyOf(plan: Plan, form: Form): readonly KeyEntry[] {
  const { speech, panels, marksOnly, outlines } = plan;
  const { model, words } = speech;
  const entries: KeyEntry[] = [];
  const add = (label: string, ...swatch: Shape[]) => entries.push({ label, swatch });
  const line = (role: string) => path(role, form === 'dot' || !outlines ? '' : horizontal(0, width, MIDDLE));
  if (marksOnly) {
    add(words.mentioned, path('after-mark', seriesPens.after(width / 2, MIDDLE)));
    add(words.notMentioned, path('absent-mark', absentPen(width / 2, MIDDLE)));
  } else if (panels.length === 1) {
    const layers = [...(panels[0]?.layers ?? [])].reverse();
    for (const { look, series } of layers) add(seriesName(series, speech), line(look), mark(look));
  }
  const ghost = panels.find((panel) => panel.ghost !== null)?.ghost;
  if (ghost && outlines && form === 'multiples')
    add(`${seriesName(ghost.series, speech)}, ${words.reference}`, line('ghost'));
  if (model.target !== null) {
    const { label, value } = model.target;
    const name = words.target(label);
    add(
      value === null ? name : words.inSeries(name, valueText(value, speech)),
      path('target', horizontal(0, width, MIDDLE)),
    );
  }
  if (model.peers !== null) {
    const triangle = path('peers-mark', peersPen(width / 2, MIDDLE));
    const edges = horizontal(0, width, 2) + horizontal(0, width, height - 2);
    add(
      words.peers(model.peers.label),
      path('peers-band', rectangle(0, 2, width, height - 4)),
      path('peers-edge', edges),
      triangle,
    );
  }
  return entries;
}

function path(role: string, d: string): Shape {
  return { kind: 'path', role, d };
}

function mark(look: 'after' | 'before'): Shape {
  return path(`${look}-mark`, seriesPens[look](width / 2, MIDDLE));
}
