/** A made-up trust with many reports: ratings that wander, one report every ten weeks. */
import { randomFrom } from './spc-data.js';

const RATINGS = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const QUESTIONS = ['overall', 'safe', 'effective', 'caring', 'responsive', 'wellLed'];
const TEN_WEEKS = 70 * 86_400_000;

export function longJourney(reports) {
  const random = randomFrom(reports);
  const levels = QUESTIONS.map(() => 1);
  return {
    organisation: { name: 'Made-up NHS Trust', level: 'provider' },
    ratings: Array.from({ length: reports }, (_, i) => {
      const given = QUESTIONS.map((question, q) => {
        if (random() < 0.4) levels[q] = Math.max(0, Math.min(3, levels[q] + (random() < 0.45 ? -1 : 1)));
        return [question, RATINGS[levels[q]]];
      });
      return {
        date: new Date(Date.UTC(2014, 3, 1) + i * TEN_WEEKS).toISOString().slice(0, 10),
        ...Object.fromEntries(given),
      };
    }),
    source: { label: 'Made up, for measuring speed' },
  };
}
