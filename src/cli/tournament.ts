/** `npm run cli -- tournament`: each seat in turn negotiates at every level and in every way, over the same seeds, the others as usual. */
import type { Manner } from '../core/ai/mind/mind.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { LeaderId, Skill, WayId } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL, SKILLS, WAYS } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { leaderName } from '../words/names.ts';
import type { Batch } from './batch.ts';
import { batchHash, openPool, progress } from './batch.ts';
import type { Stop } from './commandLine.ts';
import { readLine, say, stop } from './commandLine.ts';
import { MANY_FLAGS, readMany } from './manyGames.ts';
import type { Gain, Standing } from './standing.ts';
import { standingOf } from './standing.ts';
import { table } from './tables.ts';

const HELP = `npm run cli -- tournament --scenario ID --games N --seed TEXT [--seat ID] [--length lesson|full] [--workers K] [--json]

For each seat: N games at each other level and N in each other way of negotiating, the other seats as usual, and the same N games
with everybody as usual beside them. Game i has the seed TEXT/i in all of them, so that each is compared with itself.
  --scenario  the id of a file in assets/scenarios, or the path of a scenario
  --games     1 to 100000 a row
  --seed      any text
  --seat      only this seat; every one by default
  --length    lesson (six weeks, seven clauses), or full (twelve weeks, every matter)
  --workers   how many at once; as many as there are cores by default
  --json      print {games, seed, rows: [{leader, way, level, mandate, secret, own, rung, declinedAlone}], hash}: each figure
              {mean, more, giveOrTake} in thousandths; more is beside the usual game, giveOrTake twice its standard error`;

const FLAGS = { ...MANY_FLAGS, seat: { type: 'string' } } as const;

const GAMES_AT_MOST = 100_000;

interface Order {
  readonly book: Rulebook;
  readonly batch: Batch;
  readonly seats: readonly LeaderId[];
  readonly workers: number;
  readonly json: boolean;
}
interface Row extends Standing {
  readonly way: WayId;
  readonly level: Skill;
}

/** @returns the exit code; 1 for bad input. */
export async function run(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (!order.ok) return say('tournament', order.fault);
  const { book, batch, seats, workers, json } = order.value;
  const entries = seats.flatMap((leader) => mannersOf(book, leader).map((manner) => ({ leader, manner })));
  const pool = openPool(workers, progress('tournament', batch.games * (1 + entries.length)));
  const usual = await pool.play(batch);
  const rows: Row[] = [];
  const all = [...usual];
  for (const leader of seats) {
    rows.push({ way: book.leader(leader).way, level: DEFAULT_SKILL, ...standingOf(leader, usual, usual) });
    for (const { manner } of entries.filter((entry) => entry.leader === leader)) {
      const games = await pool.play(batch, { leader, line: 'plays', manner });
      all.push(...games);
      rows.push({ way: manner.way, level: manner.skill, ...standingOf(leader, games, usual) });
    }
  }
  await pool.close();
  const { games, seed } = batch;
  if (json) console.log(JSON.stringify({ games, seed, rows, hash: batchHash(all) }, null, 2));
  else console.log(tellRows(book, rows).join('\n'));
  return 0;
}

/** @returns the manners that a seat is tried in: every level in its own way, then every other way at the usual level. */
function mannersOf(book: Rulebook, leader: LeaderId): readonly Manner[] {
  const { way: own } = book.leader(leader);
  return [
    ...SKILLS.filter((skill) => skill !== DEFAULT_SKILL).map((skill) => ({ way: own, skill })),
    ...WAYS.filter((way) => way !== own).map((way) => ({ way, skill: DEFAULT_SKILL })),
  ];
}

function readOrder(args: readonly string[]): Result<Order, Stop> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return flags;
  const { seat, json } = flags.value.values;
  const many = readMany(flags.value.values, GAMES_AT_MOST);
  if (!many.ok) return many;
  const { book, workers, scenario, seed, games, length } = many.value;
  const { leaders } = book;
  const seats = seat === undefined ? leaders : leaders.filter((leader) => leader === seat);
  if (seats.length === 0) return stop(`--seat must be ${leaders.join(', ')}, not '${seat}'`);
  return ok({ book, batch: { scenario, length, skill: DEFAULT_SKILL, seed, games }, seats, workers, json });
}

/** @returns the table: a line a seat and manner; beside each mean what it is more than as usual, and twice the standard error. */
function tellRows(book: Rulebook, rows: readonly Row[]): readonly string[] {
  const cell = ({ mean, more, giveOrTake }: Gain, isUsual: boolean): string => {
    const points = (thousandths: number): string => (thousandths / 1000).toFixed(2);
    return isUsual ? points(mean) : `${points(mean)} (${more < 0 ? '' : '+'}${points(more)} ± ${points(giveOrTake)})`;
  };
  return table(
    ['seat', 'way', 'level', 'mandate, of 6', 'secret met', 'mandate + 2 × secret', 'rung', 'sole declines'],
    rows.map((row) => {
      const isUsual = row.level === DEFAULT_SKILL && row.way === book.leader(row.leader).way;
      return [
        leaderName(book, row.leader),
        row.way,
        row.level,
        cell(row.mandate, isUsual),
        cell(row.secret, isUsual),
        cell(row.own, isUsual),
        cell(row.rung, isUsual),
        cell(row.declinedAlone, isUsual),
      ];
    }),
  );
}
