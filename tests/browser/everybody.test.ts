/** For whoever sees fewer colours, writes another script, or wants the brief on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFERED } from '../../src/words/language.ts';
import { frameAddress, frameStands } from '../support/frame.ts';
import { atStep, HOLDING_LINK } from '../support/theatre.ts';
import { launch, leave, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const EYES = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** @returns for every two of the pictures the share of their pixels, in hundredths, that clearly differ. All are cut to the smallest. */
function unlike(page: Page, pictures: readonly Buffer[]): Promise<readonly number[]> {
  return page.evaluate(
    async (sources) => {
      const images = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return image;
        }),
      );
      const width = Math.min(...images.map((image) => image.width));
      const height = Math.min(...images.map((image) => image.height));
      const pixels = images.map((image) => {
        const canvas = new OffscreenCanvas(width, height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      const CLEARLY = 40;
      return pixels.flatMap((one, i) =>
        pixels.slice(i + 1).map((other) => {
          let count = 0;
          for (let at = 0; at < one.length; at += 4) {
            const most = Math.max(
              ...[0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0))),
            );
            if (most > CLEARLY) count += 1;
          }
          return Math.round((count * 100) / (width * height));
        }),
      );
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );
}

describe('whatever an eye makes of colours,', () => {
  // What light and dark change is told from the tokens: tests/colourBlind.test.ts.
  test.each([
    ['on the board, in light', 'moves/later', '[data-mark^="seat:"]', 'light'],
    ['on the ending, in dark', 'ending/holding', '.far .seat-tab', 'dark'],
  ] as const)('the four seats look unlike each other %s', async (_, frame, selector, theme) => {
    const { page, problems, close } = await visit(browser, frameAddress(frame, theme), {
      viewport: { width: 1366, height: 768 },
      bypassCSP: true,
    });
    await frameStands(page, frame);
    const seats = page.locator(selector);
    await seats.nth(3).waitFor();
    const eye = await page.context().newCDPSession(page);
    for (const type of EYES) {
      await eye.send('Emulation.setEmulatedVisionDeficiency', { type });
      const pictures: Buffer[] = [];
      for (let i = 0; i < 4; i += 1) pictures.push(await seats.nth(i).screenshot());
      for (const share of await unlike(page, pictures)) expect(share, type).toBeGreaterThanOrEqual(5);
    }
    expect(problems).toEqual([]);
    await close();
  });
});

test('the letters of the timeline are found where a keyboard writes another script', async () => {
  const { page, close } = await visit(browser, `?board=off&lang=uk#record=${HOLDING_LINK}&step=0&seat=ukraine`);
  await atStep(page, 0);
  await page.locator('.timeline-range').focus();
  const keyboard = await page.context().newCDPSession(page);
  // W on a Ukrainian keyboard: the next week.
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'ц', code: 'KeyW', text: 'ц' });
  await page.waitForFunction(() => Number(document.documentElement.dataset['step']) > 0);
  await close();
});

describe('a brief on paper', () => {
  test.each([...OFFERED])('is one page in ink, with its mark and nothing to press, in %s', async (lang) => {
    const { page, close } = await visit(browser, `?board=off&lang=${lang}`, { colorScheme: 'dark' });
    await page.locator('.seat-card').nth(1).click();
    // Reached by keyboard within the brief.
    await page.locator('.easy-choice').focus();
    await page.keyboard.press('Enter');
    await page.locator('.easy-brief').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible:not(.term)').count()).toBe(0);
    expect(await page.locator('.brief-screen .print-only').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const pdf = (
      await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    ).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await close();
  });
});
