/** The READMEs are true where a test can tell: links lead somewhere, folders are described, files that are named exist, pictures are there. */
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';
import { cli } from './cli/run.ts';
import { FOLDER, PICTURES } from './support/pictures.ts';

const PAGES = ['*.md', 'src/**/*.md', 'assets/**/*.md', 'tests/**/*.md'].flatMap((glob) =>
  globSync(glob, { cwd: ROOT }),
);
/** A picture must not keep a reader waiting. */
const PICTURE_AT_MOST = 250_000;

/** Shown and not run by `tests/cli/readme.test.ts`: the one would install and serve without end, the other would run this very test. */
const NOT_RUN = ['npm install && npm start', 'npm install && npm test'];

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('there are pages to read', () => {
  expect(PAGES).toContain('README.md');
  expect(PAGES.length).toBeGreaterThan(15);
});

describe.each(PAGES)('%s', (page) => {
  const folder = join(ROOT, dirname(page));
  const text = textOf(page).replaceAll(/^```[\s\S]*?^```/gm, '');

  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|css|svg|woff2|topo\.json|schema\.json))`/g)];
    const files = named.map(([, name]) => name ?? '');
    const isThere = (name: string): boolean =>
      existsSync(join(ROOT, name)) || globSync(`{src,tests,assets}/**/${name}`, { cwd: ROOT }).length > 0;
    expect(files.filter((name) => !isThere(name))).toEqual([]);
  });
});

test.each(['src', 'src/core', 'assets'])('each folder of %s has a README of its own', (parent) => {
  const folders = foldersIn(parent).filter((name) => name !== 'core');
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((name) => !existsSync(join(ROOT, parent, name, 'README.md')))).toEqual([]);
});

test.each(['src/panels', 'src/board', 'tests'])('each folder of %s is named in its README', (parent) => {
  const page = textOf(`${parent}/README.md`);
  expect(foldersIn(parent).filter((name) => !page.includes(`\`${name}/\``))).toEqual([]);
});

test('README.md shows each picture that the script takes, none too heavy, and no other', () => {
  const shown = [...textOf('README.md').matchAll(/!\[[^\]]+\]\(assets\/art\/pictures\/([^)]+)\)/g)].map(
    ([, file]) => file ?? '',
  );
  expect(shown.toSorted()).toEqual(PICTURES.map(({ file }) => file).toSorted());
  expect(readdirSync(FOLDER).toSorted()).toEqual(shown.toSorted());
  for (const { file } of PICTURES) expect(statSync(join(FOLDER, file)).size).toBeLessThan(PICTURE_AT_MOST);
});

test('README.md shows no command line but those of the cli, which are run, and those known not to be', () => {
  const blocks = [...textOf('README.md').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '');
  const lines = blocks.flatMap((block) => block.split('\n').filter((line) => line !== ''));
  expect(lines.filter((line) => !line.startsWith('npm run cli -- ')).toSorted()).toEqual(NOT_RUN.toSorted());
});

test('README.md tells of every command of the cli', async () => {
  const { out } = await cli('--help');
  const commands = [...out.matchAll(/^ {2}([a-z]+) +/gm)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(5);
  const told = textOf('README.md');
  expect(commands.filter((name) => !new RegExp(`^\\| .*\\b${name}\\b.* \\|`, 'm').test(told))).toEqual([]);
});

test('README.md names only scripts that package.json has', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...textOf('README.md').matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
