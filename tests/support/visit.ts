/** One visit to the built site in a browser: the page, and everything about it that a test must not find. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { LAUNCH_FLAGS } from './chromium.ts';

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, page errors, failed requests, requests to another host. A healthy visit has none. */
  readonly problems: readonly string[];
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** Comes to the site as if for the first time: storage and faults are emptied, the code is still warm, which saves half a second. */
  again(): Promise<void>;
  /** Closes the page and its storage. */
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Another server's address than the one that all browser tests share. */
  readonly site?: string;
  /** What the clock of the page says when it is opened, in milliseconds since 1970; it goes on from there. */
  readonly time?: number;
  /** Addresses that do not come: their failing is no problem. */
  readonly blocked?: RegExp;
}

/** Starts the browser; one a test file is enough. */
export function launch(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: [...LAUNCH_FLAGS, ...flags] });
}

/**
 * Opens the site in fresh storage. `address` is what follows the site's folder, such as `#seed=a`.
 * The browser keeps no copy of the site, as on a plain http page, unless `serviceWorkers: 'allow'` says so: every visit would else fetch all of it.
 * @param script runs in the page before the page's own.
 */
export async function visit(
  browser: Browser,
  address = '',
  { site = inject('site'), blocked, time, ...options }: VisitOptions = {},
  script?: () => void,
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // What does not come in this time never comes: a test that fails says so soon.
  page.setDefaultTimeout(10_000);
  page.setDefaultNavigationTimeout(30_000);
  if (options.serviceWorkers !== 'allow') await page.addInitScript(forgetServiceWorkers);
  if (time !== undefined) await page.clock.install({ time });
  if (script !== undefined) await page.addInitScript(script);
  if (blocked !== undefined) await page.route(blocked, (route) => route.abort());
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    const isExpected = blocked?.test(message.location().url) === true;
    if (isLoud && !isExpected) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left lets go of what was still on its way.
    if (why !== 'net::ERR_ABORTED' && blocked?.test(request.url()) !== true)
      problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(site)) problems.push(`outside of the site: ${url}`);
  });
  await page.goto(site + address);
  const again = async (): Promise<void> => {
    // A page that is still open would write down its game once more.
    await page.goto('about:blank');
    const browserItself = await context.newCDPSession(page);
    await browserItself.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'all' });
    await browserItself.detach();
    problems.length = 0;
    requests.length = 0;
    await page.goto(site + address);
  };
  return { page, problems, requests, again, close: () => context.close() };
}

function forgetServiceWorkers(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
}
