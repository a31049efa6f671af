/** Playing without a network: everything is there after one visit, a newer version waits until it is asked for, and a browser that keeps no copy plays all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { preview } from 'vite';
import english from '../../assets/words/en.json' with { type: 'json' };
import { readWords } from '../../src/cli/languages.ts';
import { ROOT } from '../../src/cli/site.ts';
import { sentencesOf } from '../../src/words/check.ts';
import type { Language } from '../../src/words/language.ts';
import { infoOf, OFFERED } from '../../src/words/language.ts';
import { fullStanding, standingOfOne } from '../support/fullStanding.ts';
import { ICONS } from '../support/icons.ts';
import { keptAt } from '../support/kept.ts';
import { openGame } from '../support/openGame.ts';
import { leadOn } from '../support/playToEnd.ts';
import { serveSite } from '../support/site.ts';
import { awaits, golden, standing } from '../support/standing.ts';
import { launch, leave, visit } from '../support/visit.ts';

const MOVES = standing(golden('talking'), 'ukraine', awaits('ukraine', 'moves'));
const SIGNED = standingOfOne(({ table }) => table.phase === 'campaign' && table.awaits.length > 0);
const SETTLED = fullStanding('comprehensive', [], ({ table }) => table.phase === 'ended');
const ENDED = standing(golden('holding'), 'ukraine', ({ table }) => table.phase === 'ended');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

/** Waits until the whole site is copied and the page is served from the copy. */
async function copied(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
async function settingsSay(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Settings' }).first().click();
  const text = await page.locator('dialog[open]').innerText();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  return text;
}

test('after one visit a week, the replay, the assumptions and my games are there without a server', async () => {
  const { site, close: stop } = await serveSite();
  const { page, problems, close } = await visit(browser, '', { site, serviceWorkers: 'allow' });
  await copied(page);
  await stop();
  await page.reload();
  // The page asks the browser what it keeps, and says it when it knows.
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.locator('dialog[open]').filter({ hasText: 'also plays without a network' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });

  // A week, with the board drawn.
  await page.getByRole('button', { name: /^Ukraine/ }).click();
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  await page.locator('[data-board="ready"]').waitFor({ state: 'attached' });
  for (let turn = 0; turn < 20; turn += 1) {
    const { week, step } = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      return { week: dataset['week'], step: dataset['step'] ?? '' };
    });
    if (week === '2') break;
    const report = page.getByRole('button', { name: /^On to/ });
    const act = page.locator(
      ':is([data-mark="action:decline"], [data-mark="action:handOver"]):not([aria-busy="true"])',
    );
    await report.or(act).first().waitFor({ state: 'attached' });
    if ((await report.count()) > 0) {
      await report.first().click();
      await page.locator('.report').waitFor({ state: 'detached' });
    } else {
      await act.first().press('Enter');
      await page.locator(`html:not([data-step="${step}"])`).waitFor({ state: 'attached' });
    }
  }
  await page.locator('html[data-week="2"]').waitFor();

  // What is fetched only when it is wanted: the ending's pictures, the replay, the pages, the computer's own games in a worker.
  await page.goto(site);
  await openGame(page, ENDED);
  await page.locator('.figure[data-drawn="true"]').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Replay' }).first().click();
  await page.locator('html[data-screen="theatre"]').waitFor();
  await page.locator('.timeline-range').waitFor();
  await page.goto(site);
  await page.getByRole('button', { name: 'My games', exact: true }).click();
  await page.locator('.library').waitFor();
  await page.goto(site);
  await page.getByRole('button', { name: 'Readings and assumptions' }).click();
  await page.getByRole('button', { name: /Play 40 games under each/ }).click();
  await page.locator('.readings .run-progress[data-stage="done"]').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('after one visit a full game is there without a server: its first week, what follows the signature, its ending and replay', async () => {
  const { site, close: stop } = await serveSite();
  const { page, problems, close } = await visit(browser, '', { site, serviceWorkers: 'allow' });
  await copied(page);
  await stop();
  await page.reload();
  await page.getByRole('radio', { name: english.title.lengths.full }).check();
  await page.getByRole('button', { name: /^Ukraine/ }).click();
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  await page.locator('[data-board="ready"]').waitFor({ state: 'attached' });
  expect(await page.locator('html').getAttribute('data-phase')).toBe('moves');
  await leadOn(page, 'moves');
  await page.locator('html:not([data-phase="moves"])').waitFor({ state: 'attached' });
  // What only a late week fetches.
  await page.goto(site);
  await openGame(page, SIGNED);
  await page.locator('.aftermath').waitFor();
  await page.goto(site);
  await openGame(page, SETTLED);
  await page.locator('.year-on').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Replay' }).first().click();
  await page.locator('html[data-screen="theatre"]').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('after one visit a whole lesson is there without a server: link, door, a late pupil, bell, code, chart, guide', async () => {
  const { site, close: stop } = await serveSite();
  const teacher = await visit(browser, '?board=off', { site, serviceWorkers: 'allow' });
  await copied(teacher.page);
  await stop();
  await teacher.page.reload();
  await teacher.page.getByRole('button', { name: english.title.page.class, exact: true }).click();
  await teacher.page.getByRole('button', { name: english.classroom.setup.make }).click();
  const link = new URL(await teacher.page.getByLabel(english.classroom.setup.link).inputValue()).hash;

  // Another tab has the same copy, as another machine has its own.
  const pupil = await teacher.page.context().newPage();
  await pupil.goto(`${site}?board=off${link}`);
  await pupil.locator('.door-join summary').click();
  await pupil.getByLabel(english.late.door.from).selectOption('3');
  await pupil.locator('.door-hand .btn.primary').click();
  await pupil.locator('.story').waitFor();
  await pupil.locator('.brief-screen .btn.primary').click();
  await pupil.locator('.utils').getByRole('button', { name: english.lesson.bell.aside }).click();
  await pupil.getByRole('button', { name: english.lesson.bell.end, exact: true }).click();
  const code = (await pupil.locator('.outcome-code').textContent()) ?? '';

  await teacher.page.getByLabel(english.classroom.codes.label).pressSequentially(code);
  await teacher.page.locator('.class-chart tbody td', { hasText: '1' }).first().waitFor();
  await teacher.page.goto(`${site}?board=off`);
  await teacher.page.getByRole('button', { name: english.title.page.guide, exact: true }).click();
  await teacher.page.locator('h2').nth(2).waitFor();
  expect(teacher.problems).toEqual([]);
  await teacher.close();
});

test('every language is there without a server, chosen in mid-game', async () => {
  const { site, close: stop } = await serveSite();
  const { page, problems, close } = await visit(browser, '?lang=en', { site, serviceWorkers: 'allow' });
  await copied(page);
  await stop();
  await page.goto(site);
  await openGame(page, MOVES);
  await page.locator('[data-board="ready"]').waitFor({ state: 'attached' });
  const seen = new Set<string | null>();
  let spoken: Language = 'en';
  for (const language of [...OFFERED.filter((one) => one !== 'en'), 'en' as const]) {
    // Where a language's ways do not fit the head, they stand in its menu.
    const settings = page.getByRole('button', { name: sentencesOf(readWords(spoken)).get('app.settings') ?? '' });
    const menu = page.locator('.menu-button');
    await settings.or(menu).filter({ visible: true }).first().waitFor();
    if (await menu.isVisible()) await menu.click();
    await settings.filter({ visible: true }).first().click();
    await page.locator('dialog[open] label', { hasText: infoOf(language).name }).click();
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    // A clause's name is the scenario's own.
    seen.add(await page.locator('[data-mark^="clause:"]').first().getAttribute('aria-label'));
    spoken = language;
    expect(await page.evaluate(() => document.documentElement.dataset['hash'])).toBe(MOVES.hash);
  }
  expect(seen.size).toBe(OFFERED.length);
  expect(problems).toEqual([]);
  await close();
});

/** Answers as a server does on which the next version has been put: another page, and a worker that lists it. */
function newer(path: string, response: ServerResponse): boolean {
  const file = { '/': 'index.html', '/offlineWorker.js': 'offlineWorker.js' }[path];
  if (file === undefined) return false;
  const text = readFileSync(join(ROOT, 'dist', file), 'utf8');
  response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
  response.end(text.replace('<html', '<html data-version="next"').replace('VERSION="', 'VERSION="next-'));
  return true;
}

test('a newer version waits until it is asked for, and the game is still there', async () => {
  let isNext = false;
  const { site, close: stop } = await serveSite((path, response) => isNext && newer(path, response));
  const { page, problems, close } = await visit(browser, '?board=off', { site, serviceWorkers: 'allow' });
  await copied(page);
  expect(await page.getByRole('button', { name: 'Use it' }).count()).toBe(0);
  isNext = true;
  await page.reload();
  await page.getByRole('button', { name: 'Use it' }).waitFor();
  const next = page.locator('html[data-version="next"]');
  expect(await next.count(), 'the version of the first visit is shown').toBe(0);

  await openGame(page, MOVES);
  await keptAt(page, MOVES.commands);
  await page.reload();
  await page.locator(`html[data-hash="${MOVES.hash}"]`).waitFor();
  expect(await next.count(), 'no reload takes it unasked').toBe(0);
  await page
    .getByRole('button', { name: /Settings/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Use it' }).click();
  await next.waitFor();
  await page.locator(`html[data-hash="${MOVES.hash}"]`).waitFor();
  expect(problems).toEqual([]);
  await close();
  await stop();
});

test('another tab plays on in its version until it is loaded again', async () => {
  let isNext = false;
  const { site, close: stop } = await serveSite((path, response) => isNext && newer(path, response));
  const { page, problems, close } = await visit(browser, '?board=off', { site, serviceWorkers: 'allow' });
  await copied(page);
  const other = await page.context().newPage();
  await other.goto(`${site}?board=off`);
  isNext = true;
  await page.reload();
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.locator('html[data-version="next"]').waitFor();
  await stop();
  // Its page is of the version before, and so is what it fetches from now on.
  await other.getByRole('button', { name: 'My games', exact: true }).click();
  await other.locator('.library').waitFor();
  expect(await other.locator('html[data-version="next"]').count()).toBe(0);
  await other.reload();
  await other.locator('html[data-version="next"]').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('where the browser keeps no copy the site plays and says nothing of it', async () => {
  const plain = await visit(browser, '?board=off');
  await plain.page.waitForLoadState('networkidle');
  expect(await settingsSay(plain.page)).not.toMatch(/network|version/);
  const refused = await visit(browser, '?board=off', { serviceWorkers: 'allow' }, () => {
    Object.assign(ServiceWorkerContainer.prototype, {
      register: () => Promise.reject(new DOMException('', 'SecurityError')),
    });
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await openGame(refused.page, MOVES);
  await refused.page.waitForLoadState('networkidle');
  expect(await settingsSay(refused.page)).not.toMatch(/without a network|version/);
  expect([...plain.problems, ...refused.problems]).toEqual([]);
  await plain.close();
  await refused.close();
});

test('a copy that cannot be fetched whole is none, and is no fault', async () => {
  let isRefused = false;
  const { site, close: stop } = await serveSite((path, response) => {
    if (!path.startsWith('/assets/theatre-')) return false;
    response.writeHead(503).end();
    isRefused = true;
    return true;
  });
  const { page, problems, close } = await visit(browser, '?board=off', { site, serviceWorkers: 'allow' });
  // The copy is fetched once the page has nothing else to do.
  await expect.poll(() => isRefused, { timeout: 20_000 }).toBe(true);
  const isForgotten = (): Promise<boolean> =>
    navigator.serviceWorker.getRegistration().then((registration) => registration === undefined);
  await page.waitForFunction(isForgotten, null, { polling: 50 });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await settingsSay(page)).not.toMatch(/without a network/);
  expect(problems).toEqual([]);
  await close();
  await stop();
});

test('the first visit fetches the copy only when the board has come', async () => {
  const { page, requests, close } = await visit(browser, '', { serviceWorkers: 'allow' });
  await copied(page);
  const worker = requests.findIndex((url) => url.endsWith('/offlineWorker.js'));
  const board = requests.findIndex((url) => /\/phaser-[^/]*\.js$/.test(url));
  expect(board).toBeGreaterThan(0);
  if (worker >= 0) expect(worker).toBeGreaterThan(board);
  await close();
});

test('the browser may install it, with icons of the sizes that they say', async () => {
  const { page, close } = await visit(browser, '', { serviceWorkers: 'allow' });
  await copied(page);
  const devtools = await page.context().newCDPSession(page);
  const { url, data, errors } = await devtools.send('Page.getAppManifest');
  expect(url).toBe(`${inject('site')}app.webmanifest`);
  expect(errors).toEqual([]);
  const { icons, start_url } = JSON.parse(data ?? '') as { icons: { src: string; sizes: string }[]; start_url: string };
  expect(new URL(start_url, url).href).toBe(inject('site'));
  expect(icons.map(({ sizes: said }) => said)).toEqual(['any', ...ICONS.map(({ size }) => `${size}x${size}`)]);
  const sizes = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    icons.map(({ src }) => src),
  );
  expect(icons.map(({ sizes: said }, at) => said === 'any' || said === sizes[at])).toEqual(icons.map(() => true));
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Storage of its own, as a test has it, is private to the browser; nothing else may stand in the way.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await close();
});

test('it also plays without a network from vite preview', async () => {
  const server = await preview({ root: ROOT, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } });
  const site = server.resolvedUrls?.local[0] ?? '';
  const { page, problems, close } = await visit(browser, '', { site, serviceWorkers: 'allow' });
  await copied(page);
  await server.close();
  await page.reload();
  await page.getByRole('button', { name: /^Ukraine/ }).click();
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  await page.locator('[data-board="ready"]').waitFor({ state: 'attached' });
  expect(problems).toEqual([]);
  await close();
});
