/** The projector view on the built site, beside the tab with the game: it follows what the public may see, and never holds more. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { holdersWith } from '../../src/session/persons.ts';
import { BOOK } from '../support/testGame.ts';
import { keptAt } from '../support/kept.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const { hotseat, projector, lesson } = english;
const SEED = 'beamer';
const OFF = 'board=off';
const [first, second] = BOOK.sides;
const nameOf = (leader: typeof first): string => BOOK.leader(leader).name.en;
const stands = (page: Page, what: string): Promise<void> =>
  page.locator(`html[data-screen="projector"]${what}`).waitFor({ state: 'attached' });
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.textContent);
/** Every seat's secret interest in this game. */
const SECRETS = BOOK.leaders.map((leader) => {
  const { seats } = newGame(BOOK, { seed: SEED, holders: holdersWith(BOOK, BOOK.sides) });
  return BOOK.leader(leader).secrets.find(({ id }) => id === seats[leader]?.secret)?.text.en ?? '';
});

test('the projector waits for a game, follows it from turn to turn, shows its end, and says when nobody is at it', async () => {
  const beamer = await visit(browser, `?projector&${OFF}`, { isOwn: true });
  const { page: wall } = beamer;
  await wall.getByRole('heading', { name: projector.empty }).waitFor();
  const desk = await wall.context().newPage();
  desk.setDefaultTimeout(10_000);
  const press = (name: string | RegExp): Promise<void> => desk.getByRole('button', { name }).first().click();
  const [site] = wall.url().split('?');
  await desk.goto(`${site}?${OFF}#class=${SEED}&play=${BOOK.scenario.id}&seats=${BOOK.sides.join(',')}&hands=share`);
  await press(hotseat.begin);
  await stands(wall, '[data-week="1"][data-phase="moves"]');
  await wall.getByRole('heading', { name: projector.to.replace('{{leader}}', nameOf(first)) }).waitFor();
  await press(hotseat.here.replace('{{leader}}', nameOf(first)));
  await wall.getByRole('heading', { name: projector.at.replace('{{leader}}', nameOf(first)) }).waitFor();
  await press(/^Begin/);
  await press(/^Prepare/);
  await desk.locator('dialog fieldset label').first().click();
  await press(/^Seal/);
  await press(/^Hand over/);
  await wall.getByRole('heading', { name: projector.to.replace('{{leader}}', nameOf(second)) }).waitFor();
  expect(await wall.locator('.public-heard li').count(), 'a sealed move is not heard').toBe(1);
  await press(hotseat.here.replace('{{leader}}', nameOf(second)));
  await press(/^Go on/);
  await press(/^Hand over/);
  await stands(wall, '[data-phase="talks"]');
  // Folders are open: what was sealed is public now.
  await wall.locator('.public-heard li').nth(1).waitFor();
  const said = await textOf(wall);
  for (const secret of SECRETS) expect(said).not.toContain(secret);
  expect(await wall.locator('.own, .talks, .brief-screen').count()).toBe(0);

  // What is written down when the page goes is what a reload finds.
  await keptAt(desk, Number(await desk.locator('html').getAttribute('data-step')));
  await desk.reload();
  await wall.getByText(projector.gone).waitFor({ state: 'detached' });
  await stands(wall, '[data-phase="talks"]');
  await desk.locator('.curtain .btn.primary').click();
  await press(lesson.bell.aside);
  await press(lesson.bell.end);
  await stands(wall, '[data-phase="ended"]');
  await wall.locator('.public-kind').waitFor();
  const end = await textOf(wall);
  for (const secret of SECRETS) expect(end).not.toContain(secret);
  await desk.close();
  await wall.getByText(projector.gone).waitFor();
  expect(beamer.problems).toEqual([]);
  await beamer.close();
}, 60_000);
