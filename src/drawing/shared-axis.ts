/** Room for the names of rows at the start of an axis, and for those of lines at its end, in rem. */
const BEFORE = 12.75;
const AFTER = 9;
/** In a narrower picture what is left between them is too short to be read. */
const LEAST = 46;

/**
 * Where the time axis of a picture begins and ends, in pixels, when its page has set both ends, so that pictures under
 * each other share it: the same in every element of a width, and so each month stands under the same month. `null`
 * where a picture needs its room for itself: on a phone one is looked at at a time.
 */
export function sharedAxis(width: number, remPx: number): readonly [start: number, end: number] | null {
  return width < LEAST * remPx ? null : [BEFORE * remPx, width - AFTER * remPx];
}
