/** Which folder may import which, as the house style says: read from the files as text. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';
import { readSourceFile, readSourceFiles, type SourceFile } from './support/imports.ts';

/** A part imports itself and the parts above it. */
const ORDER = [
  'core/model',
  'core/stance',
  'core/rules',
  'core/analysis',
  'core/ai',
  'core/scenario',
  'core/replay',
  'core/lesson',
  'words',
  'store',
  'session',
  'board',
  'panels',
  'classroom',
  'cli',
] as const;
type Part = (typeof ORDER)[number];

/** Parts that may not have all that is above them. */
const NARROWER: { readonly [P in Part]?: (other: Part) => boolean } = {
  'core/scenario': (other) => other === 'core/model',
  panels: (other) => other !== 'board',
  cli: (other) => other.startsWith('core/') || other === 'words',
};

/** The folders inside a part, from the one that imports none of the others on; `.` is what lies in the part itself. */
const INSIDE: { readonly [P in Part]?: readonly string[] } = {
  'core/model': ['.', 'scenario', 'play'],
  'core/rules': ['book', 'state', 'parties', 'aftermath', 'given', 'text', 'week', 'start', 'moves', 'refused', '.'],
  'core/analysis': ['zone', 'week', 'stance', 'text', 'turns', 'redeal', 'concepts', 'debrief', 'many'],
  'core/ai': ['mind', 'ways', 'wishes', 'texts', '.'],
  words: ['.', 'sentences'],
};

/** The joiners: they may import anything, and no part imports them. */
const JOINERS = [
  'main.ts',
  'scenarios.ts',
  'speaking.ts',
  'teachersPages.ts',
  'gallery.ts',
  'worker.ts',
  'offlineWorker.ts',
  'openWorker.ts',
  'openWorkerInside.ts',
];

const CORE_PACKAGES = ['xstate', 'zod', 'pure-rand', '@noble/hashes', 'fflate'];
/** Packages that only one part may use. */
const PACKAGE_HOMES: readonly (readonly [prefix: string, home: string])[] = [
  ['phaser', 'board'],
  ['xstate', 'core/stance'],
  ['node:', 'cli'],
  ['sirv', 'cli'],
  ['vite', 'cli'],
  ['tinypool', 'cli'],
  ['saxes', 'cli'],
  ['yaml', 'cli'],
  ['idb', 'store'],
];
const EXTENSIONS = /\.(?:tsx?|mjs|json|css|svg|woff2)$/;

/** The faults of one file against the house's order, each in one line. */
function faultsOf(file: SourceFile): string[] {
  if (JOINERS.includes(file.path)) return [];
  const here = partOf(file.path);
  if (here === undefined) return [`${file.path} lies in no folder of the house style`];
  const faults = file.imports.flatMap(({ text, file: target }) => {
    const fault = target === undefined ? packageFault(here, text) : fileFault(here, target);
    return fault === undefined ? [] : [`${file.path} imports ${text}: ${fault}`];
  });
  if (file.reexports || /(?:^|\/)index\.tsx?$/.test(file.path)) {
    faults.push(`${file.path} is a barrel: import the file by its name`);
  }
  return faults;
}

/** @returns what a file imports from a folder of its own part that comes after its own. */
function insideFaultsOf({ path, imports }: SourceFile): string[] {
  const part = partOf(path);
  const order = part === undefined ? undefined : INSIDE[part];
  if (part === undefined || order === undefined) return [];
  const placeOf = (file: string): number => {
    const [folder = ''] = file.slice(part.length + 1).split('/');
    return order.indexOf(file.slice(part.length + 1).includes('/') ? folder : '.');
  };
  const here = placeOf(path);
  if (here < 0) return [`${path} lies in no folder of ${part}`];
  return imports.flatMap(({ file }) =>
    file?.startsWith(`${part}/`) === true && placeOf(file) > here ? [`${path} imports ${file}`] : [],
  );
}

