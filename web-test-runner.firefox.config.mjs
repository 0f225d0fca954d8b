/** The browser tests in the system's Firefox, driven over WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { requireBrowser } from './scripts/browsers.mjs';
import { portable, shared } from './web-test-runner.config.mjs';

export default {
  ...shared,
  files: portable,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: requireBrowser('firefox') },
      concurrency: 1,
    }),
  ],
};
