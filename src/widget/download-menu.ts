import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { WidgetWords } from '../words/widget.js';
import { fileName, mayMakePng, saveFile } from './taking-away.js';

/** What can be taken away. */
export interface Takeaway {
  toSvg(): string;
  toPng(): Promise<Blob>;
  toCsv(): string;
}

/** What the figure's template needs of the menu. */
export interface ShownMenu {
  readonly label: string;
  readonly open: boolean;
  /** Nothing while it is closed. */
  readonly buttons: unknown;
  readonly onClick: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * A button that discloses the downloads; they are not in the page before. The picture as PNG is offered only where the
 * page's policy allows it.
 */
export class DownloadMenu {
  #host: ReactiveElement & Takeaway;
  #open = false;
  #offersPng = false;
  #title = '';

  constructor(host: ReactiveElement & Takeaway) {
    this.#host = host;
  }

  /** `title` names the files. */
  shown(title: string, words: WidgetWords): ShownMenu {
    this.#title = title;
    const buttons = this.#open ? this.#renderButtons(words) : nothing;
    return { label: words.download, open: this.#open, buttons, onClick: this.#onClick, onKey: this.#onKey };
  }

  #renderButtons(words: WidgetWords): TemplateResult {
    const host = this.#host;
    const button = (label: string, ending: string, content: () => Promise<Blob> | Blob) => {
      const save = async () => saveFile(await content(), fileName(this.#title, ending));
      return html`<button type="button" @click=${save}>${label}</button>`;
    };
    return html`<div class="buttons">
      ${button(words.downloadSvg, 'svg', () => new Blob([host.toSvg()], { type: 'image/svg+xml' }))}
      ${this.#offersPng ? button(words.downloadPng, 'png', () => host.toPng()) : nothing}
      ${button(words.downloadCsv, 'csv', () => new Blob([host.toCsv()], { type: 'text/csv;charset=utf-8' }))}
    </div>`;
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
  }

  #onClick = async (): Promise<void> => {
    this.#show(!this.#open);
    if (this.#offersPng || !(await mayMakePng())) return;
    this.#offersPng = true;
    this.#host.requestUpdate();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    // The key is spent on the menu; a dialog around the element stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#show(false);
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
}
