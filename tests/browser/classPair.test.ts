/** Two people at one machine on the built site: both agree, or the one who holds the pen decides after forty seconds and that is noted; alone, nothing waits. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { PAIR_SECONDS } from '../../src/session/lesson.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const OFF = '?board=off';
const [seat] = BOOK.sides;
const { pair, door } = english.lesson;
const isAt = (page: Page, phase: string): Promise<void> =>
  page.locator(`html[data-screen="game"]${phase}`).waitFor({ state: 'attached' });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const handOver = (page: Page): Promise<void> => page.locator('.foot .btn.primary').click();
const inMoves = '[data-phase="moves"][data-week="1"]';
const after = ':not([data-phase="moves"])';

async function pairAtTable() {
  const came = await visit(browser, OFF);
  await came.page.locator('.seat-card').first().waitFor();
  await came.page.clock.install();
  const [site] = came.page.url().split('?');
  await came.page.goto('about:blank');
  await came.page.goto(`${site}${OFF}#class=pair&play=${BOOK.scenario.id}&seats=${seat}&pairs=on`);
  await came.page.locator('.door', { hasText: door.pairs }).waitFor();
  await press(came.page, door.take);
  await press(came.page, english.title.begin);
  await isAt(came.page, inMoves);
  return came;
}

test('a folder is handed over once both have agreed, each with a button of their own', async () => {
  const { page, problems, close } = await pairAtTable();
  expect(await page.locator('.folder-part').textContent()).toContain(pair.role.first);
  await handOver(page);
  await press(page, pair.agree.first);
  await isAt(page, inMoves);
  // Who changes their mind takes it back.
  await press(page, pair.agree.first);
  await press(page, pair.agree.second);
  await isAt(page, inMoves);
  await press(page, pair.back);
  await handOver(page);
  await press(page, pair.agree.second);
  await press(page, pair.agree.first);
  await isAt(page, after);
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
  await isAt(page, after);
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
  await isAt(page, after);
  await page.reload();
  await isAt(page, after);
  expect(await page.locator('.folder-part', { hasText: pair.role.first }).count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('the clerk writes the read from the sheet of the pair', async () => {
  const { page, close } = await pairAtTable();
  await handOver(page);
  await page.locator('dialog').getByRole('button', { name: english.seat.read.write }).click();
  await page.locator('dialog h2', { hasText: english.seat.read.head }).waitFor();
  await isAt(page, inMoves);
  await close();
});
