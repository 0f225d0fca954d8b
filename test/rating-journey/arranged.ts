import { approximateMeasure } from '../../src/drawing/measure.js';
import { arrangeJourney, type JourneyLayout } from '../../src/rating-journey/layout.js';
import type { Journey } from '../../src/ratings/index.js';
import type { AxisEnds } from '../../src/widget/axis-ends.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { type Phrases, phrasesOf } from '../../src/words/journey-phrases.js';

export const NO_ENDS: AxisEnds = { from: null, to: null };

const plain = phrasesOf(journeyWords, formatFor('en-GB'));

/** The layout of a journey, without a page. */
export function arrange(
  journey: Journey,
  width = 960,
  ends: AxisEnds = NO_ENDS,
  { remPx = 16, phrases = plain }: { remPx?: number; phrases?: Phrases } = {},
): JourneyLayout {
  return arrangeJourney(journey, { width, remPx, measure: approximateMeasure(remPx) }, ends, phrases);
}
