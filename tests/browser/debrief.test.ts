/** The ending as a debrief: its pictures come only with it, each with its mark and its table, and all of it prints on two pages. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playOn, startLine } from '../../src/core/replay/line.ts';
import { fullGoldenFile } from '../support/makeFullGolden.ts';
import { openAllParts } from '../support/openParts.ts';
import { handFile, goOn, openGame } from '../support/openGame.ts';
import { golden, standing } from '../support/standing.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const MARK = 'SIMULATED · Vladivostok, as of 5 September 2025';
const ended = (kind: Parameters<typeof golden>[0]) =>
  standing(golden(kind), 'ukraine', ({ table }) => table.phase === 'ended');
const isDrawing = (url: string): boolean => /\/draw-[^/]*\.js$/.test(url);

test('the pictures are fetched with the ending and not before, and each says the same as its table', async () => {
  const { page, problems, requests, close } = await visit(browser, '?board=off');
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isDrawing)).toEqual([]);
  await openGame(page, ended('holding'));
  await openAllParts(page);
  await page.locator('.figure[data-drawn="true"]').nth(1).waitFor();
  expect(requests.filter(isDrawing)).toHaveLength(1);
  const pictures = page.locator('.figure-screen svg');
  await pictures.nth(1).waitFor({ state: 'attached' });
  expect(await pictures.count()).toBe(2);
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute('role')).toBe('img');
    expect(await picture.locator('title').textContent()).not.toBe('');
    expect(await picture.textContent()).toContain(MARK);
  }
  // Every offer in the picture has its row; every week of the tracks its column.
  const offers = await pictures
    .last()
    .locator('text', { hasText: /^\d+[A-Z]$/ })
    .count();
  expect(offers).toBeGreaterThan(0);
  expect(
    await page
      .locator('.zone tbody tr')
      .filter({ has: page.locator('td:nth-child(7)') })
      .count(),
  ).toBe(offers);
  expect(await page.locator('.tracks-opened thead th').count()).toBe(8);
  expect(problems).toEqual([]);
  await close();
});

/** Games that computers play say more than the scripted ones: every page of theirs is full. */
const byComputers = (seed: string) => {
  const holders = Object.fromEntries(BOOK.leaders.map((leader) => [leader, 'computer' as const]));
  const { commands } = playOn(BOOK, startLine(BOOK, { seed, holders, reading: null }), () => false);
  return standing({ seed, commands }, 'ukraine', ({ table }) => table.phase === 'ended');
};

test.each([
  ['holding', 'en', ended('holding')],
  ['holding', 'fr', ended('holding')],
  ['rejectedAtHome', 'uk', ended('rejectedAtHome')],
  ['of computers, first', 'en', byComputers('print/1')],
  ['of computers, third', 'ru', byComputers('print/3')],
] as const)(
  'the ending %s in %s prints on two pages, A4 and letter, with the mark on both',
  async (_, language, game) => {
    const { page, close } = await visit(browser, `?board=off&lang=${language}`);
    await openGame(page, game);
    // Nothing is opened: on paper every part is there all the same.
    await page.locator('.figure[data-drawn="true"]').nth(1).waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(2);
    }
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.agreed tbody tr', '.turns ol > li', '.opened-table', '.stances tbody tr', '.concepts li'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    const mark = (await page.locator('.print-only').first().textContent()) ?? '';
    if (language === 'en') expect(mark).toContain(MARK);
    const marked = page.getByText(mark.split(' · ').slice(-2).join(' · ')).filter({ visible: true });
    expect(await marked.count()).toBeGreaterThanOrEqual(3);
    await close();
  },
);

