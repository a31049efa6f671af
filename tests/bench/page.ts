/** The page on an emulated classroom Chromebook: when the title can be read, when the board can be played, how much was fetched. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { siteHandler } from '../../src/cli/site.ts';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';

/** Four times slower, 1.6 Mbit/s, 150 ms: the machine that the measures name. */
const CHROMEBOOK = { slowdown: 4, bytesPerSecond: 200_000, latency: 150 };

export interface PageFigures {
  /** Milliseconds from the navigation until text stands on the title. */
  readonly readable: number;
  /** Milliseconds until the game opened by a link has its board drawn and its first command can be sent. */
  readonly playable: number;
  /** Bytes over the wire until then. */
  readonly bytes: number;
}

/** @returns the figures of one visit by a deep link, in fresh storage, on the built site. */
export async function pageFigures(link: string): Promise<PageFigures> {
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  const { slowdown, bytesPerSecond, latency } = CHROMEBOOK;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${link}`);
  await page.waitForFunction(() => performance.getEntriesByName('playable').length > 0, null, { timeout: 60_000 });
  const at = bytes;
  const [readable = 0, playable = 0] = await page.evaluate(() =>
    ['readable', 'playable'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  await browser.close();
  server.close();
  return { readable, playable, bytes: at };
}
