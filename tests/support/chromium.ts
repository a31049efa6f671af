/** Finds a Chromium to test in, or installs Debian's, or says in one line what to install. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Keeps the browser from talking to anybody but the page's own host. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The path of a Chromium or Chrome: from the environment, Playwright's own, the system's, or freshly installed on Debian. */
export function findChromium(): string {
  const found = fromEnvironment() ?? playwrights() ?? systems() ?? installed();
  if (found === undefined) {
    throw new Error('No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of one.');
  }
  return found;
}

function fromEnvironment(): string | undefined {
  const path = process.env['CHROMIUM'] ?? process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (path !== undefined && path !== '' && !existsSync(path))
    throw new Error(`CHROMIUM names ${path}, which is not there.`);
  return path === '' ? undefined : path;
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function systems(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/Google Chrome.app/Contents/MacOS'];
  const names = [...SYSTEM_NAMES, 'Google Chrome'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('No Chromium found: installing Debian’s.');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const done = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (done.status !== 0) return undefined;
  }
  return systems();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
