/** Registers every element; those that the page has already stay as they are. */
import './rating-journey.js';
import './spc-chart.js';
import './theme-radar.js';
