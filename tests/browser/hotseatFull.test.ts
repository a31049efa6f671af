/** Four persons at one device in a full game, through all that follows the signature: whoever is asked for finds the curtain first, and nothing of another's. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { isAt } from '../support/atScreen.ts';
import { FULL } from '../support/fullGame.ts';
import { fullStanding } from '../support/fullStanding.ts';
import { handFile } from '../support/openGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

test('from the first campaign at home the device goes round to the end, and every hand is opened only then', async () => {
  const { text, state } = fullStanding('broken', FULL.leaders, ({ table }) => table.phase === 'campaign');
  const secrets = new Map(
    FULL.leaders.map((leader) => [
      FULL.leader(leader).name.en,
      FULL.leader(leader).secrets.find(({ id }) => id === state.seats[leader]?.secret)?.text.en ?? '',
    ]),
  );
  const { page, problems, close } = await visit(browser, '?board=off');
  await handFile(page, text);
  await isAt(page, 'curtain');
  let at: string | null = null;
  const phases = new Set<string>();
  for (let turn = 0; turn < 60; turn += 1) {
    const { screen, phase, step } = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      return { screen: dataset['screen'] ?? '', phase: dataset['phase'] ?? '', step: dataset['step'] ?? '' };
    });
    phases.add(phase);
    if (screen === 'ending') break;
    const said = await page.evaluate(() => document.documentElement.textContent);
    for (const [seat, secret] of secrets) if (seat !== at) expect(said, `${seat}, ${phase}`).not.toContain(secret);
    if (screen === 'curtain') {
      at = await page.locator('.turn-order li b').first().innerText();
      await page.locator('.curtain .btn.primary').click();
      await page.locator('html:not([data-screen="curtain"])').waitFor({ state: 'attached' });
      continue;
    }
    const act = page.locator('.report .btn.primary, .aftermath .btn:not([aria-disabled])').first();
    await act.click();
    await page.waitForFunction(
      (before) =>
        document.documentElement.dataset['step'] !== before || document.documentElement.dataset['screen'] !== 'game',
      step,
    );
    if ((await page.locator('html').getAttribute('data-screen')) === 'curtain') at = null;
  }
  await isAt(page, 'ending');
  for (const phase of ['campaign', 'steps', 'breach']) expect([...phases]).toContain(phase);
  await page.getByRole('heading', { name: english.ending.yearOn.head }).waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
}, 90_000);
