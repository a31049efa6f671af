/** The whole site as one HTML file, opened from a disk: it asks for nothing beside itself, plays, computes away from the page and keeps its game. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';
import { everyScenario } from '../support/scenarios.ts';
import { launch, visit } from '../support/visit.ts';

const [scenario] = everyScenario();
const FOLDER = join(ROOT, 'dist-file');
const FILE = pathToFileURL(join(FOLDER, 'good-offices.html')).href;

test('one file, opened by double click, plays a week, computes, and keeps the game over a reload', {
  timeout: 180_000,
}, async () => {
  const built = spawnSync(process.execPath, [join(ROOT, 'src/cli/buildFile.ts')], { encoding: 'utf8' });
  expect(built.stderr + built.stdout).toMatch(/good-offices\.html, \d+ kB/);
  expect(readdirSync(FOLDER)).toEqual(['good-offices.html']);

  const browser = await launch();
  const { page, problems, requests, close } = await visit(
    browser,
    `#play=${scenario?.id}&seat=${scenario?.sides[0]}&length=lesson&seed=stick`,
    { site: FILE },
  );
  await page.locator('html[data-phase="moves"]').waitFor();
  await page.locator('canvas').first().waitFor();
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.locator('html:not([data-phase="moves"])').waitFor();
  const hash = await page.locator('html').getAttribute('data-hash');
  await page.reload();
  await page.locator(`html[data-hash="${hash}"]`).waitFor();

  await page.goto('about:blank');
  await page.goto(FILE);
  await page.getByRole('button', { name: 'Readings and assumptions' }).click();
  await page.getByRole('button', { name: /Play 40 games under each/ }).click();
  await page.locator('.readings .run-progress[data-stage="done"]').waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  expect(new Set(requests.filter((url) => url.startsWith('file:')).map((url) => url.replace(/#.*/, '')))).toEqual(
    new Set([FILE]),
  );
  await close();
  await browser.close();
});
