import type { KeyQuestion, Line, Question } from './data.js';

/** The order in which CQC shows its questions. */
export const KEY_QUESTIONS = [
  'safe',
  'effective',
  'caring',
  'responsive',
  'wellLed',
] as const satisfies readonly KeyQuestion[];

export const QUESTIONS = [...KEY_QUESTIONS, 'useOfResources', 'combined'] as const satisfies readonly Question[];

/** What is rated beside the five, of a few trusts. */
export const BESIDE_QUESTIONS: readonly Line[] = QUESTIONS.slice(KEY_QUESTIONS.length);

export const LINES = ['overall', ...QUESTIONS] as const satisfies readonly Line[];

/**
 * The line that a name means: "Well-led", "well led" and "wellLed" are one. By name, never by position: CQC's API
 * promises no order. `undefined`: none of them.
 */
export function lineNamed(name: string): Line | undefined {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return LINES.find((line) => line.toLowerCase() === letters);
}

/** The same for what is rated beside the overall rating. */
export function questionNamed(name: string): Question | undefined {
  const line = lineNamed(name);
  return line === 'overall' ? undefined : line;
}
