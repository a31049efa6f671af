/** The first minutes: three short screens up to the first decision, words that explain themselves, hints that are shown once. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const CLASSROOM = { viewport: { width: 1366, height: 768 } };
const hint = (page: Page) => page.locator('.hint');

/** Takes the second seat and goes on to the first week. */
async function toFirstWeek(page: Page): Promise<void> {
  await page.locator('.seat-card').nth(1).click();
  await page.getByRole('button', { name: 'Begin week 1' }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await page.locator('.own').waitFor();
}

/** Words that are drawn: what is folded, or said to a screen reader alone, is not read. */
function wordsIn(page: Page, parts: readonly string[]): Promise<number> {
  return page.evaluate(
    (all) =>
      all
        .flatMap((part) => [...document.querySelectorAll<HTMLElement>(part)])
        .flatMap((part) => part.innerText.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word))).length,
    [...parts],
  );
}

test('from the title to the first decision there are three screens, read within a minute', async () => {
  const { page, problems, close } = await visit(browser, '?board=off', CLASSROOM);
  const screens: (string | undefined)[] = [];
  const here = async () => screens.push(await page.evaluate(() => document.documentElement.dataset['screen']));
  await page.locator('.seat-card').first().waitFor();
  await here();
  // Every sentence of the title, the four names, and the card of the seat that is chosen.
  const title = await wordsIn(page, [
    '.title-text > p:not(.title-links)',
    '.content-note',
    '.how-long :is(.choice, p)',
    '.choose',
    '.seat-card-name',
    'li:nth-child(2) > .seat-card',
  ]);
  await page.locator('.seat-card').nth(1).click();
  await page.getByRole('button', { name: 'Begin week 1' }).waitFor();
  await here();
  const brief = await wordsIn(page, ['.brief-columns .part > :is(h3, p, ol.how)', '.brief-columns .mandate li > span']);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768);
  await page.getByRole('button', { name: 'Begin week 1' }).click();
  await hint(page).waitFor();
  await here();
  const week = await wordsIn(page, ['.news-headline h2', '.hint output']);
  expect(screens).toEqual(['title', 'brief', 'game']);
  // 200 words a minute: a pupil who reads with care.
  expect({ title, brief, week, atMost200: title + brief + week <= 200 }).toMatchObject({ atMost200: true });
  // The first decision is at hand: a move is chosen and sealed.
  await page.locator('.cmd', { hasText: 'Consult home' }).click();
  await page.getByRole('button', { name: 'Seal this move' }).click();
  await page.locator('.folder li').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the brief is short at first sight, and whole when it is asked for', async () => {
  const { page, close } = await visit(browser, '?board=off', CLASSROOM);
  await page.locator('.seat-card').nth(1).click();
  const whole = page.getByRole('button', { name: 'The whole brief' });
  await whole.waitFor();
  expect(await page.getByText('You speak for Ukraine').isVisible()).toBe(false);
  await whole.click();
  await page.getByText('You speak for Ukraine').waitFor();
  expect(await whole.getAttribute('aria-expanded')).toBe('true');
  await close();
});

