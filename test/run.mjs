/** `npm test`: finds the browser, builds what the browser will run, and runs every test; unit tests also on the other side of the world. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findOrInstallBrowser } from './e2e/browser.mjs';

const root = path.resolve(import.meta.dirname, '..');

function run(what, script, args, env = {}) {
  console.log(`\n> ${what}`);
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    console.error(`\n${what}: failed`);
    process.exit(status ?? 1);
  }
}

const browser = findOrInstallBrowser();
console.log(`Browser for the tests: ${browser}`);
run('Build', 'webpack/bin/webpack.js', []);
run('Unit tests in Amsterdam', 'jest/bin/jest.js', ['--selectProjects', 'unit'], { TZ: 'Europe/Amsterdam' });
run('Unit tests in Auckland', 'jest/bin/jest.js', ['--selectProjects', 'unit'], { TZ: 'Pacific/Auckland' });
run('Contract tests', 'jest/bin/jest.js', ['--selectProjects', 'contract'], { TZ: 'UTC' });
run('End to end in the browser', 'jest/bin/jest.js', ['--selectProjects', 'e2e', '--runInBand'], {
  CLUSTERPOST_BROWSER: browser,
});
