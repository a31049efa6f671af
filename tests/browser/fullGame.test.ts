/** The full game on the page: chosen on the title, kept in the middle of a week, played to its ending, and played back. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullGoldenFile } from '../support/makeFullGolden.ts';
import { handFile } from '../support/openGame.ts';
import { leadOn, playToEnd } from '../support/playToEnd.ts';
import { launch, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const here = (page: Page, what: string): Promise<string | null> => page.locator('html').getAttribute(`data-${what}`);
const at = (page: Page, screen: string): Promise<void> =>
  page.locator(`html[data-screen="${screen}"]`).waitFor({ state: 'attached' });

test('an evening’s game of twelve weeks is chosen on the title, survives a reload in the middle of a week, and comes to its ending and its replay', async () => {
  const { page, problems, requests, close } = await visit(browser, '?board=off', LAPTOP);
  const told = (): number => requests.filter((url) => url.includes('vladivostok')).length;
  await page.locator('.seat-card').first().waitFor();
  expect(await page.getByRole('radio', { name: 'A lesson: six weeks' }).isChecked()).toBe(true);
  await page.waitForLoadState('networkidle');
  const before = told();
  await page.getByRole('radio', { name: 'An evening: twelve weeks' }).check();
  await page.locator('.seat-card').nth(1).click();
  await page.getByRole('button', { name: 'Begin week 1' }).click();
  expect(told() - before, 'its rules and its texts come when it is chosen').toBeGreaterThanOrEqual(2);
  await at(page, 'game');
  await leadOn(page, 'moves');
  await page.locator('html:not([data-phase="moves"])').waitFor({ state: 'attached' });
  const [step, hash] = [await here(page, 'step'), await here(page, 'hash')];
  await page.reload();
  await at(page, 'game');
  expect([await here(page, 'step'), await here(page, 'hash')]).toEqual([step, hash]);
  await playToEnd(page);
  expect(await here(page, 'week')).toBe('12');
  const acts = page.locator('.ending-acts');
  const lastReport = page.getByRole('button', { name: /^On to/ });
  await acts.or(lastReport).first().waitFor();
  if (await lastReport.isVisible()) await lastReport.click();
  await acts.getByRole('button', { name: 'Replay' }).click();
  await at(page, 'theatre');
  expect(Number(await page.locator('.timeline-range').getAttribute('max'))).toBeGreaterThan(100);
  // The golden game that leaves nothing open is the same one here, to its last command.
  const text = readFileSync(fullGoldenFile('comprehensive'), 'utf8');
  const { commands, weeks } = JSON.parse(text) as {
    readonly commands: readonly unknown[];
    readonly weeks: readonly string[];
  };
  await page.goto(new URL('?board=off', page.url()).href.split('#')[0] ?? '');
  await page.locator('.seat-card').first().waitFor();
  await handFile(page, text);
  await at(page, 'theatre');
  await page.locator('.timeline-range').focus();
  await page.keyboard.press('End');
  await page
    .locator(`html[data-step="${commands.length}"][data-hash="${weeks.at(-1)}"]`)
    .waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});
