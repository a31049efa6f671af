/** My games on the built site: find, name, duplicate, delete and undo, a round trip through a zip, and what an older version left in the browser. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../../src/core/replay/archive.ts';
import { keptAt, keptRows } from '../support/kept.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, goldenText, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const TALKS = standing(golden('talking'), 'russia', awaits('russia', 'talks'));
const MOVES = standing(golden('holding'), 'ukraine', awaits('ukraine', 'moves'));

/** Opens games from files, one after the other, and then the list of them. */
async function library(page: Page, games: readonly (typeof TALKS)[]): Promise<void> {
  for (const game of games) {
    await openGame(page, game);
    await keptAt(page, game.commands);
    await page.goBack();
    await page.locator('.saves').waitFor();
  }
  await page.locator('.saves-all button').click();
  await page.locator('.library-row').first().waitFor();
}
const row = (page: Page, at: number) => page.locator('.library-row').nth(at);
const act = (page: Page, at: number, name: string) => row(page, at).getByRole('button', { name });
const names = (page: Page) => page.locator('.library-row h2').allTextContents();

test('a game is named, found by its name, opened, and keeps its name', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await library(page, [TALKS, MOVES]);
  expect(await names(page)).toEqual(['Ukraine', 'Russia']);
  await act(page, 1, 'Rename').click();
  await page.locator('.library-name').fill('Class 10b <img src=x>');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Class 10b <img src=x>' }).waitFor();
  await page.getByRole('searchbox').fill('10B');
  await page.getByText('1 game found').waitFor();
  await act(page, 0, 'Resume').click();
  await page.locator(`html[data-hash="${TALKS.hash}"]`).waitFor();
  await keptAt(page, TALKS.commands);
  expect((await keptRows(page))[0]?.text).not.toContain('10b');
  await page.goBack();
  await page.locator('.library-row').first().waitFor();
  expect(await names(page)).toContain('Class 10b <img src=x>');
  expect(problems).toEqual([]);
  await close();
});

test('a game is duplicated and deleted, and undo brings each back', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await library(page, [TALKS]);
  await act(page, 0, 'Duplicate').click();
  await page.getByText('2 games').waitFor();
  expect(await names(page)).toEqual(['Russia (copy)', 'Russia']);
  const before = await keptRows(page);
  await act(page, 0, 'Delete').click();
  await page.getByText('1 game', { exact: true }).waitFor();
  await act(page, 0, 'Delete').click();
  await page.getByText('0 games').waitFor();
  expect(await keptRows(page)).toEqual([]);
  const undo = page.locator('.library-told').getByRole('button', { name: 'Undo' });
  await undo.click();
  await page.getByText('1 game', { exact: true }).waitFor();
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  expect(await keptRows(page)).toEqual(before);
  expect(problems).toEqual([]);
  await close();
});

test('all games go into a zip and come back from it, names and all; what does not read gets a line', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await library(page, [TALKS, MOVES]);
  await act(page, 0, 'Rename').click();
  await page.locator('.library-name').fill('Зоя / 10b');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Зоя / 10b' }).waitFor();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'as one zip' }).click(),
  ]);
  const bytes = await readFile(await zip.path());
  const read = readArchive(new Uint8Array(bytes));
  expect(read.ok && read.value.entries.map(({ name }) => name)).toEqual(['10b.record.json', 'russia.record.json']);
  await close();

  const other = await visit(browser, OFF);
  await other.page.getByRole('button', { name: 'My games' }).click();
  await other.page.locator('input.files-input').setInputFiles([
    { name: 'games.zip', mimeType: 'application/zip', buffer: bytes },
    { name: 'twice.record.json', mimeType: 'application/json', buffer: Buffer.from(TALKS.text) },
    { name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('{') },
  ]);
  await other.page.locator('.library-told').getByText('2 games were taken in').waitFor();
  expect((await names(other.page)).sort()).toEqual(['russia', 'Зоя / 10b'].sort());
  const lines = await other.page.locator('.library-told li').allTextContents();
  expect(lines).toEqual([
    'shopping.json was not taken in: it is damaged or not a record.',
    'twice is here already and was not taken in twice.',
  ]);
  const at = (await names(other.page)).indexOf('Зоя / 10b');
  await act(other.page, at, 'Resume').click();
  await other.page.locator(`html[data-hash="${MOVES.hash}"]`).waitFor();
  expect([...problems, ...other.problems]).toEqual([]);
  await other.close();
});

