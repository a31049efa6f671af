/** Scanning on the teacher's page: codes held before a camera are taken, and where that cannot be a line says what to do instead. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { makeOutcomeCode } from '../../src/core/lesson/outcomeCode.ts';
import { makeAddress } from '../../src/session/address.ts';
import { startOf } from '../../src/session/lesson.ts';
import { A_CLASS } from '../support/aClass.ts';
import { findings, WITH_AXE } from '../support/axe.ts';
import { LAUNCH_FLAGS } from '../support/chromium.ts';
import { writeFilm } from '../support/fakeCamera.ts';
import { book } from '../support/theGame.ts';
import { visit } from '../support/visit.ts';

const codeOf = (readsRight: number): string =>
  makeOutcomeCode(book, startOf(A_CLASS), { seat: book.sides[1], kind: 'talking', text: {}, readsRight });
const BEGIN = 'Scan codes with the camera';

/** Opens the teacher's page with the link of a class on it. */
async function toClassPage(page: Page): Promise<void> {
  const desk = JSON.stringify({ link: makeAddress(A_CLASS), begun: null, paused: null, entries: [] });
  await page.evaluate((text) => localStorage.setItem('good-offices/class', text), desk);
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.locator('.class-intake').waitFor();
}

test('codes are scanned one after another, each once; the camera is off when it is stopped or left, and a refusal is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'good-offices-film-'));
  const film = join(folder, 'codes.y4m');
  writeFilm(film, [codeOf(1), codeOf(2), 'https://example.org/']);
  const flags = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...LAUNCH_FLAGS, ...flags, '--host-resolver-rules=MAP school.test 127.0.0.1'],
  });
  const { page, problems, requests, close } = await visit(browser, '?board=off', {}, () => {
    const { getUserMedia } = MediaDevices.prototype;
    MediaDevices.prototype.getUserMedia = async function (asked) {
      const stream = await getUserMedia.call(this, asked);
      Object.assign(globalThis, { stream });
      return stream;
    };
  });
  const isLive = () =>
    page.evaluate(() => {
      const { stream } = globalThis as { stream?: MediaStream };
      return stream?.getTracks().some(({ readyState }) => readyState === 'live') === true;
    });
  await toClassPage(page);
  await page.getByRole('button', { name: BEGIN }).click();
  await page.getByText('The browser was not allowed to use the camera.').waitFor();
  expect(requests.some((url) => url.includes('jsQR'))).toBe(false);
  await page.context().grantPermissions(['camera']);
  await page.getByRole('button', { name: BEGIN }).click();
  await page.locator('.class-list li').nth(1).waitFor();
  await page.locator('.class-scanned', { hasText: 'example.org' }).waitFor();
  const taken = await page.locator('.class-list code').allTextContents();
  expect(taken.toSorted()).toEqual([codeOf(1), codeOf(2)].toSorted());
  expect(await isLive()).toBe(true);
  await page.getByRole('button', { name: 'Stop scanning' }).click();
  await page.locator('.class-video').waitFor({ state: 'detached' });
  await expect.poll(isLive).toBe(false);
  await page.getByRole('button', { name: BEGIN }).click();
  await page.locator('.class-scanned').waitFor();
  await expect.poll(isLive).toBe(true);
  await page.getByRole('button', { name: 'Back', exact: true }).first().click();
  await expect.poll(isLive).toBe(false);
  expect(problems).toEqual([]);
  await close();

  // As http://192.168… in a classroom: no button, and a line instead.
  const site = inject('site').replace(/127\.0\.0\.1|localhost/, 'school.test');
  const plain = await visit(browser, '?board=off', { site, ...WITH_AXE });
  expect(await plain.page.evaluate(() => isSecureContext)).toBe(false);
  await toClassPage(plain.page);
  await plain.page.getByText('Scanning needs a page over https.').waitFor();
  expect(await plain.page.getByRole('button', { name: BEGIN }).count()).toBe(0);
  // What comes in and goes out here has no finding of axe, and fits a phone.
  await plain.page.locator('.class-intake .class-codes').fill([codeOf(1), codeOf(2), 'ABCD'].join('\n'));
  await plain.page.locator('.class-intake .class-codes').press('Enter');
  await plain.page.getByLabel('Nicknames (stay on this machine)').check();
  await plain.page.getByRole('button', { name: 'Take out 1 ·' }).click();
  await plain.page.getByRole('button', { name: 'Report to print' }).click();
  await plain.page.locator('.report-games').waitFor();
  expect(await findings(plain.page, 'main', 'all')).toEqual([]);
  await plain.page.setViewportSize({ width: 360, height: 640 });
  expect(await plain.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await findings(plain.page, 'main', 'all')).toEqual([]);
  expect(plain.problems).toEqual([]);
  await plain.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});
