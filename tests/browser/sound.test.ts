/** Sound in the built site: none until it is turned on, a mark for a sealed move then, and the choice is remembered. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

const ADDRESS = '?board=off#play=vladivostok-2025&seat=ukraine&length=lesson&seed=sound';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** Counts the page's audio contexts and the tones that they start. */
function spy(): void {
  const sound = { contexts: 0, tones: 0 };
  Object.assign(window, { sound });
  const { AudioContext: Context, OscillatorNode: Oscillator } = window;
  window.AudioContext = class extends Context {
    constructor() {
      super();
      sound.contexts += 1;
    }
  };
  window.OscillatorNode = class extends Oscillator {
    override start(when?: number): void {
      sound.tones += 1;
      super.start(when);
    }
  };
}
interface Spied {
  readonly sound: { readonly contexts: number; readonly tones: number };
}
const heard = (page: Page): Promise<Spied['sound']> => page.evaluate(() => (window as unknown as Spied).sound);

async function consult(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Consult/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Seal/ }).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}
async function turnOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.getByText('A few soft marks').click();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

test('nothing touches the sound until it is turned on; then a sealed move is heard', async () => {
  const { page, problems, close } = await visit(browser, ADDRESS, {}, spy);
  await page.locator('html[data-screen="game"]').waitFor();
  await consult(page);
  expect(await heard(page)).toEqual({ contexts: 0, tones: 0 });
  await page
    .getByRole('button', { name: /^Undo|^Take back/ })
    .first()
    .click();
  await turnOn(page);
  expect((await heard(page)).contexts, 'turned on, nothing has happened yet').toBe(0);
  await consult(page);
  await page.waitForFunction(() => (window as unknown as Spied).sound.tones > 0);
  expect((await heard(page)).contexts).toBe(1);

  // Remembered, and silent on its own: a page that opens by itself makes no sound.
  const step = await page.evaluate(() => document.documentElement.dataset['step'] ?? '');
  await page.reload();
  await page.locator(`html[data-screen="game"][data-step="${step}"]`).waitFor();
  expect(await heard(page)).toEqual({ contexts: 0, tones: 0 });
  await page.getByRole('button', { name: 'Settings' }).first().click();
  expect(await page.getByRole('radio', { name: 'A few soft marks' }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
