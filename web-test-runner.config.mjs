/**
 * Browser tests in Chromium, which runs all of them. The other engines: web-test-runner.{firefox,webkit}.config.mjs.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, requireBrowser } from './scripts/browsers.mjs';
import { reporter } from './test/support/browser-reporter.mjs';
import { fixturesMiddleware } from './test/support/fixtures-middleware.mjs';

/** Half an hour off the full hours and behind UTC, so that a date read in local time shows up as the day before. */
export const timeZone = 'America/St_Johns';
process.env.TZ = timeZone;

export const shared = {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  middleware: [fixturesMiddleware],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [reporter()],
  staticLogging: true,
};

/** What an engine that cannot emulate media or type keys leaves out. */
export const portable = ['test/**/*.test.ts', '!test/**/*.chromium.test.ts'];

export default {
  ...shared,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser('chromium'), args: chromiumArguments },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB', timezoneId: timeZone }),
    }),
  ],
};
