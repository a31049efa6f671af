/** `npm run cli -- bands`: measures the bands that the rules must keep, with the tilt table, and writes them into ASSUMPTIONS.md. */
import type { Batches } from '../core/analysis/many/bands.ts';
import { bandsOf, firmLines } from '../core/analysis/many/bands.ts';
import { measure } from '../core/analysis/many/measure.ts';
import type { ClauseId, Length } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Batch } from './batch.ts';
import { batchHash, openPool, playEachOtherwise, progress } from './batch.ts';
import { readCount, readLine, say } from './commandLine.ts';
import { readWorkers } from './manyGames.ts';
import { ASSUMPTIONS, putBetween } from './marks.ts';
import { readLength, readRulebook, scenarioIds } from './scenarioFile.ts';
import { bandTable, firmTable, tellMeasured, tiltTables } from './tables.ts';

const HELP = `npm run cli -- bands [--scenario ID] [--length lesson|full] [--games N] [--seed TEXT] [--clause ID] [--workers K] [--write] [--json]

Measures the bands of the rules: N games as they are played, N a seat in which it only passes, N a seat in which it holds firm.
  --scenario  the shipped scenario by default
  --length    lesson or full; lesson by default
  --games     5000 by default, 1000 of the full game
  --seed      bands by default
  --clause    the clause of the tilt table; the first one whose options have no order by default
  --workers   as many as there are cores by default
  --write     put the tables between the marks of that length in ASSUMPTIONS.md; without it they are printed
  --json      print {games, seed, scenarioHash, bands, firm, measured, hash}: shares in tenths of a per cent, means in thousandths
Ends with code 1 when a band is not kept.`;

const FLAGS = {
  scenario: { type: 'string' },
  length: { type: 'string', default: 'lesson' },
  games: { type: 'string' },
  seed: { type: 'string', default: 'bands' },
  clause: { type: 'string' },
  workers: { type: 'string' },
  write: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Games a batch, where none are named. */
const GAMES: Readonly<Record<Length, number>> = { lesson: 5000, full: 1000 };

/** The command between whose marks the tables of a length lie. */
export const MARKS: Readonly<Record<Length, string>> = { lesson: 'bands', full: 'bands --length full' };

/** The first games of the batch are hashed apart: a test plays them again and so knows a stale table in a second. */
export const PROBE = 25;

/** @returns the exit code: 0 when every band is kept. */
export async function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return say('bands', flags.fault);
  const { scenario = scenarioIds()[0] ?? '', seed, clause: named, write, json } = flags.value.values;
  const length = readLength(flags.value.values.length);
  if (!length.ok) return say('bands', length.fault);
  const games = readCount('games', flags.value.values.games ?? String(GAMES[length.value]), 1, 100_000);
  if (!games.ok) return say('bands', games.fault);
  const workers = readWorkers(flags.value.values.workers);
  if (!workers.ok) return say('bands', workers.fault);
  const read = readRulebook(scenario, length.value);
  if (!read.ok) return say('bands', read.fault);
  const book = read.value;
  const clause = named ?? book.scenario.clauses.find(({ nominal }) => nominal)?.id ?? book.clauses[0] ?? '';
  if (!book.clauses.includes(clause as ClauseId))
    return say('bands', { code: 1, line: `there is no clause '${clause}': ${book.clauses.join(', ')}` });

  const batch: Batch = { scenario, length: book.length, skill: DEFAULT_SKILL, seed, games: games.value };
  const batches = await playAll(book, batch, workers.value);
  const lines = tellAll(book, batch, batches, clause as ClauseId);
  if (write) {
    const fault = putBetween(ASSUMPTIONS, MARKS[length.value], lines);
    if (fault !== null) return say('bands', { code: 1, line: fault });
  }
  if (json) console.log(JSON.stringify(resultOf(book, batch, batches), null, 2));
  else if (!write) console.log(lines.join('\n'));
  const broken = bandsOf(book, batches).filter(({ isKept }) => !isKept);
  return broken.length === 0 ? 0 : say('bands', { code: 1, line: `${broken.length} bands are not kept` });
}

/** @returns what `--json` prints. */
function resultOf(book: Rulebook, { games, seed }: Batch, batches: Batches) {
  const { plays } = batches;
  return {
    games,
    seed,
    scenarioHash: book.hash,
    bands: bandsOf(book, batches),
    firm: firmLines(book, batches),
    measured: measure(book, plays),
    hash: batchHash(plays),
  };
}

async function playAll(book: Rulebook, batch: Batch, workers: number): Promise<Batches> {
  const pool = openPool(workers, progress('bands', batch.games * (1 + 2 * book.leaders.length)));
  const plays = await pool.play(batch);
  const passes = await playEachOtherwise(pool, batch, book.leaders, 'passes');
  const firm = await playEachOtherwise(pool, batch, book.leaders, 'firm');
  await pool.close();
  return { plays, passes, firm };
}

function tellAll(book: Rulebook, batch: Batch, batches: Batches, clause: ClauseId): readonly string[] {
  const { plays } = batches;
  const measured = measure(book, plays);
  const { soundedYes, heardHarder, whole, unsigned } = measured;
  return [
    `${batch.games} games, seed \`${batch.seed}\`; scenario ${book.hash.slice(0, 12)}, games ${batchHash(plays).slice(0, 12)}, first ${PROBE} ${probeHash(plays)}.`,
    '',
    ...bandTable(book, bandsOf(book, batches)),
    '',
    `Soundings looked at: ${soundedYes.tested}; texts heard a step harder and by nothing else declined: ${heardHarder.tested}. The whole text stood initialled in ${whole} games and was left unsigned in ${unsigned}.`,
    '',
    ...tellMeasured(book, measured, null),
    '',
    'Holding firm throughout beside playing, mean a game:',
    '',
    ...firmTable(book, firmLines(book, batches)),
    '',
    ...tiltTables(book, plays, clause),
  ];
}

/** @returns the short hash by which a stale table is known. */
export function probeHash(plays: Batches['plays']): string {
  return batchHash(plays.slice(0, PROBE)).slice(0, 12);
}
