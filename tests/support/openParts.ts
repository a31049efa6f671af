/** Opens what the ending page keeps closed. */
import type { Page } from 'playwright-core';

/** Opens every part of the ending, by its own button; returns once all stand. */
export async function openAllParts(page: Page): Promise<void> {
  await page.locator('.ending-last').waitFor();
  await page.locator('.ending-parts > .textlink').click();
  await page.locator('.fold-toggle[aria-expanded="false"]').first().waitFor({ state: 'detached' });
}
