import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import type { Shape } from '../drawing/scene.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Paints shapes into the `svg` or `g` it stands on: `<g ${paint(shapes)}></g>`. One binding for a whole picture instead
 * of several for every shape; nodes are kept, and attributes that did not change are not written again.
 */
class PaintDirective extends Directive {
  #painted: readonly Shape[] = [];

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('paint() stands on an element');
  }

  render(_shapes: readonly Shape[]): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [shapes]: [readonly Shape[]]): typeof noChange {
    if (shapes === this.#painted) return noChange;
    const { element } = part;
    shapes.forEach((shape, i) => {
      const previous = this.#painted[i];
      let node = element.childNodes[i] as SVGElement | undefined;
      if (!node || previous?.kind !== shape.kind) {
        const fresh = document.createElementNS(SVG, shape.kind);
        if (node) node.replaceWith(fresh);
        else element.appendChild(fresh);
        node = fresh;
        write(node, shape, undefined);
      } else {
        write(node, shape, previous);
      }
    });
    while (element.childNodes.length > shapes.length) element.lastChild?.remove();
    this.#painted = shapes;
    return noChange;
  }
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
