import { horizontal, rectangle, vertical } from '../drawing/marks.js';
import type { LinearScale } from '../drawing/scales.js';
import type { Shape } from '../drawing/scene.js';
import type { ComparedAxis } from '../themes/index.js';
import { absentPen, peersPen, seriesPen } from './layout-marks.js';
import type { Panel, Plan } from './layout-plan.js';

/** Pixels: half the height of a band of peers and of a target's tick. */
const BAND = 7;
const TARGET = 11;

/** From the back to the front; the earlier series' hollow mark lies around the later one's. */
const ORDER = [
  'peers-band',
  'grid',
  'spoke',
  'peers-edge',
  'peers-mark',
  'target',
  'between',
  'before-mark',
  'absent-mark',
  'after-mark',
];

/** Collects the tracks of a dot plot: one path for each class of marks, however many rows there are. */
export class Tracks {
  readonly #paths = new Map<string, string>();
  readonly #x: LinearScale;
  readonly #plan: Plan;

  constructor(x: LinearScale, plan: Plan) {
    this.#x = x;
    this.#plan = plan;
  }

  get shapes(): Shape[] {
    return ORDER.flatMap((role) => {
      const d = this.#paths.get(role);
      return d ? [{ kind: 'path', role, d } as const] : [];
    });
  }

  /** The values of the theme with this index, on a line half way between `top` and `bottom`. */
  add(index: number, panel: Panel, top: number, bottom: number): void {
    const { axes, ticks, marksOnly, min } = this.#plan;
    const x = this.#x;
    const y = (top + bottom) / 2;
    this.#path('grid', ticks.map(({ value }) => vertical(x(value), top, bottom)).join(''));
    this.#path('spoke', horizontal(...x.range, y));
    const axis = axes[index];
    if (axis) this.#surroundings(axis, y);
    const values = panel.layers.map((layer) => layer.values[index] ?? null);
    const [first = null, second = null] = values;
    const together = first !== null && first === second;
    if (first !== null && second !== null && !together) this.#path('between', horizontal(x(first), x(second), y));
    panel.layers.forEach(({ look }, i) => {
      const value = values[i] ?? null;
      if (value === null) return;
      if (marksOnly && value === min) this.#path('absent-mark', absentPen()(x(value), y));
      else this.#path(`${look}-mark`, seriesPen(look, together)(x(value), y));
    });
  }

  #surroundings({ target, peers }: ComparedAxis, y: number): void {
    const x = this.#x;
    if (target !== null) this.#path('target', vertical(x(target), y - TARGET, y + TARGET));
    if (peers === null) return;
    const [low, high] = [x(peers.low), x(peers.high)];
    this.#path('peers-band', rectangle(low, y - BAND, high - low, 2 * BAND));
    this.#path('peers-edge', vertical(low, y - BAND, y + BAND) + vertical(high, y - BAND, y + BAND));
    if (peers.mid !== null) this.#path('peers-mark', peersPen()(x(peers.mid), y));
  }

  #path(role: string, d: string): void {
    this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }
}
