import { safeHref } from '../common/links.js';
import type { SourceRef } from './data.js';

/** A source as text; an address among sources becomes a link, and one that is not safe stays text. */
export function sourceOf(text: string | null | undefined): SourceRef | null {
  return text ? { text, href: /^(https?:\/\/|mailto:)\S+$/i.test(text) ? safeHref(text) : null } : null;
}
