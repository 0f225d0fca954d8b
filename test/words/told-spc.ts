import { analyseSpc, readSpc, type SpcData } from '../../src/spc/index.js';
import { formatFor } from '../../src/words/format.js';
import { spcWords } from '../../src/words/spc.js';
import { notesOn } from '../../src/words/spc-method.js';
import { readoutOf } from '../../src/words/spc-points.js';
import { headlineOf, subtitleOf, summaryOf } from '../../src/words/spc-summary.js';
import { tellingOf } from '../../src/words/spc-telling.js';

/** Everything that is said of a chart. */
export function told(given: unknown, verdictFirst = false) {
  const data = readSpc(given).data as SpcData;
  const analysis = analyseSpc(data);
  const telling = tellingOf(analysis, data, spcWords, formatFor('en-GB'));
  const { summary, rest } = summaryOf(telling, verdictFirst);
  return {
    analysis,
    telling,
    headline: headlineOf(telling),
    subtitle: subtitleOf(telling),
    summary,
    rest,
    notes: notesOn(telling),
    readout: (index: number) => readoutOf(telling, index),
  };
}

export function allText(words: ReturnType<typeof told>): string {
  const readouts = words.analysis.points.map((_, i) => words.readout(i));
  return [words.headline, words.subtitle, words.summary, ...words.rest, ...words.notes, ...readouts].join(' ');
}

export const base = { title: 'Waiting time', unit: 'days', improvement: 'decrease' };
