/** The ways into the theatre and out of it: ending and moment, reload, Back and Forward. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptRows } from '../support/kept.ts';
import { focused } from '../support/keyboard.ts';
import { goOn, handFile, openGame } from '../support/openGame.ts';
import { openAllParts } from '../support/openParts.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { atStep, HOLDING, HOLDING_LINK } from '../support/theatre.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const IN_PLAY = standing(golden('talking'), 'russia', awaits('russia', 'talks'));
const last = HOLDING.commands.length;

test('a moment of the ending is looked at in the replay; Back returns to the ending at that moment, and so does the button', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=${last}&seat=public`);
  await page.getByRole('button', { name: 'Read the ending page' }).click();
  await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
  await openAllParts(page);
  for (const [at, wayBack] of [
    ['.turns .see-moment button', 'Back'],
    ['.agreed .see-moment button', 'the button'],
    ['.concepts .see-moment button', 'the button'],
  ] as const) {
    const moment = page.locator(at).nth(1);
    const name = (await moment.getAttribute('aria-label')) ?? '';
    const step = Number(/step (\d+)/.exec(name)?.[1]);
    await moment.click();
    await atStep(page, step);
    expect(await page.locator('.theatre-moment h2').textContent()).toContain(`Step ${step}`);
    if (wayBack === 'Back') await page.goBack();
    else await page.locator('.theatre-moment').getByRole('button', { name: 'To the ending' }).click();
    await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
    expect(await focused(page)).toBe(name);
  }
  expect(problems).toEqual([]);
  await close();
});

test('from the ending of one’s own game one comes to a moment of it, and back to the game’s ending', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await openGame(
    page,
    standing(golden('ceasefire'), 'ukraine', ({ table }) => table.phase === 'ended'),
  );
  await page.getByRole('button', { name: 'The ideas behind it' }).click();
  await page.locator('.concepts .see-moment button').first().click();
  await page.locator('html[data-screen="theatre"]').waitFor({ state: 'attached' });
  expect(Number(await page.evaluate(() => document.documentElement.dataset['step']))).toBeGreaterThan(0);
  await page.locator('.theatre-notes input').fill('Here it turned');
  await page.locator('.theatre-notes').getByRole('button', { name: 'Pin' }).click();
  await page.locator('.theatre-note', { hasText: 'Here it turned' }).waitFor();
  await page.locator('.utils').getByRole('button', { name: 'To the ending' }).click();
  await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
  expect(await focused(page)).toMatch(/^See it in the replay/);
  // What was pinned is kept with the game that was returned to.
  await page.locator('.ending-acts').getByRole('button', { name: 'Replay' }).click();
  await page.locator('.theatre-note', { hasText: 'Here it turned' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a reload in the theatre comes back to the step, the seat and the branch, kept or not; Back leads to the title', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=30&seat=ukraine`);
  const rests = (step: number) =>
    page.waitForFunction((want) => {
      const { place } = history.state as { place: { mark?: { step: number } } };
      return place.mark?.step === want;
    }, step);
  await atStep(page, 30);
  await page.locator('.theatre-from').getByLabel('Russia').check();
  await page.locator('.timeline-range').fill('12');
  await rests(12);
  await page.reload();
  await atStep(page, 12);
  expect(await page.locator('.theatre-from').getByLabel('Russia').isChecked()).toBe(true);
  // What was reached before is still told.
  await page.locator('.timeline-range').fill('30');
  await atStep(page, 30);
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  while ((await keptRows(page)).length === 0);
  await page.locator('.utils button', { hasText: 'Replay' }).click();
  await atStep(page, 0);
  await page.locator('.timeline-range').fill('31');
  await rests(31);
  await page.reload();
  await atStep(page, 31);
  expect(await page.locator('.theatre-branch[aria-current] b').textContent()).toBe('Branch 1');
  await page.goBack();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await page.goForward();
  await atStep(page, 31);
  expect(problems).toEqual([]);
  await close();
});

test('Back in the theatre puts an open sheet away, and keeps the step', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=12`);
  await atStep(page, 12);
  await page.locator('.utils button', { hasText: 'Sources' }).click();
  await page.locator('dialog[open]').waitFor();
  await page.goBack();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await atStep(page, 12);
  await page.goBack();
  await page.locator('html[data-screen="title"]').waitFor({ state: 'attached' });
  await close();
});

test('at the end the ending page is read, and one comes back from it', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=${last}&seat=public`);
  await page.getByRole('button', { name: 'Read the ending page' }).click();
  await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
  await page.locator('.ending-acts').getByRole('button', { name: 'Replay' }).click();
  await atStep(page, last);
  expect(problems).toEqual([]);
  await close();
});

test('a file opens in the replay as a link does, told up to its opening, and goes on as a game where it stopped', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await handFile(page, IN_PLAY.text);
  await page.locator('html[data-screen="theatre"][data-step="0"]').waitFor({ state: 'attached' });
  await goOn(page);
  await page.locator(`html[data-screen="game"][data-hash="${IN_PLAY.hash}"]`).waitFor({ state: 'attached' });
  // It is then one of one's own games: back lies the title, with the way into it.
  await page.goBack();
  await page.getByRole('button', { name: 'Resume' }).first().waitFor();
  expect(problems).toEqual([]);
  await close();
});
