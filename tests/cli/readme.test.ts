/** The READMEs are run: every command line that they show works as it stands there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';
import { cliIn } from './run.ts';

const READMES = ['README.md', 'src/cli/README.md', 'src/core/scenario/README.md', 'assets/scenarios/README.md'];
const SHOWN = 'npm run cli -- ';

/** @returns the command lines in the shell blocks of a README, without what would measure for minutes or write into the repository. */
function shownIn(path: string): readonly string[] {
  const blocks = readFileSync(join(ROOT, path), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm);
  return [...blocks]
    .flatMap(([, block]) => (block ?? '').split('\n'))
    .filter((line) => line.startsWith(SHOWN) && !line.includes('--write'))
    .map((line) => line.slice(SHOWN.length));
}

/** @returns the arguments of a shown line; paths of the repository are made whole, since it runs in a folder of its own. */
function argumentsOf(line: string): readonly string[] {
  return line.split(' ').map((word) => (word.startsWith('assets/') ? join(ROOT, word) : word));
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the READMEs show commands', () => {
  expect(shownIn('README.md').length).toBeGreaterThan(2);
});

describe.each(READMES)('%s', { timeout: 120_000 }, (path) => {
  for (const line of shownIn(path))
    test(`shows ${line}, which runs`, async () => {
      const { code, out, err } = await cliIn(folder, argumentsOf(line));
      expect(code, err).toBe(0);
      expect(out).not.toBe('');
    });
  test('names only commands that there are', async () => {
    const { out } = await cliIn(folder, ['--help']);
    const named = readFileSync(join(ROOT, path), 'utf8').matchAll(/npm run cli -- ([a-z]+)/g);
    for (const [, command] of named) expect(out).toContain(`  ${command} `);
  });
});
