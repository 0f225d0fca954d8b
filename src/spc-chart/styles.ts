import { css } from 'lit';

/** What only this element has; colours and lines come from the roles. */
export const spcStyles = css`
  .plot svg {
    /* A finger scrolls the page upwards and downwards, and explores sideways. */
    touch-action: pan-y;
    cursor: crosshair;
    -webkit-tap-highlight-color: transparent;
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
    font-weight: bold;
  }
  .verdicts li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .icon:empty {
    display: none;
  }
  .icon {
    flex: none;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    /* Smaller than this the letters in the icons cannot be read on paper. */
    min-inline-size: 6mm;
    min-block-size: 6mm;
  }
  .advice {
    margin-block-end: 0.75rem;
    max-inline-size: 46rem;
  }
  .controls {
    margin-block-start: 0.5rem;
  }
  .explore {
    font-size: 0.875rem;
  }
  .explore input {
    display: block;
    inline-size: var(--_reach, 100%);
    min-block-size: 1.5rem;
    /* Clear of the ring around it when it has the focus; where it is longer than the points are, still inside. */
    margin: 0.375rem 0 0.375rem min(var(--_start, 0px), 100% - var(--_reach, 100%));
    accent-color: var(--_muted);
  }
  .steer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
  }
  .readout {
    flex: 1 1 22rem;
    /* Two lines are kept, so that the page below does not jump from point to point. */
    min-block-size: 2.8em;
    align-content: center;
  }
  .marked {
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
    max-inline-size: 46rem;
  }
  .marked ol {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  th[scope='row'] {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    /* One colour for all lines: the grid must not be taken for the mean. */
    .grid {
      stroke-opacity: 0.3;
    }
  }
`;
