/**
 * What is measured. A work is compared (`kind`, `action`, `frames`, against the raw limit) or counts something itself
 * (`measure`); see README.md for the fields.
 */
import { analysis } from './analysis.js';
import { boards } from './boards.js';
import { hover } from './hover.js';
import { journeys } from './journeys.js';
import { leaks } from './leaks.js';
import { quiet } from './quiet.js';
import { radars } from './radars.js';
import { spcCharts } from './spc-charts.js';

export const works = [...journeys, ...spcCharts, ...boards, ...quiet, ...hover, ...radars, ...analysis, ...leaks];
