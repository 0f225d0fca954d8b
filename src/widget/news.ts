import type { Problem } from '../common/problem.js';
import { ImprovementLoadEvent, ImprovementProblemEvent } from './events.js';

/** Keeps what a page was told of an element, and finds what it has not been told yet. */
export class News<Model> {
  #model: Model | null = null;
  #problems: readonly Problem[] = [];
  #announcement: string | undefined;

  /**
   * The events for what has changed since the last call; `isReplaced`: one set of data took the place of another, and
   * the announcement of it is not that of the former. Frameworks hand over the same data as a new object every time.
   */
  since(
    model: Model | null,
    problems: readonly Problem[],
    announcement: string | undefined,
  ): { events: readonly Event[]; isReplaced: boolean } {
    const isLoaded = model !== null && model !== this.#model;
    const isReplaced = isLoaded && this.#model !== null && announcement !== this.#announcement;
    const hasProblems = problems.length > 0 && problems !== this.#problems;
    this.#model = model;
    this.#problems = problems;
    this.#announcement = announcement;
    const events = [
      ...(isLoaded ? [new ImprovementLoadEvent(model)] : []),
      ...(hasProblems ? [new ImprovementProblemEvent(problems)] : []),
    ];
    return { events, isReplaced };
  }
}
