/** What a file, a link or a torn disk can hand to the page: one clear line each, never markup, and the game in play stays. */
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FORMAT, RULES } from '../../src/core/replay/recordShape.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { keptAt, spoilNewest } from '../support/kept.ts';
import { handFile, openGame } from '../support/openGame.ts';
import { awaits, golden, goldenText, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

const OFF = '?board=off';
const IN_PLAY = standing(golden('talking'), 'russia', awaits('russia', 'talks'));
const MARKUP = '<img src="x" onerror="document.title=1">';

let browser: Browser;
let open: Visit;
/** A visitor with a game in play, who has gone to the title. */
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, OFF);
  await openGame(open.page, IN_PLAY);
  await keptAt(open.page, IN_PLAY.commands);
});
afterAll(leave);

// One person's: what several persons left before its end is shut.
const WHOLE = standing(golden('talking'), 'russia', ({ table }) => table.phase === 'ended').text;
const record = JSON.parse(WHOLE) as GameRecord;
const changed = (change: object): string => JSON.stringify({ ...record, ...change });
const [first, second, ...rest] = record.commands;
const FULL_GAME = new URL('../games/full/comprehensive.record.json', import.meta.url);
const full = JSON.parse(readFileSync(FULL_GAME, 'utf8')) as GameRecord;
/** A full game that was kept before its rules were changed. */
const OLD_FULL = JSON.stringify({ ...full, scenarioHash: '0'.repeat(64) });

/** @returns what came into the page as an element and not as text. */
function markup(visited: Visit): Promise<number> {
  return visited.page.locator('img, [onerror]').count();
}

const FILES: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['an empty one', '', /damaged/],
  ['one that is cut off', goldenText('talking').slice(0, 500), /damaged/],
  ['a picture', '\uFFFDPNG\r\n\u001A', /damaged/],
  ['JSON that is no record', '[1, 2]', /damaged/],
  ['one that is too large', `${goldenText('talking')}${' '.repeat(1_048_576)}`, /too large/],
  ['one that is too deep', `${'['.repeat(40)}${']'.repeat(40)}`, /too large/],
  ['one with too many commands', changed({ commands: Array.from({ length: 5001 }, () => first) }), /too large/],
  ['one of a newer format', changed({ format: FORMAT + 1, more: 'of it' }), /newer version/],
  ['one of newer rules', changed({ rules: RULES + 1 }), /newer version/],
  ['one of another scenario', changed({ scenario: 'elsewhere-1999' }), /another scenario: elsewhere-1999/],
  ['one of other rules by the same name', changed({ scenarioHash: '0'.repeat(64) }), /rules have changed/],
  ['one with another hash', changed({ weeks: record.weeks.with(2, '0'.repeat(64)) }), /hash of week 3/],
  [
    'one whose commands are out of turn',
    changed({ commands: [second, second, ...rest] }),
    /command 1 is not|command 2/,
  ],
  ['one with a field too many', changed({ note: 'hello' }), /damaged/],
  ['a full game of other rules', OLD_FULL, /rules have changed/],
  ['a lesson that says it is a full game', changed({ length: 'full' }), /rules have changed/],
  ['one without its seats', changed({ holders: {} }), /damaged at holders/],
  ['markup in the scenario', changed({ scenario: MARKUP }), /file could not be opened/],
  ['markup in the length', changed({ length: MARKUP }), /damaged at length/],
  ['markup in the reading', changed({ reading: MARKUP }), /damaged at reading/],
  ['markup in a seat', changed({ holders: { ...record.holders, [MARKUP]: 'person' } }), /damaged/],
  ['markup in a week', changed({ weeks: [MARKUP] }), /damaged at weeks/],
  ['markup in a command', changed({ commands: [{ ...first, clause: MARKUP }, ...rest] }), /damaged|not accepted/],
  ['markup as a field', changed({ [MARKUP]: MARKUP }), /damaged/],
];

/** Files that are right up to some step. */
const PARTS = new Set(['one with another hash', 'one whose commands are out of turn']);

describe('a file is refused in one line, and the game in play stays:', () => {
  test.each(FILES)('%s', async (name, text, says) => {
    const { page, problems } = open;
    await page.goto(inject('site') + OFF);
    await handFile(page, text);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.count()).toBe(1);
    expect(await alert.textContent()).toMatch(says);
    expect(await page.title()).toBe('Good Offices');
    expect(await markup(open)).toBe(0);
    // What still reads of a broken record is shown up to the fault; the game in play is on the title.
    const isPart = PARTS.has(name);
    expect(await page.locator('.theatre').count()).toBe(isPart ? 1 : 0);
    if (isPart) await page.getByRole('button', { name: 'To the title' }).click();
    await page.locator('.resume .btn').click();
    await page.locator(`html[data-hash="${IN_PLAY.hash}"]`).waitFor();
    expect(problems).toEqual([]);
  });
});

