/** Opens every story of the built Storybook in Chromium: each must show an element, and none may fail. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowser } from './browsers.mjs';
import { serve } from './server.mjs';

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const site = await serve({ folders: { '/': '/storybook-static/' }, policy: null });
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArguments });

let failed = 0;
for (const { id, title, name } of stories) {
  const complaints = await complaintsOf(id);
  if (complaints.length === 0) continue;
  failed += 1;
  console.log(`✗ ${title} › ${name}\n    ${complaints.join('\n    ')}`);
}
await browser.close();
await site.close();
console.log(`${stories.length} stories opened, ${failed} failed.`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

async function complaintsOf(id) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${site.address}iframe.html?id=${id}&viewMode=story`);
  const root = page.locator('#storybook-root');
  await root
    .locator('*')
    .first()
    .waitFor({ state: 'attached', timeout: 15_000 })
    .catch(() => complaints.push('nothing was drawn'));
  const undefinedNames = await root
    .locator(':not(:defined)')
    .evaluateAll((all) => all.map(({ localName }) => localName));
  for (const name of new Set(undefinedNames)) complaints.push(`<${name}> is not registered`);
  if (await page.locator('.sb-show-errordisplay').count())
    complaints.push(await page.locator('#error-message').textContent());
  await page.close();
  return complaints;
}
