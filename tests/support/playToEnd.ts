/** Plays a game in a browser to its end with as little as may be sent: hands over, lays nothing, declines. */
import type { Frame, Page } from 'playwright-core';

interface Stand {
  readonly phase: string;
  readonly step: string;
  readonly isReport: boolean;
}
function stand(page: Page | Frame): Promise<Stand> {
  return page.evaluate(() => {
    const { phase = '', step = '' } = document.documentElement.dataset;
    return { phase, step, isReport: document.querySelector('.report') !== null };
  });
}

/** Hands over and signs until the game has ended. @returns the phases that were met. */
export async function playToEnd(page: Page | Frame): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  for (let turn = 0; turn < 200; turn += 1) {
    const { phase, step, isReport } = await stand(page);
    met.add(phase);
    if (isReport) {
      await page.getByRole('button', { name: /^On to/ }).click();
      await page.locator('.report').waitFor({ state: 'detached' });
      continue;
    }
    if (phase === 'ended') return met;
    await leadOn(page, phase);
    await page.waitForFunction((before) => document.documentElement.dataset['step'] !== before, step);
  }
  throw new Error('the game does not end');
}

/** What leads on in each phase, with as little as may be sent. */
const LEADS_ON: Readonly<Record<string, RegExp>> = {
  moves: /^Hand over/,
  talks: /^Lay/,
  answers: /^Decline/,
};

const EMPTY = 'Hand over empty';

/** Sends what leads on from a phase. */
export async function leadOn(page: Page | Frame, phase: string): Promise<void> {
  const name = LEADS_ON[phase] ?? /^(?:Leave the text|End the|Set this|Answer:)/;
  const { step } = await stand(page);
  await page.getByRole('button', { name }).locator('visible=true').first().click();
  // Whether an empty folder is meant is asked first, and on a slow machine not at once.
  await page.waitForFunction(
    ({ before, empty }) =>
      document.documentElement.dataset['step'] !== before ||
      [...document.querySelectorAll('dialog[open] button')].some(({ textContent }) => textContent === empty),
    { before: step, empty: EMPTY },
  );
  const empty = page.locator('dialog[open]').getByRole('button', { name: EMPTY });
  if (await empty.isVisible()) await empty.click();
}
