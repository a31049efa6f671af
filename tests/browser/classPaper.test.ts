/** Paper for the class, printed: a sheet a page on both sizes of paper, each with its mark, and nothing of the site around it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { inWords } from '../support/inWords.ts';
import { launch, leave, visit } from '../support/visit.ts';

const LANGUAGES = ['en', 'uk', 'ru', 'fr'] as const;

/** @returns how many pages come out of the printer. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each(LANGUAGES)('in %s every sheet is one page on A4 and on Letter, and has its mark', async (language) => {
  const browser = await launch();
  const { page, problems, close } = await visit(browser, `?board=off&lang=${language}`);
  await page.locator(inWords(page, 'button:has-text("For a class")')).click();
  await page.locator('section:has(> #class-paper) > button').click();
  const sheets = page.locator('.class-sheet');
  await sheets.first().waitFor();
  for (const isEasy of [false, true]) {
    await page.locator('.class-check input').last().setChecked(isEasy);
    // Briefs, background and rules; the draft's options come with them.
    if (isEasy) await page.locator('.class-easy').nth(5).waitFor();
    expect(await sheets.count()).toBe(10);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), format).toBe(10);
  }
  const marks = await page.locator('.class-sheet > .class-mark').allTextContents();
  expect(marks).toHaveLength(10);
  for (const mark of marks) expect(mark).toContain('2025');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.head, h1, .class-codes, .class-check').filter({ visible: true }).count()).toBe(0);
  expect(await sheets.first().evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(0, 0, 0)');
  expect(problems).toEqual([]);
  await close();
});

test('only what is chosen is printed, and with nothing chosen the button says why', async () => {
  const browser = await launch();
  const { page } = await visit(browser, '?board=off', WITH_AXE);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('button', { name: 'Choose sheets' }).click();
  const print = page.getByRole('button', { name: 'Print', exact: true });
  for (const part of [
    'Confidential briefs, a sheet a seat',
    'Secret interests, slips to cut and draw',
    'Background',
    'Outcome',
  ])
    await page.getByLabel(part, { exact: true }).uncheck();
  await page.getByRole('heading', { name: 'Draft with signatures · 2 of 2' }).waitFor();
  expect(await findings(page, 'main', 'all')).toEqual([]);
  expect(await pagesOf(page, 'A4')).toBe(3);
  await print.click();
  await page.locator('html[data-printed]').waitFor();
  for (const part of ['Rules on one page', 'Draft with signatures'])
    await page.getByLabel(part, { exact: true }).uncheck();
  await page.getByText('Nothing is chosen.').waitFor();
  expect(await print.getAttribute('aria-disabled')).toBe('true');
  await leave();
});

test('an outcome sheet that is typed in counts in the chart like a code', async () => {
  const browser = await launch();
  const { page, problems, close } = await visit(browser, '?board=off', WITH_AXE);
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const sheet = page.getByRole('group', { name: 'Type in an outcome sheet' });
  await sheet.getByLabel('Seat').selectOption({ label: 'Ukraine' });
  await sheet.getByLabel('How far the talks came').selectOption({ label: '4 · A ceasefire' });
  await sheet.getByLabel('Prisoners, civilians, children').selectOption({ label: 'All prisoners for all' });
  await sheet.getByRole('button', { name: 'Add to the chart' }).click();
  await page.locator('.class-list li', { hasText: 'Ukraine · a ceasefire' }).waitFor();
  // A table at which all seats sat has no seat of its own; where its text is another, the chart says so.
  await sheet.getByLabel('Seat').selectOption({ label: 'A whole table' });
  await sheet.getByLabel('Prisoners, civilians, children').selectOption({ label: 'By category, and the dead' });
  await sheet.getByRole('button', { name: 'Add to the chart' }).click();
  await page.locator('.class-list li', { hasText: 'Secretariat, whole tables · a ceasefire' }).waitFor();
  await page.locator('.class-chart thead', { hasText: 'Secretariat, whole tables' }).waitFor();
  await page.getByText('All prisoners for all').filter({ visible: true }).first().waitFor();
  expect(await sheet.getByLabel('Prisoners, civilians, children').inputValue()).toBe('-1');
  expect(await findings(page, 'main', 'all')).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
