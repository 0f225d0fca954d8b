/** The package as npm would install it: packed, and unpacked where imports by its name find it. */
import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** A project that has the package installed; below the checkout, so that its dependencies are found as well. */
export const consumer = `${process.cwd()}/.cache/consumer`;
export const installed = `${consumer}/node_modules/improvement-widgets`;

export function installPacked() {
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  // Without a name of its own it would count as part of this package, whose name then means the checkout.
  writeFileSync(`${consumer}/package.json`, '{"name": "consumer", "private": true}\n');
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const [{ filename }] = JSON.parse(execSync(`npm pack --json --pack-destination "${consumer}"`, options));
  execFileSync('tar', ['-xzf', `${consumer}/${filename}`, '-C', installed, '--strip-components=1']);
}
