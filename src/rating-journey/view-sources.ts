import { html, nothing, type TemplateResult } from 'lit';
import { type Phrases, siteOf, toldApart } from '../words/journey-phrases.js';

/**
 * Sources as links that show their site. For those who hear them alone, their names say what each is called, or else
 * what they are sources of.
 */
export function renderSources(
  sources: readonly string[],
  shown: string | null,
  of: string,
  { words }: Phrases,
  called: readonly string[] = [],
): TemplateResult | typeof nothing {
  const others = sources.filter((source) => source !== shown);
  if (others.length === 0) return nothing;
  const links = toldApart(others.map(siteOf)).map((text, i) => {
    const link = html`<a href=${others[i]} aria-label=${text + (called[i] ? `, ${called[i]}` : words.sourceFor(of))} .textContent=${text}></a>`;
    return i > 0 ? [', ', link] : link;
  });
  // A space by itself between two texts is not in Chromium's tree: "no end recorded.Sources:" was one word to a listener.
  return html`<span class="sources">${` ${words.sources} `}${links}</span>`;
}
