const minutes = [31, 28, 33, 30, 27, 34, 29, 32, 30, 26, 31, 33, 28, 30, 22, 24];

document.querySelector('#wait').data = {
  title: 'Median wait in the clinic (illustrative)',
  unit: 'minutes',
  improvement: 'decrease',
  interval: 'week',
  points: minutes.map((value, week) => ({
    date: new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10),
    value,
  })),
  source: { label: 'Illustrative figures' },
};
