/** A whole game by keyboard alone, in the panels without the canvas: from the title to an ending. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, focused, tabTo } from '../support/keyboard.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** What the player sees of the game's stand: the step, and whether a report lies open before the next. */
function stand(page: Page): Promise<{ phase: string; step: string; isReport: boolean }> {
  return page.evaluate(() => {
    const { phase = '', step = '' } = document.documentElement.dataset;
    return { phase, step, isReport: document.querySelector('.report') !== null };
  });
}
async function stepAfter(page: Page, before: string): Promise<void> {
  await page.waitForFunction((step) => document.documentElement.dataset['step'] !== step, before);
}

/** Opens a move's sheet, answers each of its questions with what the arrows come to first, and seals it. */
async function sealMove(page: Page): Promise<void> {
  const { step } = await stand(page);
  await enter(page, /^State/);
  await page.locator('dialog[open]').waitFor();
  for (let asked = 0; asked < 2; asked += 1) {
    await page.locator('dialog[open] fieldset').nth(asked).waitFor();
    const open = await page.locator('dialog[open] fieldset:not(:has(input:checked)) legend').allTextContents();
    if (open.length === 0) break;
    await page.keyboard.press('Tab');
    while (!(await isUnchosen(page))) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await enter(page, /^Seal/);
  await stepAfter(page, step);
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  expect(await focused(page), 'the sheet gives the focus back').toMatch(/^State/);
}
function isUnchosen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute('type') === 'radio' && here.closest('fieldset')?.querySelector(':checked') === null;
  });
}

/** Opens the first clause of the builder, takes its second option by arrows, and tables it. */
async function propose(page: Page): Promise<void> {
  await enter(page, /^(?:Prisoners|People|Exchange)/);
  await page.keyboard.press('Tab');
  while (!(await focused(page)).startsWith('Leave')) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await enter(page, /^Table this/);
}

test('a whole game is played by keyboard alone, and looked at again in the theatre', async () => {
  const { page, problems, close } = await visit(browser, '?board=off', { reducedMotion: 'reduce' });
  await page.locator('html[data-screen="title"]').waitFor();
  await enter(page, /^Ukraine/);
  await page.locator('html[data-screen="brief"]').waitFor();
  expect(await focused(page)).toMatch(/^Ukraine/);
  await enter(page, /^Begin/);
  await page.locator('html[data-screen="game"]').waitFor();

  const done = { sealed: 0, proposed: 0, answered: 0 };
  for (let turn = 0; turn < 80; turn += 1) {
    const { phase, step, isReport } = await stand(page);
    // The ending is worked out first and drawn then.
    await page.locator('.later').waitFor({ state: 'detached' });
    expect(await focused(page), `the focus is not lost in ${phase}, step ${step}`).not.toBe('');
    if (isReport) {
      await enter(page, /^On to/);
      await page.locator('.report').waitFor({ state: 'detached' });
      continue;
    }
    if (phase === 'ended') break;
    if (phase === 'moves') {
      if (done.sealed === 0) {
        await sealMove(page);
        done.sealed += 1;
        continue;
      }
      await enter(page, /^Hand over/);
    } else if (phase === 'talks') {
      if (done.proposed === 0) {
        await propose(page);
        done.proposed += 1;
      } else await enter(page, /^Lay/);
    } else if (phase === 'answers') {
      await enter(page, /^Decline/);
      done.answered += 1;
    } else await enter(page, /^(?:Leave the text|End the|Set this|Answer:)/);
    await stepAfter(page, step);
  }
  expect((await stand(page)).phase).toBe('ended');
  expect(done).toEqual({ sealed: 1, proposed: 1, answered: expect.any(Number) });
  expect(done.answered).toBeGreaterThan(0);
  await page.locator('html[data-screen="ending"]').waitFor();
  expect(await focused(page), 'the ending begins at its heading').not.toBe('');
  await tabTo(page, /^Save/);
  // From the ending into the theatre, to the beginning of the record, and back.
  await enter(page, /^Replay$/);
  await page.locator('.theatre-main').waitFor();
  expect(await focused(page), 'the theatre begins somewhere').not.toBe('');
  await tabTo(page, /^Step of the record$/);
  await page.keyboard.press('Home');
  await page.locator('html[data-screen="theatre"][data-step="0"]').waitFor();
  await page.keyboard.press('End');
  await enter(page, /^To the ending$/);
  await page.locator('.theatre-main').waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('what comes after a signature is played by keyboard', async () => {
  const { page, problems, close } = await visit(browser, '?board=off', { reducedMotion: 'reduce' });
  await openGame(page, standing(golden('holding'), 'ukraine', awaits('ukraine', 'campaign')));
  for (let turn = 0; turn < 20; turn += 1) {
    const { phase, step } = await stand(page);
    expect(await focused(page), `the focus is not lost in ${phase}, step ${step}`).not.toBe('');
    if (phase === 'ended') break;
    if (phase === 'campaign') await enter(page, turn === 0 ? /^Campaign for/ : /^End the/);
    else if (phase === 'breach') await enter(page, /^Answer:/);
    else {
      await page.keyboard.press('Tab');
      await tabTo(page, /at once/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await enter(page, /^Set this/);
    }
    await stepAfter(page, step);
  }
  expect((await stand(page)).phase).toBe('ended');
  expect(problems).toEqual([]);
  await close();
});
