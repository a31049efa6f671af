/** Several seats at one device on the built site: nothing of a seat's is on the page, or told aloud, while another is at it or nobody. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { holdersWith } from '../../src/session/persons.ts';
import { isAt } from '../support/atScreen.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const { hotseat, late, theatre, lesson, title } = english;
const link = (seats: readonly LeaderId[], seed: string): string =>
  `#class=${seed}&play=${BOOK.scenario.id}&seats=${seats.join(',')}&hands=share`;
const name = (leader: LeaderId): string => BOOK.leader(leader).name.en;
const hand = (leader: LeaderId): string => hotseat.hand.replace('{{leader}}', name(leader));
const [first, second] = BOOK.sides;

/** What is dealt to each seat and nobody else may read: its secret interest. */
function secretsOf(seed: string): ReadonlyMap<LeaderId, string> {
  const { seats } = newGame(BOOK, { seed, holders: holdersWith(BOOK, BOOK.leaders) });
  return new Map(
    BOOK.leaders.map((leader) => {
      const dealt = BOOK.leader(leader).secrets.find(({ id }) => id === seats[leader]?.secret);
      if (dealt === undefined) throw new Error(`no secret was dealt to ${leader}`);
      return [leader, dealt.text.en];
    }),
  );
}

/** All that the page says: to eyes, to a screen reader, in its attributes and its title. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.documentElement.textContent,
      ...[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value)),
    ].join('\n'),
  );
const standOf = (page: Page): Promise<{ screen: string; phase: string; step: string; sealed: readonly string[] }> =>
  page.evaluate(() => {
    const { screen = '', phase = '', step = '' } = document.documentElement.dataset;
    const sealed = [...document.querySelectorAll('.folder li')].map((line) => line.getAttribute('title') ?? '');
    return { screen, phase, step, sealed };
  });

/** Says firm on a clause, the one of this number among those still open: a move that names what this seat is about. */
async function stateFirm(page: Page, at: number): Promise<void> {
  await page.getByRole('button', { name: /^State/ }).click();
  await page.locator('dialog fieldset').first().locator('label:not(.not)').nth(at).click();
  await page.locator('dialog fieldset').nth(1).locator('label').first().click();
  await page.getByRole('button', { name: /^Seal/ }).click();
  await page.locator('.folder li').first().waitFor();
}

/** Presses on, as whoever is at the device would in a hurry; sees to it that each move of the page is over. */
async function pressOn(page: Page, from: { readonly screen: string; readonly step: string }): Promise<void> {
  const wasReport = await page.evaluate(() => {
    const wanted = [
      '.curtain .btn.primary',
      '.brief-screen .btn.primary',
      '.report .btn.primary',
      '.own .foot .btn.primary',
      '.answers-acts .btn:not([aria-disabled])',
      '.builder-acts .btn:not([aria-disabled])',
      '.aftermath .btn:not([aria-disabled])',
    ];
    const found = wanted.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    if (found === undefined) throw new Error(`nothing to press: ${document.body.innerText.slice(0, 400)}`);
    found.click();
    return found.closest('.report') !== null;
  });
  await page.waitForFunction(
    ({ screen, step, isReport }) =>
      document.documentElement.dataset['screen'] !== screen ||
      document.documentElement.dataset['step'] !== step ||
      // A report that is put away changes nothing of the game.
      (isReport && document.querySelector('.report') === null),
    { ...from, isReport: wasReport },
  );
}

/** Walks a game, looking at every screen for what is another seat's. @returns the seats in the order in which they were asked for. */
async function walk(page: Page, seats: readonly LeaderId[], seed: string, most: number): Promise<readonly LeaderId[]> {
  const secrets = secretsOf(seed);
  const folders = new Map<LeaderId, readonly string[]>();
  const asked: LeaderId[] = [];
  const stated = new Set<LeaderId>();
  for (let i = 0; i < most; i += 1) {
    const { screen, phase, step, sealed } = await standOf(page);
    if (screen === 'ending') break;
    const said = await saidOn(page);
    const at = screen === 'curtain' ? null : (asked.at(-1) ?? null);
    if (phase !== 'moves') folders.clear();
    for (const seat of seats) {
      if (seat === at) continue;
      expect(said, `${seat}'s secret, ${screen}, step ${step}`).not.toContain(secrets.get(seat));
      for (const move of folders.get(seat) ?? []) expect(said, `${seat}'s move, ${screen}`).not.toContain(move);
    }
    if (at === null) {
      const next = seats.find((seat) => said.includes(hand(seat)));
      if (next === undefined) throw new Error(`nobody is asked for at step ${step}`);
      asked.push(next);
      expect(await page.locator('canvas, dialog, .own, .talks, .report, .brief-screen').count()).toBe(0);
    } else {
      if (screen === 'brief') expect(said).toContain(secrets.get(at));
      if (screen === 'game' && phase === 'moves' && BOOK.isSide(at) && !stated.has(at)) {
        await stateFirm(page, stated.size);
        stated.add(at);
        continue;
      }
      if (phase === 'moves' && sealed.length > 0) folders.set(at, sealed);
    }
    await pressOn(page, { screen, step });
  }
  return asked;
}

