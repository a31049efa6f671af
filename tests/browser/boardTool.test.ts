/** The board as a tool, on every screen: a tab is dragged, a seat and a venue are pressed, a mark that is pointed at or in focus is told; by mouse, by finger, by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

const ADDRESS = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=board';
const TALKS = standing(golden('holding'), 'ukraine', awaits('ukraine', 'talks'));
const SCREENS = [
  [360, 640, 'light'],
  [768, 1024, 'dark'],
  [1366, 768, 'light'],
  [1920, 1080, 'dark'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const board = (page: Page) => page.waitForSelector('[data-board="ready"]');
const sheet = (page: Page) => page.locator('dialog[open]');
async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
}
/** The board’s canvas, pixel by pixel. */
const picture = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('.board-host canvas')?.toDataURL() ?? '');
const pictureChanges = (page: Page, before: string) =>
  page.waitForFunction(
    (was) => document.querySelector<HTMLCanvasElement>('.board-host canvas')?.toDataURL() !== was,
    before,
  );

describe.each(SCREENS)('on a screen of %d by %d in %s', (width, height, colorScheme) => {
  const options = { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' } as const;

  test('a seat tells its stance and how it came there', async () => {
    const { page, problems, close } = await visit(browser, ADDRESS, options);
    await board(page);
    await page.locator('[data-mark="seat:russia"]').click();
    await sheet(page).locator('.stance-picture, svg').first().waitFor();
    expect(await sheet(page).textContent()).toContain('Vladimir Putin');
    await closeSheet(page);
    await page.locator('[data-mark="seat:russia"]').focus();
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('a venue begins an invitation there', async () => {
    const { page, problems, close } = await visit(browser, ADDRESS, options);
    await board(page);
    const venue = page.locator('[data-mark="venue:vienna"]');
    // A phone has a tab for the map, a narrow board elsewhere a button of its own; a wide one has it beside the table.
    if (width < 720) await page.getByRole('button', { name: 'Map', exact: true }).click();
    else if ((await venue.count()) === 0) await page.locator('[data-mark="show:map"]').click();
    await venue.click();
    await sheet(page).waitFor();
    expect(await sheet(page).textContent()).toContain('Vienna');
    expect(problems).toEqual([]);
    await close();
  });

  test('what is in focus is told beside it, and Escape puts that away', async () => {
    const { page, problems, close } = await visit(browser, ADDRESS, options);
    await board(page);
    await page.evaluate(() => document.fonts.ready);
    await page.locator('.board-host').scrollIntoViewIfNeeded();
    const before = await picture(page);
    await page.keyboard.press('Tab');
    await page.locator('[data-kind="clause"]').nth(1).focus();
    await pictureChanges(page, before);
    const told = await picture(page);
    await page.keyboard.press('Escape');
    await pictureChanges(page, told);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(SCREENS.slice(1))('pointed at on a screen of %d by %d in %s', (width, height, colorScheme) => {
  test('a mark is told, and Escape puts that away without a move', async () => {
    const { page, problems, close } = await visit(browser, ADDRESS, { viewport: { width, height }, colorScheme });
    await board(page);
    await page.evaluate(() => document.fonts.ready);
    const before = await picture(page);
    await page.locator('[data-mark="seat:russia"]').hover();
    await pictureChanges(page, before);
    const told = await picture(page);
    await page.keyboard.press('Escape');
    await pictureChanges(page, told);
    expect(await picture(page)).toBe(before);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(SCREENS.slice(2))('with a mouse on a screen of %d by %d in %s', (width, height, colorScheme) => {
  test('the own tab is dragged into an offer, which the panels then have in hand too', async () => {
    const { page, problems, close } = await visit(browser, '', { viewport: { width, height }, colorScheme });
    await openGame(page, TALKS);
    await board(page);
    const clause = page.locator('[data-kind="clause"]').nth(1);
    const id = (await clause.getAttribute('data-mark'))?.split(':')[1] ?? '';
    const notches = page.locator(`[data-kind="notch"][data-mark^="notch:${id}:"]`);
    const boxes = await Promise.all((await notches.all()).map((notch) => notch.boundingBox()));
    const from = await heldAt(page, boxes);
    const to = boxes.at(from === 0 ? 1 : from - 1);
    const start = boxes[from];
    if (!start || !to) throw new Error('no notches');
    await page.mouse.move(start.x + start.width / 2, start.y + start.height * 0.78);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height * 0.78, { steps: 6 });
    await page.mouse.up();
    await page.locator('[data-mark="action:propose"]').waitFor();
    const target = notches.nth(from === 0 ? 1 : from - 1);
    expect(await target.getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.side').textContent()).not.toContain('Nothing yet');
    expect(problems).toEqual([]);
    await close();
  });
});

/** Which of a row’s notches the own tab stands on: the one whose name says so. */
async function heldAt(page: Page, boxes: readonly unknown[]): Promise<number> {
  expect(boxes.length).toBeGreaterThan(1);
  const own = await page.evaluate(() => {
    const clause = document.querySelectorAll<HTMLElement>('[data-kind="clause"]')[1]?.dataset['mark']?.split(':')[1];
    const row = [...document.querySelectorAll<HTMLElement>(`[data-mark^="notch:${clause}:"]`)];
    return row.findIndex((notch) => /Could take it, as far as is known: [^.]*Ukraine/.test(notch.ariaLabel ?? ''));
  });
  return Math.max(0, own);
}
