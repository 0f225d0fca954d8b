import type { Problem } from '../common/problem.js';

const told = new WeakSet<Element>();

/**
 * Says on the console, once for an element, that its figure has no title: the author of a page sees it there before a
 * reader meets the heading that stands in.
 */
export function warnOfMissingTitle(element: Element, problems: readonly Problem[]): void {
  const missing = problems.find(({ code }) => code === 'missing-title');
  if (!missing || told.has(element)) return;
  told.add(element);
  console.warn(missing.message);
}
