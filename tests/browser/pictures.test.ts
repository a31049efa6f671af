/** A few frames of the gallery look as they looked: compared small, so that another Chromium passes and a part that moved or lost its colour does not. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, shrunk } from '../support/compare.ts';
import { COMPARED, comparedFile } from '../support/compared.ts';
import { frameAddress, pictureOf } from '../support/frame.ts';
import { readPng } from '../support/png.ts';
import { launch, leave, visit } from '../support/visit.ts';

/** Thousandths of the picture that may differ: a word of another length, not a panel. */
const AT_MOST = 5;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

describe('as it looked:', () => {
  test.each(COMPARED)('$frame at $width by $height in $theme', async (compared) => {
    const { frame, theme, width, height } = compared;
    const { page, close } = await visit(browser, frameAddress(frame, theme), { viewport: { width, height } });
    const now = shrunk(readPng(await pictureOf(page, frame)));
    const { share, box } = differenceOf(readPng(readFileSync(comparedFile(compared))), now);
    const said = `${basename(comparedFile(compared))} differs ${box}. If that is meant: \`npm run pictures\`, look at the new picture, and keep it.`;
    expect(share, said).toBeLessThanOrEqual(AT_MOST);
    await close();
  });
});

test('a part that is taken away is seen', async () => {
  const [first] = COMPARED;
  if (first === undefined) throw new Error('no picture is compared');
  const { frame, theme, width, height } = first;
  const { page, close } = await visit(browser, frameAddress(frame, theme), { viewport: { width, height } });
  await pictureOf(page, frame);
  await page
    .locator('.seat-card')
    .first()
    .evaluate((card) => card.replaceChildren());
  const { share } = differenceOf(
    readPng(readFileSync(comparedFile(first))),
    shrunk(readPng(await pictureOf(page, frame))),
  );
  expect(share).toBeGreaterThan(AT_MOST);
  await close();
});

test('the pictures are those that are compared, and light to carry', () => {
  const [first] = COMPARED;
  const folder = dirname(first === undefined ? '' : comparedFile(first));
  const kept = readdirSync(folder);
  expect(new Set(kept)).toEqual(new Set(COMPARED.map((one) => basename(comparedFile(one)))));
  expect(kept.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(200_000);
});
