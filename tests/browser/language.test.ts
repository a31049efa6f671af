/** The language of the page: chosen by the address, the browser or a person, kept, fetched alone, changed in mid-game. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { infoOf, OFFERED } from '../../src/words/language.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const [other] = OFFERED.filter((language) => language !== 'en');
const title = (page: Page): Promise<void> => page.locator('.seat-card').first().waitFor();
const spoken = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

test('a browser in a language that is not here gets English, and says so on its root', async () => {
  const { page, problems, close } = await visit(browser, '', { locale: 'de-AT' });
  await title(page);
  expect(await spoken(page)).toBe('en');
  expect(problems).toEqual([]);
  await close();
});

test('a visit fetches the words of its own language alone', async () => {
  const { page, requests, close } = await visit(browser, '?lang=en');
  await title(page);
  await page.waitForLoadState('networkidle');
  const words = requests.map((url) => url.replace(/^.*\//, '')).filter((file) => /^(?:en|uk|ru|fr|pseudo)-/.test(file));
  expect(words.map((file) => file.slice(0, 2))).toEqual(['en']);
  await close();
});

describe.skipIf(other === undefined)('another language', () => {
  const language = other ?? 'en';

  test('is the one of a browser that asks for it, with its scenario', async () => {
    const { page, requests, problems, close } = await visit(browser, '', { locale: language });
    await title(page);
    expect(await spoken(page)).toBe(language);
    expect(await page.locator('h1').textContent()).not.toBe('Good Offices');
    expect(await page.title()).not.toBe('Good Offices');
    expect(requests.some((url) => /\/en-[^/]*\.js$/.test(url))).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('is chosen on the title in its own words, and stays chosen', async () => {
    const { page, problems, close } = await visit(browser, '?lang=en');
    await title(page);
    // What a reload breaks off would count as a problem.
    await page.waitForLoadState('networkidle');
    await page.locator('.languages button', { hasText: infoOf(language).name }).click();
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('lang')).toBeNull();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await page.reload();
    await title(page);
    expect(await spoken(page)).toBe(language);
    expect(problems).toEqual([]);
    await close();
  });

  test('is changed in mid-game, and the game stays where it was', async () => {
    const { page, problems, close } = await visit(browser, '?lang=en&board=off');
    const game = standing(golden('holding'), 'ukraine', awaits('ukraine', 'moves'));
    await openGame(page, game);
    const before = await page.locator('.moves-panel h2, .moves h2, h2').first().textContent();
    await page.locator('.utils button', { hasText: 'Settings' }).click();
    await page.locator('dialog[open] label', { hasText: infoOf(language).name }).click();
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['hash'])).toBe(game.hash);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('.moves-panel h2, .moves h2, h2').first().textContent()).not.toBe(before);
    expect(problems).toEqual([]);
    await close();
  });
});
