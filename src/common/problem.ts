/**
 * Something in an author's data that could not be used, or that a reader should know about.
 *
 * `error`: a part of the data could not be used, or all of it, and a reader would miss it. `warning`: the figure shows
 * what it should, but its author had better look: something was guessed, is doubtful, or was surplus and left out.
 */
export interface Problem {
  /** How grave it is, see above. */
  readonly level: 'error' | 'warning';
  /** A stable, documented name for the kind of problem, for example `date-not-valid`. */
  readonly code: string;
  /** Where: a JSON Pointer (RFC 6901) into the data read; `""` is the whole document. */
  readonly path: string;
  /** What was wrong and what was expected, in a sentence that an author can act on. */
  readonly message: string;
}

/**
 * What a reader returns: the data it could use (`null` where nothing can be drawn) and what was wrong with the rest.
 */
export interface Reading<Data> {
  /** `null`: nothing can be drawn; then `problems` says why. */
  readonly data: Data | null;
  /** In the order of reading; empty where all is well. */
  readonly problems: readonly Problem[];
}

/** The way to a value inside a document, outermost key first. */
export type Path = readonly (string | number)[];

/** Writes a path as a JSON Pointer. Source: RFC 6901, section 3 (`~` becomes `~0`, `/` becomes `~1`). */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The way that a JSON Pointer writes: `pointer` undone. */
export function pathOf(written: string): string[] {
  return written
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A problem of level `error` at the end of a path. */
export function error(code: string, path: Path, message: string): Problem {
  return { level: 'error', code, path: pointer(path), message };
}

/** A problem of level `warning` at the end of a path. */
export function warning(code: string, path: Path, message: string): Problem {
  return { level: 'warning', code, path: pointer(path), message };
}

/**
 * Shows an author the value they gave: JSON text, shortened, never longer than a line.
 * Values that JSON cannot write (a function, a cycle, an infinite number) are named by what they are.
 */
export function quoted(value: unknown): string {
  if (Number.isNaN(value)) return 'a result that is not a number';
  if (value === Infinity || value === -Infinity) return 'an infinite number';
  const text = jsonOf(value);
  if (text === undefined)
    return value === undefined ? 'nothing' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
  const line = Array.from(text);
  return line.length > 60 ? `${line.slice(0, 59).join('')}…` : text;
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
