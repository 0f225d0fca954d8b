/**
 * A link that is safe to show, or `null`: http and https addresses, addresses within the site, places in the same
 * document, and mailto. Everything else (`javascript:`, `data:`, …) is refused.
 *
 * Browsers drop tabs, line breaks and leading control characters from an address before they read its scheme, so those
 * are dropped here first too (WHATWG URL Standard, "basic URL parser").
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = value.replace(CONTROL_CHARACTERS, '').trim();
  return address === '' || OTHER_SCHEME.test(address) ? null : address;
}

const OTHER_SCHEME = /^(?!(?:https?|mailto):)[a-z][a-z0-9+.-]*:/i;
const CONTROL_CHARACTERS = /\p{Cc}/gu;
