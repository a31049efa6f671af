/** What a small screen cuts off: a page and every part of its table, on a phone held upright and on a notebook at 200 %. */
import type { Page } from 'playwright-core';
import { cutOff } from './cutOff.ts';

export const SMALL = {
  phone: { width: 360, height: 640 },
  zoomed: { width: 683, height: 384 },
} as const;
export type Small = keyof typeof SMALL;

/** Gives the page that size; below 720 px the parts of the table are tabs. */
export async function shrink(page: Page, small: Small): Promise<void> {
  await page.setViewportSize(SMALL[small]);
  await page.locator('.table-main').waitFor({ state: 'detached' });
}

/** @returns what is cut off in any of the tabs, a line each; ends where it began, at the first. */
export async function cutOffInTabs(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const tabs = page.locator('.tabs button');
  const isUnderSheet = (await page.locator('dialog[open]').count()) > 0;
  for (let tab = isUnderSheet ? 0 : await tabs.count(); tab >= 0; tab -= 1) {
    if (tab > 0) await tabs.nth(tab - 1).click();
    found.push(...(await cutOff(page)));
  }
  return found;
}
