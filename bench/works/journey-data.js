/** The demonstration's rating journeys, as many as there are up to eight. */
const files = import.meta.glob('../../demo/data/journeys/*.json', { eager: true, import: 'default' });

export const trusts = Object.values(files).slice(0, 8);
