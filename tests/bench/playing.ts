/** What play costs after the first decision: tasks that hold the page up, frames while everything moves and while nothing does. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';
import { handFile } from '../support/openGame.ts';
import { goldenText } from '../support/standing.ts';
import { FIRST_DECISION, untilPlayable } from '../support/weight.ts';
import { openPage, quantile, SOFTWARE_FLAGS } from './chromebook.ts';

/** @returns milliseconds of each task over 50 ms on the Chromebook, from the first decision to the ending, and what was being done. */
export async function longTasks(browser: Browser, site: string): Promise<readonly LongTask[]> {
  const { page, close } = await openPage(browser, true);
  await page.goto(site + FIRST_DECISION);
  await untilPlayable(page);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const note = (what: string): Promise<void> => page.evaluate((name) => void performance.mark(`doing ${name}`), what);
  await note('the map comes');
  await page.locator('[data-board="ready"]').waitFor();
  for (const kind of ['clause', 'seat']) {
    await note(`a ${kind} is opened`);
    await page.locator(`[data-kind="${kind}"]`).first().press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  await playOn(page, ({ screen }) => screen === 'ending', note);
  await note('the last report is read');
  const lastReport = page.getByRole('button', { name: /^On to/ });
  const acts = page.locator('.ending-acts');
  await acts.or(lastReport).first().waitFor();
  if ((await lastReport.count()) > 0) await lastReport.first().click();
  await acts.waitFor();
  await note('the ending');
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Traced[] };
  await close();
  const doing = traceEvents.filter(({ name }) => name.startsWith('doing ')).toSorted((a, b) => a.ts - b.ts);
  const here = doing[0];
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === here?.pid && tid === here.tid)
    .map(({ ts, tdur = 0 }) => ({
      took: tdur / 1000,
      during: doing.findLast((one) => one.ts <= ts)?.name.slice('doing '.length) ?? '',
    }))
    .filter(({ took }) => took > 50);
}
/** An event of the browser's trace; times in microseconds, `tdur` by the clock of the thread. */
interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}
export interface LongTask {
  readonly took: number;
  readonly during: string;
}

interface Place {
  readonly week: number;
  readonly phase: string;
  readonly step: number;
  readonly screen: string;
}
function placeOf(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const { week, phase = '', step, screen = '' } = document.documentElement.dataset;
    return { week: Number(week), phase, step: Number(step), screen };
  });
}

/** Plays on as a person who hands over and declines, until the game stands where it is wanted. */
export async function playOn(
  page: Page,
  isThere: (place: Place) => boolean,
  note: (what: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const place = await placeOf(page);
    if (isThere(place)) return;
    const report = page.getByRole('button', { name: /^On to/ });
    if ((await report.count()) > 0) {
      await note('the report is read');
      await report.first().click();
      await report.first().waitFor({ state: 'detached' });
      continue;
    }
    await note(`${place.phase} of week ${place.week} goes on`);
    await page.locator('[data-mark="action:decline"], [data-mark="action:handOver"]').first().press('Enter');
    await page.waitForFunction((before) => document.documentElement.dataset['step'] !== String(before), place.step);
  }
  throw new Error('the game did not come to where it was wanted');
}

export interface Frames {
  /** Milliseconds between two frames, at the 95th percentile, and how many there were. */
  readonly p95: number;
  readonly frames: number;
  /** Frames drawn in ten seconds in which nothing changes. */
  readonly atRest: number;
}

/** @returns the frames of a whole game that is played back with every change animated, drawn by software at full speed; then of the board at rest. */
export async function frames(site: string): Promise<Frames> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...LAUNCH_FLAGS, ...SOFTWARE_FLAGS],
  });
  const { page, close } = await openPage(browser, false);
  await page.goto(site);
  await page.locator('.seat-card').first().waitFor();
  await handFile(page, goldenText('holding'));
  // A game that nobody played opens where it begins to be told.
  await page.locator('html[data-screen="theatre"] [data-board="ready"]').waitFor();
  const slider = page.locator('.timeline-range');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.locator('html[data-step="0"]').waitFor({ state: 'attached' });
  const last = Number(await slider.getAttribute('max'));
  const intervals: number[] = [];
  for (let step = 1; step <= last; step += 1) {
    const measured = page.evaluate(intervalsUntilStill);
    await page.keyboard.press('ArrowRight');
    intervals.push(...(await measured));
  }
  const drawn = await drawnAtRest(browser, page);
  await close();
  await browser.close();
  return { p95: quantile(intervals, 0.95), frames: intervals.length, atRest: drawn };
}

/** Runs in the page. @returns milliseconds between frames for as long as a step's animations take. */
function intervalsUntilStill(): Promise<number[]> {
  return new Promise((resolve) => {
    const found: number[] = [];
    const began = performance.now();
    let before = 0;
    const frame = (time: number): void => {
      if (before > 0) found.push(time - before);
      before = time;
      if (time - began < 600) requestAnimationFrame(frame);
      else resolve(found);
    };
    requestAnimationFrame(frame);
  });
}

/** @returns frames that the browser drew in ten seconds, by its own trace. */
async function drawnAtRest(browser: Browser, page: Page): Promise<number> {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(1500);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  });
  await page.waitForTimeout(10_000);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string }[] };
  return trace.traceEvents.filter(({ name }) => name === 'DrawFrame').length;
}
