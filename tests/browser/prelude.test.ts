/** What was public before week 1, on the built site: a page of its own, and the prelude on a replay's timeline, each entry with its cards. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, focused } from '../support/keyboard.ts';
import { BOOK } from '../support/testGame.ts';
import { HOLDING_LINK } from '../support/theatre.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const { history = [], asOf } = BOOK.scenario;
const claims = (at: number): string[] => (history[at]?.cards ?? []).map((card) => BOOK.card(card).claim.en);

test('the page tells each meeting in order of time, up to the day of the scenario, with its cards; nothing on it is simulated', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.getByRole('button', { name: 'Before week 1' }).click();
  await page.locator('html[data-screen="history"]').waitFor({ state: 'attached' });
  await page.locator('.history time').first().waitFor();
  const dates = await page
    .locator('.history time')
    .evaluateAll((times) => times.map((one) => one.getAttribute('datetime') ?? ''));
  expect(dates).toEqual(history.map(({ date }) => date));
  expect(dates).toEqual(dates.toSorted());
  expect((dates.at(-1) ?? '') <= asOf).toBe(true);
  for (const [at, entry] of history.entries()) {
    const told = page.locator('.history-entries > li').nth(at);
    expect(await told.textContent()).toContain(entry.moved.en);
    expect(await told.locator('.history-cards li').allTextContents()).toEqual(claims(at));
  }
  expect(await page.locator('.head .tag').count()).toBe(0);
  await page.locator('.history-cards button').first().click();
  await page.locator('dialog[open] h2', { hasText: claims(0)[0] ?? '' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('on the timeline the prelude opens by keyboard; its card lies over it, and gives the place in it back', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=12`);
  await page.locator('html[data-screen="theatre"][data-step="12"]').waitFor({ state: 'attached' });
  await enter(page, new RegExp(`^Before week 1: ${history.length} real meetings$`));
  const sheet = page.locator('dialog[open]');
  await sheet.locator('.history-entries').waitFor();
  expect(await sheet.locator('.history-entries > li').count()).toBe(history.length);
  const [claim = ''] = claims(1);
  await sheet.getByRole('button', { name: claim }).first().press('Enter');
  await page.locator('dialog[open] h2', { hasText: claim }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open] h2', { hasText: claim }).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(claim);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.locator('html[data-step="12"]').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});
