/** `npm run cli -- replay`: replays a record and checks the hash of every week; shows a step from a seat; says where two records part. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { Onlooker } from '../core/model/play/view.ts';
import { compareLines } from '../core/replay/compare.ts';
import { stateAt } from '../core/replay/line.ts';
import { openRecord } from '../core/replay/open.ts';
import type { Opened } from '../core/replay/open.ts';
import { ownBook } from '../core/replay/own.ts';
import { parseRecord } from '../core/replay/record.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import type { LineId } from '../core/replay/tree.ts';
import { findLine, lineIn, MAIN } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { viewFor } from '../core/rules/state/view.ts';
import type { Stop } from './commandLine.ts';
import { readCount, readLine, say } from './commandLine.ts';
import { tellComparison } from './comparison.ts';
import { tellRecordFault } from './recordFault.ts';
import { readRulebook, readText } from './scenarioFile.ts';

const HELP = `npm run cli -- replay FILE [--at STEP [--seat ID]] [--line ID] [--scenario PATH] [--json]
npm run cli -- replay --diff FILE FILE [--json]

Replays a record; no computer seat is asked. Ends with code 1 at the first week whose hash is another.
  --at        print, as JSON, what is known after that many commands
  --seat      a leader's id, public, or open for everything (the default)
  --line      a branch of the record; its main line where it is not named
  --diff      where two records of one scenario part, and how their ends differ
  --scenario  the scenario's file, in place of the one in assets/scenarios or of the one that the record brings
  --json      print {file, scenario, seed, commands, weeks: [{week, hash}], branches, outcome, ok, fault}, or the comparison`;

const FLAGS = {
  at: { type: 'string' },
  seat: { type: 'string' },
  line: { type: 'string' },
  diff: { type: 'boolean', default: false },
  scenario: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** A record file, played as far as it is right. */
interface Read {
  readonly file: string;
  readonly record: GameRecord;
  readonly book: Rulebook;
  readonly opened: Opened;
}
/** Why a file gives no game: with what was read so far, for `--json`. */
interface Unread {
  readonly file: string;
  readonly record: GameRecord | null;
  readonly book: Rulebook | null;
  readonly fault: RecordFault;
}

/** @returns the exit code; 1 where a file is no record of this scenario or does not replay. */
export async function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP, 2);
  if (!flags.ok) return say('replay', flags.fault);
  const { values, positionals } = flags.value;
  const { at, seat, scenario, json, diff } = values;
  const line = (values.line ?? MAIN) as LineId;
  const [file, second] = positionals;
  if (file === undefined) return say('replay', { code: 1, line: 'which FILE? (--help shows the flags)' });
  if (diff !== (second !== undefined))
    return say('replay', {
      code: 1,
      line: diff ? '--diff wants two files' : `'${second}' is one word too many (--help shows the flags)`,
    });
  if (seat !== undefined && at === undefined) return say('replay', { code: 1, line: '--seat goes with --at' });
  const read = readGame(file, scenario);
  if (!read.ok) return 'line' in read.fault ? say('replay', read.fault) : tell(read.fault, json);
  if (second !== undefined) return tellDifference(read.value, second, line, scenario, json);
  if (at !== undefined) return tellStep(read.value, line, at, seat ?? 'open');
  return tellGame(read.value, json);
}

/** @returns a file's record, played through; a stop where there is no file or no scenario, the fault where there is no game. */
function readGame(file: string, scenario: string | undefined): Result<Read, Stop | Unread> {
  const text = readText(file);
  if (!text.ok) return text;
  const parsed = parseRecord(text.value);
  if (!parsed.ok) return fail({ file, record: null, book: null, fault: parsed.fault });
  const record = parsed.value;
  const isOwn = scenario === undefined && record.own !== undefined;
  const book = isOwn ? ownBook(record) : readRulebook(scenario ?? record.scenario, record.length);
  if (!book.ok) return 'line' in book.fault ? fail(book.fault) : fail({ file, record, book: null, fault: book.fault });
  const opened = openRecord(book.value, record);
  if (!opened.ok) return fail({ file, record, book: book.value, fault: opened.fault });
  return ok({ file, record, book: opened.value.book, opened: opened.value });
}

