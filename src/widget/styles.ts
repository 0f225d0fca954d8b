import { css } from 'lit';

/** What every element's figure has in common: text, controls, states, table, print and forced colours. */
export const widgetStyles = css`
  :host {
    display: block;
    margin-block: 1.5rem;
    color: var(--_text);
    background: var(--_background);
    font-family: var(--improvement-font, inherit);
    font-size: 1rem;
    font-weight: normal;
    line-height: 1.4;
    text-align: start;
    /* Capitals, italics and long lines of a heading or a menu around it would not be those that were measured. */
    text-transform: none;
    text-indent: 0;
    font-style: normal;
    white-space: normal;
    /* No word or address is wider than the figure; columns of tables are as wide as their words (control-styles.ts). */
    overflow-wrap: anywhere;
    color-scheme: light;
    /*
     * One figure's layout is no other's business. Not content-visibility: it would halve the cost of what is off
     * screen, but pictures of a whole page would show holes, and a browser's accessibility tree leaves out what it has
     * skipped until a screen reader asks. Authors have loading="lazy".
     */
    contain: layout;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  :host([hidden]) {
    display: none;
  }
  @media screen {
    :host([theme='dark']) {
      color-scheme: dark;
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      color-scheme: dark;
    }
  }
  * {
    box-sizing: border-box;
  }
  figure {
    margin: 0;
  }
  /* A page's rule for everything, * { color: … }, reaches the host and overrules it. */
  figure,
  .state {
    color: var(--_text);
  }
  /*
   * In a box as wide as what is in it (of a flex box, grid, fieldset or table) headline and summary ask for room. What
   * is made to measure fills it: a picture that asked for its own width could never become narrower again.
   */
  figure > :not(figcaption, .summary) {
    contain: inline-size;
  }
  p,
  ul,
  ol,
  dl,
  .headline {
    margin: 0;
  }
  .headline {
    font-size: 1.25rem;
    line-height: 1.25;
    font-weight: bold;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 0.125rem;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .summary {
    margin-block: 0.5rem 0.75rem;
    max-inline-size: 46rem;
  }
  ::slotted([slot='description']) {
    display: block;
    margin-block-end: 0.75rem;
    max-inline-size: 46rem;
  }
  .notes {
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
    color: var(--_muted);
    max-inline-size: 46rem;
  }
  .notes p + p {
    margin-block-start: 0.25rem;
  }
  .plot {
    position: relative;
    direction: ltr;
  }
  .plot svg,
  .key svg {
    display: block;
    overflow: visible;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .key svg {
    flex: none;
    inline-size: 1.75rem;
    block-size: 1rem;
  }
  a {
    color: var(--_link);
  }
  a:hover {
    text-decoration-thickness: 0.1875rem;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  /* The button stays where it is when the menu opens under it. */
  .menu {
    display: grid;
    justify-items: end;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .menu .buttons {
    justify-content: end;
  }
  .state {
    display: grid;
    gap: 0.5rem;
    place-content: center start;
    justify-items: start;
    padding: 1rem;
    border: 1px solid var(--_grid);
    border-inline-start: 0.25rem solid var(--_muted);
  }
  .waiting {
    min-block-size: var(--improvement-reserved-height, max(54rem, 78rem - 40vw));
  }
  .problem {
    border-inline-start-color: var(--_text);
  }
  .state-title {
    font-weight: bold;
  }
  .partly {
    margin-block-end: 0.75rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_muted);
    font-size: 0.875rem;
  }
  .remarks ul {
    font-size: 0.875rem;
    max-inline-size: 46rem;
  }
  code {
    font-family: monospace;
    font-size: 0.875rem;
  }
  /* Empty, the status line has no size; it need not be cut away, which costs each chart of a board a layer. */
  .status:not(:empty),
  .visually-hidden {
    position: absolute;
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .probe {
    position: absolute;
    block-size: 1px;
    inline-size: 1rem;
    visibility: hidden;
  }
  .print-only {
    display: none;
  }
  @media (prefers-contrast: more) {
    th,
    td {
      border-block-end-color: currentColor;
    }
  }
  @media print {
    .noprint,
    .table > summary {
      display: none;
    }
    .print-only {
      display: block;
    }
    .not-printed {
      display: none;
    }
    .table::details-content,
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .plot > svg {
      max-inline-size: 100%;
      block-size: auto;
      overflow: hidden;
    }
    figcaption,
    .plot,
    tr,
    li {
      break-inside: avoid;
    }
    .headline,
    .subtitle,
    .summary {
      break-after: avoid;
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
