/**
 * Made-up figures for SPC charts: a repeatable noise around a level that moves once. Nothing here is anybody's data.
 */
const DAY = 86_400_000;

/** Mulberry32: a small random generator whose numbers follow from the seed. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One measure, its noise by `seed`. Months up to 120 points, days beyond. */
export function spcData(length, seed = 1, title = `Made-up measure ${seed}`) {
  const random = randomFrom(seed);
  const monthly = length <= 120;
  const points = Array.from({ length }, (_, i) => {
    const noise = (random() + random() + random() - 1.5) * 8;
    const level = i < length * 0.6 ? 78 : 81;
    return { date: monthly ? month(i) : day(i), value: Math.round((level + noise) * 10) / 10 };
  });
  return {
    title,
    subtitle: 'Made-up figures, for measuring speed',
    unit: '%',
    interval: monthly ? 'month' : 'day',
    improvement: 'increase',
    target: 85,
    points,
    source: { label: 'Made up', updated: '2026-11-01' },
  };
}

function month(i) {
  return new Date(Date.UTC(2020, i, 1)).toISOString().slice(0, 10);
}

function day(i) {
  return new Date(Date.UTC(1998, 0, 1) + i * DAY).toISOString().slice(0, 10);
}
