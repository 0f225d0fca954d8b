import type { Shape } from '../drawing/scene.js';
import { px } from '../drawing/scene.js';

/**
 * Gathers a picture: one path for each role however many marks and lines it has, because a node per point is what
 * makes charts slow, and the texts on top.
 */
export class Pens {
  readonly #paths = new Map<string, string>();
  readonly #texts: Shape[] = [];

  add(role: string, d: string): void {
    if (d !== '') this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }

  text(role: string, x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): void {
    this.#texts.push({ kind: 'text', role, x: px(x), y: px(y), text, anchor });
  }

  /** The paths in the order of `roles`, then the texts. */
  shapes(roles: readonly string[]): Shape[] {
    const paths = roles.flatMap((role): Shape[] => {
      const d = this.#paths.get(role);
      return d === undefined ? [] : [{ kind: 'path', role, d }];
    });
    return [...paths, ...this.#texts];
  }
}
