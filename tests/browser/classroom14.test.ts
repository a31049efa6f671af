/**
 * A lesson in a real browser, over plain http: a teacher's page, fourteen machines with storage of their own, a late pupil, a laptop that was closed, the bell in the middle of a turn,
 * and every code typed into the chart. In one browser, since a class has no more to do with one another than that.
 */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { isAt } from '../support/atScreen.ts';
import type { Visit } from '../support/visit.ts';
import { launch, visit } from '../support/visit.ts';

const PUPILS = 14;
/** Six minutes before the first week; the bell is 28 minutes away. */
const NOW = Date.UTC(2026, 10, 27, 9, 2);
const BELL = '09:30';
const { door, bell } = english.lesson;
/** A name in a school's network: plain http, and no secure context. */
const HOST = 'good-offices.school';

const stepOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-step');

/** What lies nearest, first where there are several: on from the report, hand over, lay the pen down, decline. */
const WAYS = [
  '.report-on .btn',
  '.foot .btn.primary',
  '.builder-acts .btn:last-child',
  '.answers-acts .btn:last-child',
];

/** Takes the way that lies nearest, by the keyboard, and waits until it is gone. */
async function turn(page: Page): Promise<void> {
  const near = await page.waitForFunction((ways) => {
    const [found] = ways.flatMap((way) => document.querySelector<HTMLButtonElement>(way) ?? []);
    if (found === undefined) return null;
    found.focus();
    return { step: document.documentElement.dataset['step'], isReport: found.closest('.report-on') !== null };
  }, WAYS);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (was) =>
      was?.isReport === true
        ? document.querySelector('.report-on') === null
        : document.documentElement.dataset['step'] !== was?.step || document.querySelector('.report-on') !== null,
    await near.jsonValue(),
  );
}

/** Lets a few at a time in, as through a door; whoever is in stays. @returns what became of each, in order. */
async function fewAtATime<T, R>(all: readonly T[], each: (one: T) => Promise<R>, few = 4): Promise<readonly R[]> {
  const done: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < all.length) {
      const at = next;
      next += 1;
      done[at] = await each(all[at] as T);
    }
  };
  await Promise.all(Array.from({ length: few }, lane));
  return done;
}

test('fourteen machines, one of them late and one closed for a while, end at one bell, and the teacher has one chart', async () => {
  const browser = await launch(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
  const site = inject('site').replace('127.0.0.1', HOST);
  const options = { site, timezoneId: 'UTC', viewport: { width: 1366, height: 768 } };
  const teacher = await visit(browser, '?board=off', { ...options, time: NOW });
  expect(await teacher.page.evaluate(() => isSecureContext)).toBe(false);
  await teacher.page.getByRole('button', { name: english.title.page.class, exact: true }).click();
  await teacher.page.getByLabel(english.classroom.setup.bell).fill(BELL);
  await teacher.page.getByLabel(english.classroom.setup.pairs).uncheck();
  await teacher.page.getByRole('button', { name: english.classroom.setup.make }).click();
  const link = new URL(await teacher.page.getByLabel(english.classroom.setup.link).inputValue()).hash;

  const opened: Visit[] = [];
  /** Opens the link and takes the seat that the lot gives. @returns the page at its first brief. */
  const comes = async (time: number): Promise<Page> => {
    const came = await visit(browser, `?board=off${link}`, { ...options, time });
    opened.push(came);
    came.page.setDefaultTimeout(30_000);
    // The link was the first click.
    await came.page.locator('.door-hand .btn.primary').click();
    await isAt(came.page, 'brief');
    return came.page;
  };
  const begins = async (page: Page): Promise<void> => {
    await page.locator('.brief-screen .btn.primary').click();
    await isAt(page, 'game');
  };
  /** As the lesson goes: each plays some turns, nobody at the pace of another. */
  const plays = async (page: Page, turns: number): Promise<void> => {
    for (let i = 0; i < turns; i += 1) await turn(page);
  };
  const inTime = await fewAtATime([...Array(PUPILS - 1).keys()], async (i) => {
    const page = await comes(NOW + i * 1000);
    await begins(page);
    await plays(page, i % 5);
    return page;
  });
  // One comes twelve minutes late: the class is in week 2.
  const late = await comes(NOW + 12 * 60_000);
  await late.locator('.story').waitFor();
  await begins(late);
  await isAt(late, 'game', '[data-week="2"]');
  await plays(late, 1);

  // One laptop is closed and comes back by the same link.
  const [closed] = inTime;
  if (closed === undefined) throw new Error('nobody came');
  await plays(closed, 2);
  const step = await stepOf(closed);
  const context = closed.context();
  await closed.close();
  const back = await context.newPage();
  await back.clock.install({ time: NOW + 15 * 60_000 });
  await back.goto(`${site}?board=off${link}`);
  await back.getByRole('button', { name: door.goOn }).click();
  await isAt(back, 'game', `[data-step="${step}"]`);

  const pages = [back, ...inTime.slice(1), late];
  // In the middle of a turn: one has a move half written.
  await pages[1]?.locator('.utils button').first().click();
  const codes = await fewAtATime(pages, async (page) => {
    await page.clock.fastForward('29:00');
    await isAt(page, 'ending');
    await page.locator('[aria-live="polite"]', { hasText: bell.rang }).waitFor({ state: 'attached' });
    return (await page.locator('.outcome-code').textContent()) ?? '';
  });
  const field = teacher.page.getByLabel(english.classroom.codes.label);
  for (const [at, code] of codes.entries()) {
    await field.pressSequentially(code);
    await teacher.page.locator('.class-list li').nth(at).waitFor();
  }
  const counts = await teacher.page.locator('.class-chart tbody tr td:last-child').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(PUPILS);
  for (const { problems } of [teacher, ...opened]) expect(problems).toEqual([]);
  await browser.close();
}, 120_000);
