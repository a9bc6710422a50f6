import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium live when their own installers put them there. */
function usualPlaces() {
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google/Chrome/Application/chrome.exe'),
        path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}

/** The path of a browser on this machine, or null. CLUSTERPOST_BROWSER names one that lives elsewhere. */
export function findBrowser() {
  const places = [process.env.CLUSTERPOST_BROWSER, ...usualPlaces(), chromium.executablePath()];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** Finds a browser, else installs one; says plainly what to install when neither can be done. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== null) return found;

  console.log('No Chrome, Edge or Chromium found: installing Chromium for the tests.');
  const cli = path.join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const installed = findBrowser();
  if (installed !== null) return installed;

  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const fromDebian = findBrowser();
    if (fromDebian !== null) return fromDebian;
  }
  throw new Error(
    'The tests need a browser. Install Google Chrome, Microsoft Edge or Chromium, or point CLUSTERPOST_BROWSER at one, and run the tests again.',
  );
}
