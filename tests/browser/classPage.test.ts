/** The teacher's page: a link, a clock, codes and a chart, on one machine and over a reload. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeOutcomeCode } from '../../src/core/lesson/outcomeCode.ts';
import { knownOf } from '../../src/session/addressFields.ts';
import { parseAddress } from '../../src/session/address.ts';
import { startOf } from '../../src/session/lesson.ts';
import { focused } from '../support/keyboard.ts';
import { BOOK } from '../support/testGame.ts';
import { launch, visit } from '../support/visit.ts';

test('a teacher makes a link, runs the clock, takes in fourteen codes, sees one chart, and erases it all', async () => {
  const browser = await launch();
  const { page, problems, close } = await visit(browser, '?board=off', {
    viewport: { width: 1366, height: 768 },
    isOwn: true,
  });
  await page.clock.install({ time: new Date(2026, 10, 27, 10, 0) });
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('The link for the class').inputValue();
  const read = parseAddress(new URL(link).hash, knownOf(BOOK));
  if (!read.ok || read.value?.kind !== 'class') throw new Error(link);
  expect(read.value.seats).toEqual(BOOK.leaders);
  await page.getByRole('img', { name: 'The link of the class as a code to scan' }).waitFor();

  // Another machine takes the class over by its link; what is no class's link is said.
  const have = page.locator('.class-have');
  await have.locator('summary').click();
  await have.getByRole('textbox').fill('#seed=10b');
  await have.getByRole('button').click();
  await have.getByText('This is no link of a class').waitFor();
  const elsewhere = link.replace(/class=\w+/, 'class=elsewhere');
  await have.getByRole('textbox').fill(`Our link: ${elsewhere}\nSee you at ten`);
  await have.getByRole('button').click();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('.class-link textarea')?.value === wanted,
    elsewhere,
  );
  await have.getByRole('textbox').fill(link);
  await have.getByRole('button').click();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('.class-link textarea')?.value === wanted,
    link,
  );

  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.clock.runFor('08:01');
  await page.locator('.class-clock[data-part="week"] [role="timer"]', { hasText: '4:' }).waitFor();
  await page.getByRole('button', { name: /^Next bell: Week 2/ }).click();
  await page.locator('.class-clock [role="timer"]', { hasText: '3:' }).waitFor();

  const start = startOf(read.value);
  const code = (at: number) =>
    makeOutcomeCode(BOOK, start, {
      seat: BOOK.leaders[at % 4] ?? null,
      kind: at % 2 === 0 ? 'talking' : 'ceasefire',
      text: {},
      readsRight: at % 4,
    });
  const field = page.getByLabel('Type or paste outcome codes');
  await field.fill(Array.from({ length: 13 }, (_, at) => code(at)).join('\n'));
  await page.locator('.class-intake').getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('.class-list li').nth(12).waitFor();
  // One sign wrong: it is said, and stays to be mended.
  const right = code(13);
  const wrong = `${right[0] === '0' ? '1' : '0'}${right.slice(1)}`;
  await field.fill(wrong);
  await field.press('Enter');
  await page.getByText(/is mistyped/).waitFor();
  expect(await field.inputValue()).toBe(wrong);
  // The last eight signs are enough, and no key more.
  await field.fill('');
  await field.pressSequentially(right.slice(5).toLowerCase().replace('-', ''));
  await page.locator('.class-list li').nth(13).waitFor();
  expect(await field.inputValue()).toBe('');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  // By keyboard: what takes the place of a pressed button has the focus.
  await page.getByRole('button', { name: `Take out 14 · ${right}` }).press('Enter');
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.locator('.class-list li').nth(13).waitFor();
  expect(await focused(page)).toBe(`Take out 14 · ${right}`);

  await page.reload();
  await page.locator('.class-list li').nth(13).waitFor();
  expect(await page.locator('.class-chart tbody tr td:last-child').allTextContents()).toEqual([
    '0',
    '7',
    '0',
    '0',
    '7',
    '0',
  ]);
  await page.getByRole('button', { name: 'Show on the projector' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('dialog').getByRole('heading', { name: 'One chart' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on with step 2' }).waitFor();
  // What goes out carries no nickname unless the teacher says so.
  await page.getByLabel('Nicknames (stay on this machine)').check();
  await page.getByLabel(/^Nickname of 1 ·/).fill('Window');
  await page.getByLabel(/^Nickname of 1 ·/).blur();
  const table = async (): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'The codes as a table (CSV)' }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  expect(await table()).not.toContain('Window');
  await page.getByLabel(/^With nicknames/).check();
  const named = await table();
  expect(named).toContain('Window');
  expect(named.trim().split('\r\n')).toHaveLength(15);
  await page.getByText('No whole game has been handed in yet.').waitFor();
  await page.getByRole('button', { name: 'Report to print' }).click();
  expect(await page.locator('.report-games tbody tr').count()).toBe(14);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(2);
  }
  await page.getByRole('button', { name: 'Erase everything on this page' }).click();
  await page.getByText('Make a link first: codes belong to a class.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('class')))).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
