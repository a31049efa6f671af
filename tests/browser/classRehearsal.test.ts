/** The rehearsal: a game that plays itself into the debrief of an example class; it can be stopped, and leaves the teacher's own page as it was. */
import { expect, test } from 'vitest';
import { findings, WITH_AXE } from '../support/axe.ts';
import { cutOff } from '../support/cutOff.ts';
import { launch, visit } from '../support/visit.ts';

test('a rehearsal plays, stops, goes on part by part to its end, and keeps nothing', async () => {
  const browser = await launch();
  const { page, problems, close } = await visit(browser, '?board=off', WITH_AXE);
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.locator('.class-link').waitFor();
  const desk = (): Promise<string> => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const before = await desk();
  await page.getByRole('button', { name: 'Rehearsal', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Rehearsal' });
  await bar.getByText('A game plays itself: week 1 of 6').waitFor();
  // It goes on by itself: past the first note, which is read at step 0, to the second.
  await page.getByText('Note 2 of 10').waitFor();
  await bar.getByRole('button', { name: 'Stop here' }).click();
  await bar.getByRole('button', { name: 'Go on' }).waitFor();
  expect(await findings(page, '.rehearsal-bar', 'all')).toEqual([]);
  await bar.getByRole('button', { name: 'Next part' }).click();
  await page.locator('.ending').waitFor();
  await bar.getByRole('button', { name: 'Next part' }).click();
  await page.getByRole('heading', { name: 'An example class' }).waitFor();
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await cutOff(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Next part' }).click();
  await bar.getByText('Nothing of it has been kept.').waitFor();
  expect(await desk()).toBe(before);
  await bar.getByRole('button', { name: 'Open the teacher’s page' }).click();
  await page.locator('.class-link').waitFor();
  expect(problems).toEqual([]);
  await close();
});
