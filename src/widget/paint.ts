import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Shape } from '../drawing/scene.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A shape and the node that shows it. */
interface Painted {
  readonly shape: Shape;
  readonly node: SVGElement;
}

/**
 * Paints shapes into the `svg` or `g` it stands on: `<g ${paint(shapes)}></g>`. One binding for a whole picture instead
 * of several for every shape. Nodes are kept for the shapes of their role, so that a class of marks which comes or goes
 * leaves the others alone, and attributes that did not change are not written again.
 */
class PaintDirective extends Directive {
  #shapes: readonly Shape[] = [];
  #painted: readonly Painted[] = [];

  render(_shapes: readonly Shape[]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): typeof noChange {
    if (shapes === this.#shapes) return noChange;
    this.#shapes = shapes;
    const free = byRole(this.#painted);
    this.#painted = shapes.map((shape) => {
      const before = free.get(roleOf(shape))?.shift();
      const node = before?.node ?? document.createElementNS(SVG, shape.kind);
      write(node, shape, before?.shape);
      return { shape, node };
    });
    for (const left of free.values()) for (const { node } of left) node.remove();
    let next = element.firstChild;
    for (const { node } of this.#painted) {
      if (node === next) next = next.nextSibling;
      else element.insertBefore(node, next);
    }
    return noChange;
  }
}

function roleOf({ kind, role }: Shape): string {
  return `${kind} ${role}`;
}

function byRole(painted: readonly Painted[]): Map<string, Painted[]> {
  const groups = new Map<string, Painted[]>();
  for (const each of painted) {
    const role = roleOf(each.shape);
    const group = groups.get(role);
    if (group) group.push(each);
    else groups.set(role, [each]);
  }
  return groups;
}

function write(node: SVGElement, shape: Shape, previous: Shape | undefined): void {
  if (shape.role !== previous?.role) node.setAttribute('class', shape.role);
  if (shape.kind === 'path') {
    if (previous?.kind !== 'path' || shape.d !== previous.d) node.setAttribute('d', shape.d);
    return;
  }
  const before = previous?.kind === 'text' ? previous : undefined;
  if (shape.x !== before?.x) node.setAttribute('x', String(shape.x));
  if (shape.y !== before?.y) node.setAttribute('y', String(shape.y));
  const anchor = shape.anchor ?? 'start';
  if (anchor !== (before?.anchor ?? 'start')) {
    if (anchor === 'start') node.removeAttribute('text-anchor');
    else node.setAttribute('text-anchor', anchor);
  }
  if (shape.text !== before?.text) node.textContent = shape.text;
}

/** See {@link PaintDirective}. */
export const paint = directive(PaintDirective);
