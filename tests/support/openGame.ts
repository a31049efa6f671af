/** Opens games in the page as a person does: from a file under *more* on the title. */
import type { Page } from 'playwright-core';
import type { Standing } from './standing.ts';

/** Hands the title a file; the page has then opened it, or said why not. */
export async function handFile(page: Page, text: string): Promise<void> {
  const file = { name: 'game.record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.setInputFiles('input[type="file"]', file);
}

/** From the replay of a file into its game. On a phone the way lies in the menu. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.theatre').waitFor();
  // The head measures itself once its letters are there: a way that stood in the row may lie in the menu then.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await menu.click();
  await page.locator('[data-way="goOn"]:visible').click();
}

/** Opens a game and waits until the page stands where the file does. */
export async function openGame(page: Page, { text, hash }: Pick<Standing, 'text' | 'hash'>): Promise<void> {
  await handFile(page, text);
  await goOn(page);
  await page.locator(`html[data-hash="${hash}"]`).waitFor({ state: 'attached' });
}
