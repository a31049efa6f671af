/** The projector view beside a full game that four persons play at one device: from the talks through what follows the signature to its end, on one screen and without a secret. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import type { State } from '../../src/core/model/play/state.ts';
import { stageOf } from '../../src/panels/aftermath/stage.ts';
import { isAt } from '../support/atScreen.ts';
import { FULL } from '../support/fullGame.ts';
import { anyFullStanding } from '../support/fullStanding.ts';
import { handFile } from '../support/openGame.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const { aftermath, ending } = english;
/** The least that a projector has. */
const SCREENS = { viewport: { width: 1366, height: 768 }, isOwn: true };
const inPhase =
  (phase: State['table']['phase']) =>
  ({ table }: State): boolean =>
    table.phase === phase;

/** How a settlement of every clause is headed at its end. */
function wholeHead({ table }: State): string {
  const head = Object.entries(ending.headsWhole).find(([kind]) => kind === table.outcome?.kind);
  if (head === undefined) throw new Error(`no text was signed: ${table.outcome?.kind}`);
  return head[1];
}

/** What each seat was dealt and nobody else may read. */
function secretsIn({ seats }: State): readonly string[] {
  return FULL.leaders.map(
    (leader) => FULL.leader(leader).secrets.find(({ id }) => id === seats[leader]?.secret)?.text.en ?? '',
  );
}

/** Opens a game at the device, where the curtain falls before each seat; and lifts it where the game goes on. */
async function openAtDevice(desk: Page, isThere: (state: State) => boolean): Promise<State> {
  const { text, state } = anyFullStanding(FULL.leaders, isThere);
  await desk.goto(`${inject('site')}?board=off`);
  await desk.locator('.seat-card').first().waitFor();
  await handFile(desk, text);
  if (state.table.phase === 'ended') {
    await isAt(desk, 'theatre');
    await desk.locator('[data-way="goOn"]:visible').click();
  } else {
    await isAt(desk, 'curtain');
    await desk.locator('.curtain .btn.primary').click();
    await isAt(desk, 'game');
  }
  return state;
}

/** @returns how far below the window's edge a part ends, in pixels; 0 where all of it is seen. */
const below = (wall: Page, part: string): Promise<number> =>
  wall.locator(part).evaluate((one) => Math.max(0, Math.round(one.getBoundingClientRect().bottom - innerHeight)));

test('a class sees the text and each step after it on one screen, then its end and a year on, and never a secret', async () => {
  const beamer = await visit(browser, '?projector&board=off', SCREENS);
  const { page: wall } = beamer;
  const desk = await wall.context().newPage();
  desk.setDefaultTimeout(10_000);
  for (const phase of ['onTheTable', 'campaign', 'steps', 'breach'] as const) {
    const state = await openAtDevice(desk, inPhase(phase));
    await isAt(wall, 'projector', `[data-phase="${phase}"]`);
    const stage = stageOf(state.table) ?? phase;
    await wall.getByRole('heading', { name: aftermath.head[stage], exact: true }).waitFor();
    expect(await wall.locator('.public-text dt').count()).toBe(FULL.clauses.length);
    expect(await below(wall, '.public-text'), `${phase}: the text`).toBe(0);
    expect(await below(wall, '.public-now > :first-child'), `${phase}: what is being decided`).toBe(0);
    // A style that belongs to another screen would not be there: figures stand in columns.
    const facts = wall.locator('.public-now .facts').first();
    if ((await facts.count()) > 0) expect(await facts.evaluate((one) => getComputedStyle(one).display)).toBe('grid');
    const said = await wall.evaluate(() => document.documentElement.textContent);
    for (const secret of secretsIn(state)) expect(said).not.toContain(secret);
    expect(await wall.locator('.public-view form, .public-now .btn').count(), 'nothing to do there').toBe(0);
  }
  const end = await openAtDevice(desk, ({ table }) => table.outcome?.comprehensive === true);
  await isAt(wall, 'projector', '[data-phase="ended"]');
  await wall.getByRole('heading', { name: wholeHead(end) }).waitFor();
  await wall.getByRole('heading', { name: ending.yearOn.head }).waitFor();
  expect(await wall.locator('.public-year dd').count()).toBeGreaterThan(3);
  expect(await below(wall, '.public-ended')).toBe(0);
  const said = await wall.evaluate(() => document.documentElement.textContent);
  for (const secret of secretsIn(end)) expect(said).not.toContain(secret);
  expect(beamer.problems).toEqual([]);
  await beamer.close();
}, 90_000);