function fileFault(here: Part, target: string): string | undefined {
  if (/[?#]/.test(target)) return 'bundler-only tricks stay with what joins the parts';
  if (!EXTENSIONS.test(target)) return 'name the file with its extension';
  if (target.startsWith('../tests/')) return 'tests are not part of the game';
  if (target.startsWith('../')) return here.startsWith('core/') ? 'core stays inside src/core' : undefined;
  if (JOINERS.includes(target)) return 'nothing imports what joins the parts';
  const there = partOf(target);
  if (there === undefined) return 'lies in no folder of the house style';
  if (there === here) return undefined;
  const above = ORDER.indexOf(there) < ORDER.indexOf(here);
  const allowed = NARROWER[here]?.(there) ?? true;
  return above && allowed ? undefined : `${here} may not import ${there}`;
}

function packageFault(here: Part, name: string): string | undefined {
  if (here.startsWith('core/') && !CORE_PACKAGES.some((known) => isOf(name, known))) return 'not a package for core';
  const home = PACKAGE_HOMES.find(([prefix]) =>
    prefix.endsWith(':') ? name.startsWith(prefix) : isOf(name, prefix),
  )?.[1];
  return home === undefined || home === here ? undefined : `only in ${home}`;
}

function isOf(name: string, packageName: string): boolean {
  return name === packageName || name.startsWith(`${packageName}/`) || name.startsWith(`${packageName}-src/`);
}

function partOf(path: string): Part | undefined {
  return ORDER.find((part) => path.startsWith(`${part}/`));
}

const files = readSourceFiles(join(ROOT, 'src'));

test('there are files to read, in core and elsewhere', () => {
  expect(files.filter((file) => file.path.startsWith('core/')).length).toBeGreaterThan(0);
  expect(files.filter((file) => file.path.startsWith('cli/')).length).toBeGreaterThan(0);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length / 2);
});

test('a folder imports only the folders above it', () => {
  expect(files.flatMap(faultsOf)).toEqual([]);
});

test('inside a part, too, imports go one way', () => {
  const within = (part: string): number => files.filter(({ path }) => path.startsWith(`${part}/`)).length;
  for (const part of Object.keys(INSIDE)) expect(within(part)).toBeGreaterThan(0);
  expect(files.flatMap(insideFaultsOf)).toEqual([]);
});

test.each([
  ['core/model/play/state.ts', "import { apply } from '../../rules/apply.ts';"],
  ['core/stance/chart.ts', "import type { Offer } from '../rules/offer.ts';"],
  ['core/rules/apply.ts', "import { setup } from 'xstate';"],
  ['core/rules/apply.ts', "import { readFileSync } from 'node:fs';"],
  ['core/rules/apply.ts', "import { Clause } from '../model/clause';"],
  ['core/rules/apply.ts', "import { Clause } from '../model';"],
  ['core/scenario/parse.ts', "import { newGame } from '../rules/new-game.ts';"],
  ['core/rules/apply.ts', "import x from '../../../assets/scenarios/x.json';"],
  ['core/rules/apply.ts', "import { render } from 'preact';"],
  ['session/game.ts', "import { open } from '../board/scene.ts';"],
  ['panels/draft.tsx', "import { layout } from '../board/layout.ts';"],
  ['panels/draft.tsx', "const lazy = import('phaser');"],
  ['board/scene.ts', "import { News } from '../panels/news.tsx';"],
  ['board/scene.ts', "import {\n  say,\n} from '../main.ts';"],
  ['panels/art.ts', "import art from '../../assets/art/a.svg?raw';"],
  ['cli/play.ts', "import { save } from '../store/save.ts';"],
  ['words/say.ts', "export * from './codes.ts';"],
  ['elsewhere/a.ts', ''],
])('%s may not hold %s', (path, text) => {
  expect(faultsOf(readSourceFile(path, text))).toHaveLength(1);
});

test.each([
  ['core/stance/chart.ts', "import { setup } from 'xstate';"],
  ['core/rules/apply.ts', "import { step } from '../stance/step.ts';\n/* import { x } from '../ai/choose.ts'; */"],
  [
    'core/replay/record.ts',
    "import { parse } from '../scenario/parse.ts';\nimport { sha256 } from '@noble/hashes/sha2.js';",
  ],
  ['board/scene.ts', "import Phaser from 'phaser';\nimport type { Game } from '../session/game.ts';"],
  ['cli/play.ts', "import { say } from '../words/say.ts';\nimport { argv } from 'node:process';"],
  ['main.ts', "import('./board/scene.ts');\nimport './panels/page.css';"],
])('%s may hold %s', (path, text) => {
  expect(faultsOf(readSourceFile(path, text))).toEqual([]);
});
