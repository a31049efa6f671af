/** The last bell and the outcome code on the built site: by itself, by hand, after a laptop was closed, outside of a class, and played again after it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { parseOutcomeCode } from '../../src/core/lesson/outcomeCode.ts';
import { isAt, press } from '../support/atScreen.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const [seat] = BOOK.sides;
const NOW = Date.UTC(2026, 10, 27, 9, 0, 30);
/** Before the first week: nobody comes late. */
const BELL = NOW / 60_000 + 24.5;
const LINK = `${OFF}#class=10b&play=${BOOK.scenario.id}&seats=${seat}`;
const { bell, code, door } = english.lesson;
async function begin(page: Page): Promise<void> {
  await press(page, door.take);
  await press(page, english.title.begin);
  await isAt(page, 'game');
}
/** Comes to a class whose clock stands at `NOW` and goes on by itself. */
async function cameToClass(link: string) {
  const came = await visit(browser, link, { time: NOW });
  const [site] = came.page.url().split('?');
  return {
    ...came,
    async open(address: string): Promise<void> {
      await came.page.goto('about:blank');
      await came.page.goto(`${site}${address}`);
    },
  };
}
const shownCode = async (page: Page): Promise<string> => (await page.locator('.outcome-code').textContent()) ?? '';

test('at the minute of its bell a game ends by itself on its rung, and the code of its ending comes first', async () => {
  const { page, problems, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await begin(page);
  await page.clock.fastForward('24:00');
  await isAt(page, 'game');
  await page.clock.fastForward('00:31');
  await isAt(page, 'ending');
  await page.locator('[aria-live="polite"]', { hasText: bell.rang }).waitFor({ state: 'attached' });
  const told = await shownCode(page);
  expect(told).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(parseOutcomeCode(BOOK, { seed: '10b', reading: null }, told)).toMatchObject({
    ok: true,
    value: { seat, kind: 'talking' },
  });
  expect(await page.locator('.outcome-spelled').textContent()).toBe(
    told
      .split('-')
      .map((four) => four.split('').join(' '))
      .join(', '),
  );
  expect(await page.getByRole('img', { name: code.qr }).isVisible()).toBe(true);
  expect(await page.locator('.outcome').textContent()).toContain('no name');
  // Before everything else on the page but its heading.
  expect(await page.locator('.ending > :is(section, div, nav, details)').first().getAttribute('class')).toContain(
    'outcome',
  );
  // Selected, it is the code and nothing else that is copied.
  await page.locator('.outcome-code').click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(told);
  expect(problems).toEqual([]);
  await close();
});

test('on the brief the bell is heard too, and puts open settings away', async () => {
  const { page, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await press(page, door.take);
  await isAt(page, 'brief');
  await page.locator('.utils').getByRole('button', { name: english.app.settings }).click();
  await page.locator('dialog[open]').waitFor();
  await page.clock.fastForward('25:00');
  await isAt(page, 'ending');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await close();
});

test('what is watched ends at the bell as it stands, the Secretariat’s screen too', async () => {
  const { page, problems, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await page.locator('.door-seat', { hasText: door.secretariat }).click();
  await press(page, english.title.begin);
  await isAt(page, 'game');
  await press(page, english.app.next);
  await page.clock.fastForward('25:00');
  await isAt(page, 'ending');
  expect(await page.locator('.ending-head').textContent()).toContain(english.lesson.adjourned.replace('{{week}}', '1'));
  expect(parseOutcomeCode(BOOK, { seed: '10b', reading: null }, await shownCode(page))).toMatchObject({
    ok: true,
    value: { seat: null, kind: 'talking' },
  });
  expect(problems).toEqual([]);
  await close();
});

test('in talks, with a sheet open over them, the bell puts the sheet away and ends the game', async () => {
  const { page, problems, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await begin(page);
  await page.locator('.foot .btn.primary').click();
  await page.locator('html:not([data-phase="moves"])').waitFor({ state: 'attached' });
  await page.locator('.utils').getByRole('button', { name: english.app.timeline }).click();
  await page.locator('dialog[open]').waitFor();
  await page.clock.fastForward('25:00');
  await isAt(page, 'ending');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('whoever looks at the replay, or has gone to the title, is fetched back by the bell', async () => {
  for (const away of [english.theatre.replay, english.app.leave]) {
    const { page, problems, close } = await cameToClass(`${LINK}&bell=${BELL}`);
    await begin(page);
    await page.locator('.utils').getByRole('button', { name: away }).click();
    if (away === english.app.leave) await press(page, english.settings.leave.title);
    await page.locator('html:not([data-screen="game"])').waitFor({ state: 'attached' });
    await page.locator('.utils').getByRole('button', { name: english.app.settings }).click();
    await page.locator('dialog[open]').waitFor();
    await page.clock.fastForward('25:00');
    await isAt(page, 'ending');
    await page.locator('.outcome-code').waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  }
});

test('a laptop that was closed before the bell and comes back late ends at once', async () => {
  const { page, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await begin(page);
  // It slept: no timer ran. It is looked at again.
  await page.clock.setSystemTime(NOW + 3_600_000);
  expect(await page.locator('html').getAttribute('data-screen')).toBe('game');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await isAt(page, 'ending');
  await close();
});

test('a game that is opened again after the bell, by the link or from the title, ends at once', async () => {
  const { page, open, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await begin(page);
  await page.goto('about:blank');
  await page.clock.setSystemTime(NOW + 3_600_000);
  await open(`${LINK}&bell=${BELL}`);
  await page.locator('.door', { hasText: 'rang at' }).waitFor();
  await open(OFF);
  await page.locator('.saves').getByRole('button', { name: english.title.resume }).click();
  await isAt(page, 'ending');
  await close();
});

test('what is played again after the bell is not ended by it, and its code is folded', async () => {
  const { page, close } = await cameToClass(`${LINK}&bell=${BELL}`);
  await begin(page);
  await page.locator('.foot .btn.primary').click();
  await page.locator('html:not([data-phase="moves"])').waitFor({ state: 'attached' });
  await page.clock.fastForward('25:00');
  await isAt(page, 'ending');
  await page.locator('.ending-acts').getByRole('button', { name: english.theatre.replay }).click();
  await page.locator('.timeline-range').fill('0');
  await page.getByRole('button', { name: 'Play on' }).click();
  await isAt(page, 'game');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.fastForward('02:00');
  expect(await page.locator('html').getAttribute('data-phase')).toBe('moves');
  await page.locator('.utils').getByRole('button', { name: bell.aside }).click();
  await press(page, bell.end);
  await isAt(page, 'ending');
  expect(await page.locator('.outcome-code').isVisible()).toBe(false);
  expect(await page.locator('.outcome-folded').textContent()).toContain(code.again);
  await close();
});

test('who comes in after the bell plays without it', async () => {
  const { page, close } = await cameToClass(`${LINK}&bell=${BELL - 40}`);
  await begin(page);
  await page.clock.fastForward('30:00');
  expect(await page.locator('html').getAttribute('data-phase')).toBe('moves');
  await close();
});

test('by hand the bell is asked for once more, and a reload shows the same code', async () => {
  const { page, problems, close } = await cameToClass(LINK);
  await begin(page);
  await page.locator('.utils').getByRole('button', { name: bell.aside }).click();
  await page.locator('dialog h2', { hasText: bell.head }).waitFor();
  await press(page, bell.goOn);
  await isAt(page, 'game');
  await page.locator('.utils').getByRole('button', { name: bell.aside }).click();
  await press(page, bell.end);
  await isAt(page, 'ending');
  const told = await shownCode(page);
  expect(problems).toEqual([]);
  await page.reload();
  await isAt(page, 'ending');
  expect(await shownCode(page)).toBe(told);
  await close();
});

test('outside of a class one may stop too, and the code is folded', async () => {
  const { page, problems, close } = await visit(browser, `${OFF}#play=${BOOK.scenario.id}&seat=${seat}&seed=alone`);
  await isAt(page, 'game');
  expect(await page.locator('.utils').getByRole('button', { name: bell.aside }).count()).toBe(0);
  await page.locator('.utils').getByRole('button', { name: english.app.leave }).click();
  await press(page, bell.stop);
  await press(page, bell.end);
  await isAt(page, 'ending');
  expect(await page.locator('.outcome-code').isVisible()).toBe(false);
  await page.locator('summary', { hasText: code.head }).click();
  expect(await page.locator('.outcome-code').isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
