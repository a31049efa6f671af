/** Every screen, asked by axe: names, roles, order and contrast, in light, dark, forced colours and at 200 %, without the drawn board; and the board by itself. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { look, SCREENS } from '../support/screens.ts';
import type { Screen } from '../support/screens.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** How a page is looked at. In dark and in forced colours only the colours are others; at 200 % the parts are laid out as on a phone, in the same colours. */
const MANNERS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, size: null, asks: 'all' },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, size: null, asks: 'colours' },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, size: null, asks: 'colours' },
  {
    name: '200 %',
    media: { colorScheme: 'light', forcedColors: 'none' },
    size: { width: 683, height: 384 },
    asks: 'layout',
  },
] as const;

/** @returns what axe finds on a screen and on the sheets over it, in every manner, each line with the place. */
async function foundOn(
  { page, problems, again }: Visit,
  screen: Screen,
  board: 'on' | 'off',
): Promise<readonly string[]> {
  await again();
  const found: string[] = [];
  const whole = page.viewportSize();
  await look(page, screen, async (name, isFirst) => {
    if (board === 'on') await page.locator('[data-board="ready"]').waitFor();
    const heads = await page.locator('h1:not(dialog *)').count();
    if (heads !== 1) found.push(`${name}: ${heads} headings of the first level`);
    // Sheets of a kind share their colours and their layout.
    for (const { name: manner, media, size, asks } of isFirst ? MANNERS : MANNERS.slice(0, 1)) {
      if (board === 'on' && size !== null) continue;
      await page.emulateMedia(media);
      if (size !== null) {
        await page.setViewportSize(size);
        await page.locator('.table-main').waitFor({ state: 'detached' });
      }
      const lines = await findings(page, board === 'on' ? '.board-area' : 'html', asks);
      found.push(...lines.map((line) => `${name}, ${manner}: ${line}`));
      if (size !== null && whole !== null) {
        await page.setViewportSize(whole);
        await page.locator('.phone-main').waitFor({ state: 'detached' });
      }
    }
    await page.emulateMedia(MANNERS[0].media);
  });
  return [...found, ...problems];
}

describe.each(['off', 'on'] as const)('axe finds nothing, with the board %s,', (board) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, board === 'off' ? '?board=off' : '', WITH_AXE);
  });
  afterAll(() => seen.close());

  const screens =
    board === 'off'
      ? SCREENS
      : SCREENS.filter(({ hasBoard }) => hasBoard).map((screen) => ({ ...screen, opens: [], opensUnlike: [] }));
  test.each(screens)('on $name', async (screen) => {
    expect(await foundOn(seen, screen, board)).toEqual([]);
  });
});
