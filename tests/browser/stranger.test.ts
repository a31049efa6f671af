/** A game by a scenario that is not one of ours, on the built site: nothing of the scenario is in the code, it says on every screen whose it is, and it is played as any other. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { stateOf } from '../../src/core/replay/line.ts';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { openSession } from '../../src/session/openSession.ts';
import { LANTERN, LANTERN_BOOK, lanternLine, lanternRecord } from '../support/lanternSound.ts';
import { goOn as goOnFrom, handFile } from '../support/openGame.ts';
import { leadOn, playToEnd } from '../support/playToEnd.ts';
import { SCENARIO } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const [norrin] = LANTERN_BOOK.leaders;
if (norrin === undefined) throw new Error('nobody sits there');
const opening = openSession(LANTERN_BOOK, { seed: 'a', seat: norrin });
const fresh = makeRecord(opening.record());
const ended = makeRecord(lanternRecord('a'));
const lastHash = stateHash(stateOf(lanternLine('a')));
/** Names of our scenario's leaders: on no page of this one. */
const OURS = SCENARIO.leaders.map(({ name }) => name.en);

const hash = (page: Page) => page.evaluate(() => document.documentElement.dataset['hash']);
const sees = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();

/** The line that says whose scenario it is stands there, and no name of ours does. */
async function isAStrangers(page: Page): Promise<void> {
  await page.locator('.stranger-line').waitFor();
  expect(await page.locator('.stranger-line').textContent()).toContain('A stranger’s scenario, not checked by us');
  const text = await page.locator('body').innerText();
  for (const name of OURS) expect(text).not.toContain(name);
}

test.each([
  ['without the canvas', OFF],
  ['with it', ''],
])('it is played from its first week to its ending, %s', { timeout: 120_000 }, async (_, address) => {
  const { page, problems, requests, close } = await visit(browser, address);
  const checks = () => requests.filter((url) => /\/own-[^/]*\.js$/.test(url)).length;
  await page.locator('html[data-screen="title"]').waitFor();
  expect(checks()).toBe(0);
  await handFile(page, fresh);
  await goOnFrom(page);
  await page.locator(`html[data-hash="${opening.hash()}"]`).waitFor({ state: 'attached' });
  expect(checks()).toBe(1);
  await isAStrangers(page);
  // On a low screen the board says who sits there, and the panel only what the seat is called.
  if (address === OFF) await sees(page, 'First Councillor Ada Holm');
  else
    await page
      .getByRole('button', { name: /First Councillor Ada Holm/ })
      .first()
      .waitFor();
  expect(await playToEnd(page)).toContain('talks');
  await page.locator('.ending').waitFor();
  await isAStrangers(page);
  await sees(page, 'The Lantern Sound.');
  expect(problems).toEqual([]);
  await close();
});

test('it goes on after a reload, is in the list by its own names, and its file brings the scenario again', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await handFile(page, fresh);
  await goOnFrom(page);
  await page.locator(`html[data-hash="${opening.hash()}"]`).waitFor({ state: 'attached' });
  await leadOn(page, 'moves');
  await page.waitForFunction((before) => document.documentElement.dataset['hash'] !== before, opening.hash());
  const now = await hash(page);
  await page.waitForFunction(() => document.documentElement.dataset['step'] !== '0');
  await page.reload();
  await page.locator(`html[data-hash="${now}"]`).waitFor({ state: 'attached' });
  await isAStrangers(page);
  await page.goBack();
  await sees(page, 'Norrin, week 1 of 4');
  await page.locator('.saves-all button').click();
  await sees(page, 'a stranger’s scenario: The Lantern Sound');
  const row = page.locator('.library-row').first();
  expect(await row.locator('h2').textContent()).toBe('Norrin');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /^Take along/ }).click(),
  ]);
  const read = parseRecord(await readFile(await file.path(), 'utf8'));
  expect(read).toMatchObject({ ok: true, value: { own: LANTERN } });
  await row.getByRole('button', { name: /^Resume/ }).click();
  await page.locator(`html[data-hash="${now}"]`).waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('it is replayed with the hash of Node, forked and compared; the file stands in for a link', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await handFile(page, ended);
  await goOnFrom(page);
  await page.locator(`html[data-hash="${lastHash}"]`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Replay', exact: true }).first().click();
  await page.locator('html[data-screen="theatre"]').waitFor({ state: 'attached' });
  await isAStrangers(page);
  await page.locator('.timeline-range').focus();
  await page.keyboard.press('End');
  await page.locator(`html[data-hash="${lastHash}"]`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Link to this moment' }).click();
  await sees(page, 'too long for a link');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /file/i }).first().click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ own: { id: LANTERN.id } });
  await page.locator('.timeline-range').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
  await page.locator('html[data-step="12"]').waitFor({ state: 'attached' });
  await page
    .locator('.theatre-fork')
    .getByRole('radio', { name: /^Veskar/ })
    .check({ force: true });
  await page.locator('.theatre-fork button').last().click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await isAStrangers(page);
  await page.getByRole('button', { name: 'Replay', exact: true }).first().click();
  await page.locator('html[data-screen="theatre"]').waitFor({ state: 'attached' });
  await page.locator('.theatre-branch').first().getByRole('button', { name: 'Compare' }).click();
  await page.locator('dialog[open] .compared-differences').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('a scenario that is at fault is refused in one line, and markup in it stays text', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  const record = JSON.parse(fresh) as GameRecord & { readonly own: typeof LANTERN };
  await handFile(page, JSON.stringify({ ...record, own: { ...record.own, cards: [] } }));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/not one that could be published; its first fault stands at \//);
  const written = '<img src=x onerror="document.title=1"> $t(app.name) {{seat}}';
  const marked = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(marked)
      : value === null || typeof value !== 'object'
        ? value
        : 'en' in value
          ? { en: written }
          : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
  const own = marked(record.own) as typeof LANTERN;
  // Spoken lines may hold no such signs. The head makes room for its place, and would fold its buttons away.
  const leaders = own.leaders.map((leader, at) => ({ ...leader, speech: record.own.leaders[at]?.speech }));
  await handFile(page, JSON.stringify({ ...record, own: { ...own, leaders, place: record.own.place } }));
  await goOnFrom(page);
  await page.locator(`html[data-hash="${opening.hash()}"]`).waitFor({ state: 'attached' });
  await sees(page, written);
  expect(await page.locator('img, [onerror]').count()).toBe(0);
  for (const opener of await page.locator('.utils button:not(:text-is("Replay"))').all()) {
    await opener.click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('img, [onerror]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  }
  expect(await page.title()).toBe('Good Offices');
  expect(problems).toEqual([]);
  await close();
});
