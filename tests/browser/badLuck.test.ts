/** What goes wrong on other people's machines: the board looks right, or the panels say all of it; nothing is lost, nothing is said on the console that nobody expects. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

const ADDRESS = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=board';
const SIZE = { viewport: { width: 1366, height: 768 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const board = (page: Page) => page.waitForSelector('[data-board="ready"]');
/** How many different colours the board's canvas shows along a few of its lines: an empty one has one. */
function coloursOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-host canvas');
    const context = canvas?.getContext('2d');
    if (canvas === null || canvas === undefined || !context) throw new Error('no canvas');
    const colours = new Set<string>();
    for (let line = 1; line < 8; line += 1) {
      const { data } = context.getImageData(0, Math.round((canvas.height * line) / 8), canvas.width, 1);
      for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 4).join());
    }
    return colours.size;
  });
}
async function handOver(page: Page): Promise<void> {
  const { step } = await page.evaluate(() => ({ step: document.documentElement.dataset['step'] }));
  await page.locator('.left').getByRole('button', { name: 'Hand over', exact: true }).click();
  await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
}

test('without WebGL the board is drawn all the same: it asks for a plain canvas, and there is no context of a graphics card to lose', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE, () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      if (this.isConnected && kind !== '2d') throw new Error(`the board asked for ${kind}`);
      return kind === '2d' ? Reflect.apply(getContext, this, [kind, ...more]) : null;
    } as typeof getContext;
  });
  await board(page);
  expect(await coloursOn(page)).toBeGreaterThan(20);
  expect(problems).toEqual([]);
  await close();
});

test('where no canvas draws at all, the panels take the whole page, say so, and the game goes on', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE, () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.locator('output').filter({ hasText: 'could not be drawn' }).waitFor();
  expect(await page.locator('.screen').getAttribute('data-board')).toBe('off');
  expect(await page.getByRole('table').first().textContent()).toContain('Donetsk and Luhansk');
  await handOver(page);
  expect(problems).toEqual([]);
  await close();
});

test('where the board’s code does not come, the panels take the whole page and the game goes on', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, { ...SIZE, blocked: /mount-/ });
  await page.locator('output').filter({ hasText: 'could not be drawn' }).waitFor();
  await handOver(page);
  expect(problems).toEqual([]);
  await close();
});

test('a canvas that was lost and comes back empty is painted anew, to the last shade', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE);
  await board(page);
  await page.evaluate(() => document.fonts.ready);
  const before = await coloursOn(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-host canvas');
    if (canvas === null) throw new Error('no canvas');
    canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
    canvas.width = Number(canvas.width);
  });
  expect(await coloursOn(page)).toBe(1);
  await page.evaluate(() => document.querySelector('.board-host canvas')?.dispatchEvent(new Event('contextrestored')));
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-host canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, canvas.height / 2, canvas.width, 1).data ?? [];
    return [...data].some((part) => part > 0);
  });
  expect(await coloursOn(page)).toBe(before);
  expect(problems).toEqual([]);
  await close();
});

test('where the fonts are blocked, the board is drawn in the letters that are there, and can be played', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, { ...SIZE, blocked: /\.woff2/ });
  await board(page);
  expect(await coloursOn(page)).toBeGreaterThan(20);
  await page.locator('[data-kind="clause"]').first().click();
  await page.locator('dialog[open] h2').first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('where every storage is refused, the page says so and the board is played on', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE, () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await board(page);
  await page.locator('.kept').filter({ hasText: 'does not keep the game' }).waitFor();
  await handOver(page);
  expect(problems).toEqual([]);
  await close();
});
