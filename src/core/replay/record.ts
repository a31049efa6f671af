/** The record: a game as a file. Scenario and its hash, seed, who held the seats, every command, a hash for every week, its branches and notes. */
import type { Command } from '../model/command.ts';
import type { Refusal } from '../model/play/refusal.ts';
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { ByLeader, Holder, Length, Skill } from '../model/vocabulary.ts';
import type { Assumed, AssumeFault } from '../rules/book/assume.ts';
import type { Finding } from '../scenario/fault.ts';
import type { BudgetFault } from './budget.ts';
import { BUDGET, readJson } from './budget.ts';
import { pathOf, readCommand } from './commandSchema.ts';
import { migrated } from './migrate.ts';
import { FORMAT, RECORD, RULES, VERSIONS } from './recordShape.ts';
import type { LineId, Note } from './tree.ts';

/** From a step on other holders have the seats. */
export interface Reseating {
  readonly step: number;
  readonly holders: ByLeader<Holder>;
}
/** What was played on one line, from where it leaves another or from the opening. */
export interface Played {
  readonly commands: readonly Command[];
  /** Hash of the state with which each week ended that was finished here; the last is the end of the game, once it has ended. */
  readonly weeks: readonly string[];
  /** In order of step; steps are counted from the opening. */
  readonly reseated: readonly Reseating[];
}
export interface BranchRecord extends Played {
  readonly id: LineId;
  readonly name: string;
  /** The line that it leaves, which stands earlier in the record, and how many of that line's commands it keeps. */
  readonly from: LineId;
  readonly step: number;
}
export interface GameRecord extends Played {
  readonly format: 2;
  readonly rules: 1;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly length: Length;
  /** Who held the seats at the opening. */
  readonly holders: ByLeader<Holder>;
  /** A reading of time that was fixed before the game; null where the seed dealt it. */
  readonly reading: string | null;
  /** How well the computer leaders negotiate; absent where they do as by default, and in every record from before there was a choice. */
  readonly skill?: Skill;
  /** Numbers of the scenario that were changed for this game; absent where none was. */
  readonly assumptions?: readonly Assumed[];
  /** What its player calls the main line; empty where nobody has named it. */
  readonly name: string;
  readonly branches: readonly BranchRecord[];
  /** The line that was played last: there the game goes on. */
  readonly playing: LineId;
  readonly notes: readonly Note[];
  /** The scenario itself, where it is not one of ours: as it stands in the file, to be checked by `ownBook` before anybody plays by it. */
  readonly own?: unknown;
}

/** Why a text is no record, or a record is no game of this scenario: one code with its facts. */
export type RecordFault =
  | BudgetFault
  | { readonly code: 'tooManyCommands'; readonly has: number; readonly atMost: number }
  /** Written by a later version; `what` says of what. */
  | { readonly code: 'newerFormat'; readonly what: 'format' | 'rules'; readonly has: number; readonly reads: number }
  /** A field that is missing, wrong or unknown: `commands.12.venue`. Empty: the text is no object. */
  | { readonly code: 'badField'; readonly path: string }
  /** The scenario that the record brings is none that could be published: the first thing that is wrong with it. */
  | { readonly code: 'ownScenario'; readonly fault: Finding }
  | { readonly code: 'otherScenario'; readonly has: string; readonly wants: string }
  /** The same scenario by name, with other rules in it. */
  | { readonly code: 'otherScenarioHash'; readonly has: string; readonly wants: string }
  /** A changed number that the scenario does not offer, or not with this value. */
  | AssumeFault
  | { readonly code: 'tooManyAssumptions'; readonly has: number; readonly atMost: number }
  /** Index of the command, from 0, that the rules refuse. */
  | { readonly code: 'refusedAt'; readonly step: number; readonly refusal: Refusal }
  /** The first week whose hash is another, is missing or is one too many. */
  | {
      readonly code: 'hashMismatch';
      readonly week: number;
      readonly has: string | null;
      readonly wants: string | null;
    };