test('what version 1 of the storage kept is there in version 2, with all its games', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  // Whatever the title still fetches has come: what is broken off by leaving would count as a problem.
  await page.waitForLoadState('networkidle');
  const text = goldenText('exchange');
  // A page of the site without the game, so that nobody holds the database open; with an icon, so that none is asked for.
  const blank = `${inject('site')}blank.html`;
  await page.route(blank, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(blank);
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const cleared = indexedDB.deleteDatabase('good-offices');
        cleared.addEventListener('success', () => {
          const opened = indexedDB.open('good-offices', 1);
          opened.addEventListener('error', () => reject(opened.error));
          opened.addEventListener('upgradeneeded', () => {
            opened.result.createObjectStore('saves', { keyPath: 'id' });
            opened.result.createObjectStore('settings');
          });
          opened.addEventListener('success', () => {
            const writing = opened.result.transaction(['saves', 'settings'], 'readwrite');
            for (let i = 0; i < 20; i += 1)
              writing.objectStore('saves').put({
                id: `old${i}`,
                text: record,
                meta: { scenario: 'vladivostok-2025', seat: 'ukraine', week: 6, kind: 'exchange' },
                savedAt: 1_757_000_000_000 + i,
                tab: 'old',
                turn: 3,
              });
            writing.objectStore('settings').put({ theme: 'dark' }, 'settings');
            writing.addEventListener('complete', () => {
              opened.result.close();
              resolve();
            });
          });
        });
      }),
    text,
  );
  await page.goto(inject('site') + OFF);
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.getByRole('button', { name: 'My games (20)' }).click();
  await page.locator('.library-row').nth(19).waitFor();
  expect(await page.locator('.library-row').count()).toBe(20);
  expect((await keptRows(page))[0]).toMatchObject({ id: 'old19', text, turn: 3, name: '' });
  await act(page, 0, 'Replay').click();
  await page.locator('.theatre-main').waitFor();
  expect(problems).toEqual([]);
  await close();
});

/** How browsers answer when they are asked to keep the data. */
const ANSWERS = [
  [
    'promises',
    () => Object.defineProperty(StorageManager.prototype, 'persist', { value: async () => true }),
    /has promised/,
  ],
  [
    'does not promise',
    () => Object.defineProperty(StorageManager.prototype, 'persist', { value: async () => false }),
    /did not promise/,
  ],
  ['has no such thing', () => Object.defineProperty(navigator, 'storage', { value: undefined }), /no such promise/],
] as const;

test.each(ANSWERS)('a browser that %s when asked to keep the games is quoted', async (_, stub, says) => {
  const { page, problems, close } = await visit(browser, OFF, { isOwn: true }, stub);
  await library(page, [TALKS]);
  const ask = page.getByRole('button', { name: 'Ask it now' });
  const answer = page.locator('.library-keeping output').filter({ hasText: says });
  await ask.or(answer).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await answer.waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the browser is asked by itself once a game has ended', async () => {
  const { page, close } = await visit(browser, OFF, { isOwn: true }, () => {
    Object.defineProperty(StorageManager.prototype, 'persist', {
      value: async () => {
        document.documentElement.dataset['askedToKeep'] = 'yes';
        return false;
      },
    });
  });
  await openGame(page, TALKS);
  await keptAt(page, TALKS.commands);
  expect(await page.locator('html[data-asked-to-keep]').count()).toBe(0);
  await page.goBack();
  const ended = standing(golden('exchange'), 'ukraine', ({ table }) => table.phase === 'ended');
  await openGame(page, ended);
  await page.locator('html[data-asked-to-keep]').waitFor({ state: 'attached' });
  await close();
});
