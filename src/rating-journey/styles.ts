import { css } from 'lit';
import { type Colour, figureColours, ratingColours } from '../drawing/palette.js';

/** The colours of the palette that the element uses. */
export const journeyColours: readonly Colour[] = [...figureColours, ...ratingColours];

export const journeyStyles = css`
  .current {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    margin-block-end: 1rem;
    padding-block: 0.5rem;
    border-block: 1px solid var(--_grid);
    font-size: 0.875rem;
  }
  .current-rating,
  .entry {
    position: relative;
    padding-inline-start: 1.75rem;
  }
  .current-rating b {
    font-size: 1rem;
  }
  .badge {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    min-inline-size: 0;
  }
  .chooser select {
    min-inline-size: 0;
    max-inline-size: min(100%, 40rem);
    /* In WebKit a long option, which is cut here, would still widen what can be scrolled to. */
    contain: paint;
  }
  .plot .key {
    margin-block-start: 0.5rem;
    font-size: 0.75rem;
    color: var(--_muted);
  }
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    gap: 1rem 2.5rem;
    margin-block-start: 1.25rem;
    font-size: 0.875rem;
  }
  .list-title {
    font-weight: bold;
    margin-block-end: 0.375rem;
    padding-block-end: 0.25rem;
    border-block-end: 1px solid var(--_grid);
    break-after: avoid;
  }
  * + .list-title {
    margin-block-start: 1rem;
  }
  .entries,
  .plain {
    list-style: none;
    padding: 0;
  }
  .entry {
    padding-block-end: 0.625rem;
  }
  /* Time runs along a thin line from report to report; a line says nothing of its own. */
  .entry:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.25rem 0;
    inset-inline-start: 0.5625rem;
    border-inline-start: 2px solid var(--_grid);
  }
  .plain li,
  .events li {
    padding-block-end: 0.5rem;
  }
  .events,
  .group ol {
    padding-inline-start: 1.75rem;
  }
  .group {
    list-style: none;
  }
  .group ol {
    padding-inline-start: 1.25rem;
    padding-block-start: 0.375rem;
  }
  .fine,
  .sources {
    color: var(--_muted);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  /* A link of its own beside a sentence of links needs the size of a target (WCAG 2.2, 2.5.8). */
  .links > a {
    line-height: 1.5rem;
  }
  blockquote {
    margin: 0.25rem 0;
  }
  .held {
    margin-block-start: 0.25rem;
  }
  /* Shapes and lengths tell everything apart; what only guides the eye steps back. */
  @media (forced-colors: active) {
    .level-grid,
    .time-grid,
    .method-edge,
    .entry:not(:last-child)::before {
      opacity: 0.4;
    }
    [class^='tint-'] {
      opacity: 1;
    }
  }
  @media print {
    .chooser {
      display: none;
    }
    .lists {
      display: block;
    }
    .lists > * + * {
      margin-block-start: 1rem;
    }
    table {
      font-size: 0.6875rem;
    }
    th,
    td {
      padding-inline-end: 0.25rem;
    }
    .fold > summary {
      list-style: none;
    }
    .visually-hidden {
      display: none;
    }
  }
`;
