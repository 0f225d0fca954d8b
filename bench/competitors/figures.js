/** What every competitor needs of the data: numbers in columns. */

/** An SPC chart's columns: time, value, mean and limits (Shewhart's, from the average moving range). */
export function spcColumns({ points, target }) {
  const times = points.map(({ date }) => Date.parse(date));
  const values = points.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let moved = 0;
  for (let i = 1; i < values.length; i++) moved += Math.abs(values[i] - values[i - 1]);
  const spread = (2.66 * moved) / (values.length - 1);
  return {
    times,
    values,
    lines: { Mean: mean, 'Upper limit': mean + spread, 'Lower limit': mean - spread, Target: target },
  };
}

export const LEVELS = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const QUESTIONS = ['overall', 'safe', 'effective', 'caring', 'responsive', 'wellLed'];

/** A journey's lines: for the overall rating and every question the dates it was given on and its level (1 to 4). */
export function journeyLines({ ratings }) {
  return QUESTIONS.map((question) => ({
    question,
    steps: ratings
      .filter((report) => report.date && LEVELS.includes(report[question]))
      .map((report) => ({ time: Date.parse(report.date), level: LEVELS.indexOf(report[question]) + 1 }))
      .sort((a, b) => a.time - b.time),
  })).filter(({ steps }) => steps.length > 0);
}

/** A radar's numbers: labels, and per series a value for every label. */
export function radarSeries({ framework, series }) {
  return {
    labels: framework.axes.map(({ label }) => label),
    max: framework.scale.max,
    series: series.map(({ label, values }) => ({ label, values: framework.axes.map(({ id }) => values[id] ?? null) })),
  };
}

/** Where a radar's points lie, for libraries without a radar of their own: x and y from -1 to 1. */
export function radarPlaces({ labels, max, series }) {
  const place = (i, radius) => {
    const angle = (i / labels.length) * 2 * Math.PI;
    return { x: Math.sin(angle) * radius, y: Math.cos(angle) * radius };
  };
  const closed = (points) => [...points, points[0]];
  return {
    outlines: series.map(({ label, values }) =>
      closed(values.map((value, i) => ({ label, ...place(i, (value ?? 0) / max) }))),
    ),
    rings: [0.25, 0.5, 0.75, 1].map((radius) =>
      closed(labels.map((_, i) => ({ label: `ring ${radius}`, ...place(i, radius) }))),
    ),
    names: labels.map((label, i) => ({ label, ...place(i, 1.15) })),
  };
}

/** Moves the pointer over a picture: what a library listens to differs. */
export function pointAt(target, share) {
  const { left, top, width, height } = target.getBoundingClientRect();
  const place = {
    clientX: left + share * width,
    clientY: top + height / 2,
    bubbles: true,
    composed: true,
    view: window,
  };
  target.dispatchEvent(new PointerEvent('pointermove', place));
  target.dispatchEvent(new MouseEvent('mousemove', place));
}
