import type { Problem } from '../common/problem.js';
import { ImprovementLoadEvent, ImprovementProblemEvent } from './events.js';

/** Keeps what a page was told of an element, and finds what it has not been told yet. */
export class News<Model> {
  #model: Model | null = null;
  #problems: readonly Problem[] = [];
  #cause: unknown;
  #announcement: string | undefined;

  /**
   * The events for what has changed since the last call; `isReplaced`: one set of data took the place of another, and
   * the announcement of it is not that of the former. Frameworks hand over the same data as a new object every time.
   * `given`: what was asked to be shown. Where it cannot be, reading it once more tells nobody anything new.
   */
  since(
    model: Model | null,
    problems: readonly Problem[],
    announcement: string | undefined,
    given: unknown,
  ): { events: readonly Event[]; isReplaced: boolean } {
    const cause = model ?? given;
    const isLoaded = model !== null && model !== this.#model;
    const isReplaced = isLoaded && this.#model !== null && announcement !== this.#announcement;
    const areOld =
      problems === this.#problems ||
      (cause === this.#cause && JSON.stringify(problems) === JSON.stringify(this.#problems));
    this.#model = model;
    this.#problems = problems;
    this.#cause = cause;
    this.#announcement = announcement;
    const events = [
      ...(isLoaded ? [new ImprovementLoadEvent(model)] : []),
      ...(problems.length === 0 || areOld ? [] : [new ImprovementProblemEvent(problems)]),
    ];
    return { events, isReplaced };
  }
}
