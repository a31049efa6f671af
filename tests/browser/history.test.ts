/** Back, Forward and reload: no screen leaves the site by surprise, and a game in play is where it was. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptAt, keptRows } from '../support/kept.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const at = (page: Page, screen: string) => page.locator(`html[data-screen="${screen}"]`).waitFor();

test('Back goes from a game to its brief and to the title, and Forward returns to the game as it was left', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.locator('.seat-card').first().click();
  await at(page, 'brief');
  await page.locator('.brief-screen .btn.primary').click();
  await at(page, 'game');
  await page.locator('.cmd', { hasText: 'Consult' }).click();
  await page.locator('dialog[open] .btn.primary').click();
  await page.locator('.folder li').first().waitFor();
  await page.goBack();
  await at(page, 'brief');
  await page.getByRole('button', { name: 'Go on with week 1' }).waitFor();
  await page.goBack();
  await at(page, 'title');
  await page.locator('.resume').waitFor();
  await page.goForward();
  await at(page, 'brief');
  await page.goForward();
  await at(page, 'game');
  await page.locator('.folder li').first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a brief that is reloaded comes back with its hand, and Back and Forward lead to it', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.locator('.seat-card').nth(1).click();
  await at(page, 'brief');
  await keptAt(page, 0);
  const brief = await page.locator('.brief-screen').innerText();
  await page.reload();
  await at(page, 'brief');
  expect(await page.locator('.brief-screen').innerText()).toBe(brief);
  await page.goBack();
  await at(page, 'title');
  await page.locator('.resume').waitFor();
  await page.goForward();
  await at(page, 'brief');
  expect(await page.locator('.brief-screen').innerText()).toBe(brief);
  await page.locator('.brief-screen .btn.primary').click();
  await at(page, 'game');
  expect(problems).toEqual([]);
  await close();
});

test('a hand that is resumed before anything was done in it begins at its brief, and another seat takes its place', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.locator('.seat-card').nth(1).click();
  await at(page, 'brief');
  await keptAt(page, 0);
  await page.goto(page.url());
  await page.locator('.resume .btn').click();
  await at(page, 'brief');
  await page.getByRole('button', { name: 'Choose another seat' }).click();
  await at(page, 'title');
  await page.waitForFunction(() => document.querySelector('.resume') === null);
  expect(await keptRows(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('Back puts an open sheet away and keeps the game', async () => {
  const { page, close } = await visit(browser, `${OFF}#play=vladivostok-2025&seat=ukraine&length=lesson&seed=back`);
  await at(page, 'game');
  await page.locator('.cmd').first().click();
  await page.locator('dialog[open]').waitFor();
  await page.goBack();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await at(page, 'game');
  await page.goBack();
  await at(page, 'title');
  await close();
});

test('pages of reading are screens too: Back returns to the title', async () => {
  const { page, close } = await visit(browser, OFF);
  await page.locator('.title-links button').last().click();
  await at(page, 'sources');
  await page.reload();
  await at(page, 'sources');
  await page.goBack();
  await at(page, 'title');
  await close();
});

test('a report that was read is not shown again by a reload, and Leave leads to the title', async () => {
  const { page, close } = await visit(browser, OFF);
  await openGame(page, standing(golden('talking'), 'russia', awaits('russia', 'talks')));
  await page.locator('.builder-acts .btn').last().click();
  await page.locator('.report .btn.primary').click();
  await page.locator('.cmd').first().waitFor();
  await page.reload();
  await page.locator('.cmd').first().waitFor();
  expect(await page.locator('.report').count()).toBe(0);
  await page.locator('.utils button', { hasText: 'Leave' }).click();
  await page.locator('dialog[open] .btn.primary').click();
  await at(page, 'title');
  await page.locator('.resume .btn').click();
  // From the title a week that has only begun begins with its report.
  await at(page, 'game');
  await close();
});

test('a watcher’s next step shows something new each time, and goes on to the ending itself', async () => {
  const { page, problems, close } = await visit(
    browser,
    `${OFF}#play=vladivostok-2025&seat=watch&length=lesson&seed=w`,
  );
  await at(page, 'game');
  for (let i = 0; i < 4; i += 1) {
    const before = await page.locator('main').innerText();
    await page.locator('.watch .btn.primary, .report .btn.primary').first().click();
    await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  }
  const report = page.locator('.report .btn.primary');
  if ((await report.count()) > 0) await report.click();
  await page.locator('.watch .btn').first().click();
  await at(page, 'ending');
  await page.locator('.ending').waitFor();
  expect(problems).toEqual([]);
  await close();
});
