import type { ReactiveElement } from 'lit';
import type { Problem } from '../common/problem.js';

/** All events of the library leave the element's shadow and can be heard at any parent. Their fields are for reading. */
const TRAVELS = { bubbles: true, composed: true } as const;

/** `improvement-load`: data was read, analysed and drawn. Fired after the update. */
export class ImprovementLoadEvent<Model = unknown> extends Event {
  /** What the pure functions returned. */
  readonly model: Model;
  constructor(model: Model) {
    super('improvement-load', TRAVELS);
    this.model = model;
    Object.freeze(this);
  }
}

/** `improvement-problem`: something in the data, its loading or the page's colours needs its author. */
export class ImprovementProblemEvent extends Event {
  /** All current problems, as in the element's `problems`. */
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('improvement-problem', TRAVELS);
    this.problems = problems;
    Object.freeze(this);
  }
}

/** What was selected. */
export interface Selection {
  /** What kind of thing: `point`, `axis`, `entity`. */
  readonly kind: string;
  /** Its place in the model's list. */
  readonly index: number;
  /** The date of a point, as in the data. */
  readonly date?: string;
  /** The id of a theme. */
  readonly axis?: string;
}

/** `improvement-select`: a reader selected a point, a theme or another level of the organisation. */
export class ImprovementSelectEvent extends Event implements Selection {
  readonly kind: string;
  readonly index: number;
  readonly date?: string;
  readonly axis?: string;
  constructor(selection: Selection) {
    super('improvement-select', TRAVELS);
    this.kind = selection.kind;
    this.index = selection.index;
    if (selection.date !== undefined) this.date = selection.date;
    if (selection.axis !== undefined) this.axis = selection.axis;
    Object.freeze(this);
  }
}

/** Fires events once the element's update is done, so that a listener finds on the page what they tell of. */
export function fireAfterUpdate(host: ReactiveElement, ...events: readonly Event[]): void {
  host.updateComplete.then(() => {
    for (const event of events) host.dispatchEvent(event);
  });
}

declare global {
  interface HTMLElementEventMap {
    'improvement-load': ImprovementLoadEvent;
    'improvement-problem': ImprovementProblemEvent;
    'improvement-select': ImprovementSelectEvent;
  }
}
