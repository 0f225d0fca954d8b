/** Loads the elements of the built package. */
export async function elements() {
  await import('../../dist/define.js');
}
