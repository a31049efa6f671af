/** The door of a class on the built site: three clicks to the first brief, the lot, the Secretariat, a reload, the same link once more, the language of the link. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import french from '../../assets/words/fr.json' with { type: 'json' };
import { isAt, press } from '../support/atScreen.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const LINK = `?board=off#class=10b&play=${BOOK.scenario.id}`;
const { door } = english.lesson;
const drawn = async (page: Page): Promise<string> => (await page.locator('#door-drawn').textContent()) ?? '';

test('from the link to the first brief it takes at most three clicks, the lot drawn again among them', async () => {
  const { page, problems, close } = await visit(browser, `${LINK}&reading=kyiv&level=seasoned`);
  let clicks = 1; // the link itself
  const click = async (name: string): Promise<void> => {
    await press(page, name);
    clicks += 1;
  };
  await isAt(page, 'door');
  const first = await drawn(page);
  expect(await page.locator('input, textarea, select').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.content-note').isVisible()).toBe(true);
  await click(door.again);
  await page.waitForFunction((was) => document.querySelector('#door-drawn')?.textContent !== was, first);
  const seat = await drawn(page);
  expect(seat).not.toBe(first);
  await click(door.take);
  await isAt(page, 'brief');
  expect(clicks).toBeLessThanOrEqual(3);
  expect(await page.locator('h1').textContent()).toBe(seat);
  // Who has followed the link is not led back to it by a reload.
  expect(new URL(page.url()).hash).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('a reload keeps the drawn seat, and after that the seat that was taken', async () => {
  const { page, close } = await visit(browser, LINK);
  await isAt(page, 'door');
  const seat = await drawn(page);
  for (let i = 0; i < 3; i++) {
    await page.reload();
    await isAt(page, 'door');
    expect(await drawn(page)).toBe(seat);
  }
  await press(page, door.take);
  await isAt(page, 'brief');
  await page.reload();
  await isAt(page, 'brief');
  expect(await page.locator('h1').textContent()).toBe(seat);
  await close();
});

test('the same link once more offers the game in play first; a new one only when it is asked for', async () => {
  const { page, problems, close } = await visit(browser, LINK);
  await press(page, door.take);
  await isAt(page, 'brief');
  await press(page, english.title.begin);
  await isAt(page, 'game');
  const hash = await page.evaluate(() => document.documentElement.dataset['hash']);
  const [site] = page.url().split('?');
  await page.goto('about:blank');
  await page.goto(`${site}${LINK}`);
  await isAt(page, 'door');
  await page.locator('#door-goon').waitFor();
  expect(await page.locator('#door-drawn').count()).toBe(0);
  await press(page, door.goOn);
  await page.locator(`html[data-hash="${hash}"]`).waitFor({ state: 'attached' });
  // Another class knows nothing of it.
  await page.goto('about:blank');
  await page.goto(`${site}${LINK.replace('10b', '10c')}`);
  await page.locator('#door-drawn').waitFor();
  await page.goto('about:blank');
  await page.goto(`${site}${LINK}`);
  await press(page, door.anew);
  await page.locator('#door-drawn').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('all pupils of a class are dealt the same hand, the Secretariat too, and whoever gives a seat back is at the door again', async () => {
  const { page, again, close } = await visit(browser, LINK);
  const decks: string[] = [];
  for (const name of ['Ukraine', 'Ukraine', door.secretariat]) {
    await isAt(page, 'door');
    await page.locator('#door-drawn').waitFor();
    if ((await drawn(page)) === name) await press(page, door.take);
    else await page.locator('.door-seat', { has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) }).click();
    await isAt(page, 'brief');
    decks.push((await page.evaluate(() => document.documentElement.dataset['hash'])) ?? '');
    await press(page, english.title.other);
    await isAt(page, 'door');
    // Nothing was done in it, so nothing is left of it.
    await page.locator('#door-drawn').waitFor();
    await again();
  }
  expect(decks[0]).toBe(decks[1]);
  await close();
});

test('seats that are not handed out are not offered, and where they are chosen nothing is drawn', async () => {
  const [first, second] = BOOK.sides;
  const { page, close } = await visit(browser, `${LINK}&seats=${first},${second}&hands=choose`);
  await isAt(page, 'door');
  await page.locator('.door-seat').first().waitFor();
  expect(await page.locator('#door-drawn').count()).toBe(0);
  // Two seats and the Secretariat.
  expect(await page.locator('.door-seat').count()).toBe(3);
  await close();
});

test('the link sets the language, for a page that stands open in another one too; a reload keeps it', async () => {
  const { page, problems, close } = await visit(browser, '?board=off&lang=uk');
  await page.locator('.seat-card').first().waitFor();
  await page.evaluate((link) => location.assign(link), `${LINK}&lang=fr`);
  await page.locator('html[lang="fr"][data-screen="door"]').waitFor({ state: 'attached' });
  expect(await page.locator('h1').textContent()).toBe(french.lesson.door.head);
  await page.reload();
  await page.locator('html[lang="fr"][data-screen="door"]').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('a damaged link of a class says so on the title', async () => {
  const { page, close } = await visit(browser, `${LINK}&seats=nobody`);
  expect(await page.locator('.fault').textContent()).toContain('nobody');
  await close();
});
