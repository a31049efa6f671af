/** The record: a game as a file. Scenario and its hash, seed, who held the seats, every command, and a hash for every week. */
import * as z from 'zod/mini';
import type { Command } from '../model/command.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { ByLeader, Holder, Length } from '../model/vocabulary.ts';
import { HOLDERS, LENGTHS } from '../model/vocabulary.ts';
import { apply } from '../rules/apply.ts';
import { stateHash } from '../rules/identity.ts';
import { newGame } from '../rules/newGame.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { BudgetFault } from './budget.ts';
import { BUDGET, readJson } from './budget.ts';
import { id, pathOf, readCommand } from './commandSchema.ts';

/** Versions that this code reads and writes. `RULES` also fixes the algorithm of chance. */
export const FORMAT = 1;
export const RULES = 1;

export interface GameRecord {
  readonly format: 1;
  readonly rules: 1;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly length: Length;
  readonly holders: ByLeader<Holder>;
  /** A reading of time that was fixed before the game; null where the seed dealt it. */
  readonly reading: string | null;
  readonly commands: readonly Command[];
  /** Hash of the state with which each finished week ended, week 1 first; the last is the end of the game, once it has ended. */
  readonly weeks: readonly string[];
}

/** Why a text is no record, or a record is no game of this scenario: one code with its facts. */
export type RecordFault =
  | BudgetFault
  | { readonly code: 'tooManyCommands'; readonly has: number; readonly atMost: number }
  /** Written by a later version; `what` says of what. */
  | { readonly code: 'newerFormat'; readonly what: 'format' | 'rules'; readonly has: number; readonly reads: number }
  /** A field that is missing, wrong or unknown: `commands.12.venue`. Empty: the text is no object. */
  | { readonly code: 'badField'; readonly path: string }
  | { readonly code: 'otherScenario'; readonly has: string; readonly wants: string }
  /** The same scenario by name, with other rules in it. */
  | { readonly code: 'otherScenarioHash'; readonly has: string; readonly wants: string }
  /** Index of the command, from 0, that the rules refuse. */
  | { readonly code: 'refusedAt'; readonly step: number; readonly refusal: Refusal }
  /** The first week whose hash is another, is missing or is one too many. */
  | {
      readonly code: 'hashMismatch';
      readonly week: number;
      readonly has: string | null;
      readonly wants: string | null;
    };

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const version = z.looseObject({ format: z.number(), rules: z.optional(z.number()) });
/** Unknown fields are refused: a record is evidence, and what we do not understand could change what it says. */
const shape = z.strictObject({
  format: z.literal(FORMAT),
  rules: z.literal(RULES),
  scenario: id,
  scenarioHash: hash,
  seed: z.string().check(z.maxLength(BUDGET.seed)),
  length: z.enum(LENGTHS),
  holders: z.record(id, z.enum(HOLDERS)),
  reading: z.nullable(id),
  commands: z.array(z.unknown()),
  weeks: z.array(hash),
});

/** @returns the record as text: a line a command, so that two games can be compared by eye. */
export function makeRecord(record: GameRecord): string {
  const { format, rules, scenario, scenarioHash, seed, length, holders, reading, commands, weeks } = record;
  const head = JSON.stringify({ format, rules, scenario, scenarioHash, seed, length, holders, reading }, null, 2);
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return `${head.slice(0, -2)},\n  "commands": ${lines(commands)},\n  "weeks": ${lines(weeks)}\n}\n`;
}

/** @returns the record in a text, checked by shape and size alone; `replay` checks it against the rules. */
export function parseRecord(text: string): Result<GameRecord, RecordFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const versions = version.safeParse(json.value);
  if (!versions.success) return fail({ code: 'badField', path: pathOf(versions.error).join('.') });
  const { format, rules = RULES } = versions.data;
  if (format > FORMAT) return fail({ code: 'newerFormat', what: 'format', has: format, reads: FORMAT });
  if (rules > RULES) return fail({ code: 'newerFormat', what: 'rules', has: rules, reads: RULES });
  const read = shape.safeParse(json.value);
  if (!read.success) return fail({ code: 'badField', path: pathOf(read.error).join('.') });
  const has = read.data.commands.length;
  if (has > BUDGET.commands) return fail({ code: 'tooManyCommands', has, atMost: BUDGET.commands });
  const commands: Command[] = [];
  for (const [step, value] of read.data.commands.entries()) {
    const one = readCommand(value);
    if ('wrong' in one) return fail({ code: 'badField', path: ['commands', step, ...one.wrong].join('.') });
    commands.push(one.command);
  }
  return ok({ ...read.data, commands });
}

/** @returns whether a week has ended between two states: it is over once the next has begun, or the game has ended. */
export function hasWeekEnded(before: State, after: State): boolean {
  return after.table.week > before.table.week || (after.table.phase === 'ended' && before.table.phase !== 'ended');
}

export interface Replayed {
  /** The opening, then the state after each command. */
  readonly states: readonly State[];
}

/**
 * Plays a record again through the rules; no computer seat is asked.
 * @returns every state; refused where the record is another scenario's, a command is refused or a week's hash is another.
 */
export function replay(book: Rulebook, record: GameRecord): Result<Replayed, RecordFault> {
  const fault = otherGame(book, record);
  if (fault !== null) return fail(fault);
  let state = newGame(book, { seed: record.seed, holders: record.holders, reading: record.reading });
  const states = [state];
  let week = 0;
  for (const [step, command] of record.commands.entries()) {
    const next = apply(book, state, command);
    if (!next.ok) return fail({ code: 'refusedAt', step, refusal: next.fault });
    const after = next.value.state;
    if (hasWeekEnded(state, after)) {
      const wants = stateHash(after);
      const has = record.weeks[week] ?? null;
      week++;
      if (has !== wants) return fail({ code: 'hashMismatch', week, has, wants });
    }
    state = after;
    states.push(state);
  }
  const extra = record.weeks[week];
  if (extra !== undefined) return fail({ code: 'hashMismatch', week: week + 1, has: extra, wants: null });
  return ok({ states });
}

/** @returns why the record is not this rulebook's to play, before its first command. */
function otherGame(book: Rulebook, record: GameRecord): RecordFault | null {
  const { scenario } = book;
  if (record.scenario !== scenario.id) return { code: 'otherScenario', has: record.scenario, wants: scenario.id };
  if (record.scenarioHash !== book.hash)
    return { code: 'otherScenarioHash', has: record.scenarioHash, wants: book.hash };
  if (record.length !== book.length) return { code: 'badField', path: 'length' };
  const missing = book.leaders.find((leader) => record.holders[leader] === undefined);
  if (missing !== undefined) return { code: 'badField', path: `holders.${missing}` };
  const stranger = Object.keys(record.holders).find((leader) => !book.hasLeader(leader));
  if (stranger !== undefined) return { code: 'badField', path: `holders.${stranger}` };
  const isKnown = record.reading === null || scenario.readings.some((reading) => reading.id === record.reading);
  return isKnown ? null : { code: 'badField', path: 'reading' };
}
