/** The theatre on the built site: a link opens it, keys walk it, seats see their own, a fork plays on and stays; the same hashes as in Node. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hasWeekEnded, rememberedHash, stateAt } from '../../src/core/replay/line.ts';
import { openRecord } from '../../src/core/replay/open.ts';
import { lineIn, MAIN } from '../../src/core/replay/tree.ts';
import { keptRows } from '../support/kept.ts';
import { handFile } from '../support/openGame.ts';
import { enter, focused, tabTo } from '../support/keyboard.ts';
import { golden, standing } from '../support/standing.ts';
import { BOOK } from '../support/testGame.ts';
import { atStep, HOLDING, HOLDING_LINK } from '../support/theatre.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const opened = openRecord(BOOK, HOLDING);
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const line = lineIn(opened.value.tree, MAIN);
const OFF = '?board=off';
const last = line.commands.length;
/** Where the moves of week 3 begin. */
const moves3 = line.states.findIndex(({ table }) => table.week === 3 && table.phase === 'moves');

const hashAt = (step: number): string => rememberedHash(stateAt(line, step));

test('a link opens at its moment and from its seat; the keys step, jump and play', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=12&seat=ukraine`);
  await atStep(page, 12);
  await page.locator(`html[data-hash="${hashAt(12)}"]`).waitFor({ state: 'attached' });
  expect(await page.locator('.theatre-from input:checked').count()).toBe(1);
  await tabTo(page, /^Step of the record$/);
  await page.keyboard.press('ArrowRight');
  await atStep(page, 13);
  expect(await page.locator('.timeline-range').getAttribute('aria-valuetext')).toMatch(
    /^Step 13, week 1: \w+.*\. .*\. /,
  );
  await page.keyboard.press('w');
  const week2 = line.states.findIndex(({ table }) => table.week === 2);
  await atStep(page, week2);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('End');
  await atStep(page, last);
  await page.keyboard.press('Home');
  await atStep(page, 0);
  await page.keyboard.press('o');
  const offer = line.states.findIndex((state) => state.log.some(({ event }) => event.type === 'proposed'));
  await atStep(page, offer);
  await page.keyboard.press('Space');
  await atStep(page, offer + 1);
  await page.keyboard.press('Space');
  expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('the keys of the timeline are the timeline’s alone', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=12`);
  await atStep(page, 12);
  await tabTo(page, /^A note on step 12$/);
  await page.keyboard.type('so was it');
  await page.keyboard.press('Enter');
  await page.locator('.theatre-note', { hasText: 'so was it' }).waitFor();
  await atStep(page, 12);
  await close();
});

test('a step that is taken is told politely', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}`);
  await atStep(page, 0);
  await enter(page, /^One step on$/);
  await page.locator('[aria-live="polite"]', { hasText: /^Step 1, week 1: / }).waitFor({ state: 'attached' });
  expect(await focused(page)).toBe('One step on');
  await close();
});

test('page and Node have the same hash at the end of every week', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}`);
  const ends = line.states.flatMap((state, step) => {
    const before = line.states[step - 1];
    return before !== undefined && hasWeekEnded(before, state) ? [step] : [];
  });
  expect(ends.length).toBeGreaterThan(4);
  await atStep(page, 0);
  for (const step of ends) {
    await page.locator('.timeline-range').fill(String(step));
    await page.locator(`html[data-step="${step}"][data-hash="${hashAt(step)}"]`).waitFor({ state: 'attached' });
  }
  await close();
});

test('nothing is told before it is reached, unless somebody asks for the whole line', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&seat=public`);
  await atStep(page, 0);
  expect(await page.locator('main').textContent()).not.toMatch(/framework|holds at the end|signed/i);
  expect(await page.locator('.theatre-branch').textContent()).toContain('Not shown to its end yet');
  expect(await page.locator('.timeline-picture .initialled').count()).toBe(0);
  await page.getByLabel('Show the whole line').check();
  await page.locator('.theatre-branch', { hasNotText: 'Not shown to its end yet' }).waitFor();
  expect(await page.locator('.timeline-picture .initialled').count()).toBe(1);
  await close();
});

test('how long a game is shows only once its end has been reached: a short one has broken off', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}`);
  await atStep(page, 0);
  const range = page.locator('.timeline-range');
  expect(await page.locator('main').textContent()).not.toContain(`of ${last}`);
  expect(Number(await range.getAttribute('max'))).toBeGreaterThan(last);
  await range.press('End');
  await atStep(page, last);
  await page.getByText(`of ${last}`).waitFor();
  expect(Number(await range.getAttribute('max'))).toBe(last);
  await close();
});

