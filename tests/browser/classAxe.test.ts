/** The pupil's side of a class has no finding of axe: door, pair lock, last bell, outcome code, memo, in light and dark, and fits a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { findings, WITH_AXE } from '../support/axe.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const { bell, door } = english.lesson;

test.each([
  ['light', 1366, 768],
  ['dark', 360, 640],
] as const)('in %s at %i by %i', async (colorScheme, width, height) => {
  const link = `?board=off#class=axe&play=${BOOK.scenario.id}&pairs=on&bell=99999999`;
  const { page, close } = await visit(browser, link, { ...WITH_AXE, colorScheme, viewport: { width, height } });
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const fits = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('#door-drawn').waitFor();
  expect(await findings(page, 'body', 'all')).toEqual([]);
  expect(await fits()).toBe(width);
  await press(door.take);
  await press(english.title.begin);
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  if (width < 720)
    await page
      .locator('.tabs')
      .getByRole('button', { name: /^Moves/ })
      .click();
  await page.locator('.foot .btn.primary').click();
  if (width < 720) await press(english.moves.empty.yes);
  await page.locator('.pair-two').waitFor();
  expect(await findings(page, 'body', 'all')).toEqual([]);
  await page.keyboard.press('Escape');
  if (width < 720) await page.locator('.menu-button').click();
  await page
    .locator(width < 720 ? '.menu' : '.utils')
    .getByRole('button', { name: bell.aside })
    .click();
  await page.locator('dialog h2', { hasText: bell.head }).waitFor();
  expect(await findings(page, 'body', 'all')).toEqual([]);
  await press(bell.end);
  await page.locator('.outcome-code').waitFor();
  expect(await findings(page, '.outcome', 'all')).toEqual([]);
  expect(await fits()).toBe(width);
  await press(english.memo.open);
  await page.getByLabel(english.memo.label).waitFor();
  expect(await findings(page, 'dialog', 'all')).toEqual([]);
  expect(await fits()).toBe(width);
  await close();
});
