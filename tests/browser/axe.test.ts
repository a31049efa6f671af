/** Every screen, asked by axe: names, roles, order and contrast, in light and dark, with the drawn board and without. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { launch, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('axe finds nothing on the title', async () => {
  const { page, close } = await visit(browser, '', WITH_AXE);
  await page.locator('html[data-screen="title"]').waitFor();
  expect(await findings(page)).toEqual([]);
  await close();
});

test('axe finds nothing on the first week', async () => {
  const { page, close } = await visit(
    browser,
    '?board=off#play=vladivostok-2025&seat=ukraine&length=lesson&seed=axe',
    WITH_AXE,
  );
  await page.locator('html[data-screen="game"]').waitFor();
  expect(await findings(page)).toEqual([]);
  await close();
});
