/**
 * From the mean moving range to three sigma, rounded as NHS England's tools and NHSRplotthedots round 3 / 1.128.
 * Source: Wheeler, Understanding Variation (1993); NHSRplotthedots 0.2.2.
 */
export const XMR_FACTOR = 2.66;

/**
 * d2 for ranges of two: sigma = mean moving range / d2. Source: Montgomery, Statistical Quality Control, appendix VI.
 */
export const D2 = 1.128;

/** D4 for ranges of two: the upper limit of moving ranges. Source: Montgomery, appendix VI; Nelson 1982 (screening). */
export const D4 = 3.267;

/** The same limit for the standardised steps of an i' chart. Source: Taylor, Normalized Individuals Chart (2017). */
export const NORMALISED_D4 = 3.2665;

/** Makes times between events about normal. Source: Nelson, Journal of Quality Technology 26 (1994), page 239. */
export const TIME_POWER = 3.6;

/** Process limits stand three sigma from the centre, warning limits two. */
export const LIMIT_SIGMAS = 3;
export const WARNING_SIGMAS = 2;
