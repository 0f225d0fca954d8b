import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts an element where a layout has found room for it: `<button ${placed(box)}>`. Through the style object, which a
 * strict content policy allows, where it forbids a `style` attribute.
 */
class PlacedDirective extends Directive {
  #box: Box | null = null;

  render(_box: Box): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box]: [Box]): typeof noChange {
    if (box === this.#box) return noChange;
    this.#box = box;
    const { style } = element as HTMLElement;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.minHeight = `${box.height}px`;
    return noChange;
  }
}

/** See {@link PlacedDirective}. */
export const placed = directive(PlacedDirective);
