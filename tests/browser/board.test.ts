/** The drawn board in a browser: a whole game by mouse alone, the twin by keyboard, and no frame while nothing changes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGame } from '../support/openGame.ts';
import { golden, mayAskFor, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

const ADDRESS = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=board';
const SIZE = { viewport: { width: 1366, height: 768 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

async function board(page: Page): Promise<void> {
  await page.waitForSelector('[data-board="ready"]');
}
/** Where the game stands, as the page's root says it. */
function standingOf(page: Page): Promise<{ phase: string; step: string }> {
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
    const { phase, step } = await standingOf(page);
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
  expect((await standingOf(page)).phase).toBe('ended');
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
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await here()).toMatch(/^clause:/);
  expect(problems).toEqual([]);
  await close();
});

/** Counts in the page how many frames were ever asked for, and how many are still to come. */
function countFrames(): void {
  const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = window;
  const toCome = new Set<number>();
  const frames = { asked: 0, toCome };
  Object.assign(window, { frames });
  window.requestAnimationFrame = (callback) => {
    frames.asked += 1;
    const id = ask.call(window, (time) => {
      toCome.delete(id);
      callback(time);
    });
    toCome.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    toCome.delete(id);
    cancel.call(window, id);
  };
}
interface Counted {
  readonly frames: { readonly asked: number; readonly toCome: ReadonlySet<number> };
}
/** Waits until no frame is to come. Looks by timer: looking once a frame would ask for one. @returns how many were ever asked for. */
async function stillness(page: Page): Promise<number> {
  const isStill = (): boolean => (window as unknown as Counted).frames.toCome.size === 0;
  await page.waitForFunction(isStill, null, { polling: 50 });
  return page.evaluate(() => (window as unknown as Counted).frames.asked);
}

test('the board sleeps once it is drawn, wakes for a mark that is looked at, and sleeps again', async () => {
  const { page, close } = await visit(browser, ADDRESS, SIZE, countFrames);
  await board(page);
  await page.evaluate(() => document.fonts.ready);
  const drawn = await stillness(page);
  // A hand that moves beside the marks changes nothing.
  await page.mouse.move(5, 5);
  await page.mouse.move(600, 12);
  expect(await stillness(page)).toBe(drawn);
  await page.locator('[data-kind="clause"]').first().focus();
  expect(await stillness(page)).toBeGreaterThan(drawn);
  await close();
});

test('an answer with a condition is begun on the board and given on its sheet', async () => {
  const { page, problems, close } = await visit(browser, '', SIZE);
  await openGame(page, standing(golden('holding'), 'russia', mayAskFor('russia')));
  await board(page);
  const { step } = await standingOf(page);
  await page.locator('[data-mark="action:acceptIf"]').click();
  const sheet = page.locator('dialog[open]');
  expect(await sheet.locator('h2').first().textContent()).toMatch(/^Proposal by/);
  expect(await sheet.textContent()).not.toContain('the holder of the pen tables');
  await sheet.getByRole('button', { name: 'Decline' }).click();
  await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
  await sheet.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test('in a window zoomed to 200 % no two marks of the board lie on each other', async () => {
  const { page, close } = await visit(browser, ADDRESS, { viewport: { width: 683, height: 384 } });
  await board(page);
  const rects = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { id: mark.dataset['mark'] ?? '', x, y, width, height };
    }),
  );
  const lies = rects.flatMap((one, i) =>
    rects
      .slice(i + 1)
      .filter(
        (other) =>
          one.x + one.width > other.x + 1 &&
          other.x + other.width > one.x + 1 &&
          one.y + one.height > other.y + 1 &&
          other.y + other.height > one.y + 1,
      )
      .map((other) => `${one.id} on ${other.id}`),
  );
  expect(rects.length).toBeGreaterThan(30);
  expect(lies).toEqual([]);
  await close();
});

test('a finger reads an option before it does anything with it', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  await board(page);
  const notch = page.locator('[data-kind="notch"]').nth(4);
  await notch.tap();
  const sheet = page.locator('dialog[open]');
  await sheet.locator('.option-text').waitFor();
  await sheet.locator('.option-deeds .btn').first().tap();
  await sheet.locator('.move-columns').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('on a phone an empty folder is handed over only after a question', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  await board(page);
  const { step } = await standingOf(page);
  await page.locator('[data-mark="action:handOver"]').tap();
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('button', { name: 'Back to the moves' }).tap();
  await sheet.waitFor({ state: 'detached' });
  expect((await standingOf(page)).step).toBe(step);
  await page.locator('[data-mark="action:handOver"]').tap();
  await sheet.getByRole('button', { name: 'Hand over empty' }).tap();
  await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
  expect(problems).toEqual([]);
  await close();
});
