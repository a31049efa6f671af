/** `npm run cli -- play`: the computer plays every seat, or a script is followed; the story in words or as JSON. */
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { Skill } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL, SKILLS } from '../core/model/vocabulary.ts';
import { BUDGET } from '../core/replay/budget.ts';
import type { Line } from '../core/replay/line.ts';
import { playOn, rememberedHash, startLine, stateOf } from '../core/replay/line.ts';
import { recordOf } from '../core/replay/open.ts';
import { whyNotOwn } from '../core/replay/own.ts';
import { makeRecord } from '../core/replay/record.ts';
import { startTree } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { sayRefusal } from '../words/sentences/refusal.ts';
import type { Stop } from './commandLine.ts';
import { readLine, say, stop } from './commandLine.ts';
import { tellRecordFault } from './recordFault.ts';
import { readAssumed, readLength, readLevel, readRulebook, readText, writeText } from './scenarioFile.ts';
import { followScript, readScript } from './script.ts';
import { tellStory } from './story.ts';

const HELP = `npm run cli -- play --scenario ID --seed TEXT [--length lesson|full] [--level NAME] [--assume PATH=VALUE]… [--script FILE] [--save FILE] [--json]

Plays one game to its end and tells its story.
  --scenario  the id of a file in assets/scenarios, or the path of a scenario
  --seed      any text; the same seed deals the same game
  --length    lesson (six weeks, seven clauses), or full (twelve weeks, every matter)
  --level     how well the computer negotiates: ${SKILLS.join(', ')}; ${DEFAULT_SKILL} by default
  --assume    change a number that the scenario offers for it, such as /rules/start/agenda=4; may be given again
  --script    follow the commands of a file, one JSON a line; the computer plays the seats that it does not name,
              and all seats after its last line
  --save      keep the game as a record, for replay; a scenario that is not in assets/scenarios goes along in it, and must pass check
  --json      print {scenario, scenarioHash, rules, seed, length, weeks, commands, outcome, stateHash}:
              weeks and commands are numbers, stateHash is that of the last state; and assumptions, where any was changed`;

const FLAGS = {
  scenario: { type: 'string' },
  seed: { type: 'string' },
  length: { type: 'string', default: 'lesson' },
  level: { type: 'string', default: DEFAULT_SKILL },
  assume: { type: 'string', multiple: true },
  script: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** @returns the exit code; 1 for bad input, a script line that is refused, or a file that cannot be written. */
export async function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return say('play', flags.fault);
  const { scenario, seed, length: wanted, level, assume = [], script, save, json } = flags.value.values;
  if (scenario === undefined) return say('play', { code: 1, line: '--scenario is missing (--help shows the flags)' });
  if (seed === undefined) return say('play', { code: 1, line: '--seed is missing (--help shows the flags)' });
  if (seed.length > BUDGET.seed)
    return say('play', { code: 1, line: `--seed is longer than ${BUDGET.seed} characters` });
  const length = readLength(wanted);
  if (!length.ok) return say('play', length.fault);
  const skill = readLevel(level);
  if (!skill.ok) return say('play', skill.fault);
  const changes = readAssumed(assume);
  if (!changes.ok) return say('play', changes.fault);
  const book = readRulebook(scenario, length.value, changes.value);
  if (!book.ok) return say('play', book.fault);

  const why = save === undefined ? null : whyNotOwn(book.value);
  if (why !== null)
    return say('play', { code: 1, line: `--save: the record would not open: ${tellRecordFault(why, null)}` });
  const played = playGame(book.value, seed, skill.value, script);
  if (!played.ok) return say('play', played.fault);
  const saved =
    save === undefined ? ok(null) : writeText(save, makeRecord(recordOf(book.value, startTree(played.value))));
  if (!saved.ok) return say('play', saved.fault);
  if (json) console.log(JSON.stringify(summary(book.value, played.value), null, 2));
  else console.log(tellStory(book.value, stateOf(played.value)).join('\n'));
  return 0;
}

/** @returns a game from its opening to its end. Every seat is held by the computer, scripted or not, so that a record's commands give its hash again. */
function playGame(book: Rulebook, seed: string, skill: Skill, script: string | undefined): Result<Line, Stop> {
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, 'computer' as const]));
  let line = startLine(book, { seed, holders, skill });
  if (script !== undefined) {
    const text = readText(script);
    if (!text.ok) return text;
    const commands = readScript(script, text.value);
    if (!commands.ok) return commands;
    const followed = followScript(book, line, commands.value);
    if (!followed.ok) {
      const { at, step, refusal } = followed.fault;
      return stop(`${script}, line ${at}: refused at step ${step} (${refusal.code}): ${sayRefusal(book, refusal)}`);
    }
    line = followed.value;
  }
  return ok(playOn(book, line, () => false));
}

/** @returns what `--json` prints. */
function summary(book: Rulebook, line: Line) {
  const state = stateOf(line);
  const { scenario, scenarioHash, rules, seed, length, assumptions } = recordOf(book, startTree(line));
  return {
    scenario,
    scenarioHash,
    rules,
    seed,
    length,
    weeks: state.table.week,
    commands: line.commands.length,
    outcome: state.table.outcome,
    stateHash: rememberedHash(state),
    ...(assumptions === undefined ? {} : { assumptions }),
  };
}
