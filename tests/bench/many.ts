/** Many games on the built site: how long forty records take from the files to the page with its groups and partings. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { siteHandler } from '../../src/cli/site.ts';
import { MANY_AT_MOST } from '../../src/core/replay/many.ts';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';
import { classFiles, dropped } from '../support/classGames.ts';

/** Times that the records are read. */
const READ = 5;

export interface ManyFigures {
  readonly records: number;
  /** Commands of all records. */
  readonly commands: number;
  /** Milliseconds for all of them, played through the rules and every hash checked: with code that is not warm, and the median of the visits after it. */
  readonly read: { readonly first: number; readonly median: number };
  /** Milliseconds from the drop to the page with its picture drawn, in the first visit. */
  readonly shown: number;
}

/** @returns the figures at a laptop's size. Every record is of a whole game. */
export async function manyFigures(): Promise<ManyFigures> {
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?board=off`);
  await page.getByRole('button', { name: 'Games side by side' }).click();
  await page.locator('.many-place').waitFor();
  const files = classFiles(MANY_AT_MOST);
  let shown = Number.NaN;
  for (let i = 0; i < READ; i += 1) {
    const began = performance.now();
    await dropped(page, files);
    await page.locator(`.many[data-games="${MANY_AT_MOST}"] .figure-screen svg`).first().waitFor();
    if (i === 0) shown = performance.now() - began;
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.locator('.many[data-games="0"]').waitFor();
  }
  const reads = await page.evaluate(() => performance.getEntriesByName('records read').map(({ duration }) => duration));
  await browser.close();
  server.close();
  const [first = Number.NaN, ...later] = reads;
  return {
    records: files.length,
    commands: files.reduce((sum, { text }) => sum + (JSON.parse(text) as { commands: unknown[] }).commands.length, 0),
    read: { first, median: later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? Number.NaN },
    shown,
  };
}
