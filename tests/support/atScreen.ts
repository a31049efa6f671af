/** What a person does on any screen: waits for it, and presses a button by its name. */
import type { Page } from 'playwright-core';

/** @param more what else the page's root must say, as a selector: `[data-week="4"]`. @returns once that screen stands. */
export function isAt(page: Page, screen: string, more = ''): Promise<void> {
  return page.locator(`html[data-screen="${screen}"]${more}`).waitFor({ state: 'attached' });
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
