import { css } from 'lit';

/** Buttons, disclosures and the data table, the same in every element. */
export const controlStyles = css`
  button,
  select {
    font: inherit;
    font-size: 0.875rem;
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    color: var(--_text);
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25rem;
  }
  button:hover {
    background: var(--_panel);
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
  }
  :focus-visible {
    outline: 3px solid var(--_focus-edge);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--_focus);
    scroll-margin-block: 5rem;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
      box-shadow: none;
    }
  }
  /* Time runs from left to right in the picture, so it does under it as well. */
  input[type='range'] {
    direction: ltr;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding-block: 0.125rem;
    align-content: center;
    cursor: pointer;
    font-size: 0.875rem;
    color: var(--_link);
  }
  @media (pointer: coarse) {
    button,
    select,
    summary {
      min-block-size: 2.75rem;
    }
  }
  .table,
  .remarks {
    margin-block-start: 0.75rem;
  }
  .table-region {
    margin-block-start: 0.5rem;
  }
  /* Paper does not scroll: what was beyond the edge would be lost. */
  @media screen {
    .table-region {
      overflow-x: auto;
    }
  }
  .cut {
    font-size: 0.875rem;
    margin-block-end: 0.5rem;
  }
  /* A page without a doctype keeps colour and line height from its tables, as browsers of old did. */
  table {
    border-collapse: collapse;
    color: inherit;
    font-size: 0.875rem;
    line-height: inherit;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_grid);
    overflow-wrap: normal;
  }
  tbody th {
    font-weight: normal;
  }
  .numeric {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  abbr {
    text-decoration: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
`;
