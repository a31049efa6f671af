/** Ready for a script from right to left: no sheet of styles says left or right where it means the beginning or the end of a line. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';

const SIDED = [
  /^(?:margin|padding|border)-(?:left|right)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius\b/,
  /^(?:left|right)\s*:/,
  /^(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

/** Four values, of which the second and the fourth, left and right, differ: `padding: 0 4px 0 8px`. */
function isLopsided(declaration: string): boolean {
  const values = /^(?:margin|padding|inset)\s*:\s*(.+);$/.exec(declaration)?.[1] ?? '';
  const [, right, , left] = values.replace(' !important', '').match(/[^\s(]+(?:\((?:[^()]|\([^)]*\))*\))?/g) ?? [];
  return left !== undefined && left !== right;
}

test('margins, padding, borders and places follow the direction of reading, but where a comment says why', () => {
  const files = globSync('src/**/*.css', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    return lines.flatMap((line, i) => {
      const isSided = SIDED.some((pattern) => pattern.test(line.trim())) || isLopsided(line.trim());
      return isSided && lines[i - 1]?.trim().startsWith('/*') !== true ? [`${file}:${i + 1}: ${line.trim()}`] : [];
    });
  });
  expect(found).toEqual([]);
});
