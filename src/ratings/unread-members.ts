import type { Draft } from '../common/objects.js';
import { type Path, type Problem, quoted } from '../common/problem.js';
import type { Rating } from './data.js';
import { doubt, fault } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';
import { RATING_MEMBERS } from './schema.js';

/** A member of an entry as its author wrote it, and the member of a rating that its name means. */
interface Member {
  readonly key: string;
  readonly value: unknown;
  /** `undefined`: a strange one, which is not read under any name. */
  readonly name: string | undefined;
}

/**
 * Adds to a rating what its entry in the document, at `origin`, says beside what fits the schema. A line of which it
 * says something that cannot be read is not known, which is neither "not rated" nor "not rated again"; a mark that
 * cannot be read is one. Members under a name that is not read are told with the name that was probably meant, or once
 * for all entries. `null`: the entry gives no rating, and either one under another name or nothing at all.
 */
export function unreadTo(document: unknown, problems: Problem[]): (rating: Rating, origin: Path) => Rating | null {
  const told = new Set<string>();
  return (rating, origin) => {
    // What the schema has read is there.
    const entry = origin.reduce((here, key) => (here as Entry)[key], document) as Entry;
    const members = membersOf(entry);
    const misnamed = members.filter(({ key, name }) => name && name !== key);
    for (const { key, name } of misnamed) problems.push(fault('member-unknown', [...origin, key], name));
    const says = { ...rating, ...unreadIn(rating, members) };
    const strange = members.filter(({ name }) => !name);
    const isLost = strange.some(({ value }) => isLikeRating(value));
    const isBare = rating.date === null && Object.keys(says).length === 1;
    const isEmpty = (isLost || isBare) && !LINES.some((line) => line in says);
    // Of a date that cannot be read the schema has told already.
    const isTold = !isLost && members.some(({ key }) => key === 'date');
    if (isEmpty && !isTold) problems.push(fault('rating-empty', origin, quoted(entry)));
    if (isEmpty) return null;
    for (const { key } of strange.filter(({ key }) => !told.has(key))) {
      problems.push(doubt('member-not-read', [...origin, key], quoted(key)));
      told.add(key);
    }
    return { ...says, origin };
  };
}

type Entry = Readonly<Record<string, unknown>>;

/** What the entry says; `origin` is the reader's own, of data that was read before. */
function membersOf(entry: Entry): Member[] {
  const said = Object.entries(entry).filter(([key, value]) => value != null && key !== 'origin');
  return said.map(([key, value]) => ({ key, value, name: MEANT.get(lettersOf(key)) }));
}

/** A mark that says no, in words. */
const NO = /^(no|false)$/i;

/** A line under its own name has text where the schema could read it. */
function unreadIn(rating: Rating, members: readonly Member[]): Partial<Rating> {
  const unread: Partial<Draft<Rating>> = {};
  for (const { key, value, name } of members) {
    const line = LINES.find((line) => line === name);
    const isMark = key === 'withdrawn' || key === 'corrected';
    if (line && rating[line] === undefined && (key !== line || typeof value !== 'string')) unread[line] = null;
    if (isMark && value && rating[key] === undefined && !NO.test(String(value))) unread[key] = true;
  }
  return unread;
}

function isLikeRating(value: unknown): boolean {
  return typeof value === 'object' || meaningOf(String(value)).recognised;
}

/** No name of a member is longer. */
const LONGEST_NAME = 40;

/** The letters of a name, each once: the same for "Overall" and "overal", "Well-led" and "wellLed". */
function lettersOf(name: string): string {
  const letters = name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return [...new Set(letters)].sort().join('');
}

const MEANT: ReadonlyMap<string, string> = new Map(RATING_MEMBERS.map((member) => [lettersOf(member), member]));
