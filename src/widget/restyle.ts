import { adoptStyles, type LitElement } from 'lit';

/**
 * Gives an element its style sheets again where it has come back from another document: browsers take away what was
 * made for this one. Scripts that preserve an element while they replace the page around it do that to it.
 */
export function restyle(element: LitElement): void {
  const { shadowRoot, ownerDocument } = element;
  if (!shadowRoot || ownerDocument !== document) return;
  adoptStyles(shadowRoot, (element.constructor as typeof LitElement).elementStyles);
}
