/** Every screen of the page, and how to get there from the title: for whatever must hold on all of them. */
import type { Page } from 'playwright-core';
import { classFiles, dropped } from './classGames.ts';
import { inWords } from './inWords.ts';
import { keptAt } from './kept.ts';
import { handFile, openGame } from './openGame.ts';
import { openAllParts } from './openParts.ts';
import { awaits, golden, mayAskFor, shortText, standing } from './standing.ts';
import type { Standing } from './standing.ts';

export interface Screen {
  readonly name: string;
  /** The drawn board is part of it, where it is wanted. */
  readonly hasBoard: boolean;
  /** Gets there from the title, in a page that was just opened. */
  reach(page: Page): Promise<void>;
  /** What opens a sheet over it: each element of each selector is opened in turn. */
  readonly opens?: readonly string[];
  /** The same, where each opens a sheet of its own kind: a menu. */
  readonly opensUnlike?: readonly string[];
}

/**
 * Brings a page to a screen and to every sheet over it, and lets each be looked at.
 * @param see gets the name of what is in sight, and whether it is the first of its kind: sheets that one selector opens are of a kind.
 * @param sheets `kinds`: only the first sheet of a kind is opened.
 */
export async function look(
  page: Page,
  screen: Screen,
  see: (name: string, isFirst: boolean) => Promise<void>,
  sheets: 'all' | 'kinds' = 'all',
): Promise<void> {
  await screen.reach(page);
  await fetched(page);
  await see(screen.name, true);
  const isUnlike = (selector: string): boolean => screen.opensUnlike?.includes(selector) === true;
  for (const selector of [...(screen.opens ?? []), ...(screen.opensUnlike ?? [])]) {
    const openers = page.locator(`${inWords(page, selector)}:visible`);
    const count = await openers.count();
    if (count === 0) throw new Error(`nothing opens a sheet on ${screen.name}: ${selector}`);
    for (let i = 0; i < (sheets === 'all' || isUnlike(selector) ? count : 1); i += 1) {
      await openers.nth(i).click();
      const sheet = page.locator('dialog[open]');
      const title = await sheet.locator('h2').first().textContent();
      await fetched(page);
      await fillSheet(page);
      await see(`${screen.name}, sheet ${title}`, i === 0 || isUnlike(selector));
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
    }
  }
}

const talks = (): Standing => standing(golden('talking'), 'russia', awaits('russia', 'talks'));
const moves = (seat: string): Standing => standing(golden('holding'), seat, awaits(seat, 'moves'));
const lateMoves = (seat: string): Standing =>
  standing(golden('holding'), seat, (state) => state.table.week === 3 && awaits(seat, 'moves')(state));
const ended = (kind: Parameters<typeof golden>[0], seat: string): Standing =>
  standing(golden(kind), seat, ({ table }) => table.phase === 'ended');

/** Parts of a page whose code is fetched when they are opened have come. */
async function fetched(page: Page): Promise<void> {
  await page.locator('.later').waitFor({ state: 'detached' });
}

/** Chooses in an open sheet until every question has its answer; the language stays. */
async function fillSheet(page: Page): Promise<void> {
  for (let asked = 0; asked < 5; asked += 1) {
    const open = page.locator('dialog[open] fieldset:not(:has(input:checked)) label:not(.not, :has([lang])) input');
    if ((await open.count()) === 0) return;
    await open.first().check();
  }
}

