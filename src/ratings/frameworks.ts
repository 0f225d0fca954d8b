import { firstDayOf, lastDayOf, type RoughDate } from '../common/dates.js';
import type { Framework } from './data.js';
import { KEY_QUESTIONS, QUESTIONS } from './questions.js';

/** The rating of a whole trust that CQC gives from well-led alone. */
export const SINGLE_TRUST_RATING = '2024';
/** The framework that documents of CQC call `assessment`. */
export const SINGLE_ASSESSMENT = '2023';

/**
 * The frameworks of CQC, oldest first. Sources: CQC's provider handbooks of 2014; "Key lines of enquiry, prompts and
 * ratings characteristics" (June 2017: the trust's well-led judged by itself, NHS Improvement's use of resources and a
 * combined rating beside it); the single assessment framework (from November 2023); CQC on trust-level ratings (2024).
 */
export const FRAMEWORKS: readonly Framework[] = [
  { id: '2014', name: 'Key lines of enquiry (2014)', from: '2014', to: '2017-05', questions: KEY_QUESTIONS },
  {
    id: '2017',
    name: 'Key lines of enquiry (2017)',
    from: '2017-06',
    to: '2023-10',
    questions: QUESTIONS,
    continues: true,
  },
  { id: SINGLE_ASSESSMENT, name: 'Single assessment framework', from: '2023-11', questions: KEY_QUESTIONS },
  {
    id: SINGLE_TRUST_RATING,
    name: 'Single trust-level rating',
    from: '2024',
    questions: ['wellLed'],
    single: 'wellLed',
  },
];

/** The shipped frameworks and the author's; of two with one id the author's. */
export function frameworksWith(own: readonly Framework[]): readonly Framework[] {
  const ids = new Set(own.map((framework) => framework.id));
  return [...FRAMEWORKS.filter((framework) => !ids.has(framework.id)), ...own];
}

/** The framework that an author named, by its id or its name. */
export function frameworkNamed(name: string, frameworks: readonly Framework[]): Framework | null {
  const wanted = name.trim().toLowerCase();
  return frameworks.find(({ id, name }) => [id, name].some((text) => text.toLowerCase() === wanted)) ?? null;
}

/**
 * The framework in force at a date, for a report that names none: the latest one begun by then and not ended. A single
 * rating is never assumed: that a report speaks of one question only does not make it the only one rated.
 */
export function frameworkAt(date: RoughDate, frameworks: readonly Framework[]): Framework | null {
  const day = firstDayOf(date);
  let latest: Framework | null = null;
  for (const framework of frameworks) {
    const from = beginOf(framework);
    if (framework.single !== undefined || from > day || (framework.to && lastDayOf(framework.to) < day)) continue;
    if (latest === null || from >= beginOf(latest)) latest = framework;
  }
  return latest;
}

/** The day on which a framework begins; without one it is never assumed. */
export function beginOf({ from = '9999' }: Framework): string {
  return firstDayOf(from);
}
