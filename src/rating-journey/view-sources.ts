import { html, nothing, type TemplateResult } from 'lit';
import { type Phrases, siteOf } from '../words/journey-phrases.js';

/** Sources as links that show their site; their names say what they are sources of, for those who hear them alone. */
export function renderSources(
  sources: readonly string[],
  shown: string | null,
  of: string,
  { words }: Phrases,
): TemplateResult | typeof nothing {
  const others = sources.filter((source) => source !== shown);
  if (others.length === 0) return nothing;
  const seen = new Map<string, number>();
  const links = others.map((source, i) => {
    const site = siteOf(source);
    const count = (seen.get(site) ?? 0) + 1;
    seen.set(site, count);
    const text = count > 1 ? `${site} (${count})` : site;
    const link = html`<a href=${source} aria-label=${text + words.sourceFor(of)} .textContent=${text}></a>`;
    return i > 0 ? [', ', link] : link;
  });
  return html`<span class="sources">${words.sources} ${links}</span>`;
}
