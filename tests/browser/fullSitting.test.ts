/** A full game in several sittings: the tab is closed in each kind of moment, and the title leads back to where one was, with nothing lost. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import type { State } from '../../src/core/model/play/state.ts';
import { isAt } from '../support/atScreen.ts';
import { FULL } from '../support/fullGame.ts';
import { standingOfOne } from '../support/fullStanding.ts';
import { keptAt, spoilNewest } from '../support/kept.ts';
import { openGame } from '../support/openGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const OFF = '?board=off';
const LAPTOP = { viewport: { width: 1366, height: 768 } };
const inPhase =
  (phase: State['table']['phase'], from = 1) =>
  ({ table }: State): boolean =>
    table.phase === phase && table.week >= from && table.awaits.length > 0;

const { phases } = english.app;

/** Closes the tab and comes back in a new one. @returns the title there, and what it says of the game. */
async function comeBack(page: Page): Promise<{ readonly page: Page; readonly line: string }> {
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  again.setDefaultTimeout(10_000);
  await again.goto(inject('site') + OFF);
  const line = await again.locator('.resume > span').first().innerText();
  await again.locator('.resume .btn').click();
  return { page: again, line };
}

const MOMENTS: readonly (readonly [string, (state: State) => boolean])[] = [
  ['an offer to answer', inPhase('answers', 4)],
  ['the first morning of the second third, its report unread', inPhase('moves', 5)],
  ['the first morning of the last third', inPhase('moves', 9)],
  ['the text on the table', inPhase('onTheTable')],
  ['the campaign at home', inPhase('campaign')],
  ['the order of the steps', inPhase('steps')],
  ['a breach', inPhase('breach')],
  ['a text opened once more', (state) => inPhase('onTheTable')(state) && state.table.aftermath?.lost?.isOpen === true],
];

test.each(MOMENTS)(
  'the tab is closed at %s, and the title leads back there',
  async (_, isThere) => {
    const standing = standingOfOne(isThere);
    const { week, phase } = standing.state.table;
    const { page, close } = await visit(browser, OFF, { ...LAPTOP, isOwn: true });
    await openGame(page, standing);
    await keptAt(page, standing.commands);
    const { page: again, line } = await comeBack(page);
    expect(line).toContain(`week ${week} of 12 (${phases[phase]})`);
    await isAt(again, 'game', `[data-phase="${phase}"][data-hash="${standing.hash}"]`);
    if (phase === 'moves') await again.locator('.report').waitFor();
    await close();
  },
  60_000,
);

test('a package that was being written lies in hand again, and one that was tabled does not', async () => {
  const standing = standingOfOne(inPhase('talks', 3));
  const { page, close } = await visit(browser, OFF, { ...LAPTOP, isOwn: true });
  await openGame(page, standing);
  const hand = (of: Page) => of.locator('.builder [data-chosen="true"]');
  const clause = page.locator('.builder details.builder-clause').first();
  await clause.locator('summary').click();
  // The first leaves the clause out.
  await clause.locator('.option-choice input:not(:disabled)').nth(1).check();
  await hand(page).first().waitFor({ state: 'attached' });
  const written = await hand(page).first().innerText();
  // The browser has it when its row says so.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opened = indexedDB.open('good-offices');
        opened.addEventListener('success', () => {
          const asked = opened.result.transaction('saves').objectStore('saves').getAll();
          asked.addEventListener('success', () => {
            opened.result.close();
            resolve((asked.result as { hand?: string }[]).some(({ hand: kept = '' }) => kept !== ''));
          });
        });
      }),
  );
  const { page: again } = await comeBack(page);
  await isAt(again, 'game', `[data-hash="${standing.hash}"]`);
  await hand(again).first().waitFor({ state: 'attached' });
  expect((await hand(again).first().innerText()).split('\n')[0]).toBe(written.split('\n')[0]);
  await again.locator('.builder-acts .btn').last().click();
  await again.locator(`html:not([data-hash="${standing.hash}"])`).waitFor({ state: 'attached' });
  await again.locator('.builder').waitFor({ state: 'detached' });
  await close();
}, 60_000);

test('a full game that no longer reads can be taken along as it is, and keeps nobody from a new one', async () => {
  const standing = standingOfOne(inPhase('moves', 7));
  const { page, close } = await visit(browser, OFF, { ...LAPTOP, isOwn: true });
  await openGame(page, standing);
  const text = await keptAt(page, standing.commands);
  await page.goto('about:blank');
  await page.goto(inject('site') + OFF);
  await page.locator('.resume').waitFor();
  await spoilNewest(page, { text: text.slice(0, text.length / 2) });
  await page.locator('.resume .btn').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /download|file/i })
      .first()
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$|\.txt$/);
  expect(await page.locator('.seat-card').count()).toBe(FULL.leaders.length);
  await close();
}, 60_000);

test('where the disk is full a full game says so at once, and goes on', async () => {
  const standing = standingOfOne(inPhase('talks', 6));
  const { page, problems, close } = await visit(browser, OFF, LAPTOP, () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openGame(page, standing);
  await page.locator('.kept').filter({ hasText: 'does not keep the game' }).waitFor();
  await page.locator('.builder-acts .btn').last().click();
  await page.locator(`html:not([data-hash="${standing.hash}"])`).waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
}, 60_000);
