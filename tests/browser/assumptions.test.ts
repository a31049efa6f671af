/** Readings and assumptions in the built site: what moves beside the published numbers, and a game that is played with changed ones. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

/** Hundreds of games are played in the page: only to end a wait that hangs. */
const PLAYED = { timeout: 50_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

test('the page opens on the readings, and plays the same hands under each', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  await page.getByRole('button', { name: 'Readings and assumptions' }).click();
  await page.getByRole('heading', { name: 'Where the readings disagree' }).waitFor();
  expect(await page.locator('.reading-card').count()).toBe(3);
  const places = await page.locator('.assumptions tbody th').allTextContents();
  expect(places).toContain('Russia: what each option is worth to it');
  expect(places.filter((place) => place.includes('/') || place === '')).toEqual([]);
  await page.getByRole('button', { name: /Play 40 games under each/ }).click();
  await page.locator('.readings .run-progress[data-stage="done"]').waitFor(PLAYED);
  const heads = await page.locator('.readings .counts').first().locator('thead th').allTextContents();
  expect(heads.slice(1).every((head) => head.endsWith('of 40'))).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a changed number is compared, undone, and played with: every screen and the record say so', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  await page.getByRole('button', { name: 'Readings and assumptions' }).click();
  await page.getByText('Where the tracks start').click();
  const agenda = page.getByLabel('Agenda at the start');
  await agenda.fill('60');
  await agenda.blur();
  await page.getByText('A whole number from 0 to 10.').waitFor();
  await agenda.fill('5');
  await agenda.blur();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await agenda.inputValue()).toBe('1');
  await agenda.fill('4');
  await agenda.blur();
  await page.getByRole('button', { name: 'Play and compare' }).click();
  await page.locator('.dials .run-progress[data-stage="done"]').nth(1).waitFor(PLAYED);
  await page.getByRole('heading', { name: 'The bands' }).waitFor();
  await page.waitForFunction(() => {
    const { top } = document.querySelector('.dials .run-progress')?.getBoundingClientRect() ?? { top: -1 };
    return top >= 0 && top < innerHeight / 2;
  });
  await page.getByText('60 games are few.').waitFor();
  // A count is marked where it lies outside of the band that is shown, and nowhere else.
  const rows = await page.locator('.dials section > .counts tbody tr').allInnerTexts();
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    const [, band = '', ...cells] = row.split('\t');
    const [from = 0, to = 0] = band.split(' to ').map(Number);
    expect(from).toBeLessThanOrEqual(to);
    expect(cells).toHaveLength(2);
    for (const cell of cells) {
      const count = Number.parseInt(cell, 10);
      expect(cell.includes('outside'), row).toBe(count < from || count > to);
    }
  }
  await page.getByRole('button', { name: 'Play with these numbers' }).click();
  await page.getByText('With changed assumptions').waitFor();
  await page.getByRole('button', { name: /^Ukraine/ }).click();
  await page.getByText('With changed assumptions').waitFor();
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  await page.locator('html[data-screen="game"]').waitFor();
  await page.getByRole('button', { name: 'one number changed' }).click();
  await page.getByRole('dialog').getByRole('row', { name: 'Agenda at the start 1 4' }).waitFor();
  // The saved game comes back with its numbers.
  await page.reload();
  await page.locator('html[data-screen="game"]').waitFor();
  await page.getByText('With changed assumptions').waitFor();
  expect(problems).toEqual([]);
  await close();
});