test('a seat sees what it sent sealed; the public and the others do not', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&seat=ukraine`);
  const step = 1 + line.commands.findIndex(({ by, type }) => by === 'ukraine' && !['handOver', 'read'].includes(type));
  await page.locator('.timeline-range').fill(String(step));
  await atStep(page, step);
  expect(await page.locator('.theatre-moment').textContent()).not.toContain('Sealed');
  for (const name of ['Russia', 'The public']) {
    await page.locator('.theatre-from').getByLabel(name).check();
    await page.locator('.theatre-moment', { hasText: 'Sealed at this step' }).waitFor();
  }
  await page.locator('.theatre-from').getByLabel('Opened up').check();
  await page.locator('.theatre-moment', { hasNotText: 'Sealed at this step' }).waitFor();
  await close();
});

test('one plays on from another seat; after a reload the branch is still there, beside the line that it left', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=${moves3}&seat=ukraine`);
  await atStep(page, moves3);
  await page.locator('.theatre-fork').getByLabel('Russia').check();
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  const before = await page.evaluate(() => document.documentElement.dataset['step'] ?? '');
  const own = page.getByRole('button', { name: /hand over/i }).first();
  await own.click();
  await page.waitForFunction((was) => document.documentElement.dataset['step'] !== was, before);
  const hash = await page.evaluate(() => document.documentElement.dataset['hash'] ?? '');
  for (;;) {
    const [row] = await keptRows(page);
    if (row !== undefined && (JSON.parse(row.text) as { branches: unknown[] }).branches.length === 1) break;
  }
  await page.reload();
  await page.locator(`html[data-screen="game"][data-hash="${hash}"]`).waitFor({ state: 'attached' });
  await page.locator('.utils button', { hasText: 'Replay' }).click();
  await page.locator('.theatre').waitFor();
  expect(await page.locator('.theatre-branch').count()).toBe(2);
  expect(problems).toEqual([]);
  await close();
});

test('lines are named, made the main one, taken out and brought back', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=30&seat=ukraine`);
  await atStep(page, 30);
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await page.locator('.utils button', { hasText: 'Replay' }).click();
  const branch = page.locator('.theatre-branch').nth(1);
  await branch.getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.type('With the pen');
  await page.keyboard.press('Enter');
  await branch.locator('b', { hasText: 'With the pen' }).waitFor();
  await page.locator('.theatre-branch').first().getByRole('button', { name: 'Compare' }).click();
  await page.locator('dialog[open] .compared-picture > svg').waitFor();
  await page.keyboard.press('Escape');
  await branch.getByRole('button', { name: 'Make it the main line' }).click();
  await page.locator('.theatre-branch').first().locator('b', { hasText: 'With the pen' }).waitFor();
  await page.locator('.theatre-branch').nth(1).getByRole('button', { name: 'Take out' }).click();
  await page.locator('.theatre-branch').nth(1).waitFor({ state: 'detached' });
  await page.locator('.theatre-branches').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.theatre-branch').nth(1).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the record of a link is kept once it is asked for', async () => {
  const { page, close } = await visit(browser, `${OFF}#record=${HOLDING_LINK}&step=3`);
  await atStep(page, 3);
  expect(await keptRows(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep in my games' }).click();
  await page.getByRole('button', { name: 'Keep in my games' }).waitFor({ state: 'detached' });
  while ((await keptRows(page)).length === 0);
  await page.goto(inject('site') + OFF);
  await page.locator('.saves').waitFor();
  await close();
});

test('a record with a wrong hash opens up to its week, to be read only', async () => {
  const { page, close } = await visit(browser, OFF);
  // One person's: what several persons left in its third week is shut.
  const { text } = standing(golden('holding'), 'ukraine', ({ table }) => table.phase === 'ended');
  const record = JSON.parse(text) as { weeks: string[] };
  await handFile(page, JSON.stringify({ ...record, weeks: record.weeks.with(2, '0'.repeat(64)) }));
  await page.locator('.theatre').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/hash of week 3/);
  expect(await page.getByRole('button', { name: 'Play on' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Keep in my games' }).count()).toBe(0);
  await close();
});

test.each([
  ['cut off', HOLDING_LINK.slice(0, 60)],
  ['of a later packing', `9${HOLDING_LINK.slice(1)}`],
  ['with markup', encodeURIComponent('<img src=x onerror=document.title=1>')],
])('a link %s gets its one line', async (_, text) => {
  const { page, problems, close } = await visit(browser, `${OFF}#record=${text}`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.locator('img').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('on a phone the table stays in sight over the buttons, and the page does not scroll', async () => {
  const { page, close } = await visit(browser, `#record=${HOLDING_LINK}&step=40&seat=ukraine`, {
    viewport: { width: 360, height: 640 },
  });
  await page.locator('[data-board="ready"]').waitFor();
  const play = await page.getByRole('button', { name: 'Play', exact: true }).boundingBox();
  const board = await page.locator('.board-host').boundingBox();
  expect(play?.y ?? 0).toBeGreaterThan(480);
  expect((board?.y ?? 0) + (board?.height ?? 0)).toBeLessThan(play?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(640);
  await close();
});

test('on a laptop table and timeline fit in one screen', async () => {
  const { page, close } = await visit(browser, `#record=${HOLDING_LINK}&step=40&seat=ukraine`, {
    viewport: { width: 1366, height: 768 },
  });
  await page.locator('[data-board="ready"]').waitFor();
  const board = await page.locator('.board-host').boundingBox();
  expect((board?.y ?? 0) + (board?.height ?? 0)).toBeLessThanOrEqual(768);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
  // In a playback the board offers nothing to send.
  expect(await page.locator('[data-kind="action"]').count()).toBe(0);
  await close();
});
