/** Chromium for tests that drive whole pages from outside. */
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowser } from '../../scripts/browsers.mjs';

export function launchChromium() {
  return chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArguments });
}

/** Opens an address and collects what went wrong on it: errors, refused content, failed requests. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints };
}
