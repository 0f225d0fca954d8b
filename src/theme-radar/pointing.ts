import type { ThemeComparison } from '../themes/index.js';

/**
 * Which theme is looked at. Tabs, keys and pointer all go through here, so that highlight, readout, panel and event
 * cannot disagree.
 */
export class Pointing {
  /** The theme whose tab is selected. */
  index = 0;
  #chosen: number | null = null;
  #hovered: number | null = null;
  #themes = 0;
  readonly #onSelect: (index: number) => void;
  readonly #onHover: () => void;

  constructor(onSelect: (index: number) => void, onHover: () => void) {
    this.#onSelect = onSelect;
    this.#onHover = onHover;
  }

  /** The theme under the mouse, or else the one chosen, marked and told: `null` before anybody has chosen. */
  get marked(): number | null {
    return this.#hovered ?? this.#chosen;
  }

  /** Turns to a model and the theme that its page or reader has chosen; without one, to the theme of largest change. */
  follow(model: ThemeComparison, selected: string | null, hasTabs: boolean): void {
    const index = model.axes.findIndex(({ id }) => id === selected);
    this.index = index === -1 ? firstOf(model) : index;
    this.#chosen = index === -1 && !hasTabs ? null : this.index;
    // Another number of themes moves them all: a mouse that rests means another one, which its next move tells.
    if (model.axes.length !== this.#themes) this.#hovered = null;
    this.#themes = model.axes.length;
  }

  hover(index: number | null): void {
    if (index === this.#hovered) return;
    this.#hovered = index;
    this.#onHover();
  }

  select(index: number | null): void {
    if (index !== null && index !== this.#chosen) this.#onSelect(index);
  }

  /** The keys of tabs (WAI-ARIA Authoring Practices): arrows lead round and round, Home and End to the ends. */
  readonly onKey = (event: KeyboardEvent): void => {
    const tabs = (event.currentTarget as Element).children;
    const last = tabs.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: this.index + 1,
      ArrowDown: this.index + 1,
      ArrowLeft: this.index - 1,
      ArrowUp: this.index - 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (place + tabs.length) % tabs.length;
    this.select(next);
    (tabs[next] as HTMLElement).focus();
  };
}

/** The theme of largest change, up or down; else the first with evidence. */
function firstOf({ extremes, axes }: ThemeComparison): number {
  const { largestRise, largestFall } = extremes;
  const tie = (largestRise?.value ?? 0) >= -(largestFall?.value ?? 0) ? largestRise : largestFall;
  const id = tie?.axes[0] ?? axes.find(({ evidence }) => evidence.length > 0)?.id;
  return Math.max(
    0,
    axes.findIndex((axis) => axis.id === id),
  );
}
