/** Everything that can be done in the theatre, by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineOf } from '../../src/core/replay/open.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { enter, focused, tabTo } from '../support/keyboard.ts';
import { BOOK } from '../support/testGame.ts';
import { atStep, HOLDING, HOLDING_LINK } from '../support/theatre.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';

test('by keyboard one looks from another seat, pins a note and goes back to it', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=40&seat=ukraine`);
  await atStep(page, 40);
  await tabTo(page, /^Ukraine$/);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.theatre-from input:checked + * + span').textContent()).toBe('Russia');
  await tabTo(page, /^A note on step 40$/);
  await page.keyboard.type('Looked at twice');
  await page.keyboard.press('Enter');
  await page.locator('.theatre-note', { hasText: 'Looked at twice' }).waitFor();
  await tabTo(page, /^Step of the record$/);
  await page.keyboard.press('Home');
  await atStep(page, 0);
  await page.keyboard.press('n');
  await atStep(page, 40);
  await page.keyboard.press('Shift+N');
  await atStep(page, 40);
  await page.locator('[aria-live="polite"]', { hasText: 'There is none before' }).waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard one plays on, names the branch, compares it, makes it the main line, takes it out and brings it back', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=30&seat=ukraine`);
  await atStep(page, 30);
  await enter(page, /^Play on$/);
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await enter(page, /^Replay$/);
  await page.locator('.theatre-branch').nth(1).waitFor();
  await tabTo(page, /^Make it the main line$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Another way');
  await page.keyboard.press('Enter');
  await page.locator('.theatre-branch b', { hasText: 'Another way' }).waitFor();
  await enter(page, /^Compare$/);
  await page.locator('dialog[open] .compared-picture > svg').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await enter(page, /^Make it the main line$/);
  await page.locator('.theatre-branch').first().locator('b', { hasText: 'Another way' }).waitFor();
  // It is the same line under another id: the focus stays with what was pressed.
  expect(await focused(page)).toBe('Make it the main line');
  await enter(page, /^Take out$/);
  await page.locator('.theatre-branch').nth(1).waitFor({ state: 'detached' });
  // The button went with its row: what undoes that has the focus.
  expect(await focused(page)).toBe('Undo');
  await enter(page, /^Undo$/);
  await page.locator('.theatre-branch').nth(1).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a branch that is exported is a record of its own, with the talk so far', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=30&seat=ukraine`);
  await atStep(page, 30);
  await enter(page, /^Play on$/);
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await enter(page, /^Replay$/);
  const branch = page.locator('.theatre-branch').nth(1);
  const coming = page.waitForEvent('download');
  await branch.getByRole('button', { name: 'Export' }).press('Enter');
  const text = readFileSync(await (await coming).path(), 'utf8');
  const record = parseRecord(text);
  if (!record.ok) throw new Error(JSON.stringify(record.fault));
  expect(record.value.branches).toEqual([]);
  const line = lineOf(BOOK, record.value);
  expect(line.ok).toBe(true);
  // What was opened before the fork is in it, command by command; what lay sealed is not.
  const kept = record.value.commands.filter(
    (command, i) => JSON.stringify(command) === JSON.stringify(HOLDING.commands[i]),
  );
  expect(kept.length).toBeGreaterThan(20);
  await close();
});
