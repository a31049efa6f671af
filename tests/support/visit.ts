/** One visit to the built site in a browser: the page, and everything about it that a test must not find. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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
  /** Closes the page. */
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Another server's address than the one that all browser tests share. */
  readonly site?: string;
  /** What the clock of the page says when it is opened, in milliseconds since 1970; it goes on from there. */
  readonly time?: number;
  /** Addresses that do not come: their failing is no problem. */
  readonly blocked?: RegExp;
  /** For whoever needs a browser that has never seen the site, opens more than one page, or changes more than a page: permissions, the clock. */
  readonly isOwn?: boolean;
}

/** The browser that the files of one worker share. */
let shared: Promise<Browser> | undefined;
/** A context that nobody is in, and the empty page that keeps the code of the site warm there: a visit to a new one takes half a second of work more. */
interface Free {
  readonly context: BrowserContext;
  readonly empty: Page;
}
/** By what they were made with. */
const free = new Map<string, Free[]>();
const open = new Set<Visit>();

/** @returns the browser of this worker; with flags one of its own, which is closed by whoever asked for it. */
export async function launch(...flags: readonly string[]): Promise<Browser> {
  const start = (): Promise<Browser> =>
    chromium.launch({ executablePath: inject('chromium'), args: [...LAUNCH_FLAGS, ...flags] });
  if (flags.length > 0) return start();
  if ((await shared)?.isConnected() !== true) {
    free.clear();
    shared = start();
  }
  return shared ?? start();
}

/** Closes every page that is still open, when a test file is done with the browser. */
export async function leave(): Promise<void> {
  for (const visited of open) await visited.close();
}

/**
 * Opens the site in fresh storage, in a page of its own. `address` is what follows the site's folder, such as `#seed=a`.
 * The browser keeps no copy of the site, as on a plain http page, unless `serviceWorkers: 'allow'` says so: every visit would else fetch all of it.
 * @param script runs in the page before the page's own.
 */
export async function visit(
  browser: Browser,
  address = '',
  { site = inject('site'), blocked, time, isOwn = false, ...options }: VisitOptions = {},
  script?: () => void,
): Promise<Visit> {
  const isShared = browser === (await shared);
  const isOnce = isOwn || time !== undefined || site !== inject('site') || options.serviceWorkers !== undefined;
  const kind = JSON.stringify(options);
  const before = isShared && !isOnce ? free.get(kind)?.pop() : undefined;
  const context = before?.context ?? (await browser.newContext(options));
  const page = await context.newPage();
  if (before !== undefined) await forgetAll(page, site);
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
    await forgetAll(page, site);
    problems.length = 0;
    requests.length = 0;
    await page.goto(site + address);
  };
  const close = async (): Promise<void> => {
    open.delete(visited);
    if (isOnce || !isShared) return context.close();
    const empty = before?.empty ?? (await context.newPage());
    for (const one of context.pages()) if (one !== empty) await one.close();
    free.set(kind, [...(free.get(kind) ?? []), { context, empty }]);
  };
  const visited: Visit = { page, problems, requests, again, close };
  if (isShared) open.add(visited);
  return visited;
}

/** Empties what the browser keeps of the site, in a page that is not there now. */
async function forgetAll(page: Page, site: string): Promise<void> {
  const browserItself = await page.context().newCDPSession(page);
  await browserItself.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'all' });
  await browserItself.detach();
}

function forgetServiceWorkers(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
}
