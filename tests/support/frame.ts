/** Opens one frame of the gallery by itself, and waits until it stands. */
import type { Page } from 'playwright-core';

/** What follows the site's address for one frame by itself. */
export function frameAddress(name: string, theme: 'light' | 'dark'): string {
  return `?gallery#show=${encodeURIComponent(name)}&theme=${theme}`;
}

/** The page must be on `?gallery` already; only what follows # changes, so that nothing is fetched again. Returns once fonts and board are there; throws naming a frame that never stands. */
export async function showFrame(page: Page, name: string, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    (address) => {
      delete document.documentElement.dataset['frame'];
      location.hash = address.slice(address.indexOf('#'));
    },
    frameAddress(name, theme),
  );
  await frameStands(page, name);
}

/** Returns once the frame, its fonts and its board are there; throws naming a frame that never stands. */
export async function frameStands(page: Page, name: string): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted) => {
        const { dataset } = document.documentElement;
        const board = document.querySelector<HTMLElement>('.board-host');
        const isWhole = document.querySelector('.ending-main-area .later') === null;
        return dataset['frame'] === wanted && isWhole && (board === null || board.dataset['board'] === 'ready');
      },
      name,
      { timeout: 10_000 },
    );
  } catch (error) {
    throw new Error(`frame ${name} does not stand`, { cause: error });
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** @returns the names of all frames, from the gallery's list, which the page shows. */
export async function frameNames(page: Page): Promise<string[]> {
  // Once its window stands, nothing is left on the way.
  await page.frameLocator('iframe').locator('html[data-frame]').waitFor();
  return page.locator('.gallery nav section').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const group = section.querySelector('h2')?.textContent ?? '';
      return [...section.querySelectorAll('button')].map((button) => `${group}/${button.textContent ?? ''}`);
    }),
  );
}

/** @returns the frame as it stands in the window, with nothing that moves or blinks. */
export async function pictureOf(page: Page, frame: string): Promise<Buffer> {
  await frameStands(page, frame);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