/** @returns the record as text: a line a command, so that two games can be compared by eye; a scenario of its own on one line at the end. */
export function makeRecord(record: GameRecord): string {
  const { format, rules, scenario, scenarioHash, seed, length, holders, reading, skill, assumptions, name } = record;
  const head = JSON.stringify(
    { format, rules, scenario, scenarioHash, seed, length, holders, reading, skill, assumptions, name },
    null,
    2,
  );
  const branches = record.branches.map(
    ({ commands, weeks, reseated, ...place }) =>
      `${JSON.stringify(place).slice(0, -1)},\n${playedLines({ commands, weeks, reseated }, '      ')}\n    }`,
  );
  return `${[
    `${head.slice(0, -2)},\n${playedLines(record, '  ')}`,
    `  "branches": ${listed(branches, '  ')}`,
    `  "playing": ${JSON.stringify(record.playing)}`,
    `  "notes": ${listed(
      record.notes.map(({ line, step, text }) => JSON.stringify({ line, step, text })),
      '  ',
    )}`,
    ...(record.own === undefined ? [] : [`  "own": ${JSON.stringify(record.own)}`]),
  ].join(',\n')}\n}\n`;
}

function playedLines({ commands, weeks, reseated }: Played, indent: string): string {
  const lines = (items: readonly unknown[]): string =>
    listed(
      items.map((item) => JSON.stringify(item)),
      indent,
    );
  return [
    `${indent}"commands": ${lines(commands)}`,
    `${indent}"weeks": ${lines(weeks)}`,
    `${indent}"reseated": ${lines(reseated)}`,
  ].join(',\n');
}

function listed(items: readonly string[], indent: string): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}

/** @returns the record in a text, checked by shape and size alone; `openRecord` checks it against the rules, `ownBook` the scenario that it brings. */
export function parseRecord(text: string): Result<GameRecord, RecordFault> {
  const json = readJson(text);
  return json.ok ? readRecord(json.value) : json;
}

/** @returns the record in a parsed text, brought up to this format. */
export function readRecord(value: unknown): Result<GameRecord, RecordFault> {
  const versions = VERSIONS.safeParse(value);
  if (!versions.success) return fail({ code: 'badField', path: pathOf(versions.error).join('.') });
  const { format, rules = RULES } = versions.data;
  if (format > FORMAT) return fail({ code: 'newerFormat', what: 'format', has: format, reads: FORMAT });
  if (rules > RULES) return fail({ code: 'newerFormat', what: 'rules', has: rules, reads: RULES });
  const read = RECORD.safeParse(migrated(value as object, format, FORMAT));
  if (!read.success) return fail({ code: 'badField', path: pathOf(read.error).join('.') });
  const { commands, branches, notes, ...head } = read.data;
  const changed = head.assumptions?.length ?? 0;
  if (changed > BUDGET.assumptions)
    return fail({ code: 'tooManyAssumptions', has: changed, atMost: BUDGET.assumptions });
  const has = commands.length + branches.reduce((sum, branch) => sum + branch.commands.length, 0);
  if (has > BUDGET.commands) return fail({ code: 'tooManyCommands', has, atMost: BUDGET.commands });
  const main = readCommands(commands, 'commands');
  if (!main.ok) return main;
  const told: BranchRecord[] = [];
  for (const [at, branch] of branches.entries()) {
    const its = readCommands(branch.commands, `branches.${at}.commands`);
    if (!its.ok) return its;
    told.push({ ...branch, id: branch.id as LineId, from: branch.from as LineId, commands: its.value });
  }
  return ok({
    ...head,
    playing: head.playing as LineId,
    commands: main.value,
    branches: told,
    notes: notes.map((note) => ({ ...note, line: note.line as LineId })),
    // As it stands, and not the schema's copy: the order of its keys is the file's to state.
    ...(head.own === undefined ? {} : { own: (value as { readonly own: unknown }).own }),
  });
}

function readCommands(values: readonly unknown[], path: string): Result<readonly Command[], RecordFault> {
  const commands: Command[] = [];
  for (const [step, value] of values.entries()) {
    const one = readCommand(value);
    if ('wrong' in one) return fail({ code: 'badField', path: [path, step, ...one.wrong].join('.') });
    commands.push(one.command);
  }
  return ok(commands);
}
