/** What might follow, in the built site: a worker under the page's own policy and from a subfolder; stopped, finished, or not to be had. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const GAME = '?board=off#play=vladivostok-2025&seat=ukraine&length=lesson&seed=explore';

async function openSheet(page: Page): Promise<void> {
  await page.locator('html[data-screen="game"]').waitFor();
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('heading', { name: 'What might follow' }).waitFor();
}

test('the computer plays on in the background, and every play is counted once', async () => {
  const { page, problems, close } = await visit(browser, GAME);
  await openSheet(page);
  await page.getByText('What this model does under these assumptions').waitFor();
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.locator('.run-progress[data-stage="done"]').waitFor();
  await page.getByText('As a table').first().click();
  const counts = await page.locator('.counts').first().locator('td').allInnerTexts();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(50);
  expect(counts).toHaveLength(8);
  expect(await page.locator('dialog').innerText()).not.toMatch(/%|per cent|probab/i);
  expect(problems).toEqual([]);
  await close();
});

test('it stops when it is asked to, and what was played stays', async () => {
  const { page, problems, close } = await visit(browser, GAME);
  await openSheet(page);
  await page.getByLabel('How often').selectOption('500');
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.getByRole('img', { name: /Where the plays ended/ }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('.run-progress[data-stage="stopped"]').waitFor();
  await page
    .getByText(/Stopped after \d+ of 500/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('where the browser has no workers, one clear line says so', async () => {
  const { page, close } = await visit(browser);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(page.url().replace(/#.*$/, '') + GAME);
  await openSheet(page);
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.getByRole('alert').getByText('does not let a page compute in the background').waitFor();
  await close();
});
