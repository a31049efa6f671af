/** Every screen, asked by axe: names, roles, order and contrast, in light and dark, without the drawn board; and the board by itself. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { look, SCREENS } from '../support/screens.ts';
import type { Screen } from '../support/screens.ts';
import { launch, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** @returns what axe finds on a screen and on the sheets over it, in light and in dark, each line with the place. */
async function foundOn(screen: Screen, board: 'on' | 'off'): Promise<readonly string[]> {
  const { page, problems, close } = await visit(browser, board === 'off' ? '?board=off' : '', WITH_AXE);
  const found: string[] = [];
  await look(page, screen, async (name, isFirst) => {
    if (board === 'on') await page.locator('[data-board="ready"]').waitFor();
    // In dark only the colours are others, and sheets of a kind share them.
    for (const colorScheme of isFirst ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme });
      const lines = await findings(
        page,
        board === 'on' ? '.board-area' : 'html',
        colorScheme === 'light' ? 'all' : 'colours',
      );
      found.push(...lines.map((line) => `${name}, ${colorScheme}: ${line}`));
    }
  });
  await close();
  return [...found, ...problems];
}

describe('axe finds nothing, in light and dark,', () => {
  test.each(SCREENS)('on $name', async (screen) => {
    expect(await foundOn(screen, 'off')).toEqual([]);
  });
  test.each(SCREENS.filter(({ hasBoard }) => hasBoard))('with the board drawn, on $name', async (screen) => {
    expect(await foundOn({ ...screen, opens: [], opensUnlike: [] }, 'on')).toEqual([]);
  });
});
