/** What the first screen weighs: it must be readable on a slow school line before the board arrives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';

const assets = join(ROOT, 'dist/assets');

/** The script that index.html names, and all that it imports before it can run. */
function firstScripts(): string[] {
  const html = readFileSync(join(ROOT, 'dist/index.html'), 'utf8');
  const found: string[] = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
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
  expect(bytes).toBeLessThan(150_000);
});

test('Phaser is the slim one', () => {
  const phaser = readdirSync(assets).filter((file) => /^phaser-.*\.js$/.test(file));
  for (const file of phaser) expect(gzipSync(readFileSync(join(assets, file))).length).toBeLessThan(225_000);
});
