import type { Draft } from '../common/objects.js';
import type { Dispute, Line, Rating } from './data.js';
import type { Entry } from './entries.js';
import { overallOf } from './findings.js';
import type { Day, Finding, Report, When } from './model.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';
import { inspectionOf, isAfter, whenOf } from './when.js';

/** A report on its way into the model: following the lines (trace.ts) adds how its findings compare. */
export interface ReportDraft extends Draft<Report> {
  findings: Draft<Finding>[];
  carriedOn: Line[];
}

/** A report with a place in time. */
export type DatedReport = ReportDraft & { published: When };

/** A report as the model gives it, before it is compared with those before it. */
export function reportOf(
  { rating, published, framework, entries }: Entry,
  index: number,
  disputes: readonly Dispute[],
  today: Day,
): ReportDraft {
  const findings = LINES.flatMap((line) => findingIn(rating, line, published) ?? []);
  return {
    index,
    published,
    inspected: inspectionOf(rating.inspected),
    state: overallOf({ findings })?.state ?? 'unrated',
    findings,
    carriedOn: [],
    notKnown: findings.flatMap(({ line, state }) => (state === 'not-known' ? line : [])),
    framework,
    href: rating.report ?? null,
    sources: rating.sources ?? [],
    inheritedFrom: rating.inheritedFrom ?? null,
    withdrawn: sinceOf(rating.withdrawn, today),
    corrected: sinceOf(rating.corrected, today),
    // A dispute names the report it is about by its date.
    disputes: disputes.flatMap(({ date }, place) => (date !== undefined && date === published?.date ? place : [])),
    contradicts: [],
    copies: entries.length,
    future: published !== null && published.earliest > today,
    note: rating.note ?? null,
    entries,
  };
}

/** What is to happen after today does not count yet. */
function sinceOf(since: boolean | string | undefined, today: Day): Report['withdrawn'] {
  if (!since || isAfter(since, today)) return null;
  return { when: since === true ? null : whenOf(since) };
}

const NOT_KNOWN = { state: 'not-known', level: null, word: null, recognised: true } as const;

/** Words of before then belong to the regulator's star ratings, another scale with some of the same words. */
const SCALE_BEGINS = '2010-10-01';

function findingIn(rating: Rating, line: Line, published: When | null): Draft<Finding> | undefined {
  const word = rating[line];
  if (word === undefined) return undefined;
  const isForeign = published !== null && published.earliest < SCALE_BEGINS;
  const read = word === null ? NOT_KNOWN : meaningOf(word);
  const isUnread = !read.recognised && !isForeign;
  return {
    line,
    ...read,
    ...(isForeign && read.level && { state: 'unrated', level: null, word, recognised: false }),
    // A word that nobody can read may be any rating.
    ...(isUnread && { state: 'not-known' }),
    movement: null,
    levels: 0,
    from: null,
    notComparedBecause: null,
    contradicted: false,
    setAside: false,
    score: rating.scores?.[line] ?? null,
  };
}