test('two persons play a whole game at one device, and at no screen is there anything of the other’s', async () => {
  const seed = 'two';
  const { page, problems, close } = await visit(browser, `?board=off${link(BOOK.sides, seed)}`);
  await isAt(page, 'door');
  await page.getByRole('button', { name: hotseat.begin }).click();
  const asked = await walk(page, BOOK.sides, seed, 400);
  await isAt(page, 'ending');
  expect(new Set(asked)).toEqual(new Set(BOOK.sides));
  expect(asked.length).toBeGreaterThan(6);
  const text = await saidOn(page);
  expect(
    [...secretsOf(seed).values()].some((secret) => text.includes(secret)),
    'the hands are opened',
  ).toBe(true);
  for (const leader of BOOK.sides) await page.locator('.outcome-seats h3', { hasText: name(leader) }).waitFor();
  expect(new Set(await page.locator('.outcome-code').allInnerTexts()).size).toBe(2);
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('four persons share one device with the board on, and the bell opens every hand', async () => {
  const seed = 'four';
  const { page, problems, close } = await visit(browser, link(BOOK.leaders, seed));
  await isAt(page, 'door');
  // The class has begun already: they come in together in week 3, each with the story so far on its brief.
  await page.locator('.door-join summary').click();
  await page.getByLabel(late.door.from).selectOption('3');
  await page.getByRole('button', { name: hotseat.begin }).click();
  await isAt(page, 'curtain');
  await pressOn(page, await standOf(page));
  await page.locator('html[data-screen="brief"][data-week="3"] .story > div').nth(4).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: hotseat.cover }).click();
  await isAt(page, 'curtain');
  const asked = await walk(page, BOOK.leaders, seed, 26);
  expect(asked.slice(0, 4)).toEqual(BOOK.leaders);
  if ((await standOf(page)).screen === 'curtain') await pressOn(page, await standOf(page));
  await page.getByRole('button', { name: lesson.bell.aside }).click();
  await page.getByRole('button', { name: lesson.bell.end }).click();
  await isAt(page, 'ending');
  await page
    .locator('.outcome-code')
    .nth(BOOK.leaders.length - 1)
    .waitFor();
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('a reload, Back and Forward, and the screen covered by hand find the curtain; the games of this browser give nothing away', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  await isAt(page, 'title');
  await page.locator('.choose-several summary').click();
  await page.locator('.choose-several label', { hasText: name(second) }).click();
  await page.getByText(hotseat.few).waitFor();
  await page.locator('.choose-several label', { hasText: name(second) }).click();
  await page.getByRole('button', { name: hotseat.begin }).click();
  const sit = async (leader: LeaderId): Promise<void> => {
    await isAt(page, 'curtain');
    await page.getByRole('heading', { name: hand(leader) }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await sit(first);
  await isAt(page, 'brief');
  await page.reload();
  await sit(first);
  await page.getByRole('button', { name: title.begin }).click();
  await isAt(page, 'game');
  await stateFirm(page, 0);
  const mine = (await standOf(page)).sealed;
  await page.locator('.own').getByRole('button', { name: hotseat.cover }).click();
  await isAt(page, 'curtain');
  expect(await saidOn(page)).not.toContain(mine[0]);
  await sit(first);
  // What was sealed before it was covered can still be taken back.
  await page.locator('.folder li').first().waitFor();
  expect(await page.locator('.utils').getByRole('button', { name: theatre.replay }).count()).toBe(0);
  await page.goBack();
  await isAt(page, 'title');
  expect(await page.locator('.saves').innerText()).toContain(hotseat.seats.replace('{{seats}} ', ''));
  expect(await page.locator('.saves').getByRole('button', { name: theatre.replay }).count()).toBe(0);
  await page.goForward();
  await sit(first);
  await page.locator('.folder li').first().waitFor();
  await page.locator('.own .foot .btn.primary').click();
  await sit(second);
  await page.getByRole('button', { name: title.goOn.replace('{{week}}', '1') }).click();
  await page.locator('.folder-none').waitFor();
  expect(await saidOn(page)).not.toContain(mine[0]);
  expect(await page.locator('.own .foot .btn[aria-disabled]').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
}, 60_000);
