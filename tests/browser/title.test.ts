/** The first screen of the built site, as a visitor's browser meets it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

test('the title is readable, with its date, and nothing is asked of another host', async () => {
  const { page, problems, requests, close } = await visit(browser);
  await page.getByRole('heading', { level: 1, name: 'Good Offices' }).waitFor();
  await page.getByText('As of 5 September 2025').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  await close();
});

test('the title is readable without any script', async () => {
  const { page, close } = await visit(browser, '', { javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: 'Good Offices' }).waitFor();
  await page.getByText('As of 5 September 2025').first().waitFor();
  await close();
});

test('the page forbids scripts and requests from elsewhere', async () => {
  const { page, close } = await visit(browser);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
  await close();
});

test('an English page fetches no Cyrillic letters', async () => {
  const { page, requests, close } = await visit(browser);
  await page.waitForFunction(() => document.fonts.ready.then(() => true));
  const fonts = requests.filter((url) => url.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((url) => url.includes('cyrillic'))).toEqual([]);
  await close();
});

test('a brief that is easy to read is chosen once, and holds for every seat and after a reload', async () => {
  const { page, problems, close } = await visit(browser, '?board=off');
  const easy = page.getByRole('button', { name: 'Easy to read' });
  const lines = page.locator('.easy-brief li');
  await page.locator('.seat-card').first().click();
  await easy.waitFor();
  expect(await lines.count()).toBe(0);
  await easy.click();
  await lines.first().waitFor();
  for (const seat of [1, 2, 3]) {
    await page.goBack();
    await page.locator('.seat-card').nth(seat).click();
    await lines.first().waitFor();
    expect(await easy.getAttribute('aria-pressed')).toBe('true');
  }
  await page.reload();
  await lines.first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('opening more moves neither the table nor the seats on it', async () => {
  const { page, close } = await visit(browser, '', { viewport: { width: 1366, height: 768 } });
  await page.locator('.seat-card').first().waitFor();
  const places = () =>
    page.evaluate(() => {
      const table = document.querySelector('.title-table');
      const top = table === null ? '' : getComputedStyle(table, '::before').top;
      return [top, ...[...document.querySelectorAll('.seat-card')].map((card) => card.getBoundingClientRect().top)];
    });
  const before = await places();
  expect(before).toHaveLength(5);
  await page.locator('details.more:not(.choose-several) > summary').click();
  expect(await places()).toEqual(before);
  await close();
});

test('on a phone a seat can be chosen from the first screen', async () => {
  const { page, close } = await visit(browser, '', { viewport: { width: 360, height: 640 } });
  const first = page.locator('.seat-card').first();
  await first.waitFor();
  await page.evaluate(() => document.fonts.ready);
  const place = await first.boundingBox();
  expect((place?.y ?? 640) + (place?.height ?? 0)).toBeLessThan(640);
  await close();
});
