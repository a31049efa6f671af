/** The classroom Chromebook of `npm run bench:page`, emulated in this machine's Chromium; tests/bench/README.md says why it is this one. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A quarter of this machine's speed; the slow 4G of Lighthouse. */
export const CHROMEBOOK = { slowdown: 4, bytesPerSecond: 200_000, latency: 150, width: 1366, height: 768 };
/** Drawn by the processor alone, as where a school's driver is on the block list. */
export const SOFTWARE_FLAGS = ['--disable-gpu', '--disable-gpu-compositing'];

export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** @returns a page of the Chromebook's size with fresh storage and no service worker: what a first visit needs, and nothing that is copied for later. */
export async function openPage(browser: Browser, isSlow: boolean): Promise<Opened> {
  const { width, height, slowdown, bytesPerSecond, latency } = CHROMEBOOK;
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (isSlow) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  return { page, devtools, close: () => context.close() };
}

/** @returns the middle one of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** @returns the figure below which a share of them lies. */
export function quantile(figures: readonly number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.ceil(share * figures.length) - 1] ?? Number.NaN;
}
