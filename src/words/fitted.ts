/** What can be held in mind when heard: no sentence of ours is longer, and no summary. */
export const SENTENCE_WORDS = 25;
export const SUMMARY_WORDS = 90;

/**
 * Sentences that fit into a summary (the first always does), and those for which there is no room: what comes last
 * matters least, and nothing overtakes a sentence that did not fit.
 */
export function fitted(sentences: readonly string[], room = SUMMARY_WORDS): { summary: string; rest: string[] } {
  let left = room;
  const fits = sentences.map((sentence, i) => {
    left -= wordsIn(sentence);
    return i === 0 || left >= 0;
  });
  return {
    summary: sentences.filter((_, i) => fits[i]).join(' '),
    rest: sentences.filter((_, i) => !fits[i]),
  };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
