/** The browser tests in WebKitGTK, the nearest to Safari that runs on Linux, driven over classic WebDriver. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from './test/support/webkit-driver.mjs';
import { portable, shared } from './web-test-runner.config.mjs';

export default {
  ...shared,
  files: portable,
  concurrency: 1,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      logLevel: 'error',
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    }),
  ],
};