const game = '#play=vladivostok-2025&seat=ukraine&length=lesson&seed=a';
const LINKS: readonly (readonly [name: string, hash: string, says: RegExp])[] = [
  ['of another scenario', game.replace('vladivostok', 'anywhere'), /scenario that is not here: anywhere-2025/],
  ['of a seat that is not there', game.replace('ukraine', 'france'), /seat that this scenario does not have: france/],
  ['of another length', game.replace('lesson', 'months'), /length that is not here: months/],
  ['of another kind', '#room=ABCD', /not one that this version can open/],
  ['that is cut off', '#play=vladivostok-2025&seat=ukraine&length=lesson', /damaged/],
  ['that is cut off in a sign', `${game}%E0%A4`, /damaged/],
  ['that names a seat twice', `${game}&seat=russia`, /damaged/],
  ['that is too long', game + 'a'.repeat(2000), /too long/],
  ['with markup in it', game.replace('vladivostok-2025', encodeURIComponent(MARKUP)), /not here: <img src="x"/],
];

describe('a link is refused in one line, and the game in play stays:', () => {
  test.each(LINKS)('one %s', async (_, hash, says) => {
    const { page, problems } = open;
    if ((await page.locator('html[data-screen="game"]').count()) === 0) await page.locator('.resume .btn').click();
    await page.evaluate((bad) => location.assign(bad), hash);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').textContent()).toMatch(says);
    expect(await page.evaluate(() => document.documentElement.dataset['hash'])).toBe(IN_PLAY.hash);
    expect(await markup(open)).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  test('the same line stands on the title, where no game is in play', async () => {
    for (const [, hash, says] of [LINKS[0], LINKS[5], LINKS[8]].filter((link) => link !== undefined)) {
      const { page, problems, close } = await visit(browser, OFF + hash);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toMatch(says);
      expect(problems).toEqual([]);
      await close();
    }
  });
});

test('a link or a file that opens a game leaves the one in play in the list', async () => {
  const { page, close } = await visit(browser, OFF);
  await openGame(page, IN_PLAY);
  await keptAt(page, IN_PLAY.commands);
  await page.evaluate((other) => location.assign(other), game);
  await page.locator('html[data-week="1"][data-phase="moves"]').waitFor();
  await keptAt(page, 0);
  await page.goto(inject('site') + OFF);
  await page.locator('.saves-all button').click();
  await page.locator('.library-row').nth(1).getByRole('button', { name: 'Resume' }).click();
  await page.locator(`html[data-hash="${IN_PLAY.hash}"]`).waitFor();
  await close();
});

test('markup in what a player may write is opened as text, and stays text', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  const start = standing({ seed: MARKUP, commands: [] }, 'ukraine', ({ step }) => step === 0);
  const texts = { name: MARKUP, notes: [{ line: 'main', step: 0, text: MARKUP }] };
  await openGame(page, { ...start, text: JSON.stringify({ ...(JSON.parse(start.text) as object), ...texts }) });
  for (const opener of await page.locator('.utils button:not(:text-is("Replay"))').all()) {
    await opener.click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('img, [onerror]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  }
  await page.locator('.utils button:text-is("Replay")').click();
  await page.locator('.theatre-main').getByText(MARKUP).first().waitFor();
  expect(await page.locator('img, [onerror]').count()).toBe(0);
  expect(await page.title()).toBe('Good Offices');
  expect(problems).toEqual([]);
  await close();
});

const TORN: readonly (readonly [name: string, change: { text: string; meta?: unknown }])[] = [
  ['that is torn', { text: '{"format":1,', meta: 'torn' }],
  ['of a newer version', { text: changed({ format: FORMAT + 1 }) }],
  ['of other rules', { text: changed({ scenarioHash: '0'.repeat(64) }) }],
  ['of the full length and of other rules', { text: OLD_FULL }],
];

test.each(TORN)('a stored game %s can still be downloaded, as it is', async (_, change) => {
  const { page, problems, close } = await visit(browser, OFF);
  await openGame(page, IN_PLAY);
  await keptAt(page, IN_PLAY.commands);
  await page.goto(inject('site') + OFF);
  await page.locator('.saves').waitFor();
  await spoilNewest(page, change);
  await page.reload();
  await page.locator('.saves').waitFor();
  // What the list can still read of it looks sound until it is asked for.
  if (change.meta === undefined) {
    await page.locator('.resume .btn').click();
    await page.getByRole('alert').waitFor();
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.unreadable')
      .getByRole('button', { name: /^Download/ })
      .click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(change.text);
  expect(problems).toEqual([]);
  await close();
});
