/** `npm run bench:page`: the built site on an emulated Chromebook beside Phaser's bare package. Printed, never a gate; `tests/browser/weight.test.ts` is the gate on weight. */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { OFFERED } from '../../src/words/language.ts';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';
import { serveSite } from '../support/site.ts';
import { arrival, barePhaser } from './arrival.ts';
import { CHROMEBOOK } from './chromebook.ts';
import { heaps } from './heap.ts';
import { frames, longTasks } from './playing.ts';
import { print } from './print.ts';

const GAMES = 10;

const ms = (figure: number): string => `${Math.round(figure)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const kept = (isKept: boolean): string => (isKept ? 'kept' : 'NOT KEPT');
const heads = ['figure', 'ours', 'beside', 'limit', ''];

const { slowdown, bytesPerSecond, latency, width, height } = CHROMEBOOK;
const { site, close } = await serveSite();
const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
console.log(
  `${width} x ${height}, processor ${slowdown} times slower, ${(bytesPerSecond * 8) / 1e6} Mbit/s, ${latency} ms; Chromium ${browser.version()}; load of this machine ${loadavg()[0]?.toFixed(1)}`,
);

const bare = await barePhaser(browser);
for (const language of OFFERED) {
  const { readable, playable, quickest, brotli, gzip } = await arrival(browser, site, language);
  console.log(`a first visit in ${language}, middle of five`);
  print([
    heads,
    ['can be read', ms(readable), ms(bare.readable), '1000 ms', kept(readable <= 1000)],
    [
      'can be played',
      `${ms(playable)}, quickest ${ms(quickest)}`,
      `${ms(bare.playable)}, quickest ${ms(bare.quickest)}`,
      '3500 ms',
      kept(playable <= 3500),
    ],
    ['fetched until then, Brotli', kB(brotli), kB(bare.brotli), '450 kB', kept(brotli <= 450_000)],
    ['fetched until then, gzip', kB(gzip), kB(bare.gzip), '450 kB', kept(gzip <= 450_000)],
  ]);
}

const tasks = await longTasks(browser, site);
const longest = tasks.toSorted((a, b) => b.took - a.took)[0] ?? { took: 0, during: 'no task over 50 ms' };
console.log('playing');
print([
  heads,
  ['longest task over a played game, as slow', ms(longest.took), longest.during, '200 ms', kept(longest.took <= 200)],
]);
for (const { took, during } of tasks) console.log(`    ${ms(took)}: ${during}`);
const moving = await frames(site);
print([
  heads,
  [
    'between two frames, 95th percentile, drawn by software',
    `${moving.p95.toFixed(1)} ms`,
    `${moving.frames} frames of a game played back, every change animated`,
    '17 ms',
    kept(moving.p95 <= 17),
  ],
  [
    'frames in ten seconds at rest',
    String(moving.atRest),
    'of the whole page, by its trace',
    '0',
    kept(moving.atRest === 0),
  ],
]);
const used = await heaps(browser, site, GAMES);
const inMegabytes = (bytes: readonly number[]): string => `${bytes.map((one) => (one / 1e6).toFixed(1)).join(' ')} MB`;
const growth = (bytes: readonly number[]): number => ((bytes.at(-1) ?? 0) / (bytes[2] ?? 1) - 1) * 100;
const percent = (share: number): string => `${share >= 0 ? '+' : ''}${share.toFixed(1)} %`;
const held = used.map(({ all, code }) => all - code);
const whole = used.map(({ all }) => all);
print([
  heads,
  [`held from game 3 to game ${GAMES}`, percent(growth(held)), inMegabytes(held), 'under 5 %', kept(growth(held) < 5)],
  ['  with the code that was compiled', percent(growth(whole)), inMegabytes(whole), '', ''],
]);
await browser.close();
await close();