const START: readonly Screen[] = [
  {
    name: 'the title',
    hasBoard: false,
    reach: (page) => page.locator('.utils button').first().waitFor(),
    opensUnlike: ['.utils button'],
  },
  {
    name: 'the title with more opened and a fault',
    hasBoard: false,
    async reach(page) {
      await page.locator('details.more:not(.choose-several) > summary').click();
      await handFile(page, '{');
      await page.getByRole('alert').waitFor();
    },
  },
  ...['about', 'assumptions', 'glossary', 'sources'].map(
    (name, i): Screen => ({
      name: `the page ${name}`,
      hasBoard: false,
      async reach(page) {
        await page.locator('.title-links button').nth(i).click();
        await page.locator(`html[data-screen="${name}"]`).waitFor();
        await fetched(page);
      },
    }),
  ),
  ...[0, 2].map(
    (i): Screen => ({
      name: `the brief of seat ${i + 1}`,
      hasBoard: false,
      async reach(page) {
        await page.locator('.seat-card').nth(i).click();
        await page.locator('html[data-screen="brief"]').waitFor();
      },
    }),
  ),
  {
    name: 'the curtain between two seats at one device',
    hasBoard: false,
    async reach(page) {
      await page.locator('.choose-several > summary').click();
      await page.locator('.choose-several .btn').click();
      await page.locator('html[data-screen="curtain"]').waitFor();
    },
  },
  {
    name: 'a title with games that are kept',
    hasBoard: false,
    async reach(page) {
      for (const game of [moves('ukraine'), ended('exchange', 'russia')]) {
        await openGame(page, game);
        await keptAt(page, game.commands);
        await page.evaluate(() => document.fonts.ready);
        await page.goBack();
        await page.locator('.saves').waitFor();
      }
    },
  },
  {
    name: 'what was before week 1',
    hasBoard: false,
    async reach(page) {
      await page.locator(inWords(page, '.title-ways button:text-is("Before week 1")')).click();
      await page.locator('.history').waitFor();
    },
    opens: ['.history li:nth-child(2) .history-cards button'],
  },
  {
    name: 'my games',
    hasBoard: false,
    async reach(page) {
      await openGame(page, moves('ukraine'));
      await keptAt(page, moves('ukraine').commands);
      await page.evaluate(() => document.fonts.ready);
      await page.goBack();
      await page.locator('.saves-all button').click();
      await page.locator('.library-row').waitFor();
    },
  },
];

/** Goes to the page on which many games are put side by side. */
async function many(page: Page): Promise<void> {
  await page.locator(inWords(page, '.title-ways button:text-is("Games side by side")')).click();
  await page.locator('.many-place').waitFor();
}
const MANY: readonly Screen[] = [
  { name: 'many games, none yet', hasBoard: false, reach: many, opens: ['.many-place .btn:nth-of-type(2)'] },
  {
    name: 'many games of a class',
    hasBoard: false,
    async reach(page) {
      await many(page);
      await dropped(page, [...classFiles(7), ...classFiles(1, '10c'), { name: '10d', text: '{' }]);
      await page.locator('.many[data-games="8"]').waitFor();
      await page.locator('.figure[data-drawn="true"] .figure-screen svg').nth(1).waitFor();
    },
    opens: ['.many-forks > li:first-child > .textlink'],
  },
];

const WEEK: readonly Screen[] = [
  {
    name: 'the moves of week 1',
    hasBoard: true,
    reach: (page) => openGame(page, moves('ukraine')),
    opens: ['.cmd', '.other', '.draft tr:nth-child(3) th button'],
    opensUnlike: ['.utils button:not(:text-is("Replay"))'],
  },
  {
    name: 'the moves of a third week',
    hasBoard: true,
    reach: (page) => openGame(page, lateMoves('russia')),
    opens: ['.others .panel-head button:not(.term)', '.news-headline button'],
  },
  {
    name: 'the moves of a convener',
    hasBoard: false,
    reach: (page) => openGame(page, lateMoves('unitedStates')),
    // Those that no side has, or has otherwise.
    opens: ['Pledge', 'Press', 'Mediate'].map((move) => `.cmd:has-text("${move}")`),
  },
  {
    name: 'a watched week',
    hasBoard: true,
    async reach(page) {
      await page.locator('.title-foot button').click();
      await page.locator('.brief-screen .btn.primary').click();
      await page.locator('html[data-screen="game"]').waitFor();
    },
  },
  {
    name: 'talks with a package in hand',
    hasBoard: true,
    async reach(page) {
      await openGame(page, talks());
      const clause = page.locator('.builder-clause').nth(5);
      await clause.locator('summary').click();
      await clause.locator('input:enabled').nth(1).check();
    },
    opens: ['.talks-receipts button.textlink'],
  },
  {
    name: 'the card behind a stance',
    hasBoard: false,
    async reach(page) {
      await openGame(page, moves('russia'));
      await page.locator('.other').first().click();
      await page.locator('dialog[open] .region-card summary').first().click();
      await page.locator('dialog[open] .region-card[open] .rests button').click();
      await page.locator('dialog[open] .btn.quiet').waitFor();
    },
  },
  {
    name: 'an answer',
    hasBoard: true,
    async reach(page) {
      await openGame(page, standing(golden('holding'), 'russia', mayAskFor('russia')));
      await page.locator('.answers-if summary').click();
      const open = page.locator('.answers-if option:enabled:not([value=""])').first();
      await page.locator('.answers-if select').selectOption((await open.getAttribute('value')) ?? '');
    },
  },
  {
    name: 'the report',
    hasBoard: true,
    async reach(page) {
      await openGame(page, talks());
      await page.locator('.builder-acts .btn').last().click();
      await page.locator('.report').waitFor();
    },
    opens: ['.report-receipts li:first-child button'],
  },
];