test('a word explains itself by keyboard, by pointer and by tap, and goes again', async () => {
  const { page, close } = await visit(browser, '?board=off', { ...CLASSROOM, hasTouch: true });
  await page.locator('.seat-card').nth(1).click();
  const word = page.getByRole('button', { name: 'capital', exact: true });
  const text = page.locator('.term-text:popover-open');
  await word.focus();
  expect(await text.count()).toBe(0);
  await page.keyboard.press('Enter');
  await text.waitFor();
  expect(await text.innerText()).toContain('What you can spend on moves in a week');
  expect(await word.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  expect(await word.evaluate((it) => it === document.activeElement)).toBe(true);
  await word.hover();
  await text.waitFor();
  await page.mouse.move(5, 700);
  await text.waitFor({ state: 'detached' });
  await word.tap();
  await text.waitFor();
  await page.getByRole('heading', { level: 1 }).tap();
  await text.waitFor({ state: 'detached' });
  await close();
});

test('in a sheet Escape first puts the explanation away, then the sheet', async () => {
  const { page, close } = await visit(browser, '?board=off', CLASSROOM);
  await toFirstWeek(page);
  await page.locator('.cmd', { hasText: 'Prepare' }).click();
  const word = page.locator('dialog[open]').getByRole('button', { name: 'incident rule' });
  await word.focus();
  await page.keyboard.press('Enter');
  const text = page.locator('.term-text:popover-open');
  await text.waitFor();
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await close();
});

test('a word is marked once a screen', async () => {
  const { page, close } = await visit(browser, '?board=off', CLASSROOM);
  await page.locator('.seat-card').nth(1).click();
  await page.getByRole('button', { name: 'The whole brief' }).click();
  const marked = await page.locator('.term-text b').allInnerTexts();
  const all = await page.locator('.term-text b').evaluateAll((them) => them.map((it) => it.textContent));
  expect(all.length).toBeGreaterThan(4);
  expect(new Set(all).size).toBe(all.length);
  expect(marked.length).toBe(all.length);
  await close();
});

test('a hint is shown once, can be closed, covers nothing, and all are switched off and on in Settings', async () => {
  const { page, problems, close } = await visit(browser, '?board=off', CLASSROOM);
  await toFirstWeek(page);
  await page.locator('.hint output', { hasText: 'Choose a move, then hand over' }).waitFor();
  // It lies in the flow of its panel: no control is beneath it.
  const covered = await hint(page).evaluate((it) => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    return [...document.querySelectorAll('button, a, input, select')]
      .filter((control) => !it.contains(control) && control.closest('.own-lower') !== null)
      .some((control) => {
        const box = control.getBoundingClientRect();
        return box.width > 0 && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      });
  });
  expect(covered).toBe(false);
  expect(await page.getByRole('status').filter({ hasText: 'Choose a move' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Close this hint' }).click();
  await hint(page).waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.own').waitFor();
  expect(await page.locator('.hint', { hasText: 'Choose a move' }).count()).toBe(0);

  const settings = async (choice: string) => {
    await page.locator('.utils, .menu').getByRole('button', { name: 'Settings' }).click();
    const group = page.getByRole('group', { name: 'Hints' });
    await group.getByRole('radio', { name: choice }).check();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  await settings('Do without');
  await page.reload();
  await page.locator('.own').waitFor();
  expect(await hint(page).count()).toBe(0);
  await settings('Show them');
  await hint(page).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('whoever has spent all capital is told so once', async () => {
  const { page, close } = await visit(browser, '?board=off', CLASSROOM);
  await toFirstWeek(page);
  for (const move of ['Consult home', 'Call partners', 'Prepare']) {
    await page.locator('.cmd', { hasText: move }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    for (
      let tries = 0;
      tries < 4 &&
      (await dialog.getByRole('button', { name: 'Seal this move' }).getAttribute('aria-disabled')) === 'true';
      tries += 1
    )
      await dialog.locator('fieldset').last().locator('input:not([disabled])').first().check();
    await dialog.getByRole('button', { name: 'Seal this move' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await page.locator('.hint', { hasText: 'Your capital is used up' }).waitFor();
  await close();
});

test('the glossary can be read before a game begins', async () => {
  const { page, close } = await visit(browser, '?board=off', CLASSROOM);
  await page.getByRole('button', { name: 'Words explained' }).click();
  await page.locator('html[data-screen="glossary"]').waitFor({ state: 'attached' });
  await page.locator('.glossary dt').first().waitFor();
  const terms = await page.locator('.glossary dt').allInnerTexts();
  for (const term of ['gate', 'spoiler', 'incident rule', 'safe-conduct', 'PA-X', 'rung', 'Vladivostok'])
    expect(terms).toContain(term);
  await close();
});
