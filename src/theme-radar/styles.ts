import { css } from 'lit';
import { type Colour, figureColours, radarColours } from '../drawing/palette.js';

/** The colours of the palette that the element uses. */
export const themeColours: readonly Colour[] = [...figureColours, ...radarColours];

/** What only this element has; colours and lines come from the roles. */
export const radarStyles = css`
  .plot svg {
    -webkit-tap-highlight-color: transparent;
  }
  /*
   * Where the layout found room for each name; its measures are repeated here: padding, line height, the chip's width.
   */
  [role='tab'] {
    position: absolute;
    min-block-size: 0;
    padding: 4px 6px;
    border: 0;
    border-radius: 0;
    font-size: 1rem;
    line-height: 1.25;
    text-align: start;
    white-space: nowrap;
    color: var(--_link);
    background: none;
    cursor: pointer;
  }
  [role='tab'].middle {
    text-align: center;
  }
  [role='tab'].end {
    text-align: end;
  }
  [role='tab'] > span {
    display: block;
  }
  [role='tab']:hover > span {
    text-decoration: underline;
  }
  [role='tab'][aria-selected='true'] {
    font-weight: bold;
    color: var(--_text);
    background: var(--_panel);
    box-shadow: inset 0 -3px var(--_text);
  }
  [aria-orientation] > [aria-selected='true'] {
    box-shadow: inset 3px 0 var(--_text);
  }
  [role='tab'][aria-selected='true']:focus-visible {
    box-shadow: 0 0 0 6px var(--_focus);
    z-index: 1;
  }
  .chip {
    display: inline-block;
    padding-inline: 0.125rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font-size: 0.875rem;
    font-weight: normal;
    line-height: 1.1;
  }
  [role='tab'] > .state-line {
    font-size: 0.875rem;
    font-weight: normal;
    color: var(--_muted);
  }
  .readout,
  .theme {
    margin-block-start: 0.75rem;
    max-inline-size: 46rem;
  }
  .readout {
    /* Two lines are kept, so that the page below does not jump from theme to theme. */
    min-block-size: 2.8em;
  }
  .theme {
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_text);
  }
  .fine {
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .pieces {
    padding: 0;
    list-style: none;
  }
  .pieces li {
    margin-block-start: 0.5rem;
  }
  blockquote {
    margin: 0;
  }
  @media (forced-colors: active) {
    /* One colour for all lines: rings and spokes must not be taken for values. */
    .grid,
    .spoke {
      opacity: 0.35;
    }
    .chosen-sector {
      stroke: Highlight;
    }
    [role='tab'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .theme {
      break-inside: avoid;
    }
    [role='tab'],
    [role='tab'][aria-selected='true'] {
      color: var(--_text);
      font-weight: normal;
      background: none;
      box-shadow: none;
    }
    .fold > summary,
    .opening,
    .chosen-sector,
    .chosen-row {
      display: none;
    }
  }
`;
