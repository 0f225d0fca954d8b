import { px, type Shape, type TextShape } from '../drawing/scene.js';

/**
 * Collects a picture: everything of one role becomes one path, and roles are painted in the order in which they are
 * named (see roles.ts), whatever was drawn first. Text lies on top.
 */
export class Sketch {
  #paths = new Map<string, string>();
  #texts: TextShape[] = [];

  path(role: string, d: string): void {
    this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }

  text(role: string, x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): void {
    if (text === '') return;
    this.#texts.push({ kind: 'text', role, x: px(x), y: px(y), text, ...(anchor === 'start' ? {} : { anchor }) });
  }

  /** What has been drawn so far. */
  roles(): readonly string[] {
    return [...this.#paths.keys(), ...new Set(this.#texts.map(({ role }) => role))];
  }

  /** The shapes, painted in the order of `roles`. */
  shapes(roles: readonly string[]): readonly Shape[] {
    const paths = roles.flatMap((role): Shape[] => {
      const d = this.#paths.get(role);
      return d === undefined ? [] : [{ kind: 'path', role, d }];
    });
    return [...paths, ...this.#texts];
  }
}
