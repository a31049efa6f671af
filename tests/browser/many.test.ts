/** Many games on one page of the built site: dropped, grouped, opened where they part, and nothing lost on the way back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../../src/core/replay/archive.ts';
import { MANY_AT_MOST } from '../../src/core/replay/many.ts';
import { classFiles, dropped, pupilFile } from '../support/classGames.ts';
import { keptAt } from '../support/kept.ts';
import { focused } from '../support/keyboard.ts';
import { handFile, openGame } from '../support/openGame.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { book } from '../support/theGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const TWELVE = classFiles(12);
const [first] = TWELVE;
if (first === undefined) throw new Error('no files');
const ELSEWHERE = pupilFile({ name: 'Elsewhere', seed: 'another start', seat: book.sides[1], alike: 0 });
const FOREIGN = {
  name: 'Foreign.record.json',
  text: JSON.stringify({ ...(JSON.parse(first.text) as object), scenario: 'somewhere-else' }),
};

async function manyPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Games side by side' }).click();
  await page.locator('.many-place').waitFor();
}
const choose = (page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> =>
  page
    .locator('.many input.files-input')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
const lying = (page: Page, count: number): Promise<void> => page.locator(`.many[data-games="${count}"]`).waitFor();

test('records are dropped, grouped by start, and what does not read gets its line', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await dropped(page, [...TWELVE, ELSEWHERE, FOREIGN, { name: 'torn.record.json', text: first.text.slice(0, 500) }]);
  await lying(page, 14);
  expect(await page.locator('.many-told').textContent()).toContain('torn.record.json was not taken in: it is damaged');
  const [same, alone] = await page.locator('.many-start').all();
  expect(await same?.locator('h2').textContent()).toBe('Same start: 12 games');
  expect(await same?.locator('tbody tr[data-game]').count()).toBe(12);
  expect(await alone?.locator('h2').textContent()).toBe('1 game of another start');
  expect(await alone?.textContent()).toContain('Seed another start');
  expect(await page.locator('.many-others').textContent()).toContain('Scenario somewhere-else');
  // Each game is on the picture once, and the picture carries what it is.
  const picture = same?.locator('.figure-screen svg');
  await picture?.waitFor();
  expect(await picture?.locator('circle').count()).toBe(12);
  expect(await picture?.textContent()).toContain('SIMULATED · Vladivostok, as of 5 September 2025');
  const ways = await same?.locator('.many-forks > li').first().locator('.many-way-count').allTextContents();
  expect(ways?.length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  await close();
});

test('a game opens in the replay where it parts, and the way back loses nothing', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await choose(page, [...TWELVE, ELSEWHERE]);
  await lying(page, 13);
  const fork = page.locator('.many-forks > li').nth(1);
  const step = /step (\d+)/.exec((await fork.locator('h4').textContent()) ?? '')?.[1];
  const way = fork.locator('.many-way-games button').first();
  const name = await way.getAttribute('aria-label');
  const before = await page.locator('.many').textContent();
  await way.click();
  await page.locator(`html[data-screen="theatre"][data-step="${step}"]`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Back to the games side by side' }).click();
  await lying(page, 13);
  await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);
  expect((await page.locator('.many').textContent())?.length).toBeGreaterThan((before?.length ?? 0) / 2);
  expect(await page.locator('tr[data-game]').count()).toBe(13);
  // The browser's own Back comes to the same page, also past a reload within the replay.
  await way.click();
  await page.locator('html[data-screen="theatre"]').waitFor({ state: 'attached' });
  await page.goBack();
  await lying(page, 13);
  expect(await focused(page)).toBe(name);
  await way.click();
  await page.locator(`html[data-screen="theatre"][data-step="${step}"]`).waitFor({ state: 'attached' });
  await page.reload();
  await page.locator(`html[data-screen="theatre"][data-step="${step}"]`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Back to the games side by side' }).click();
  await lying(page, 13);
  expect(problems).toEqual([]);
  await close();
});

test('a reload finds the games again, and a cleared page stays clear', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await choose(page, [...TWELVE.slice(0, 3), FOREIGN]);
  await lying(page, 4);
  // All that the page fetches has come: else the reload breaks it off.
  await page.locator('.figure-screen svg').first().waitFor();
  await page.reload();
  await lying(page, 4);
  await page.locator('.figure-screen svg').first().waitFor();
  expect(await page.locator('tr[data-game]').count()).toBe(3);
  expect(await page.locator('.many-told').count()).toBe(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Nothing lies here yet' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('forty lie side by side; what is over is named, the same file is not doubled, and each change can be undone', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  const files = Array.from({ length: MANY_AT_MOST + 2 }, (_, i) => ({
    name: `Pupil ${i + 1}.record.json`,
    text: first.text,
  }));
  const zip = Buffer.from(makeArchive(files));
  await page
    .locator('.many input.files-input')
    .setInputFiles([{ name: 'class.zip', mimeType: 'application/zip', buffer: zip }]);
  await lying(page, MANY_AT_MOST);
  expect(await page.locator('.many-told').textContent()).toContain(
    '2 records were left out, since at most 40 are shown: Pupil 41, Pupil 42.',
  );
  await choose(page, files.slice(0, 1));
  await page.locator('.many-told', { hasText: 'Pupil 1 lies here already' }).waitFor();
  await page.getByRole('button', { name: 'Take away game 3, Pupil 3' }).click();
  await lying(page, MANY_AT_MOST - 1);
  await page.locator('.many-told').getByRole('button', { name: 'Undo' }).click();
  await lying(page, MANY_AT_MOST);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('heading', { name: 'Nothing lies here yet' }).waitFor();
  await page.locator('.many-told').getByRole('button', { name: 'Undo' }).click();
  await lying(page, MANY_AT_MOST);
  expect(problems).toEqual([]);
  await close();
});

test('two games stand side by side on one picture, with the same as a table', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await choose(page, TWELVE);
  await lying(page, 12);
  await page
    .locator('.many-forks > li')
    .first()
    .getByRole('button', { name: /^Compare/ })
    .click();
  const sheet = page.locator('dialog[open]');
  const picture = sheet.locator('.compared-picture > svg');
  await picture.waitFor();
  const words = (await picture.textContent()) ?? '';
  expect(words).toContain('They part: week 1');
  expect(words).toContain('SIMULATED · Vladivostok, as of 5 September 2025');
  expect(await picture.locator('.compared-head').count()).toBeGreaterThan(1);
  await sheet.getByText('The same as a table').click();
  const rows = await sheet.locator('.compared-differences tbody th[scope="row"]').count();
  expect(rows).toBeGreaterThan(3);
  expect(await picture.getAttribute('aria-label')).toContain(`${rows} things in which they differ`);
  expect(await sheet.locator('select').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('of two games in play no more is told than a seat or the public may know, unless somebody asks', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  const [, seat] = book.sides;
  await choose(
    page,
    ['Ada', 'Ben'].map((name) => pupilFile({ name, seed: 'class 10b', seat, alike: 2, until: 3 })),
  );
  await lying(page, 2);
  await page.locator('.many-pair').getByRole('button', { name: 'Compare' }).click();
  const sheet = page.locator('dialog[open]');
  const picture = sheet.locator('.compared-picture > svg');
  await picture.waitFor();
  expect(await sheet.locator('.many-from select').inputValue()).toBe(seat);
  await sheet.locator('.many-from select').selectOption({ label: 'Opened up' });
  await picture
    .getByText(/Felt cost|Home|Way out/)
    .first()
    .waitFor();
  await sheet.locator('.many-from select').selectOption({ label: 'The public' });
  await sheet.getByText('Compared is what this seat may know').waitFor();
  expect(await picture.textContent()).not.toMatch(/Felt cost|Home|Way out/);
  expect(problems).toEqual([]);
  await close();
});

test('games of this device are taken, and what is noted in one is kept with it', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  for (const game of [
    standing(golden('talking'), 'russia', awaits('russia', 'talks')),
    standing(golden('holding'), 'ukraine', awaits('ukraine', 'moves')),
  ]) {
    await openGame(page, game);
    await keptAt(page, game.commands);
    await page.goBack();
    await page.locator('.saves').waitFor();
  }
  await page.locator('.saves-all button').click();
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.getByRole('button', { name: 'Take from my games' }).click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByLabel('All of them').check();
  await sheet.getByRole('button', { name: 'Take 2 games' }).click();
  await lying(page, 2);
  await page.getByRole('button', { name: /^Open game 1, / }).click();
  await page.locator('html[data-screen="theatre"][data-step="0"]').waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Keep in my games' }).count()).toBe(0);
  await page.locator('.theatre-notes input').fill('Seen by all');
  await page.locator('.theatre-notes .btn').click();
  await page.locator('.theatre-note', { hasText: 'Seen by all' }).waitFor();
  await page.getByRole('button', { name: 'Back to the games side by side' }).click();
  await page.getByRole('button', { name: /^Open game 1, / }).click();
  await page.locator('.theatre-note', { hasText: 'Seen by all' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a record that is replayed is put beside others, and what lay there stays', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await choose(page, TWELVE.slice(0, 2));
  await lying(page, 2);
  await page.goBack();
  const broken = JSON.parse(first.text) as { weeks: string[] };
  // What does not open whole is replayed.
  await handFile(page, JSON.stringify({ ...broken, name: 'From a link', weeks: broken.weeks.with(2, '0'.repeat(64)) }));
  await page.locator('.theatre-main').waitFor();
  await page.getByRole('button', { name: 'Put it beside other games' }).click();
  await lying(page, 3);
  expect(await page.locator('tr[data-game] th[scope="row"]').allTextContents()).toContainEqual(
    expect.stringContaining('From a link'),
  );
  expect(problems).toEqual([]);
  await close();
});

test('hostile files are told off and change nothing', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await manyPage(page);
  await choose(page, [
    { name: '<img src=x onerror=document.title=1>.json', text: first.text },
    { name: 'deep.json', text: '['.repeat(200_000) },
    { name: 'huge.json', text: `{"a":"${'x'.repeat(5_000_000)}"}` },
    { name: 'binary.zip', text: 'PK\u0003\u0004\u0000garbage' },
  ]);
  await lying(page, 1);
  expect(await page.locator('.many-told li').allTextContents()).toEqual([
    'deep.json was not taken in: it is too large.',
    'huge.json was not taken in: it is too large.',
    expect.stringMatching(/^binary\.zip was not taken in: it /),
  ]);
  expect(await page.locator('.many img').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});
