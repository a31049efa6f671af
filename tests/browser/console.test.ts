/** What is for developers stays with developers: the built site has no `window.game`; the site that `npm run dev` serves has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, inject, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';
import { LAUNCH_FLAGS } from '../support/chromium.ts';
import { everyScenario } from '../support/scenarios.ts';
import { launch, visit } from '../support/visit.ts';

const [scenario] = everyScenario();
const GAME = `?board=off#play=${scenario?.id}&seat=${scenario?.sides[0]}&length=lesson&seed=console`;

const PUTS_IT_THERE = /assign\(globalThis,\s*\{\s*game\b/;

test('a player of the built site finds no console, and no code of it in dist', async () => {
  const browser = await launch();
  const { page, close } = await visit(browser, GAME);
  await page.locator('html[data-hash]').waitFor();
  expect(await page.evaluate(() => 'game' in globalThis)).toBe(false);
  await close();
  const files = readdirSync(join(ROOT, 'dist/assets')).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => file.startsWith('console'))).toEqual([]);
  // What puts it there, as main.ts writes it and as a bundler packs it.
  expect(readFileSync(join(ROOT, 'src/main.ts'), 'utf8')).toMatch(PUTS_IT_THERE);
  expect(files.filter((file) => PUTS_IT_THERE.test(readFileSync(join(ROOT, 'dist/assets', file), 'utf8')))).toEqual([]);
});

test('a developer sends, takes back, and reads the state from the console', async () => {
  const server = await createServer({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' });
  await server.listen(0);
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: LAUNCH_FLAGS });
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}${GAME}`);
  await page.waitForFunction(() => 'game' in globalThis, null, { timeout: 60_000 });
  const found = await page.evaluate((by) => {
    const { game } = globalThis as unknown as {
      game: { send(command: object): unknown; undo(): boolean; hash(): string; state(): { step: number } };
    };
    const before = game.hash();
    const refusal = game.send({ type: 'consult', by });
    return { refusal, step: game.state().step, undone: game.undo(), same: game.hash() === before };
  }, scenario?.sides[0]);
  expect(found).toEqual({ refusal: null, step: 1, undone: true, same: true });
  await browser.close();
  await server.close();
});
