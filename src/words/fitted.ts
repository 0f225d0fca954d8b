/** What can be held in mind when heard: no sentence of ours is longer, and no summary. */
export const SENTENCE_WORDS = 25;
const SUMMARY_WORDS = 90;

/**
 * Sentences that fit into a summary (the first always does), and those for which there is no room: what comes last
 * matters least, and nothing overtakes a sentence that did not fit. What the headline says is not said again, unless
 * there is nothing else to say. `isTitled`: an author's heading stands in its place, and it opens the summary, also
 * where that has nothing else to say.
 */
export function fitted(
  sentences: readonly string[],
  headline: string,
  isTitled: boolean,
): { summary: string; rest: string[] } {
  const summary: string[] = [];
  const rest: string[] = [];
  const verdict = `${headline}.`;
  let left = SUMMARY_WORDS - (isTitled ? wordsIn(headline) : 0);
  for (const sentence of sentences) {
    if (sentence === verdict) continue;
    left -= wordsIn(sentence);
    (left < 0 && summary.length > 0 ? rest : summary).push(sentence);
  }
  return { summary: summary.join(' ') || (isTitled ? '' : verdict), rest };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
