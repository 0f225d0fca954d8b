/** Made-up self-assessments of the nine themes of 2017, three at a time. */
import { randomFrom } from './spc-data.js';

const THEMES = [
  ['reaction', 'Reaction to initial inspection report'],
  ['leadership', 'Leadership'],
  ['cultural-change', 'Cultural change'],
  ['vision-and-values', 'Vision and values'],
  ['governance', 'Governance'],
  ['safety', 'Safety'],
  ['patient-public-involvement', 'Patient and public involvement'],
  ['staff-engagement', 'Staff engagement'],
  ['looking-outwards', 'Looking outwards'],
];

const ASSESSED = [
  ['first', '2015-03', 'March 2015'],
  ['second', '2016-06', 'June 2016'],
  ['third', '2017-06', 'June 2017'],
];

export function themeData(seed = 1) {
  const random = randomFrom(seed);
  const start = THEMES.map(() => Math.floor(random() * 2));
  return {
    title: `Made-up trust ${seed}`,
    framework: {
      id: 'nine-themes',
      title: 'Nine improvement themes',
      scale: { min: 0, max: 4, levels: ['none', 'starting', 'progressing', 'established', 'embedded'] },
      axes: THEMES.map(([id, label]) => ({ id, label })),
    },
    series: ASSESSED.map(([id, date, label], step) => ({
      id,
      date,
      label,
      basis: 'self-assessed',
      values: Object.fromEntries(
        THEMES.map(([axis], i) => [axis, Math.min(4, start[i] + (random() < 0.6 ? step : 0))]),
      ),
    })),
    source: { label: 'Made up' },
  };
}
