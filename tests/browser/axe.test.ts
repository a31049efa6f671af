/** Every screen, asked by axe: names, roles, order and contrast, in light, dark, forced colours and at 200 %, without the drawn board; and the board by itself. On the same walk: nothing is cut off or covered on a phone and at 200 %. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { look, SCREENS } from '../support/screens.ts';
import type { Screen } from '../support/screens.ts';
import { cutOffInTabs, shrink } from '../support/small.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const WHOLE = { width: 1280, height: 720 } as const;
/** How a page is looked at. In dark and in forced colours only the colours are others. */
const MANNERS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, asks: 'all' },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, asks: 'colours' },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, asks: 'colours' },
] as const;

/** @returns what axe finds on a screen and on the sheets over it, in every manner, each line with the place. */
async function foundOn(
  { page, problems, again }: Visit,
  screen: Screen,
  board: 'on' | 'off',
): Promise<readonly string[]> {
  // A walk that failed may have left the page small.
  await page.setViewportSize(WHOLE);
  await page.emulateMedia(MANNERS[0].media);
  await again();
  const found: string[] = [];
  await look(page, screen, async (name, isFirst) => {
    if (board === 'on') await page.locator('[data-board="ready"]').waitFor();
    const heads = await page.locator('h1:not(dialog *)').count();
    if (heads !== 1) found.push(`${name}: ${heads} headings of the first level`);
    // Sheets of a kind share their colours and their layout.
    for (const { name: manner, media, asks } of isFirst ? MANNERS : MANNERS.slice(0, 1)) {
      await page.emulateMedia(media);
      const lines = await findings(page, board === 'on' ? '.board-area' : 'html', asks);
      found.push(...lines.map((line) => `${name}, ${manner}: ${line}`));
    }
    await page.emulateMedia(MANNERS[0].media);
    if (board === 'off') found.push(...(await smallFaults(page, isFirst)).map((line) => `${name}, ${line}`));
  });
  return [...found, ...problems];
}

/** @returns what is wrong at the small sizes. At 200 % axe asks again: the parts are laid out as on a phone, in the same colours. */
async function smallFaults(page: Page, isAsked: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (const small of ['phone', 'zoomed'] as const) {
    await shrink(page, small);
    const lines = isAsked && small === 'zoomed' ? await findings(page, 'html', 'layout') : [];
    found.push(...[...lines, ...(await cutOffInTabs(page))].map((line) => `${small}: ${line}`));
  }
  await page.setViewportSize(WHOLE);
  await page.locator('.phone-main').waitFor({ state: 'detached' });
  return found;
}

describe.each(['off', 'on'] as const)('axe finds nothing and nothing is cut off, with the board %s,', (board) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, board === 'off' ? '?board=off' : '', WITH_AXE);
  });
  afterAll(() => seen.close());

  const screens =
    board === 'off'
      ? SCREENS
      : SCREENS.filter(({ hasBoard }) => hasBoard).map((screen) => ({ ...screen, opens: [], opensUnlike: [] }));
  // Only to end a test that hangs: the first week has fifteen sheets.
  test.each(screens)(
    'on $name',
    async (screen) => {
      expect(await foundOn(seen, screen, board)).toEqual([]);
    },
    180_000,
  );
});
