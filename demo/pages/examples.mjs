import { html } from './html.mjs';

/** The radars of the themes page: scores that no trust gave and no regulator awarded. */
export const examples = [
  {
    id: 'self-assessment',
    heading: 'A self-assessment, before and after',
    path: 'data/illustrations/self-assessment.json',
    text: html`<p class="note"><strong>Illustrative.</strong> An invented board scores itself on the nine themes, twice. It shows what the element
does with two dates, a target and a theme that was not assessed. No real trust is meant.</p>`,
  },
  {
    id: 'regulator-scored',
    heading: 'Scores of a regulator: well-led, eight quality statements',
    path: 'data/illustrations/well-led.json',
    text: html`<p class="note"><strong>Illustrative.</strong> Since 2024 CQC publishes scores from 1 to 4 for each quality statement of an
assessment. The statements are CQC’s; the scores here are invented.</p>`,
  },
];
