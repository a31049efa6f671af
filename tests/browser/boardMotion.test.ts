/** What moves on the board: one thing at a time, ended by a click or a key, by another size, and never begun where a person wants no motion. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import type { Visit, VisitOptions } from '../support/visit.ts';
import { launch, leave, visit } from '../support/visit.ts';

const SIZE = { viewport: { width: 1366, height: 768 } };
const TALKS = standing(golden('holding'), 'ukraine', awaits('ukraine', 'talks'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** Keeps in the page whether anything was ever on its way. */
function remember(): void {
  const kept = { moved: false };
  Object.assign(window, { kept });
  const look = (): void => {
    kept.moved ||= document.querySelector('[data-moving]') !== null;
  };
  new MutationObserver(look).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-moving'] });
}
const hasMoved = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { kept: { moved: boolean } }).kept.moved);
const moving = (page: Page) => page.locator('.board-host[data-moving]');
/** The board’s canvas, pixel by pixel. */
const picture = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('.board-host canvas')?.toDataURL() ?? '');
/** Every movement lasts an hour, so that only what is meant to ends it. */
const slow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const name of ['--motion-move', '--motion-ink']) document.documentElement.style.setProperty(name, '3600s');
  });

/** A game in which the own seat holds the pen, with a package of one clause in hand. */
async function withPackage(options: VisitOptions = {}): Promise<Visit> {
  const it = await visit(browser, '', { ...SIZE, ...options }, remember);
  await openGame(it.page, TALKS);
  await it.page.waitForSelector('[data-board="ready"]');
  await it.page.locator('[data-kind="notch"]').nth(1).click();
  await it.page.locator('[data-mark="action:propose"]').waitFor();
  return it;
}
/** Tables it; what the others do is moved on the board. */
async function propose(page: Page): Promise<void> {
  const step = await page.evaluate(() => document.documentElement.dataset['step']);
  await page.locator('[data-mark="action:propose"]').click();
  await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
}

describe('what moves is there at once', () => {
  test.each<[string, (page: Page) => Promise<void>]>([
    ['for a click beside every mark', (page) => page.mouse.click(5, 760)],
    ['for a key', (page) => page.keyboard.press('Shift')],
    ['in a window of another size', (page) => page.setViewportSize({ width: 1100, height: 760 })],
    ['on a screen that is turned', (page) => page.setViewportSize({ width: 768, height: 1366 })],
  ])('%s', async (_, end) => {
    const { page, problems, close } = await withPackage();
    await slow(page);
    await propose(page);
    await moving(page).waitFor();
    await end(page);
    await moving(page).waitFor({ state: 'detached' });
    await page.waitForSelector('[data-board="ready"]');
    expect(problems).toEqual([]);
    await close();
  });

  test('and looks as it does where nothing moves', async () => {
    const pictures: string[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page, close } = await withPackage({ reducedMotion });
      if (reducedMotion === 'no-preference') await slow(page);
      await propose(page);
      if (reducedMotion === 'no-preference') {
        await moving(page).waitFor();
        await page.setViewportSize({ width: 1300, height: 700 });
        await moving(page).waitFor({ state: 'detached' });
      } else await page.setViewportSize({ width: 1300, height: 700 });
      await page.waitForFunction(() => {
        const host = document.querySelector('.board-host');
        return host?.querySelector('canvas')?.width === host?.clientWidth;
      });
      await page.mouse.move(5, 690);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      pictures.push(await picture(page));
      await close();
    }
    expect(pictures[0]?.length).toBeGreaterThan(10_000);
    expect(pictures[0]).toBe(pictures[1]);
  });
});

test('what moves comes to its end by itself', async () => {
  const { page, close } = await withPackage();
  await propose(page);
  await page.waitForFunction(() => (window as unknown as { kept: { moved: boolean } }).kept.moved);
  await moving(page).waitFor({ state: 'detached' });
  await close();
});

test('under reduced motion nothing ever moves, and all of it is there', async () => {
  const { page, close } = await withPackage({ reducedMotion: 'reduce' });
  await propose(page);
  expect(await hasMoved(page)).toBe(false);
  expect(await moving(page).count()).toBe(0);
  await close();
});

test('when the folders open the tabs walk, though the table has another size by then', async () => {
  const address = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=s3';
  const { page, problems, close } = await visit(browser, address, SIZE);
  await page.waitForSelector('[data-board="ready"]');
  await slow(page);
  const before = await page.locator('.board-host').evaluate((host) => host.clientWidth);
  await page.locator('[data-mark="action:handOver"]').click();
  await page.waitForFunction((width) => document.querySelector('.board-host')?.clientWidth !== width, before);
  await page.waitForFunction(() => {
    const host = document.querySelector('.board-host');
    return host?.querySelector('canvas')?.width === host?.clientWidth;
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await moving(page).waitFor();
  const onTheWay = await picture(page);
  await page.keyboard.press('Shift');
  await moving(page).waitFor({ state: 'detached' });
  await page.waitForFunction(
    (was) => document.querySelector<HTMLCanvasElement>('.board-host canvas')?.toDataURL() !== was,
    onTheWay,
  );
  expect(problems).toEqual([]);
  await close();
});
