import { px, type Shape, type TextShape } from './scene.js';

/**
 * Gathers a picture: one path for each role however many marks and lines it has, because a node per point is what
 * makes charts slow, and the texts. Lengths are pixels.
 */
export class Pens {
  readonly #paths = new Map<string, string>();
  readonly #texts = new Map<string, TextShape[]>();

  /** Adds path data to that of its role. */
  add(role: string, d: string): void {
    if (d !== '') this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }

  text(role: string, x: number, y: number, text: string, anchor: TextShape['anchor'] = 'start'): void {
    if (text === '') return;
    const shape: TextShape = { kind: 'text', role, x: px(x), y: px(y), text, anchor };
    const others = this.#texts.get(role);
    if (others) others.push(shape);
    else this.#texts.set(role, [shape]);
  }

  get texts(): readonly TextShape[] {
    return [...this.#texts.values()].flat();
  }

  /** What has been drawn so far. */
  get roles(): readonly string[] {
    return [...this.#paths.keys(), ...this.#texts.keys()];
  }

  /** The shapes in the order in which `roles` are painted, whatever was drawn first; a role's texts on its path. */
  shapes(roles: readonly string[]): readonly Shape[] {
    return roles.flatMap((role): readonly Shape[] => {
      const d = this.#paths.get(role);
      const texts = this.#texts.get(role) ?? [];
      return d === undefined ? texts : [{ kind: 'path', role, d }, ...texts];
    });
  }
}
