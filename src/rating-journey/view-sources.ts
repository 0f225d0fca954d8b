import { html, nothing, type TemplateResult } from 'lit';
import { safeHref } from '../common/links.js';
import { type Phrases, siteOf } from '../words/journey-phrases.js';

/**
 * Sources as links named by their site; what they are sources of is said to those who hear links out of context. A
 * source that is no address is said as written.
 */
export function renderSources(
  sources: readonly string[],
  shown: string | null,
  of: string,
  { words }: Phrases,
): TemplateResult | typeof nothing {
  const others = sources.filter((source) => safeHref(source) !== shown);
  if (others.length === 0) return nothing;
  const seen = new Map<string, number>();
  const links = others.map((source, i) => {
    const name = siteOf(source);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const link = renderSource(source, count > 1 ? `${name} (${count})` : name, words.sourceFor(of));
    return html`${i > 0 ? ', ' : nothing}${link}`;
  });
  return html`<span class="sources">${words.sources} ${links}</span>`;
}

function renderSource(source: string, name: string, of: string): TemplateResult | string {
  const href = safeHref(source);
  if (href === null || !/^https?:/i.test(href)) return source;
  return html`<a href=${href}>${name}<span class="visually-hidden">${of}</span></a>`;
}
