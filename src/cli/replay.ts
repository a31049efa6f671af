/** `npm run cli -- replay`: replays a record through the rules and checks the hash of every week. */
import { parseRecord, replay } from '../core/replay/record.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { readLine, say } from './commandLine.ts';
import { tellRecordFault } from './recordFault.ts';
import { readRulebook, readText } from './scenarioFile.ts';

const HELP = `npm run cli -- replay FILE [--scenario PATH] [--json]

Replays a record; no computer seat is asked. Ends with code 1 at the first week whose hash is another.
  --scenario  the scenario's file, where it is not in assets/scenarios
  --json      print {file, scenario, seed, commands, weeks: [{week, hash}], outcome, ok, fault}`;

const FLAGS = { scenario: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** @returns the exit code; 1 where the file is no record of this scenario or does not replay. */
export async function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP, 1);
  if (!flags.ok) return say('replay', flags.fault);
  const [file] = flags.value.positionals;
  const { scenario, json } = flags.value.values;
  if (file === undefined) return say('replay', { code: 1, line: 'which FILE? (--help shows the flags)' });
  const text = readText(file);
  if (!text.ok) return say('replay', text.fault);
  const record = parseRecord(text.value);
  if (!record.ok) return tell(file, json, null, null, record.fault);
  const book = readRulebook(scenario ?? record.value.scenario, record.value.length);
  if (!book.ok) return say('replay', book.fault);
  const played = replay(book.value, record.value);
  if (!played.ok) return tell(file, json, record.value, book.value, played.fault);
  const outcome = played.value.states.at(-1)?.table.outcome ?? null;
  if (json) {
    console.log(
      JSON.stringify(
        { ...summary(file, record.value, record.value.weeks.length), outcome, ok: true, fault: null },
        null,
        2,
      ),
    );
    return 0;
  }
  for (const [i, hash] of record.value.weeks.entries()) console.log(`week ${i + 1}  ${hash}`);
  const { commands, weeks } = record.value;
  console.log(
    `${file}: ${commands.length} commands, ${weeks.length} weeks, every hash is right; ${outcome?.kind ?? 'still in play'}`,
  );
  return 0;
}

/** Prints a fault, in JSON with the weeks before it. @returns exit code 1. */
function tell(
  file: string,
  json: boolean,
  record: GameRecord | null,
  book: Rulebook | null,
  fault: RecordFault,
): number {
  if (json) {
    const good = fault.code === 'hashMismatch' ? fault.week - 1 : 0;
    console.log(
      JSON.stringify(
        { ...(record === null ? { file } : summary(file, record, good)), outcome: null, ok: false, fault },
        null,
        2,
      ),
    );
  }
  return say('replay', { code: 1, line: `${file}: ${tellRecordFault(fault, book)}` });
}

/** @returns what `--json` says of a record of which the first `good` weeks are right. */
function summary(file: string, { scenario, seed, commands, weeks }: GameRecord, good: number) {
  return {
    file,
    scenario,
    seed,
    commands: commands.length,
    weeks: weeks.slice(0, good).map((hash, i) => ({ week: i + 1, hash })),
  };
}
