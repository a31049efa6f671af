/** Every screen in a language that nobody speaks, from right to left, and in each that is offered: what is left in plain letters cannot be translated; everything fits. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFERED } from '../../src/words/language.ts';
import { cutOff } from '../support/cutOff.ts';
import { plainText } from '../support/plainText.ts';
import { look, SCREENS } from '../support/screens.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** Where the ways aside stand in a row in every language, so that each can be opened: letters grow with the screen's height. */
const WIDE = { reducedMotion: 'reduce', viewport: { width: 2560, height: 1080 } } as const;
const SIZES = [
  { name: 'a phone', width: 360, height: 640 },
  { name: 'a notebook', width: 1366, height: 768 },
] as const;

/** Gives the page another size; returns once it is laid out in it. */
async function resize(page: Page, size: (typeof SIZES)[number]): Promise<void> {
  await page.setViewportSize(size);
  await page.locator(size.width < 720 ? '.table-main' : '.phone-main').waitFor({ state: 'detached' });
  // The head measures itself before the next picture is drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** In the made-up language, which is read from right to left, every screen is walked; in a real one those that hold the most words of the tightest kind. */
const MADE_UP = 'qps-rtl';
const TIGHT = [
  'the title',
  'the brief of seat 1',
  'the moves of week 1',
  'the moves of a convener',
  'talks with a package in hand',
  'an answer',
  'the report',
  'the ending holding',
  'the replay of two lines with a note',
];
const screensIn = (language: string) => SCREENS.filter(({ name }) => language === MADE_UP || TIGHT.includes(name));

describe.each([MADE_UP, ...OFFERED.filter((language) => language !== 'en')])(
  'in %s every text is there and fits:',
  (language) => {
    let seen: Visit;
    beforeAll(async () => {
      seen = await visit(browser, `?board=off&lang=${language}`, WIDE);
    });
    afterAll(() => seen.close());

    test.each(screensIn(language))('$name', async (screen) => {
      const { page, problems, again } = seen;
      // A walk that failed may have left the page small.
      await page.setViewportSize(WIDE.viewport);
      await again();
      const found: string[] = [];
      const see = async (name: string, isFirst: boolean): Promise<void> => {
        if (language === MADE_UP) found.push(...(await plainText(page)).map((line) => `${name}: ${line}`));
        // Sheets of one kind are cut alike.
        if (!isFirst) return;
        // A sheet is as wide on a notebook as it is here.
        const isSheet = name !== screen.name;
        if (isSheet) found.push(...(await cutOff(page)).map((line) => `${name}: ${line}`));
        for (const size of isSheet ? SIZES.slice(0, 1) : SIZES) {
          await resize(page, size);
          found.push(...(await cutOff(page)).map((line) => `${name}, ${size.name}: ${line}`));
        }
        await page.setViewportSize(WIDE.viewport);
        await page.locator('.phone-main').waitFor({ state: 'detached' });
      };
      // What one sheet of a kind says in letters of its own, each says.
      await look(page, screen, see, 'kinds');
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
        language === MADE_UP ? 'rtl' : 'ltr',
      );
      expect([...new Set(found)]).toEqual([]);
      expect(problems).toEqual([]);
    });
  },
);
