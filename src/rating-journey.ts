import { RatingJourney } from './rating-journey/rating-journey.js';
import { defineElement } from './widget/define-element.js';

defineElement('rating-journey', RatingJourney);

declare global {
  interface HTMLElementTagNameMap {
    'rating-journey': RatingJourney;
  }
}

export { RatingJourney };
