/**
 * A page with the policy of a strict intranet (see scripts/server.mjs), in a frame: what a test of markup needs that
 * must run where nothing inline is allowed. Works in every engine.
 */
export interface StrictPage {
  readonly document: Document;
  /** What the policy refused so far, as `directive: what`. */
  readonly violations: readonly string[];
  /** Takes it out of sight. Removing or emptying the frame hangs WebKitGTK's driver; it ends with the test's page. */
  readonly close: () => void;
}

declare global {
  interface Window {
    /** Both are set by strict-page-script.ts in the frame. */
    violations?: string[];
    registered?: Promise<unknown>;
  }
}

/** Opens a page with this markup as its body; every element is registered, as `define.js` does it. */
export async function openStrictPage(body: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '960';
  frame.height = '900';
  frame.src = `/strict-page?body=${encodeURIComponent(body)}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow?.violations) throw new Error('The strict page did not run its script.');
  const { violations } = contentWindow;
  await contentWindow.registered;
  const close = () => {
    frame.hidden = true;
  };
  return { document: contentDocument, violations, close };
}
