/** The debrief on the projector: driven by keys with codes alone, then with whole games, out into a volunteer's game and back to the same slide. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { SLIDES } from '../../src/classroom/plenary/slides.ts';
import { EMPTY_DESK, makeDesk } from '../../src/classroom/desk.ts';
import { handIn } from '../../src/core/lesson/handedIn.ts';
import { makePairNote } from '../../src/core/lesson/pairNote.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { MAIN } from '../../src/core/replay/tree.ts';
import { findings, WITH_AXE } from '../support/axe.ts';
import { classFiles } from '../support/classGames.ts';
import { book } from '../support/theGame.ts';
import { launch, visit } from '../support/visit.ts';

const SEED = '10b';
const files = classFiles(6, SEED);
/** The pair of the second game did not agree on its third step. */
const NOTES = [{ line: MAIN, step: 3, text: makePairNote('second') }];
const games = files.map(({ text }, at) => {
  const read = parseRecord(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const game = handIn(
    book,
    { seed: SEED, scenario: book.scenario.id, length: 'lesson', reading: null },
    {
      ...read.value,
      notes: at === 1 ? NOTES : [],
    },
  );
  if (!game.ok) throw new Error(JSON.stringify(game.fault));
  const [code = ''] = game.value.codes;
  return { code, record: game.value.record ?? '' };
});
const desk = (entries: readonly { readonly code: string }[]): string =>
  makeDesk({ ...EMPTY_DESK, link: `#class=${SEED}&play=${book.scenario.id}`, entries });

/** Opens the teacher's page with that on its desk, and the debrief on the projector. */
async function project(page: Page, text: string): Promise<void> {
  await page.evaluate((kept) => localStorage.setItem('good-offices/class', kept), text);
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('button', { name: 'Show on the projector' }).click();
  await page.locator('.wall[data-slide="role"]').waitFor();
}

/** @returns how many games this browser keeps. */
function saved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((count) => {
        const opening = indexedDB.open('good-offices');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('saves').objectStore('saves').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            count(counting.result);
          });
        });
      }),
  );
}

test('a whole debrief with codes alone, then one with the games of the class, by keys', async () => {
  const browser = await launch();
  const { page, problems, again, close } = await visit(browser, '?board=off', {
    ...WITH_AXE,
    viewport: { width: 1366, height: 768 },
  });
  const slide = (id: string) => page.locator(`.wall[data-slide="${id}"]`);
  await project(page, desk(games.map(({ code }) => ({ code }))));
  for (const [at, { id }] of SLIDES.entries()) {
    await slide(id).waitFor();
    expect(await findings(page, '.wall', 'all'), id).toEqual([]);
    const { tall, wide } = await page
      .locator('.wall-slide')
      .evaluate((area) => ({ tall: area.scrollHeight - area.clientHeight, wide: area.scrollWidth - area.clientWidth }));
    expect([tall > 1, wide > 1], id).toEqual([false, false]);
    await page.keyboard.press(at % 2 === 0 ? 'ArrowRight' : 'PageDown');
  }
  // The last slide stays; back to the start, and the clock of a step is in minutes.
  await slide('memo').waitFor();
  await page.keyboard.press('Home');
  await slide('role').getByText('2 minutes left').waitFor();
  await page.keyboard.press('PageDown');
  await slide('rungs').locator('.class-mark-game').nth(5).waitFor();
  await page.keyboard.press('ArrowRight');
  await slide('partings').getByRole('heading', { name: 'Where the texts part' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on with step 7' }).waitFor();

  await again();
  await project(page, desk(games));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await slide('partings').getByRole('heading', { name: 'Where the games part' }).waitFor();
  await slide('partings').locator('.class-partings .class-share').first().waitFor();
  await page.keyboard.press('PageDown');
  await slide('secrets')
    .getByText(/^Met in \d of 6 games\.$/)
    .nth(3)
    .waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  // Nothing of a game is there before its number is pressed.
  await slide('turn').getByText('Which group offers its game?').waitFor();
  expect(await page.locator('.wall-cards li').count()).toBe(0);
  await page.getByRole('button', { name: 'Group 2, Ukraine' }).click();
  await slide('turn').getByRole('heading', { name: english.lesson.log.head }).waitFor();
  await slide('turn').getByRole('button', { name: english.lesson.log.see }).click();
  await page.locator('.theatre-note', { hasText: english.lesson.pair.note.second }).waitFor();
  await page.getByRole('button', { name: 'Back to the debrief' }).click();
  await slide('turn').getByText('Group 2, Ukraine').waitFor();
  const point = page.locator('.wall-cards li').first();
  await point.getByRole('button', { name: 'See it in the replay' }).click();
  await page.locator('.theatre').waitFor();
  await page.getByRole('button', { name: 'Back to the debrief' }).click();
  await slide('turn').getByText('Group 2, Ukraine').waitFor();
  await point.getByRole('button', { name: /^Play again from/ }).click();
  await page.locator('html[data-screen="game"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Back to the debrief' }).click();
  await slide('turn').getByText('Group 2, Ukraine').waitFor();
  await page.keyboard.press('PageDown');
  await slide('concepts')
    .getByText(/^Group 2, week \d\.$/)
    .first()
    .waitFor();
  expect(await findings(page, '.wall', 'all')).toEqual([]);
  // What was played on from here goes with the rest, in a tab too that knows nothing of it.
  expect(await saved(page)).toBe(1);
  await page.evaluate(() => sessionStorage.clear());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Erase everything on this page' }).click();
  await expect.poll(() => saved(page)).toBe(0);
  expect(problems).toEqual([]);
  await close();
});
