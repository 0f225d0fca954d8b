import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { WidgetWords } from '../words/widget.js';
import { type DataTable, renderTable } from './data-table.js';
import { Memo } from './memo.js';
import { isPrinting, unwatchPrinting, watchPrinting } from './printing.js';

/** What the figure's template needs of the table's disclosure. */
export interface ShownTable {
  readonly title: string;
  readonly open: boolean;
  /** Nothing until somebody wants the table. */
  readonly region: unknown;
  readonly onToggle: (event: Event) => void;
}

/**
 * The figure's data table behind a native disclosure. Its rows are built when somebody opens it, when the page is
 * printed, or when a script asks: a table that is there from the start doubles the cost of a chart.
 */
export class TableDetails implements ReactiveController {
  #host: ReactiveElement;
  #open = false;
  #wanted = false;
  #openedForPrint = false;
  #overflows = false;
  #rows = new Memo<TemplateResult>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Builds the table now, whether or not it is open. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    watchPrinting(this);
    if (isPrinting()) this.beforePrint();
  }

  hostDisconnected(): void {
    unwatchPrinting(this);
    this.afterPrint();
  }

  hostUpdated(): void {
    if (!this.#open) return;
    const region = this.#host.renderRoot.querySelector('.table-region');
    const overflows = region !== null && region.scrollWidth > region.clientWidth;
    if (overflows === this.#overflows) return;
    this.#overflows = overflows;
    this.#host.requestUpdate();
  }

  /** @internal Called by the page's print listener. */
  beforePrint(): void {
    this.want();
    if (this.#open) return;
    this.#open = true;
    this.#openedForPrint = true;
    this.#host.requestUpdate();
  }

  /** @internal Called by the page's print listener. */
  afterPrint(): void {
    if (!this.#openedForPrint) return;
    this.#openedForPrint = false;
    this.#open = false;
    this.#host.requestUpdate();
  }

  shown(model: unknown, name: string, tabulate: () => DataTable, words: WidgetWords): ShownTable {
    const title = words.tableTitle(name);
    const rows = () => this.#rows.get([model, words], () => renderTable(tabulate(), words));
    const region = this.#wanted ? this.#renderRegion(title, rows()) : nothing;
    return { title, open: this.#open, region, onToggle: this.#onToggle };
  }

  /** A region that scrolls sideways must be reachable by keyboard; one that does not is no stop. */
  #renderRegion(title: string, rows: TemplateResult): TemplateResult {
    const stop = this.#overflows;
    return html`
      <div
        class="table-region"
        role=${stop ? 'region' : nothing}
        tabindex=${stop ? '0' : nothing}
        aria-label=${stop ? title : nothing}
      >${rows}</div>
    `;
  }

  #onToggle = (event: Event): void => {
    this.#open = (event.currentTarget as HTMLDetailsElement).open;
    if (this.#open) this.#wanted = true;
    this.#host.requestUpdate();
  };
}
