import { AsyncDirective } from 'lit/async-directive.js';
import { type DirectiveResult, directive } from 'lit/directive.js';

/** A value that parts of a picture follow without the whole element being rendered again: what is pointed at. */
export class Watched<Value> {
  #value: Value;
  readonly #followers = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const follower of this.#followers) follower();
  }

  /** Calls `follower` after every change, until what it returns is called. */
  follow(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }
}

class WatchDirective extends AsyncDirective {
  #watched: Watched<unknown> | null = null;
  #show: (value: unknown) => unknown = String;
  #stop: (() => void) | null = null;

  render(watched: Watched<unknown>, show: (value: unknown) => unknown): unknown {
    this.#show = show;
    if (watched !== this.#watched) {
      this.#unfollow();
      this.#watched = watched;
    }
    if (this.isConnected) this.#follow();
    return show(watched.value);
  }

  protected override disconnected(): void {
    this.#unfollow();
  }

  protected override reconnected(): void {
    this.#follow();
    this.#refresh();
  }

  #follow(): void {
    this.#stop ??= this.#watched?.follow(() => this.#refresh()) ?? null;
  }

  #unfollow(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #refresh(): void {
    if (this.#watched) this.setValue(this.#show(this.#watched.value));
  }
}

const watchPart = directive(WatchDirective);

/**
 * Renders what `show` makes of a watched value, and again whenever the value changes: `${watch(selected, (i) => …)}`.
 * Only its own part of the page is touched, so that pointing at one of ten thousand points costs the same as at one of ten.
 */
export function watch<Value>(watched: Watched<Value>, show: (value: Value) => unknown): DirectiveResult {
  return watchPart(watched as Watched<unknown>, show as (value: unknown) => unknown);
}
