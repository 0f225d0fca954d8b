/** The entries of the built package: each registers one element. */
const entries = {
  'rating-journey': () => import('../../dist/rating-journey.js'),
  'spc-chart': () => import('../../dist/spc-chart.js'),
  'theme-radar': () => import('../../dist/theme-radar.js'),
};

/** Registers an element, and gives a way to make one with data, in a box. */
export async function register(tag) {
  await entries[tag]();
  return (data, box) => {
    const chart = document.createElement(tag);
    // Ages and open ends must not depend on the day of measuring.
    chart.today = '2026-11-01';
    chart.data = data;
    box.append(chart);
    return chart;
  };
}
