import type { ReactiveElement } from 'lit';
import type { Problem } from '../common/problem.js';

/**
 * An event of the library: it leaves the element's shadow and can be heard at any parent, and its fields are for
 * reading. It is not frozen, because frameworks note on an event that they have dealt with it (Vue, before it calls a
 * listener).
 */
class WidgetEvent extends Event {
  constructor(type: string, fields: object) {
    super(type, { bubbles: true, composed: true });
    for (const [name, value] of Object.entries(fields)) Object.defineProperty(this, name, { value, enumerable: true });
  }
}

/** `improvement-load`: data was read, analysed and drawn. Fired after the update. */
export class ImprovementLoadEvent<Model = unknown> extends WidgetEvent {
  /** What the pure functions returned. */
  declare readonly model: Model;
  constructor(model: Model) {
    super('improvement-load', { model });
  }
}

/** `improvement-problem`: something in the data, its loading or the page's colours needs its author. */
export class ImprovementProblemEvent extends WidgetEvent {
  /** All current problems, as in the element's `problems`. */
  declare readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('improvement-problem', { problems });
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
export class ImprovementSelectEvent extends WidgetEvent implements Selection {
  /** What kind of thing: `point`, `axis`, `entity`. */
  declare readonly kind: string;
  /** Its place in the model's list. */
  declare readonly index: number;
  /** The date of a point, as in the data; on no other kind. */
  declare readonly date?: string;
  /** The id of a theme; on no other kind. */
  declare readonly axis?: string;
  constructor(selection: Selection) {
    super('improvement-select', selection);
  }
}

/** Fires events once the element's update is done, so that a listener finds on the page what they tell of. */
export function fireAfterUpdate(host: ReactiveElement, ...events: readonly Event[]): void {
  host.updateComplete.then(() => {
    for (const event of events) host.dispatchEvent(event);
  });
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** An element has drawn new data. */
    'improvement-load': ImprovementLoadEvent;
    /** An element has problems that its author should know of. */
    'improvement-problem': ImprovementProblemEvent;
    /** A reader has selected something in an element. */
    'improvement-select': ImprovementSelectEvent;
  }
}
