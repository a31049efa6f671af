/** A pupil who comes late, on the built site: the week of the class by its bell or by word, the story so far, a lock that is off, and a record that says who played what. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { isAt, press } from '../support/atScreen.ts';
import { findings, WITH_AXE } from '../support/axe.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const [seat] = BOOK.sides;
const NOW = Date.UTC(2026, 10, 27, 9, 0, 50);
/** Eleven minutes and ten seconds before the last bell: the end of week 3. */
const BELL = Math.floor(NOW / 60_000) + 12;
const LINK = `${OFF}#class=10b&play=${BOOK.scenario.id}&seats=${seat}&pairs=on`;
const { late } = english;
const week = (sentence: string, at: number): string => sentence.replace('{{week}}', String(at));

test('by its bell the class is in week 3: who comes now joins in week 4, with the story in five lines and the lock off', async () => {
  const { page, problems, close } = await visit(browser, `${LINK}&bell=${BELL}`, {
    ...WITH_AXE,
    viewport: { width: 360, height: 640 },
    time: NOW,
  });
  await page.getByRole('heading', { name: week(late.door.head, 3) }).waitFor();
  expect(await findings(page, '.door', 'all')).toEqual([]);
  await press(page, week(late.door.take, 4));
  await isAt(page, 'brief');
  await page.locator('.story > div').nth(4).waitFor();
  expect(await page.locator('.story > div').count()).toBe(5);
  expect(await findings(page, '.brief-screen', 'all')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // A laptop that is opened again finds the brief, and the seat given back is back at the door.
  await page.reload();
  await isAt(page, 'brief');
  await page.locator('.story').waitFor();
  await press(page, week(english.title.goOn, 4));
  await isAt(page, 'game', '[data-week="4"][data-phase="moves"]');
  expect(await page.locator('.report').count()).toBe(0);
  const before = Number(await page.locator('html').getAttribute('data-step'));
  await page
    .locator('.tabs')
    .getByRole('button', { name: /^Moves/ })
    .click();
  await page.locator('.foot .btn.primary').click();
  await press(page, english.moves.empty.yes);
  await isAt(page, 'game', ':not([data-phase="moves"])');
  expect(Number(await page.locator('html').getAttribute('data-step'))).toBeGreaterThan(before);
  await page.clock.fastForward('12:00');
  await isAt(page, 'ending');
  expect(await page.locator('.ending-head').textContent()).toContain(week(late.ending, 4));
  expect(problems).toEqual([]);
  await close();
});

test('where no bell is in the link any week can be said, by two as well, and the Secretariat comes late too', async () => {
  const { page, problems, again, close } = await visit(browser, LINK);
  const open = async (): Promise<void> => {
    await page.locator('.door-join summary', { hasText: late.door.headSelf }).click();
    await page.getByLabel(late.door.from).selectOption('3');
  };
  await open();
  await page.getByLabel(late.door.pair).check();
  await press(page, week(late.door.take, 3));
  await press(page, week(english.title.goOn, 3));
  await isAt(page, 'game', '[data-week="3"]');
  await page.locator('.foot .btn.primary').click();
  await page.locator('.pair-two').waitFor();
  await again();
  await open();
  await page.locator('.door-seat', { hasText: english.lesson.door.secretariat }).click();
  await page.locator('.story', { hasText: late.offers.closed }).waitFor();
  await press(page, week(english.title.goOn, 3));
  await isAt(page, 'game', '[data-week="3"]');
  expect(problems).toEqual([]);
  await close();
});
