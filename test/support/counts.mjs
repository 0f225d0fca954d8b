/** How each run of tests says what it counted: on the screen, and to the script that started it. */
import { writeFileSync } from 'node:fs';

/** The closing line of one runner. Also written to the file that `TEST_COUNTS` names, for the sum over all runners. */
export function countsOf(runner, counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${runner}: ${counts.passed} passed, ${counts.failed} failed${skipped}\n`;
}