function tellGame({ file, record, book, opened }: Read, json: boolean): number {
  if (opened.broken !== null) return tell({ file, record, book, fault: opened.broken.fault }, json);
  const outcome = lineIn(opened.tree, MAIN).states.at(-1)?.table.outcome ?? null;
  if (json) {
    const whole = { ...summary(file, record, record.weeks.length), outcome, ok: true, fault: null };
    console.log(JSON.stringify(whole, null, 2));
    return 0;
  }
  for (const [i, hash] of record.weeks.entries()) console.log(`week ${i + 1}  ${hash}`);
  for (const { id, name, from, step } of record.branches)
    console.log(`branch ${id} leaves ${from} at step ${step}  ${name}`);
  const { commands, weeks } = record;
  console.log(
    `${file}: ${commands.length} commands, ${weeks.length} weeks, every hash is right; ${outcome?.kind ?? 'still in play'}`,
  );
  return 0;
}

/** Prints what an onlooker knows after some commands of a line. A broken record shows its steps up to the break. */
function tellStep({ file, book, opened }: Read, id: LineId, at: string, seat: string): number {
  const found = findLine(opened.tree, id);
  if (found === undefined) return say('replay', noLine(file, id));
  const step = readCount('at', at, 0, found.line.commands.length);
  if (!step.ok) return say('replay', step.fault);
  const onlookers: readonly Onlooker[] = [...book.leaders, 'public', 'open'];
  const onlooker = onlookers.find((one) => one === seat);
  if (onlooker === undefined)
    return say('replay', { code: 1, line: `--seat must be one of ${onlookers.join(', ')}, not '${seat}'` });
  console.log(JSON.stringify(viewFor(book, stateAt(found.line, step.value), onlooker), null, 2));
  return 0;
}

function tellDifference(one: Read, file: string, id: LineId, scenario: string | undefined, json: boolean): number {
  const other = readGame(file, scenario);
  if (!other.ok) return 'line' in other.fault ? say('replay', other.fault) : tell(other.fault, false);
  for (const { opened, ...read } of [one, other.value])
    if (opened.broken !== null) return tell({ ...read, fault: opened.broken.fault }, false);
  if (one.record.scenarioHash !== other.value.record.scenarioHash)
    return say('replay', { code: 1, line: 'the two records are of different scenarios; there is nothing to compare' });
  const line = findLine(one.opened.tree, id)?.line;
  if (line === undefined) return say('replay', noLine(one.file, id));
  const compared = compareLines(one.book, line, lineIn(other.value.opened.tree, MAIN), 'open');
  console.log(json ? JSON.stringify(compared, null, 2) : tellComparison(one.book, compared).join('\n'));
  return 0;
}

function noLine(file: string, id: LineId): Stop {
  return { code: 1, line: `${file} has no line ${id}` };
}

/** Prints a fault, in JSON with the weeks before it. @returns exit code 1. */
function tell({ file, record, book, fault }: Unread, json: boolean): number {
  if (json) {
    const good = fault.code === 'hashMismatch' ? fault.week - 1 : 0;
    const part = { ...(record === null ? { file } : summary(file, record, good)), outcome: null, ok: false, fault };
    console.log(JSON.stringify(part, null, 2));
  }
  return say('replay', { code: 1, line: `${file}: ${tellRecordFault(fault, book)}` });
}

/** @returns what `--json` says of a record of which the first `good` weeks are right. */
function summary(file: string, { scenario, seed, commands, weeks, branches }: GameRecord, good: number) {
  return {
    file,
    scenario,
    seed,
    commands: commands.length,
    weeks: weeks.slice(0, good).map((hash, i) => ({ week: i + 1, hash })),
    branches: branches.map(({ id, name, from, step }) => ({ id, name, from, step })),
  };
}
