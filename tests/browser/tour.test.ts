/** The guided tour on the built site: from the title through every note to the ending, by keyboard, by playing and on a phone. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseRecord } from '../../src/core/replay/record.ts';
import { parseTourNote } from '../../src/words/tour.ts';
import english from '../../assets/words/en.json' with { type: 'json' };
import { enter, focused, tabTo } from '../support/keyboard.ts';
import { TOUR_FILE } from '../support/makeTour.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const read = parseRecord(readFileSync(TOUR_FILE, 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.fault));
const { heads, notes } = english.tour;
const weeks = String(BOOK.scenario.rules.weeks[BOOK.length]);
const stops = read.value.notes.map(({ step, text }) => {
  const note = parseTourNote(text);
  if (note === null) throw new Error(`no note of the tour: ${text}`);
  return { step, head: heads[note], words: notes[note].replace('{{weeks}}', weeks) };
});
const atStep = (page: Page, step: number): Promise<void> =>
  page.locator(`html[data-screen="theatre"][data-step="${step}"]`).waitFor({ state: 'attached' });

test('by keyboard one goes from the title through every note, in order, to the ending page', async () => {
  const { page, problems, requests, close } = await visit(browser, OFF);
  await page.locator('.title-ways').waitFor();
  // What the tour needs is fetched only when it is opened.
  expect(requests.filter((url) => /\.record-|theatre-/.test(url))).toEqual([]);
  await enter(page, /^Guided tour$/);
  await atStep(page, 0);
  await page.locator('.guide').waitFor();
  expect(await focused(page)).toBe(stops[0]?.head);
  await tabTo(page, /^Next note$/);
  for (const [i, { step, head, words }] of stops.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.locator('.guide h2', { hasText: head }).waitFor();
    await atStep(page, step);
    expect(await page.locator('.guide').textContent()).toContain(words);
    expect(await page.locator('.guide').textContent()).toContain(`Note ${i + 1} of ${stops.length}`);
    if (i > 0) await page.locator('[aria-live="polite"]', { hasText: words }).waitFor({ state: 'attached' });
    // The keyboard stays where the next note is.
    if (i > 0 && i < stops.length - 1) expect(await focused(page)).toBe('Next note');
  }
  await tabTo(page, /^To the ending$/);
  await page.keyboard.press('Enter');
  await page.locator('html[data-screen="ending"]').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('each note frames what it speaks of on the board and beside it, and leads the keyboard there', async () => {
  const { page, problems, close } = await visit(browser, '', { viewport: { width: 1366, height: 768 } });
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await page.locator('[data-board="ready"]').waitFor();
  for (const [i] of stops.entries()) {
    await page.locator('.guide', { hasText: `Note ${i + 1} of` }).waitFor();
    const frame = page.locator('.guide-spot > div').first();
    await frame.waitFor();
    // The frame lies around what "Show me" leads to.
    await page.getByRole('button', { name: /^Show me: / }).press('Enter');
    await page.waitForFunction(() => {
      const here = document.activeElement?.getBoundingClientRect();
      return [...document.querySelectorAll('.guide-spot > div')].some((one) => {
        const box = one.getBoundingClientRect();
        return here !== undefined && box.left <= here.left && box.top <= here.top + 1 && box.right >= here.left;
      });
    });
    expect(await page.evaluate(() => document.activeElement?.closest('.guide') === null)).toBe(true);
    if (i < stops.length - 1) await page.getByRole('button', { name: 'Next note' }).click();
  }
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('the tour ends with an invitation: its seat, from the week in which texts were first declined', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await atStep(page, 0);
  await page.locator('.timeline-range').press('End');
  await page.getByRole('button', { name: /^Play as .+ from week \d$/ }).click();
  await page.locator('html[data-screen="game"][data-week="2"]').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});

test('N and Shift+N on the timeline go from note to note', async () => {
  const { page, close } = await visit(browser, OFF);
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await atStep(page, 0);
  await tabTo(page, /^Step of the record$/);
  for (const i of [1, 2]) {
    await page.keyboard.press('n');
    await page.locator('.guide h2', { hasText: stops[i]?.head ?? '' }).waitFor();
    await atStep(page, stops[i]?.step ?? 0);
  }
  await page.keyboard.press('Shift+N');
  await atStep(page, stops[1]?.step ?? 0);
  await close();
});

test('played, the tour stops at its next note; a reload finds it there', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await atStep(page, 0);
  await page.getByLabel('Fast').check({ force: true });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const [, second] = stops;
  await atStep(page, second?.step ?? 0);
  await page.locator('.guide h2', { hasText: second?.head ?? '' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await page.waitForFunction(
    (step) => (history.state as { place: { mark?: { step: number } } }).place.mark?.step === step,
    second?.step ?? 0,
  );
  await page.reload();
  await atStep(page, second?.step ?? 0);
  await page.locator('.guide h2', { hasText: second?.head ?? '' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('whoever plays on from the tour is not led by it any more, and keeps its notes up to there', async () => {
  const { page, problems, close } = await visit(browser, OFF);
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await atStep(page, 0);
  await page.locator('.timeline-range').fill(String(stops[4]?.step));
  await atStep(page, stops[4]?.step ?? 0);
  await page.locator('.theatre-fork').getByLabel('Coalition').check({ force: true });
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await page.locator('.utils button', { hasText: 'Replay' }).click();
  await page.locator('.theatre-notes').waitFor();
  expect(await page.locator('.guide').count()).toBe(0);
  expect(await page.locator('.theatre-note').allTextContents()).toEqual(stops.slice(0, 5).map(({ words }) => words));
  // On the tour's own line it leads as before.
  await page.locator('.theatre-branch').first().getByRole('button', { name: 'Show' }).click();
  await page.locator('.guide').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('on a phone the note lies over the timeline, can be folded, and every target is large enough', async () => {
  const { page, problems, close } = await visit(browser, '', { viewport: { width: 360, height: 640 } });
  await page.getByRole('button', { name: 'Guided tour' }).click();
  await page.locator('[data-board="ready"]').waitFor();
  for (const { head, words } of stops.slice(0, 3)) {
    await page.locator('.guide-fold', { hasText: head }).waitFor();
    expect(await page.locator('.guide-fold p').textContent()).toContain(words);
    expect(await page.locator('.guide-fold p .textlink').textContent()).toMatch(/^Show me: /);
    const next = await page.getByRole('button', { name: 'Next note' }).boundingBox();
    expect(next?.height).toBeGreaterThanOrEqual(44);
    expect((next?.x ?? 0) + (next?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Next note' }).click();
  }
  const open = (await page.locator('.theatre-main').boundingBox())?.height ?? 0;
  await page.locator('.guide-fold summary').click();
  await page.waitForFunction((was) => (document.querySelector('.theatre-main')?.clientHeight ?? 0) > was + 40, open);
  await page.locator('.timeline-range').press('End');
  await page.locator('.guide-ways').getByRole('button', { name: 'To the ending' }).waitFor();
  expect(
    await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
  ).toEqual([360, 640]);
  expect(problems).toEqual([]);
  await close();
});
