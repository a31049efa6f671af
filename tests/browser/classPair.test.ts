/** Two people at one machine on the built site: both agree, or the one who holds the pen decides after forty seconds and that is noted; alone, nothing waits. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { PAIR_SECONDS } from '../../src/session/pair.ts';
import { isAt, press } from '../support/atScreen.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
/** Holds the pen in the first talks. */
const [, seat] = BOOK.sides;
const { pair, door } = english.lesson;
const handOver = (page: Page): Promise<void> => page.locator('.foot .btn.primary').click();
const inMoves = '[data-phase="moves"][data-week="1"]';
const after = ':not([data-phase="moves"])';

async function pairAtTable() {
  const link = `${OFF}#class=pair&play=${BOOK.scenario.id}&seats=${seat}&pairs=on`;
  const came = await visit(browser, link, { time: Date.now() });
  await came.page.locator('.door', { hasText: door.pairs }).waitFor();
  await press(came.page, door.take);
  await press(came.page, english.title.begin);
  await isAt(came.page, 'game', inMoves);
  return came;
}

test('a folder is handed over once both have agreed, each with a button of their own', async () => {
  const { page, problems, close } = await pairAtTable();
  expect(await page.locator('.folder-part').textContent()).toContain(pair.role.first);
  await handOver(page);
  await press(page, pair.agree.first);
  await isAt(page, 'game', inMoves);
  // Who changes their mind takes it back.
  await press(page, pair.agree.first);
  await press(page, pair.agree.second);
  await isAt(page, 'game', inMoves);
  await press(page, pair.back);
  await handOver(page);
  await press(page, pair.agree.second);
  await press(page, pair.agree.first);
  await isAt(page, 'game', after);
  expect(problems).toEqual([]);
  await close();
});

test('without agreement in forty seconds the pen decides, and the replay has it as a note at that step', async () => {
  const { page, problems, close } = await pairAtTable();
  await handOver(page);
  await press(page, pair.agree.second);
  await page.clock.fastForward((PAIR_SECONDS - 5) * 1000);
  await page.locator('.pair-left', { hasText: /\b[1-5]$/ }).waitFor();
  expect(await page.getByRole('button', { name: pair.decide.first }).count()).toBe(0);
  await page.clock.fastForward(6000);
  await page.locator('.pair-left', { hasText: pair.over.first }).waitFor();
  expect(await page.getByRole('button', { name: pair.agree.first }).count()).toBe(0);
  const step = Number(await page.locator('html').getAttribute('data-step'));
  await press(page, pair.decide.first);
  await isAt(page, 'game', after);
  await page.locator('.utils').getByRole('button', { name: english.theatre.replay }).click();
  await page.locator('.theatre-note', { hasText: pair.note.first }).waitFor();
  expect(step).toBeGreaterThanOrEqual(0);
  expect(problems).toEqual([]);
  await close();
});

test('whoever is alone hands over at once, and nothing waits from then on, after a reload too', async () => {
  const { page, problems, close } = await pairAtTable();
  await handOver(page);
  await press(page, pair.alone);
  await isAt(page, 'game', after);
  await page.reload();
  await isAt(page, 'game', after);
  expect(await page.locator('.folder-part', { hasText: pair.role.first }).count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('in talks too both agree: what was in hand stays there for whoever goes back, and the ending tells where one decided alone', async () => {
  const { page, problems, close } = await pairAtTable();
  await handOver(page);
  for (const person of [pair.agree.first, pair.agree.second]) await press(page, person);
  await isAt(page, 'game', '[data-phase="talks"]');
  const step = await page.locator('html').getAttribute('data-step');
  const [clause] = await page.locator('.builder-clause').all();
  await clause?.locator('summary').click();
  await clause?.locator('.option-choice label').nth(1).click();
  await page.locator('.builder-package li').waitFor();
  await press(page, english.talks.table);
  await page.locator('.pair-two').waitFor();
  expect(await page.locator('dialog[open]').textContent()).toContain(english.app.phases.talks);
  await press(page, pair.back);
  await page.locator('.builder-package li').waitFor();
  expect(await page.locator('html').getAttribute('data-step')).toBe(step);
  await press(page, english.talks.layDown);
  await page.clock.fastForward((PAIR_SECONDS + 1) * 1000);
  await press(page, pair.decide.first);
  await page.locator(`html:not([data-step="${step}"])`).waitFor({ state: 'attached' });
  await page.locator('.utils').getByRole('button', { name: english.lesson.bell.aside }).click();
  await press(page, english.lesson.bell.end);
  const log = page.locator('.pair-log li');
  await log.waitFor();
  expect(await log.textContent()).toContain(
    english.lesson.log.first.replace('{{week}}', '1').replace('{{what}}', `“${english.talks.layDown}”`),
  );
  await log.getByRole('button', { name: english.lesson.log.see }).click();
  await page.locator('.theatre-note', { hasText: pair.note.first }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the read is the clerk’s to make, and waits for a button of the clerk’s', async () => {
  const { page, close } = await pairAtTable();
  await handOver(page);
  await page.locator('dialog').getByRole('button', { name: english.seat.read.write }).click();
  const sheet = page.locator('dialog[open]');
  await sheet.locator('h2', { hasText: english.seat.read.head }).waitFor();
  const send = sheet.getByRole('button', { name: english.seat.read.write });
  while ((await send.getAttribute('aria-disabled')) === 'true')
    await sheet.locator('fieldset').last().locator('label').first().click();
  await send.click();
  await sheet.locator('h2', { hasText: pair.clerk.head }).waitFor();
  expect(await sheet.textContent()).toContain(pair.clerk.whose.second);
  await isAt(page, 'game', inMoves);
  const step = await page.locator('html').getAttribute('data-step');
  await press(page, pair.clerk.confirm.second);
  await page.locator(`html:not([data-step="${step}"])`).waitFor({ state: 'attached' });
  await isAt(page, 'game', inMoves);
  await close();
});
