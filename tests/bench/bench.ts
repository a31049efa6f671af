/** `npm run bench`: the project's figures beside their yardsticks, measured in the same run. Printed, never a gate; those of the page itself are `npm run bench:page`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atLength } from '../../src/cli/scenarioFile.ts';
import { buildSite, isSiteStale, ROOT } from '../../src/cli/site.ts';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import type { Length } from '../../src/core/model/vocabulary.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import { everyScenario } from '../support/scenarios.ts';
import { classFigures } from './classGames.ts';
import { manyFigures } from './many.ts';
import { playFigures } from './play.ts';
import { print } from './print.ts';
import { stanceFigures } from './stance.ts';
import type { OpenFigures } from './theatre.ts';
import { theatreFigures } from './theatre.ts';
import type { ZoneFigures } from './zone.ts';
import { zoneFigures } from './zone.ts';

const WORKERS = 2;

/** What is wanted of a game of each length: a full one asks twice as many clauses for a choice, and twice as many choices. */
const WANTED: Readonly<
  Record<Length, { readonly games: number; readonly choice: Spread; readonly perSecond: number }>
> = {
  lesson: { games: 2000, choice: { median: 150, worst: 4000 }, perSecond: 200 },
  full: { games: 600, choice: { median: 600, worst: 10_000 }, perSecond: 40 },
};
/** Microseconds. */
interface Spread {
  readonly median: number;
  readonly worst: number;
}

const round = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3));
const microseconds = (figure: number): string => `${round(figure)} µs`;
const milliseconds = (figure: number): string => `${Math.round(figure)} ms`;

/** @returns games a second of `simulate` itself, from the start of its process to its print. */
function gamesPerSecond(scenario: string, length: Length, games: number): number {
  const args = [
    'simulate',
    '--scenario',
    scenario,
    '--length',
    length,
    '--games',
    String(games),
    '--workers',
    String(WORKERS),
    '--seed',
    'bench',
    '--json',
  ];
  const done = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return (JSON.parse(done.stdout) as { readonly gamesPerSecond: number }).gamesPerSecond;
}

type Row = [figure: string, ours: string, yardstick: string, wanted: string];

/** @returns the room for agreement of one domain as a row: ours, the brute force of the same run, what is wanted. */
function zoneRow({ parties, outcomes, points, first, median, fastest, brute }: ZoneFigures, wanted: string): Row {
  return [
    `${parties} parties, ${outcomes.toLocaleString('en')} outcomes, ${points.toLocaleString('en')} points`,
    `${round(median)} ms, fastest ${round(fastest)}, first ${round(first)}`,
    `every outcome by itself ${milliseconds(brute)}`,
    wanted,
  ];
}

const HEADS: Row = ['figure', 'ours', 'beside', 'wanted'];

console.log(`room for agreement, Node ${process.versions.node}`);
const { two, five } = zoneFigures();
print([HEADS, zoneRow(two, '3 ms (NegMAS 1800 ms)'), zoneRow(five, '250 ms (plain C 132 ms)')]);

/** @returns the figures of play at one length, as rows. */
function playRows(scenario: Scenario, length: Length): readonly Row[] {
  const wanted = WANTED[length];
  const { apply, update, weeksEnd, choice, choiceInPassing } = playFigures(makeRulebook(scenario, length));
  return [
    [
      'apply, median',
      microseconds(apply.median),
      `the same update without rules ${microseconds(update.median)}`,
      'under 20 µs',
    ],
    [
      "apply at a week's end, median",
      microseconds(weeksEnd.median),
      `worst ${microseconds(weeksEnd.worst)}`,
      'under 300 µs',
    ],
    [
      'a computer leader chooses, median',
      microseconds(choice.median),
      `of ${choice.calls} choices`,
      `${wanted.choice.median} µs`,
    ],
    [
      'a computer leader chooses, worst',
      microseconds(choice.worst),
      `in passing, the machine's other work counted in, ${microseconds(choiceInPassing.worst)}`,
      `${wanted.choice.worst} µs`,
    ],
    [
      `games a second, ${WORKERS} workers`,
      round(gamesPerSecond(scenario.id, length, wanted.games)),
      `simulate --games ${wanted.games}`,
      String(wanted.perSecond),
    ],
  ];
}

for (const scenario of everyScenario()) {
  console.log(`${scenario.id}, Node ${process.versions.node}`);
  const stance = stanceFigures(scenario);
  print([
    HEADS,
    [
      'a chart steps, by the table',
      microseconds(stance.table / 1000),
      `XState's transition ${microseconds(stance.xstate / 1000)}, ${round(stance.times)} times`,
      '100 times',
    ],
    ...playRows(scenario, 'lesson'),
  ]);
  const full = atLength(scenario, 'full');
  if (!full.ok) continue;
  console.log(`${scenario.id}, the full game`);
  print([HEADS, ...playRows(full.value, 'full')]);
}

if (isSiteStale()) await buildSite();
console.log('replay, on the built site');
const { lesson, full: fullGame, seek, bare } = await theatreFigures();
const openRows = ({ commands, open, link }: OpenFigures): readonly Row[] => [
  [
    `a record of ${commands} commands opens, median`,
    `${round(open.median)} ms`,
    `the first one, code not warm, ${round(open.first)} ms`,
    '100 ms',
  ],
  ['a command in its link, deflated', `${round(link.bytesACommand)} bytes`, `${link.signs} signs in all`, '5 bytes'],
];
print([
  HEADS,
  ...openRows(lesson),
  ...openRows(fullGame),
  ['a step is dragged to, median', `${round(seek.median)} ms`, `a bare slider ${round(bare.median)} ms`, '16 ms'],
  ['a step is dragged to, 95th percentile', `${round(seek.p95)} ms`, `a bare slider ${round(bare.p95)} ms`, '16 ms'],
]);

console.log('many games, on the built site');
const many = await manyFigures();
print([
  HEADS,
  [
    `${many.records} records, ${many.commands.toLocaleString('en')} commands: played, checked, grouped`,
    milliseconds(many.read.first),
    `again, code warm, median ${milliseconds(many.read.median)}`,
    '1000 ms',
  ],
  ['from the drop to the picture', milliseconds(many.shown), '', '1000 ms'],
]);

console.log("the games of a class, on the teacher's page of the built site");
const { records, drawn } = await classFigures();
print([
  HEADS,
  [
    `${records} records chosen, until the last line of chart and partings is drawn, median`,
    milliseconds(drawn.median),
    `fastest ${milliseconds(drawn.fastest)}`,
    '1000 ms',
  ],
]);
