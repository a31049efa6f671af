/** What the first screen and the first decision weigh: a school's line is slow, and shared by a class. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWords } from '../../src/cli/languages.ts';
import { ROOT } from '../../src/cli/site.ts';
import { sentencesOf } from '../../src/words/check.ts';
import { OFFERED } from '../../src/words/language.ts';
import { launch, leave, visit } from '../support/visit.ts';
import { FIRST_DECISION, untilPlayable, weightOf } from '../support/weight.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(leave);

const assets = join(ROOT, 'dist/assets');

/** The script that index.html names, and all that it imports before it can run. */
function firstScripts(): string[] {
  const html = readFileSync(join(ROOT, 'dist/index.html'), 'utf8');
  const found: string[] = [...html.matchAll(/<script[^>]* src="\.\/assets\/([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );
  for (const file of found) {
    const code = readFileSync(join(assets, file), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      const next = match[1] ?? '';
      if (!found.includes(next)) found.push(next);
    }
  }
  return found;
}

test('the first screen takes no Phaser and little script', () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => file.startsWith('phaser'))).toEqual([]);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
  // The lesson's share was 146 kB; the rules of the full game, which a lesson does not use but the same engine holds, are the rest.
  expect(bytes).toBeLessThan(195_000);
});

test('Phaser is the slim one', () => {
  const phaser = readdirSync(assets).filter((file) => /^phaser-.*\.js$/.test(file));
  for (const file of phaser) expect(gzipSync(readFileSync(join(assets, file))).length).toBeLessThan(225_000);
});

/** Bytes to the first decision in the language of the visit, packed by gzip: the many hosts that send no Brotli send no more than this either. */
const AT_MOST = 450_000;

test.each(OFFERED)('the first decision in %s is there with 450 kB, by a link and by the title', async (language) => {
  const byLink = await visit(browser, `?lang=${language}${FIRST_DECISION}`, { isOwn: true });
  await untilPlayable(byLink.page);
  expect((await weightOf(byLink.page)).gzip).toBeLessThan(AT_MOST);
  await byLink.close();

  const byTitle = await visit(browser, `?lang=${language}`, { isOwn: true });
  await byTitle.page.locator('.seat-card').nth(1).click();
  const begin = sentencesOf(readWords(language)).get('title.begin') ?? '';
  await byTitle.page.getByRole('button', { name: begin }).first().click();
  await untilPlayable(byTitle.page);
  expect((await weightOf(byTitle.page)).gzip).toBeLessThan(AT_MOST);
  await byTitle.close();
});