/** Goes from a game's head to its replay. */
async function replay(page: Page): Promise<void> {
  await page.locator(inWords(page, '.utils button:text-is("Replay")')).click();
  await page.locator('.theatre-main').waitFor();
}
const REPLAY: readonly Screen[] = [
  {
    name: 'the replay of a game in play',
    hasBoard: true,
    async reach(page) {
      await openGame(page, lateMoves('ukraine'));
      await replay(page);
    },
  },
  {
    name: 'the replay of two lines with a note',
    hasBoard: false,
    async reach(page) {
      await openGame(page, lateMoves('ukraine'));
      await replay(page);
      await page.locator('.timeline-range').fill('20');
      await page.locator('html[data-screen="theatre"][data-step="20"]').waitFor();
      await page.locator('.theatre-notes input').fill('Here the pen changed hands');
      await page.locator('.theatre-notes .btn').click();
      await page.locator('.theatre-fork .btn').click();
      await page.locator('html[data-screen="game"]').waitFor();
      await replay(page);
      await page.locator('.theatre-branch').nth(1).waitFor();
    },
  },
  {
    name: 'the guided tour',
    hasBoard: true,
    async reach(page) {
      await page.locator(inWords(page, '.title-ways button:text-is("Guided tour")')).click();
      await page.locator('.theatre-main').waitFor();
    },
  },
  {
    name: 'the replay of a broken record',
    hasBoard: false,
    async reach(page) {
      const { text } = ended('broken', 'ukraine');
      await handFile(
        page,
        text.replace(/"weeks": \[\s+"[0-9a-f]{8}/, (found) => `${found.slice(0, -8)}00000000`),
      );
      await page.locator('.theatre-main [role="alert"]').waitFor();
    },
  },
];

const AFTER: readonly Screen[] = [
  {
    name: 'the text on the table',
    hasBoard: false,
    async reach(page) {
      await openGame(page, standing(shortText(), 'russia', awaits('russia', 'onTheTable')));
      await page.locator('.answers-fields select').first().selectOption({ index: 1 });
    },
  },
  ...(['campaign', 'steps', 'breach'] as const).map(
    (phase): Screen => ({
      name: `the phase ${phase}`,
      hasBoard: false,
      async reach(page) {
        await openGame(page, standing(golden('holding'), 'ukraine', awaits('ukraine', phase)));
        if (phase === 'steps') await page.locator('.step-order summary').first().click();
      },
    }),
  ),
  ...(['brokenOff', 'talking', 'ceasefire', 'holding'] as const).map(
    (kind): Screen => ({
      name: `the ending ${kind}`,
      hasBoard: false,
      async reach(page) {
        await openGame(page, ended(kind, 'ukraine'));
        // One is looked at as it comes, with most of its parts closed.
        if (kind !== 'talking') await openAllParts(page);
      },
    }),
  ),
];

/** Every screen, in the order of a game. */
export const SCREENS: readonly Screen[] = [...START, ...MANY, ...WEEK, ...AFTER, ...REPLAY];
