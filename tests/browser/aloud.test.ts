/** The page as it is read aloud: landmarks, headings and names of whole screens, and what a week announces. Kept as texts, so that a change is read before it is let pass. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../support/screens.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const READ = ['the page about', 'the moves of week 1', 'an answer', 'the report', 'the phase steps'];

describe('read aloud, a screen is a page with landmarks, one first heading and names:', () => {
  test.each(SCREENS.filter(({ name }) => READ.includes(name)))('$name', async (screen) => {
    const { page, close } = await visit(browser, '?board=off', { reducedMotion: 'reduce' });
    await screen.reach(page);
    const read = await page.locator('body').ariaSnapshot();
    await expect(`${read}\n`).toMatchFileSnapshot(`aloud/${screen.name.replaceAll(' ', '-')}.txt`);
    await close();
  });
});

test('a week announces each step in a sentence, in order and once', async () => {
  const { page, close } = await visit(browser, '?board=off', { reducedMotion: 'reduce' });
  await openGame(page, standing(golden('talking'), 'russia', awaits('russia', 'moves')));
  await page.evaluate(() => {
    const live = document.querySelector('output[aria-live]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (live !== null)
      new MutationObserver(() => {
        const text = live.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }).observe(live, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('button', { name: /^Hand over/ }).click();
  const report = page.locator('.report');
  const go = page.getByRole('button', { name: /^(?:Decline|Lay)/ });
  await report.or(go.first()).waitFor();
  while ((await report.count()) === 0) {
    const step = await page.locator('html').getAttribute('data-step');
    await go.first().click();
    await page.locator(`html:not([data-step="${step}"])`).waitFor({ state: 'attached' });
    await report.or(go.first()).waitFor();
  }
  const said = await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('aloud/a-week.txt');
  await close();
});
