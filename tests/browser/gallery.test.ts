/** The gallery on the built site: every screen and sheet in a fixed state draws itself without a fault. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameAddress, frameStands, showFrame } from '../support/frame.ts';
import { launch, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function frameNames(page: Page): Promise<string[]> {
  // Once its window stands, nothing is left on the way.
  await page.frameLocator('iframe').locator('html[data-frame]').waitFor();
  return page.locator('.gallery nav section').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const group = section.querySelector('h2')?.textContent ?? '';
      return [...section.querySelectorAll('button')].map((button) => `${group}/${button.textContent ?? ''}`);
    }),
  );
}

test('the list shows one frame in its window, in the size and the theme that are chosen', async () => {
  const { page, problems, close } = await visit(browser, '?gallery', { viewport: { width: 1366, height: 768 } });
  const names = await frameNames(page);
  for (const group of [
    'title',
    'brief',
    'moves',
    'talks',
    'report',
    'watch',
    'move',
    'sheet',
    'after',
    'ending',
    'theatre',
  ])
    expect(names.filter((name) => name.startsWith(`${group}/`)).length).toBeGreaterThan(0);
  await page.getByText('360x640').click();
  await page.getByText('dark', { exact: true }).click();
  const window = page.frameLocator('iframe');
  await window.locator('html[data-frame="title/badLink"][data-theme="dark"]').waitFor();
  expect(await page.locator('iframe').getAttribute('width')).toBe('360');
  expect(problems).toEqual([]);
  await close();
});

describe.each([
  ['a phone, in light', { width: 360, height: 640 }, 'light', /./],
  // Sheets differ little between the two.
  ['a laptop, in dark', { width: 1366, height: 768 }, 'dark', /^(?!move\/|sheet\/(?:clause|leader)\/)/],
] as const)('on %s', (_, viewport, theme, wanted) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, '?gallery', { viewport });
  });
  afterAll(() => seen.close());

  test('every frame stands, and nothing is said on the console', async () => {
    const { page, problems } = seen;
    const faults: string[] = [];
    let told = 0;
    for (const name of (await frameNames(page)).filter((one) => wanted.test(one))) {
      await showFrame(page, name, theme);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${name} is ${wide} px too wide`);
      faults.push(...problems.slice(told).map((problem) => `${name}: ${problem}`));
      told = problems.length;
      if ((await page.getByRole('heading', { level: 1 }).count()) === 0) faults.push(`${name} has no heading`);
    }
    expect(faults).toEqual([]);
  }, 180_000);
});

test('the board is drawn at three sizes', async () => {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    const { page, problems, close } = await visit(browser, frameAddress('moves/later', 'light'), { viewport });
    await frameStands(page, 'moves/later');
    const canvas = await page.locator('.board-host canvas').boundingBox();
    expect(canvas?.width).toBeGreaterThan(300);
    expect(canvas?.height).toBeGreaterThan(300);
    expect(problems).toEqual([]);
    await close();
  }
});

test('nobody but the gallery fetches the gallery', async () => {
  const { page, requests, close } = await visit(browser);
  await page.locator('.seats').waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('gallery'))).toEqual([]);
  await close();
});
