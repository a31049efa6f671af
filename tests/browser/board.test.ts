/** The drawn board in a browser: a whole game by mouse alone, the twin by keyboard, and no frame while nothing changes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, visit } from '../support/visit.ts';

const ADDRESS = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=board';
const SIZE = { viewport: { width: 1366, height: 768 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function board(page: Page): Promise<void> {
  await page.waitForSelector('[data-board="ready"]');
}
/** Where the game stands, as the page's root says it. */
function standing(page: Page): Promise<{ phase: string; step: string }> {
  return page.evaluate(() => {
    const { phase = '', step = '' } = document.documentElement.dataset;
    return { phase, step };
  });
}
/** The marks of a kind that are there now, each with the middle of its hit area. */
function marks(page: Page, kind: string): Promise<{ id: string; x: number; y: number }[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(`[data-kind="${wanted}"]`)].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { id: mark.dataset['mark'] ?? '', x: x + width / 2, y: y + height / 2 };
      }),
    kind,
  );
}
async function click(page: Page, kind: string, id: string): Promise<boolean> {
  const mark = (await marks(page, kind)).find((other) => other.id === id);
  if (mark !== undefined) await page.mouse.click(mark.x, mark.y);
  return mark !== undefined;
}

test('a whole game is played from the board by mouse', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE);
  await board(page);
  let isTabled = false;
  for (let turn = 0; turn < 120; turn += 1) {
    const { phase, step } = await standing(page);
    if (phase === 'ended') break;
    const report = page.getByRole('button', { name: /^On to/ });
    if ((await report.count()) > 0) {
      await report.first().click();
      continue;
    }
    if (phase === 'talks' && !isTabled) {
      // The second option of the first clause is what both delegations had agreed on: it goes through.
      const [, second] = await marks(page, 'notch');
      if (second !== undefined) await click(page, 'notch', second.id);
      if (await click(page, 'action', 'action:propose')) isTabled = true;
      await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
      continue;
    }
    const actions = (await marks(page, 'action')).map(({ id }) => id);
    const action = ['action:decline', 'action:handOver', 'action:acceptIf'].find((id) => actions.includes(id));
    if (action === undefined) {
      // What comes after the signature stands in the page itself.
      await page
        .getByRole('button', { name: /^(?:Go on|Leave it|Hand over|Lay)/ })
        .first()
        .click();
    } else await click(page, 'action', action);
    await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
  }
  expect(isTabled).toBe(true);
  expect((await standing(page)).phase).toBe('ended');
  expect(problems).toEqual([]);
  await close();
});

test('the twin is reached by Tab, walked by arrows and opened by Enter', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, SIZE);
  await board(page);
  const here = (): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark'] ?? '');
  await page.locator('[data-kind="clause"]').first().focus();
  const clause = await here();
  await page.keyboard.press('ArrowRight');
  expect(await here()).toBe(
    `${clause.replace('clause', 'notch')}:${(await marks(page, 'notch'))[0]?.id.split(':').at(-1)}`,
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await here()).not.toBe(clause);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  expect(await here()).toMatch(/^clause:/);
  expect(problems).toEqual([]);
  await close();
});

test('no frame is painted while nothing changes', async () => {
  const { page, close } = await visit(browser, ADDRESS, SIZE);
  await board(page);
  await page.waitForTimeout(1000);
  const frames = await page.evaluate(async () => {
    const real = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return real.call(window, callback);
    };
    await new Promise((done) => setTimeout(done, 700));
    window.requestAnimationFrame = real;
    return asked;
  });
  expect(frames).toBe(0);
  await close();
});