test('the ending of the full game is one screen of what came of it and why; the rest opens where it is asked for', async () => {
  const viewport = { width: 1366, height: 768 };
  const { page, problems, close } = await visit(browser, '?board=off', { viewport });
  await handFile(page, readFileSync(fullGoldenFile('ceasefire'), 'utf8'));
  await goOn(page);
  await page.locator('.ending-last').waitFor();
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(2100);
  for (const first of ['.ladder', '.bind', '.glance']) {
    const box = await page.locator(first).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), first).toBeLessThanOrEqual(viewport.height);
  }
  const toggles = page.locator('.fold-toggle');
  expect(await page.locator('.fold-toggle[aria-expanded="true"]').count()).toBe(0);
  // By the contents: the part opens, has the focus, and is not under the contents that stay.
  await page.locator('.ending-parts').getByRole('button', { name: 'Ideas' }).click();
  const ideas = page.locator('#ending-concepts');
  await ideas.locator('li').first().waitFor();
  expect(await ideas.evaluate((part) => part === document.activeElement)).toBe(true);
  const contents = await page.locator('.ending-parts').boundingBox();
  expect((await ideas.boundingBox())?.y).toBeGreaterThanOrEqual((contents?.y ?? 0) + (contents?.height ?? 0));
  // By its own heading: with the keyboard, there and back.
  const home = page.getByRole('button', { name: 'Home: who moved' });
  await home.focus();
  await page.keyboard.press('Enter');
  await page.locator('.home-moved li').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.home-moved li').first().waitFor({ state: 'hidden' });
  // A page that is returned to is as it was left.
  await page.locator('.ending-acts').getByRole('button', { name: 'Replay' }).click();
  await page.locator('.utils').getByRole('button', { name: 'To the ending' }).click();
  await ideas.locator('li').first().waitFor();
  expect(await page.locator('.fold-toggle[aria-expanded="true"]').count()).toBe(1);
  await openAllParts(page);
  expect(await page.locator('.fold-toggle[aria-expanded="true"]').count()).toBe(await toggles.count());
  expect(problems).toEqual([]);
  await close();
});

test('the ending of a full game whose text was lost, changed and carried tells no rejection, and that the changed text holds', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  await handFile(page, readFileSync(fullGoldenFile('secondVote'), 'utf8'));
  await goOn(page);
  await openAllParts(page);
  expect(await page.locator('h1').textContent()).toMatch(/signed, and holds$/);
  const tests = await page.locator('.agreed-tests').textContent();
  expect(tests).toContain('ratified at home');
  expect(tests).not.toContain('rejected');
  expect(await page.locator('.year-on').textContent()).not.toMatch(/rejected|refused at home/);
  expect(problems).toEqual([]);
  await close();
});

test('a concept leads back to its moment, and the finished game stays', async () => {
  const { page, close } = await visit(browser, '?board=off');
  await openGame(page, ended('holding'));
  await page.getByRole('button', { name: 'The ideas behind it' }).click();
  const card = page.locator('.concepts li').first();
  const week = /\d+/.exec((await card.locator('b').textContent()) ?? '')?.[0] ?? '';
  await card.locator('.fork').click();
  await card.getByRole('button', { name: 'Play again' }).click();
  await page.locator(`html[data-screen="game"]`).waitFor({ state: 'attached' });
  expect(Number(await page.locator('html').getAttribute('data-week'))).toBeLessThanOrEqual(Number(week));
  await close();
});

test('whoever has played steps out first; a memo prints on one page and is there again after a reload', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  await openGame(page, byComputers('10b'));
  expect(await page.locator('.ending').locator('p, h1').filter({ visible: true }).first().textContent()).toMatch(
    /^The game is over\. You are yourself again/,
  );
  const [way, field] = [page.locator('.memo-panel .btn'), page.getByLabel('Your memo')];
  await way.click();
  await page.getByRole('dialog').getByText('Week 6, tabled by Russia.').waitFor();
  const pages = async () => (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(await pages()).toHaveLength(1);
  await field.fill(`${'Nobody could take it. '.repeat(38)}`);
  await page.getByText('152 words, 2 more than asked for').waitFor();
  expect(await pages()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.getByText('152 words so far').waitFor();
  await page.reload();
  await page.getByText('152 words so far').waitFor();
  expect(problems).toEqual([]);
  await close();
});
