/** Questions before and after: a pupil opens an address, answers, gets a line; the teacher takes lines in and gets a file. */
import { expect, test } from 'vitest';
import key from '../../assets/guide/figures/key.json' with { type: 'json' };
import { makeAnswerLine } from '../../src/core/lesson/answers.ts';
import { findings, WITH_AXE } from '../support/axe.ts';
import { cutOff } from '../support/cutOff.ts';
import { inWords } from '../support/inWords.ts';
import { launch, visit } from '../support/visit.ts';

test('a line from a pupil’s screen counts on the teacher’s page, a mistyped one is named, and erasing takes all away', async () => {
  const browser = await launch();
  const { page, problems, close } = await visit(browser, '?board=off#questions', {
    ...WITH_AXE,
    viewport: { width: 360, height: 640 },
  });
  await page.getByRole('heading', { name: 'Ten questions' }).waitFor();
  await page.getByText('Say when you answer, and choose an answer to every question.').waitFor();
  await page.getByLabel('Before the exercise').check();
  for (const [at, right] of key.right.entries())
    await page
      .locator(`input[name="question-${at}"]`)
      .nth(at === 0 ? 3 : right)
      .check();
  expect(await findings(page, 'main', 'all')).toEqual([]);
  await page.getByRole('button', { name: 'Show my line' }).click();
  const line = makeAnswerLine({ when: 'before', chosen: [null, ...key.right.slice(1)] });
  expect(await page.locator('.questions-line code').textContent()).toBe(line);
  expect(await cutOff(page)).toEqual([]);

  await page.goBack();
  await page.getByRole('button', { name: 'For a class' }).click();
  const field = page.getByLabel('Answer lines, one a line');
  await field.fill(`${line}\n2${line.slice(1)}\n${makeAnswerLine({ when: 'after', chosen: key.right })}`);
  await field.press('Enter');
  await page.getByText(/is mistyped: a digit/).waitFor();
  expect(await field.inputValue()).toBe(`2${line.slice(1)}`);
  const section = page.locator('section', { has: field });
  await section.getByText('Lines before: 1. Lines after: 1.').waitFor();
  expect(await section.locator('tbody tr').first().locator('td').allTextContents()).toEqual(['0 of 1', '1 of 1']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Answers as a CSV file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('answers.csv');
  await page.getByRole('button', { name: 'Erase everything on this page' }).click();
  await section.locator('table').waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test.each(['en', 'uk', 'ru', 'fr'])('in %s the questions fit one page of A4 and of Letter', async (language) => {
  const browser = await launch();
  const { page, close } = await visit(browser, `?board=off&lang=${language}#questions`);
  await page.locator(inWords(page, 'button:has-text("Show my line")')).waitFor();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(1);
  }
  await close();
});
