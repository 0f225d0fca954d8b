import { parseDate } from '../common/dates.js';
import { dateInCell } from '../common/written-dates.js';

export const TARGET = 'target';

/** What the heading of a series says; `label` is empty where role or date say all. */
export interface Heading {
  readonly role: string | undefined;
  readonly date: string | null;
  readonly label: string;
  /** It is a role, a date or both, and nothing else: no theme is called so. */
  readonly isSeries: boolean;
}

/** The role and the date in a heading, and what to call its series. */
export function headingOf(heading: string): Heading {
  const [whole, start, end] =
    /^(before|after|current|target)\b|\b(before|after|current|target)\W*$/i.exec(heading) ?? [];
  const rest = heading.replace(whole ?? '', '').replace(/^[\s():,–-]+|[\s():,–-]+$/g, '');
  const date = dateInCell(rest)?.value ?? null;
  const isPlain = whole !== undefined && (rest === '' || date !== null);
  const role = isPlain || start ? (start ?? end)?.toLowerCase() : undefined;
  const isAssessment = isPlain && role !== TARGET;
  return { role, date, label: labelOf(heading, rest, isAssessment), isSeries: isPlain || date !== null };
}

/**
 * An assessment of a role is called by its date, or by the role where there is nothing else; an ISO date is written out
 * elsewhere.
 */
function labelOf(heading: string, rest: string, isAssessment: boolean): string {
  if (rest === '') return isAssessment ? heading : '';
  if (!isAssessment) return heading;
  return parseDate(rest) ? '' : rest;
}
