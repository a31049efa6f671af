/** `npm run cli -- simulate`: many games on all cores, counted. */
import { influenceOf } from '../core/analysis/many/bands.ts';
import type { Figures } from '../core/analysis/many/figures.ts';
import type { Measured } from '../core/analysis/many/measure.ts';
import { measure } from '../core/analysis/many/measure.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { ByLeader } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL, SKILLS } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Batch } from './batch.ts';
import { batchHash, openPool, playEachOtherwise, progress } from './batch.ts';
import type { Stop } from './commandLine.ts';
import { readLine, say } from './commandLine.ts';
import { toCsv } from './csv.ts';
import { MANY_FLAGS, readMany } from './manyGames.ts';
import { readAssumed, readLevel, writeText } from './scenarioFile.ts';
import { tellMeasured } from './tables.ts';

const HELP = `npm run cli -- simulate --scenario ID --games N --seed TEXT [--length lesson|full] [--level NAME] [--assume PATH=VALUE]… [--workers K] [--csv FILE] [--influence] [--json]

Plays N games with the computer in every seat and counts them. Game i has the seed TEXT/i, from 0; the hash is the same with any
number of workers. Progress goes to the error output.
  --scenario   the id of a file in assets/scenarios, or the path of a scenario
  --games      1 to 1000000
  --seed       any text
  --length     lesson (six weeks, seven clauses), or full (twelve weeks, every matter)
  --level      how well the computer negotiates: ${SKILLS.join(', ')}; ${DEFAULT_SKILL} by default
  --assume     change a number that the scenario offers for it, such as /rules/start/agenda=4; may be given again
  --workers    how many at once; as many as there are cores by default
  --csv        write a line a game to a file
  --influence  also play N games a seat in which that seat only passes: by how much the mean rung falls
  --json       print the counts as JSON`;

const FLAGS = {
  ...MANY_FLAGS,
  level: { type: 'string', default: DEFAULT_SKILL },
  assume: { type: 'string', multiple: true },
  csv: { type: 'string' },
  influence: { type: 'boolean', default: false },
} as const;

const GAMES_AT_MOST = 1_000_000;

interface Order extends Batch {
  readonly book: Rulebook;
  readonly workers: number;
  readonly csv: string | undefined;
  readonly influence: boolean;
  readonly json: boolean;
}

/** @returns the exit code; 1 for bad input or a file that cannot be written. */
export async function run(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (!order.ok) return say('simulate', order.fault);
  const { book, games, workers, influence, csv } = order.value;
  const played = games * (influence ? 1 + book.leaders.length : 1);
  const pool = openPool(workers, progress('simulate', played));
  const figures = await pool.play(order.value);
  const passes = influence ? await playEachOtherwise(pool, order.value, book.leaders, 'passes') : null;
  await pool.close();
  const measured = measure(book, figures);
  const deltas = passes === null ? null : influenceOf(book, measured, passes);
  if (csv !== undefined) {
    const written = writeText(csv, toCsv(book, figures));
    if (!written.ok) return say('simulate', written.fault);
  }
  const commands = [figures, ...Object.values(passes ?? {})].flat().reduce((sum, game) => sum + game.commands, 0);
  // Wall time from the start of the process to this print.
  const seconds = performance.now() / 1000;
  const result = resultOf(book, figures, measured, deltas, { seconds, played, commands });
  if (order.value.json) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(tellMeasured(book, measured, deltas).join('\n'));
    console.log(`\n${played} games in ${result.seconds} s, ${result.gamesPerSecond} a second; hash ${result.hash}`);
  }
  return 0;
}

function readOrder(args: readonly string[]): Result<Order, Stop> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return flags;
  const { level, assume = [], csv, influence, json } = flags.value.values;
  const skill = readLevel(level);
  if (!skill.ok) return skill;
  const changes = readAssumed(assume);
  if (!changes.ok) return changes;
  const many = readMany(flags.value.values, GAMES_AT_MOST, changes.value);
  if (!many.ok) return many;
  return ok({ ...many.value, skill: skill.value, changes: changes.value, csv, influence, json });
}

/** @returns what `--json` prints. */
function resultOf(
  book: Rulebook,
  figures: readonly Figures[],
  measured: Measured,
  influence: ByLeader<number> | null,
  { seconds, played, commands }: { readonly seconds: number; readonly played: number; readonly commands: number },
) {
  const { games, kinds, reached, text, declinedAlone, byReading } = measured;
  const tenths = (figure: number): number => Math.round(10 * figure) / 10;
  return {
    games,
    seconds: Math.round(1000 * seconds) / 1000,
    gamesPerSecond: tenths(played / seconds),
    commandsPerSecond: tenths(commands / seconds),
    kinds,
    rungs: { reached },
    text,
    declinedAlone,
    byReading,
    influence:
      influence === null
        ? null
        : Object.fromEntries(book.leaders.map((leader) => [leader, (influence[leader] ?? 0) / 1000])),
    hash: batchHash(figures),
    ...(book.assumed.length === 0 ? {} : { assumptions: book.assumed }),
  };
}
