import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { WidgetWords } from '../words/widget.js';
import { fileName, mayMakePng, saveFile } from './taking-away.js';

/** What can be taken away. */
export interface Takeaway {
  toSvg(): string;
  toPng(): Promise<Blob>;
  toCsv(): string;
}

/** A small disclosure with the downloads. The picture as PNG is offered only where the page's policy allows it. */
export class DownloadMenu implements ReactiveController {
  #host: ReactiveElement & Takeaway;
  #offersPng = false;
  #title = '';

  constructor(host: ReactiveElement & Takeaway) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  render(title: string, words: WidgetWords): TemplateResult {
    this.#title = title;
    return html`
      <details class="menu noprint" @toggle=${this.#onToggle} @keydown=${this.#onKey}>
        <summary>${words.download}</summary>
        <div class="buttons">
          <button type="button" @click=${this.#saveSvg}>${words.downloadSvg}</button>
          ${this.#offersPng ? html`<button type="button" @click=${this.#savePng}>${words.downloadPng}</button>` : nothing}
          <button type="button" @click=${this.#saveCsv}>${words.downloadCsv}</button>
        </div>
      </details>
    `;
  }

  #onToggle = async (): Promise<void> => {
    if (this.#offersPng || !(await mayMakePng())) return;
    this.#offersPng = true;
    this.#host.requestUpdate();
  };

  #onKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    // The key is spent on the menu; a dialog around the element stays open.
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  #saveSvg = (): void => {
    saveFile(new Blob([this.#host.toSvg()], { type: 'image/svg+xml' }), fileName(this.#title, 'svg'));
  };

  #savePng = async (): Promise<void> => {
    saveFile(await this.#host.toPng(), fileName(this.#title, 'png'));
  };

  #saveCsv = (): void => {
    saveFile(new Blob([this.#host.toCsv()], { type: 'text/csv;charset=utf-8' }), fileName(this.#title, 'csv'));
  };
}
