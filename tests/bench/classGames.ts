/** The games of a class on the teacher's page: how long forty records take from being chosen to the chart with its partings. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { EMPTY_DESK, makeDesk } from '../../src/classroom/desk.ts';
import { siteHandler } from '../../src/cli/site.ts';
import { MANY_AT_MOST } from '../../src/core/replay/many.ts';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';
import { classFiles } from '../support/classGames.ts';
import { book } from '../support/theGame.ts';

/** Visits, each with code that is not warm. */
const VISITS = 5;
const SEED = 'bench';

export interface ClassFigures {
  readonly records: number;
  /** Milliseconds until the last line is drawn: the games' codes, the chart, who differs, where games part. */
  readonly drawn: { readonly fastest: number; readonly median: number };
}

/** @returns the figures at a laptop's size. Every record is of a whole game of one class. */
export async function classFigures(): Promise<ClassFigures> {
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  const files = classFiles(MANY_AT_MOST, SEED).map(({ name, text }) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  }));
  const desk = makeDesk({ ...EMPTY_DESK, link: `#class=${SEED}&play=${book.scenario.id}` });
  const times: number[] = [];
  for (let i = 0; i < VISITS; i += 1) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript((text) => localStorage.setItem('good-offices/class', text), desk);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?board=off`);
    await page.getByRole('button', { name: 'For a class' }).click();
    await page.locator('.class-intake').waitFor();
    await page.evaluate(() => {
      addEventListener('change', () => performance.mark('chosen'), true);
      // The texts clause by clause come with the first drawing, the partings before them with the last.
      new MutationObserver(() => {
        if (document.querySelectorAll('ol.class-partings').length > 0) performance.mark('drawn');
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.locator('.class-intake .files-input').setInputFiles(files);
    await page.locator('ol.class-partings').first().waitFor();
    times.push(await page.evaluate(() => performance.measure('class', 'chosen', 'drawn').duration));
    await page.close();
  }
  await browser.close();
  server.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    records: files.length,
    drawn: { fastest: sorted[0] ?? Number.NaN, median: sorted[Math.floor(VISITS / 2)] ?? Number.NaN },
  };
}
