/** What a visit weighs: the packed size of every file that it asked for, as a static host sends it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../src/cli/site.ts';

export interface Weight {
  /** Bytes with Brotli (RFC 7932), which hosts send over https, and with gzip, which every host sends; what is packed already (fonts) counts as it is. */
  readonly brotli: number;
  readonly gzip: number;
}

/** The first decision of the shipped scenario's lesson, by a link. */
export const FIRST_DECISION = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=bench';

/** Waits until the first command can be sent, with the letters that it is written in. */
export async function untilPlayable(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('playable').length > 0, null, { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** @returns what the page asked for until the first command could be sent, and the letters that it is written in; each file once, for the second time it comes from the browser's own cache. */
export async function weightOf(page: Page): Promise<Weight> {
  const site = new URL('./', page.url()).href;
  const urls = await page.evaluate(() => {
    const playable = performance.getEntriesByName('playable')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime <= playable || name.endsWith('.woff2'))
      .map(({ name }) => name);
  });
  const files = [...new Set([site, ...urls])].map((url) =>
    join(ROOT, 'dist', decodeURIComponent(url.slice(site.length)) || 'index.html'),
  );
  const sent = (packed: string): number =>
    files.reduce((sum, file) => sum + statSync(existsSync(file + packed) ? file + packed : file).size, 0);
  return { brotli: sent('.br'), gzip: sent('.gz') };
}
