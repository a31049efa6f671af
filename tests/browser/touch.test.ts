/** A tablet in the hand: everything that the table shows or does is reached by a finger, with real touches and no mouse. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true } as const;
const TALKS = standing(golden('holding'), 'ukraine', awaits('ukraine', 'talks'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

interface Place {
  readonly x: number;
  readonly y: number;
}
/** A finger laid down, drawn along and lifted, as the browser gets it from a screen. */
async function draw(page: Page, from: Place, to: Place): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  const steps = 8;
  for (let i = 1; i <= steps; i += 1)
    await send('touchMove', [{ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps }]);
  await send('touchEnd', []);
  await screen.detach();
}
async function boxOf(found: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (box === null) throw new Error('not in sight');
  return box;
}
const board = (page: Page) => page.waitForSelector('[data-board="ready"]');
const sheet = (page: Page) => page.locator('dialog[open]');
async function putAway(page: Page): Promise<void> {
  await sheet(page).getByRole('button', { name: 'Close' }).first().tap();
  await sheet(page).waitFor({ state: 'detached' });
}

test('a seat, a venue, a wording and a figure are tapped, and a sheet is drawn along by a finger', async () => {
  const { page, problems, close } = await visit(
    browser,
    '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=board',
    TABLET,
  );
  await board(page);
  await page.locator('[data-mark="seat:russia"]').tap();
  const body = sheet(page).locator('.sheet-body');
  const { x, y, width, height } = await boxOf(body);
  await draw(page, { x: x + width / 2, y: y + height - 60 }, { x: x + width / 2, y: y + 60 });
  await page.waitForFunction(() => (document.querySelector('dialog[open] .sheet-body')?.scrollTop ?? 0) > 100);
  await putAway(page);

  await page.locator('[data-mark="show:map"]').tap();
  await page.locator('[data-mark="venue:vienna"]').tap();
  expect(await sheet(page).textContent()).toContain('Vienna');
  await putAway(page);
  await page.locator('[data-mark="show:table"]').tap();

  // What a mouse is told by resting on it, a finger is told by a tap.
  await page.locator('.track-name').first().tap();
  await page.locator('.track-help').first().waitFor();
  expect(await page.locator('.track-help').first().isVisible()).toBe(true);
  await page.locator('.own .term').first().tap();
  await page.locator('.term-text:popover-open').waitFor();
  await page.locator('[data-kind="notch"]').nth(5).tap();
  await sheet(page).locator('.option-text').waitFor();
  await sheet(page).locator('.option-deeds .btn').last().tap();
  await sheet(page).locator('.move-columns').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the own tab is drawn along its clause by a finger into an offer', async () => {
  const { page, problems, close } = await visit(browser, '', TABLET);
  await openGame(page, TALKS);
  await board(page);
  const clause = (await page.locator('[data-kind="clause"]').nth(1).getAttribute('data-mark'))?.split(':')[1] ?? '';
  const notches = page.locator(`[data-mark^="notch:${clause}:"]`);
  const labels = await notches.evaluateAll((all) => all.map((notch) => notch.ariaLabel ?? ''));
  const held = labels.findIndex((label) => /Could take it, as far as is known: [^.]*Ukraine/.test(label));
  expect(held).toBeGreaterThanOrEqual(0);
  const other = held === 0 ? 1 : held - 1;
  const [from, to] = [await boxOf(notches.nth(held)), await boxOf(notches.nth(other))];
  const lane = from.y + from.height * 0.78;
  await draw(page, { x: from.x + from.width / 2, y: lane }, { x: to.x + to.width / 2, y: lane });
  await page.locator(`[data-mark^="notch:${clause}:"][aria-current="true"]`).waitFor();
  expect(await notches.nth(other).getAttribute('aria-current')).toBe('true');
  expect(problems).toEqual([]);
  await close();
});
