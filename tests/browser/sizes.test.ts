/** Every screen on a phone held upright and at 200 % zoom: nothing runs out of the page sideways, nothing is cut off or covered. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOff } from '../support/cutOff.ts';
import { look, SCREENS } from '../support/screens.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  browser = await launch();
  seen = await visit(browser, '?board=off', { reducedMotion: 'reduce' });
});
afterAll(leave);

const SIZES = [
  { name: 'a phone', width: 360, height: 640 },
  { name: 'a notebook at 200 %', width: 683, height: 384 },
] as const;

describe('everything can be reached and read on a phone and at 200 %:', () => {
  test.each(SCREENS)('$name', async (screen) => {
    const { page, again } = seen;
    await again();
    const found: string[] = [];
    await look(page, screen, async (name) => {
      const whole = page.viewportSize();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        // Below 720 px the parts of the table are tabs.
        await page.locator('.table-main').waitFor({ state: 'detached' });
        const tabs = page.locator('.tabs button');
        const isUnderSheet = (await page.locator('dialog[open]').count()) > 0;
        for (let tab = isUnderSheet ? 0 : await tabs.count(); tab >= 0; tab -= 1) {
          // Ends where it began, at the first tab.
          if (tab > 0) await tabs.nth(tab - 1).click();
          found.push(...(await cutOff(page)).map((line) => `${name}, ${size.name}: ${line}`));
        }
      }
      if (whole !== null) await page.setViewportSize(whole);
      await page.locator('.phone-main').waitFor({ state: 'detached' });
    });
    expect(found).toEqual([]);
  });
});
