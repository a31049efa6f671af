/** What is kept of a game in play: through a reload, a crash, a second tab, a browser without storage; and the same game in Node. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import { stateOf } from '../../src/core/replay/line.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { keptAt, keptRows } from '../support/kept.ts';
import { openGame } from '../support/openGame.ts';
import { awaits, golden, goldenText, standing } from '../support/standing.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const TALKS = standing(golden('talking'), 'russia', awaits('russia', 'talks'));

/** @returns the hash that Node comes to with a record's text. */
function hashInNode(text: string): string {
  const read = parseRecord(text);
  const played = read.ok ? lineOf(BOOK, read.value) : read;
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  return stateHash(stateOf(played.value));
}
function marked(page: Page, name: 'hash' | 'step'): Promise<string> {
  return page.evaluate((mark) => document.documentElement.dataset[mark] ?? '', name);
}
/** Lays the pen down, and waits until the game has gone on and is kept. @returns hash and text of what is kept. */
async function playOn(page: Page): Promise<{ readonly hash: string; readonly text: string }> {
  await page.locator('.builder-acts .btn').last().click();
  await page.locator('.report').waitFor();
  return { hash: await marked(page, 'hash'), text: await keptAt(page, Number(await marked(page, 'step'))) };
}
async function resume(page: Page, hash: string): Promise<void> {
  await page.locator('.resume .btn').click();
  await page.locator(`html[data-hash="${hash}"]`).waitFor();
}

test('a reload in the middle of a game is that game again, its unread report included, and Node comes to it too', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await openGame(page, TALKS);
  const { hash, text } = await playOn(page);
  expect(hash).not.toBe(TALKS.hash);
  expect(hashInNode(text)).toBe(hash);
  await page.reload();
  await page.locator(`html[data-screen="game"][data-hash="${hash}"]`).waitFor();
  await page.locator('.report').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a page that crashes loses nothing', async () => {
  const { page, close } = await visit(browser, OFF, { isOwn: true });
  await openGame(page, TALKS);
  const { hash } = await playOn(page);
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  // The answer never comes: there is nobody left to give it.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await page.context().newPage();
  await again.goto(inject('site') + OFF);
  await resume(again, hash);
  await close();
});

test('a second tab on the same game is told so, may take it over, and the first is told then', async () => {
  const { page: first, close } = await visit(browser, OFF, { isOwn: true });
  await openGame(first, TALKS);
  const { hash } = await playOn(first);
  const second = await first.context().newPage();
  await second.goto(inject('site') + OFF);
  await resume(second, hash);
  const told = second.getByRole('alert').filter({ hasText: 'another tab' });
  await told.waitFor();
  expect(await first.getByRole('alert').count()).toBe(0);
  await told.getByRole('button').click();
  await first.getByRole('alert').filter({ hasText: 'another tab' }).waitFor();
  expect(await told.count()).toBe(0);
  expect(await marked(second, 'hash')).toBe(hash);
  await close();
});

describe('the same record comes to the same hash in the page and in Node:', () => {
  test.each(KINDS)('%s', async (kind) => {
    const { page, problems, close } = await visit(browser, OFF);
    const text = goldenText(kind);
    await openGame(page, { text, hash: hashInNode(text) });
    expect(problems).toEqual([]);
    await close();
  });
});

/** Storage as some browsers give it: none at all; refused; there, but full from the second saving on. */
const NO_STORAGE: readonly (readonly [string, () => void])[] = [
  ['is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'is forbidden',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
];

test.each(NO_STORAGE)('where storage %s the page says so, the game goes on and can be taken along', async (_, stub) => {
  const { page, problems, close } = await visit(browser, OFF, {}, stub);
  await openGame(page, TALKS);
  await page.locator('.kept').filter({ hasText: 'does not keep the game' }).waitFor();
  await page.locator('.builder-acts .btn').last().click();
  await page.locator('.report').waitFor();
  const hash = await marked(page, 'hash');
  await page.locator('.utils button').last().click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('dialog[open] .btn').nth(1).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(hashInNode(Buffer.concat(chunks).toString())).toBe(hash);
  expect(problems).toEqual([]);
  await close();
});

test('whoever loads the page at once, before the browser has kept the game, is at the same brief again', async () => {
  const { page, problems, close } = await visit(browser, OFF, {}, () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('not yet', 'AbortError');
    };
  });
  await page.locator('.seat-card').nth(2).click();
  await page.locator('html[data-screen="brief"]').waitFor({ state: 'attached' });
  const hash = await marked(page, 'hash');
  await page.reload();
  await page.locator(`html[data-screen="brief"][data-hash="${hash}"]`).waitFor({ state: 'attached' });
  expect(await keptRows(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('where there is room again, the game is kept again', async () => {
  const { page, close } = await visit(browser, OFF);
  await openGame(page, TALKS);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    // Settings may be written at the same moment: a hint that was shown.
    IDBObjectStore.prototype.put = function full(value: unknown, key?: IDBValidKey) {
      if (this.name !== 'saves') return put.call(this, value, key);
      IDBObjectStore.prototype.put = put;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('.builder-acts .btn').last().click();
  await page.locator('.kept').waitFor();
  await page.locator('.report .btn.primary').click();
  const before = await marked(page, 'step');
  await page.locator('.foot .btn.primary').click();
  await page.locator(`html:not([data-step="${before}"])`).waitFor({ state: 'attached' });
  await keptAt(page, Number(await marked(page, 'step')));
  await page.locator('.kept').waitFor({ state: 'detached' });
  expect(await keptRows(page)).toHaveLength(1);
  await close();
});
