/** The weeks as they are played at a notebook's size: one scroll at most, and the way on in sight. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showFrame } from '../support/frame.ts';
import { openGame } from '../support/openGame.ts';
import { golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

const NOTEBOOK = { width: 1366, height: 768 };
let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  browser = await launch();
  seen = await visit(browser, '?gallery', { reducedMotion: 'reduce', viewport: NOTEBOOK });
});
afterAll(leave);

/** Everything that scrolls up and down inside something that scrolls, the page included; by class. */
function scrollsWithin(): string[] {
  const scrolls = (element: Element): boolean => {
    if (element.scrollHeight <= element.clientHeight + 1 || element.getClientRects().length === 0) return false;
    return element === document.scrollingElement || /auto|scroll/u.test(getComputedStyle(element).overflowY);
  };
  const all = [...document.querySelectorAll('*')].filter(scrolls);
  return all
    .filter((element) => all.some((other) => other !== element && other.contains(element)))
    .map((element) => `${element.tagName} ${element.className}`);
}

test.each([
  'moves/ukraine',
  'moves/unitedStates',
  'moves/folder',
  'moves/later',
  'talks/pen',
  'talks/answer',
  'talks/declined',
  'report/week',
])('nothing scrolls inside what scrolls: %s', async (frame) => {
  await showFrame(seen.page, frame, 'light');
  const { page } = seen;
  expect(await page.evaluate(scrollsWithin)).toEqual([]);
  if (frame !== 'report/week') return;
  const box = await page.locator('.report-on .btn').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0), 'the way on is in sight before the report has been scrolled').toBeLessThan(
    NOTEBOOK.height,
  );
});

test('the button that seals a move keeps its place while the move is written', async () => {
  const { page, close } = await visit(browser, '', { reducedMotion: 'reduce', viewport: NOTEBOOK });
  await openGame(
    page,
    standing(golden('holding'), 'ukraine', ({ table }) => table.phase === 'moves'),
  );
  await page.locator('.cmd', { hasText: 'Invite' }).click();
  // Its right edge and its height above the foot: only its letters grow bolder.
  const corner = async (): Promise<string> => {
    const box = await page.locator('.move-foot .btn.primary').boundingBox();
    return box === null ? 'gone' : `${Math.round(box.x + box.width)}:${Math.round(box.y)}`;
  };
  const places = [await corner()];
  await page.locator('dialog[open] .choice', { hasText: 'Ministers' }).click();
  places.push(await corner());
  await page.locator('dialog[open] .choice', { hasText: 'Istanbul' }).click();
  await page.locator('.move-foot .btn.primary:not([aria-disabled])').waitFor();
  places.push(await corner());
  expect(places).toEqual([places[0], places[0], places[0]]);
  await close();
});
