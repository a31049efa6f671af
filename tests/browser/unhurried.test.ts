/** Handing over in tasks of their own: pressed twice it is handed over once, the button says that it works, and what is pressed last before leaving is kept. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';
import { FIRST_DECISION, untilPlayable } from '../support/weight.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const HAND_OVER = '.foot .btn.primary';
const GONE_ON = 'html:not([data-phase="moves"])';

test('pressed three times in one go it is handed over once, by a button that says it works', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}${FIRST_DECISION}`);
  await untilPlayable(page);
  const busy = await page.evaluate((name) => {
    const button = document.querySelector<HTMLElement>(name);
    button?.focus();
    for (let times = 0; times < 3; times += 1) button?.click();
    return [button?.getAttribute('aria-busy'), document.querySelector('.screen')?.getAttribute('aria-busy')];
  }, HAND_OVER);
  expect(busy).toEqual(['true', 'true']);
  await page.locator(GONE_ON).waitFor({ state: 'attached' });
  expect(await page.locator('html').getAttribute('data-week')).toBe('1');
  expect(await page.locator('[aria-busy]').count()).toBe(0);
  // Where the pen is, and not beyond it.
  expect(await page.locator('.talks-table h2').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('who hands over and reloads at once finds it handed over', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}${FIRST_DECISION}`);
  await untilPlayable(page);
  await page.locator('html[data-step]').waitFor({ state: 'attached' });
  await page.evaluate((name) => {
    document.querySelector<HTMLElement>(name)?.click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
  }, HAND_OVER);
  await page.locator(GONE_ON).waitFor({ state: 'attached' });
  await page.reload();
  await page.locator(`${GONE_ON}[data-screen="game"]`).waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('where what comes next cannot be fetched the page says so, and the hand-over can be pressed again', async () => {
  const { page, close } = await visit(browser, `${OFF}${FIRST_DECISION}`, { blocked: /talks-[^/]*\.js$/u });
  await untilPlayable(page);
  const step = await page.locator('html').getAttribute('data-step');
  await page.locator(HAND_OVER).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('html').getAttribute('data-step')).toBe(step);
  await page.context().unrouteAll();
  await page.unrouteAll();
  await page.locator(HAND_OVER).click();
  await page.locator(GONE_ON).waitFor({ state: 'attached' });
  await close();
});

test('who watches goes on to the ending in short tasks, pressed once or three times', async () => {
  const { page, problems, close } = await visit(
    browser,
    `${OFF}#play=vladivostok-2025&length=lesson&seed=watched&seat=watch`,
  );
  await page.locator('.watch').waitFor();
  await page.evaluate(() => {
    const [toEnd] = document.querySelectorAll<HTMLElement>('.watch .foot button');
    for (let times = 0; times < 3; times += 1) toEnd?.click();
  });
  await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
  await page.locator('.ending-head').waitFor();
  expect(problems).toEqual([]);
  await close();
});
