/** The theatre on the built site: how long a full record takes to open, and what a frame costs while its slider is dragged. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { siteHandler } from '../../src/cli/site.ts';
import { makeLink } from '../../src/core/replay/link.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { openSession } from '../../src/session/openSession.ts';
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts';
import { FULL } from '../support/fullGame.ts';
import { goldenText } from '../support/standing.ts';
import { book } from '../support/theGame.ts';

/** Steps sought in a measure: to and fro without order, then one after another. */
const SOUGHT = 200;
/** Times that a record is opened. */
const OPENED = 9;

/** How one record opens. */
export interface OpenFigures {
  readonly commands: number;
  /** Milliseconds from the record to its playback, in the page: played through the rules, every hash checked. */
  readonly open: { readonly first: number; readonly median: number };
  /** Signs of its link, and the bytes that a command takes there, deflated, without the record's head. */
  readonly link: { readonly signs: number; readonly bytesACommand: number };
}
export interface TheatreFigures {
  readonly lesson: OpenFigures;
  readonly full: OpenFigures;
  /** Milliseconds of a frame in which the slider has moved: from the input event's work to the page painted. */
  readonly seek: { readonly median: number; readonly p95: number };
  /** The same for the slider of a bare page, moved in the same browser. */
  readonly bare: { readonly median: number; readonly p95: number };
}

/** @returns the figures of one visit at a laptop's size, with the board drawn. */
export async function theatreFigures(): Promise<TheatreFigures> {
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const full = await opened(page, FULL, fullRecord());
  await page.goBack();
  const lesson = await opened(page, book, goldenText('holding'));
  await page.locator('[data-board="ready"]').waitFor();
  const seek = quantiles(await page.evaluate(dragged, { selector: '.timeline-range', sought: SOUGHT }));
  await page.setContent('<input type="range" max="100" class="bare">');
  const bare = quantiles(await page.evaluate(dragged, { selector: '.bare', sought: SOUGHT }));
  await browser.close();
  server.close();
  return { lesson, full, seek, bare };
}

/** Opens a file's text from the title, again and again; the page then shows it. */
async function opened(page: Page, by: Rulebook, text: string): Promise<OpenFigures> {
  await page.evaluate(() => performance.clearMeasures('record opened'));
  for (let i = 0; i < OPENED; i += 1) {
    if (i > 0) await page.goBack();
    await page.locator('html[data-screen="title"]').waitFor({ state: 'attached' });
    await page.setInputFiles('input[type="file"]', {
      name: 'game.record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('html[data-screen="theatre"]').waitFor({ state: 'attached' });
  }
  const opens = await page.evaluate(() =>
    performance.getEntriesByName('record opened').map(({ duration }) => duration),
  );
  const read = parseRecord(text);
  if (!read.ok) throw new Error('no record to open');
  const record = read.value;
  const [signs, head] = [record, { ...record, commands: [] }].map((one) => makeLink(by, one)?.length ?? Number.NaN);
  const commands = record.commands.length;
  const link = { signs: signs ?? 0, bytesACommand: (((signs ?? 0) - (head ?? 0)) * 3) / 4 / commands };
  return { commands, open: { first: opens[0] ?? Number.NaN, median: quantiles(opens).median }, link };
}

/** A whole game of twelve weeks that the computer plays with every seat. */
function fullRecord(): string {
  const session = openSession(FULL, { seed: 'bench', seat: null });
  while (session.view().table.phase !== 'ended') session.step();
  return makeRecord(session.record());
}

function quantiles(figures: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs in the page. @returns for each place of the slider the milliseconds of work: in the event, and from the frame's start until it is painted. */
async function dragged({
  selector,
  sought,
}: {
  readonly selector: string;
  readonly sought: number;
}): Promise<number[]> {
  const range = document.querySelector<HTMLInputElement>(selector);
  if (range === null) throw new Error(`no ${selector}`);
  const last = Number(range.max);
  const places = Array.from({ length: sought }, (_, i) => (i % 2 === 0 ? (i * 37) % (last + 1) : i % (last + 1)));
  const figures: number[] = [];
  for (const place of places) {
    // The page comes to rest between two places, as it does between two moves of a hand.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await new Promise<void>((resolve) => {
      let frame = 0;
      requestAnimationFrame(() => {
        frame = performance.now();
      });
      const began = performance.now();
      range.value = String(place);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      const handled = performance.now() - began;
      // Asked for last, and so called last: what comes after it is the painting.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          figures.push(handled + performance.now() - frame);
          resolve();
        });
        port1.start();
        port2.postMessage(null);
      });
    });
  }
  return figures;
}
