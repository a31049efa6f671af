/** How soon a first visit can be read and played on the Chromebook, and what it fetches until then, language by language; beside Phaser's bare package. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../src/cli/site.ts';
import type { Language } from '../../src/words/language.ts';
import type { Weight } from '../support/weight.ts';
import { FIRST_DECISION, untilPlayable, weightOf } from '../support/weight.ts';
import { median, openPage } from './chromebook.ts';

/** Visits that a figure of time is the middle of. */
const VISITS = 5;

export interface Arrival extends Weight {
  /** Milliseconds from the navigation until text stands on the page: First Contentful Paint (W3C Paint Timing). */
  readonly readable: number;
  /** Milliseconds until the board is drawn and the first command can be sent. */
  readonly playable: number;
  /** The shortest of them: what the machine does while nobody else uses it. */
  readonly quickest: number;
}

/** @returns the middle of some first visits by a link into a game. */
export async function arrival(browser: Browser, site: string, language: Language): Promise<Arrival> {
  return visits(browser, `${site}?lang=${language}${FIRST_DECISION}`, weightOf);
}

/** @returns the same of a page that loads Phaser as its package comes, starts it and draws nothing. */
export async function barePhaser(browser: Browser): Promise<Arrival> {
  const script = readFileSync(join(ROOT, 'node_modules/phaser/dist/phaser.min.js'));
  const packed = brotliCompressSync(script);
  const server = createServer((request, response) => {
    if (request.url === '/phaser.js')
      return response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' }).end(packed);
    return response.writeHead(200, { 'Content-Type': 'text/html' }).end(BARE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const figures = await visits(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () =>
    Promise.resolve({ brotli: packed.length, gzip: gzipSync(script, { level: 9 }).length }),
  );
  server.close();
  return figures;
}

const BARE = `<!doctype html><title>Phaser</title><link rel="icon" href="data:,"><p>Phaser</p><script src="/phaser.js"></script><script>
new Phaser.Game({
  type: Phaser.CANVAS,
  banner: false,
  audio: { noAudio: true },
  scene: { create() { this.game.events.once('postrender', () => performance.mark('playable')); } },
});
</script>`;

async function visits(browser: Browser, address: string, weigh: (page: Page) => Promise<Weight>): Promise<Arrival> {
  const each: Omit<Arrival, 'quickest'>[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { page, close } = await openPage(browser, true);
    await page.goto(address, { waitUntil: 'commit' });
    await untilPlayable(page);
    const [readable = Number.NaN, playable = Number.NaN] = await page.evaluate(() =>
      ['first-contentful-paint', 'playable'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
    );
    each.push({ readable, playable, ...(await weigh(page)) });
    await close();
  }
  const of = (field: Exclude<keyof Arrival, 'quickest'>): number => median(each.map((one) => one[field]));
  const quickest = Math.min(...each.map(({ playable }) => playable));
  return { readable: of('readable'), playable: of('playable'), quickest, brotli: of('brotli'), gzip: of('gzip') };
}
