import { html, nothing, type TemplateResult } from 'lit';
import { type Phrases, siteOf } from '../words/journey-phrases.js';

/**
 * Sources as links named by their site; what they are sources of is said to those who hear links out of context.
 */
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
    const name = siteOf(source);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const named = count > 1 ? `${name} (${count})` : name;
    return html`${i > 0 ? ', ' : nothing}<a href=${source}>${named}<span class="visually-hidden">${words.sourceFor(of)}</span></a>`;
  });
  return html`<span class="sources">${words.sources} ${links}</span>`;
}
