/** The teacher's guide as a teacher meets it: found from the title, leads to the teacher's page, fits a phone, printed whole or a sheet alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFERED } from '../../src/words/language.ts';
import { findings, WITH_AXE } from '../support/axe.ts';
import { cutOff } from '../support/cutOff.ts';
import { inWords } from '../support/inWords.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const WAY = '.title-ways button:has-text("Teacher’s guide")';

test.each(OFFERED)('in %s it is whole, fits a phone and a notebook, and axe finds nothing', async (language) => {
  const { page, problems, close } = await visit(browser, `?board=off&lang=${language}`, WITH_AXE);
  await page.locator(inWords(page, WAY)).click();
  await page.locator('.guide-part').last().waitFor();
  // Words that no file holds would stand there as their key.
  expect(await page.locator('main').innerText()).not.toMatch(/\b(classroom|title|lesson)\.\w+/u);
  for (const [width, height] of [
    [1366, 768],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(await findings(page, 'main', 'all')).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('what it names on the teacher’s page leads there, and back', async () => {
  const { page, close } = await visit(browser, '?board=off');
  await page.locator(inWords(page, WAY)).click();
  await page.getByRole('button', { name: 'Make the link', exact: true }).click();
  await page.getByRole('heading', { name: '1 · The link' }).waitFor();
  await page.getByRole('button', { name: 'Teacher’s guide' }).click();
  await page.getByRole('heading', { name: 'Ready in three minutes' }).waitFor();
  await close();
});

test('a sheet for parents is printed alone', async () => {
  const { page, close } = await visit(browser, '?board=off');
  await page.locator(inWords(page, WAY)).click();
  await page.evaluate(() => {
    window.print = () => {
      const shown = [...document.querySelectorAll('.guide-part')].filter((part) => part.matches('[data-alone]'));
      document.documentElement.setAttribute('data-printed', shown.map((part) => part.querySelector('h2')?.id).join());
    };
  });
  await page.locator('.guide-parents .btn').click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('guide-parents');
  await page.locator('.guide-parents').evaluate((part: HTMLElement) => {
    part.dataset['alone'] = '';
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.guide-part, .head, .reading-page h1').filter({ visible: true }).count()).toBe(1);
  await close();
});
