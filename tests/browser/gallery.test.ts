/** The gallery on the built site: every screen and sheet in a fixed state draws itself without a fault. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameAddress, frameNames, frameStands, showFrame } from '../support/frame.ts';
import { outlineFaults } from '../support/outline.ts';
import { smallTargets } from '../support/targets.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

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
    'class',
    'hotseat',
    'projector',
    'theatre',
    'long',
    'pieces',
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
  // 1280 px at 400 %, and narrower than any phone.
  ['a very small phone, in light', { width: 320, height: 640 }, 'light', /./],
  // Sheets differ little between the two.
  ['a laptop, in dark', { width: 1366, height: 768 }, 'dark', /^(?!move\/|sheet\/(?:clause|leader)\/)/],
] as const)('on %s', (_, viewport, theme, wanted) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, '?gallery', { viewport });
  });
  afterAll(() => seen.close());

  test('every frame stands in good order, fits and can be hit by a finger, and nothing is said on the console', async () => {
    const { page, problems } = seen;
    const faults: string[] = [];
    let told = 0;
    for (const name of (await frameNames(page)).filter((one) => wanted.test(one))) {
      await showFrame(page, name, theme);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${name} is ${wide} px too wide`);
      faults.push(...problems.slice(told).map((problem) => `${name}: ${problem}`));
      told = problems.length;
      faults.push(...(await outlineFaults(page)).map((fault) => `${name} has ${fault}`));
      // A finger's size is asked for where fingers are.
      if (viewport.width < 720)
        faults.push(...(await smallTargets(page)).map((target) => `${name}: too small to hit: ${target}`));
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
