/** Hands on a keyboard and nothing else: walks the page by Tab, says what has the focus, and never points. */
import type { Page } from 'playwright-core';

/** More stops than any screen has. */
const MOST_STOPS = 160;

/** @returns the words of whatever has the focus; empty where the page has lost it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return '';
    const named = here instanceof HTMLInputElement ? here.labels?.[0] : here;
    const spoken = (named ?? here).cloneNode(true) as HTMLElement;
    for (const unspoken of spoken.querySelectorAll('[aria-hidden="true"]')) unspoken.remove();
    const words = here.getAttribute('aria-label') ?? spoken.textContent;
    return words.replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has the focus is called so; throws, naming every stop on the way, where nothing is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const here = await focused(page);
    if (stop > 0 && name.test(here)) return;
    passed.push(here.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${name}: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes to something by Tab and presses Enter on it. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
