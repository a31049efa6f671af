/** The outcome code: how a game ended, in twelve signs and without a name, for whoever gathers the games of a class. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { State } from '../model/play/state.ts';
import type { ClauseId, Kind, LeaderId, OptionId } from '../model/vocabulary.ts';
import { KINDS } from '../model/vocabulary.ts';
import { hashOf } from '../rules/book/identity.ts';
import type { Opening } from '../rules/start/newGame.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import type { SignsFault } from './signs.ts';
import { CODE_CAPACITY, CODE_LENGTH, makeSigns, parseSigns, signsOf } from './signs.ts';

/** What a code tells. */
export interface ToldOutcome {
  /** Whose seat a person held; null where the game was watched. */
  readonly seat: LeaderId | null;
  readonly kind: Kind;
  /** What was initialled at the end. */
  readonly text: { readonly [clause: ClauseId]: OptionId };
  /** How many of the seat's reads were right; `READS_AT_MOST` where there were so many or more. */
  readonly readsRight: number;
}
/** `otherStart`: of another class, or of a game that began otherwise. `noSuchOutcome`: the number tells no ending of this scenario. */
export type OutcomeCodeFault = SignsFault | { readonly code: 'otherStart' | 'noSuchOutcome' };

export const READS_AT_MOST = 15;
/** The fewest bits of the start that are worth comparing, and the most that a hash's first six digits hold. */
const START_BITS = { least: 8, most: 24 } as const;

/** What every game of a class shares. */
export type Start = Pick<Opening, 'seed' | 'reading' | 'skill'>;

/** @returns whether an ending of this scenario fits twelve signs; one with very many clauses does not. */
export function hasOutcomeCode(book: Rulebook): boolean {
  return bitsOfStart(book) >= START_BITS.least;
}

/** How many values each part of a code has after the start. */
function partsOf(book: Rulebook): readonly number[] {
  const text = book.clauses.map((clause) => book.clause(clause).options.length + 1);
  return [book.leaders.length + 1, KINDS.length, READS_AT_MOST + 1, ...text];
}

/** How many bits of the start's hash there is room for; fewer than the least where there is not enough. */
function bitsOfStart(book: Rulebook): number {
  const taken = partsOf(book).reduce((product, radix) => product * radix, 1);
  let bits = START_BITS.most as number;
  while (bits >= START_BITS.least && 2 ** bits * taken > CODE_CAPACITY) bits -= 1;
  return bits;
}

/** How many values each part of a code has; the last varies fastest. */
function radixes(book: Rulebook): readonly number[] {
  const bits = bitsOfStart(book);
  if (bits < START_BITS.least) throw new Error(`${book.scenario.id} has too many options for an outcome code`);
  return [2 ** bits, ...partsOf(book)];
}

/** @returns the first bits of the start's hash, as a number below `below`: rules, seed, reading of time and level. */
function startMark(book: Rulebook, { seed, reading, skill }: Start, below: number): number {
  const hash = hashOf([book.hash, seed, reading ?? null, skill ?? null]);
  return Number.parseInt(hash.slice(0, START_BITS.most / 4), 16) % below;
}

/** @returns what a finished game tells; throws on one that has not ended, which only our own code could ask. */
export function toldOutcome(state: State, seat: LeaderId | null): ToldOutcome {
  const { outcome } = state.table;
  if (outcome === null) throw new Error(`no ending at step ${state.step} of ${state.scenario}`);
  const right = seat === null ? 0 : (state.hidden.readsRight[seat] ?? []).filter((isRight) => isRight).length;
  return { seat, kind: outcome.kind, text: outcome.text, readsRight: Math.min(right, READS_AT_MOST) };
}

/** @returns the code of an outcome, as `XXXX-XXXX-XXXX`. */
export function makeOutcomeCode(book: Rulebook, start: Start, told: ToldOutcome): string {
  const all = radixes(book);
  const optionAt = (clause: ClauseId): number => {
    const option = told.text[clause];
    return option === undefined ? 0 : 1 + book.clause(clause).options.findIndex(({ id }) => id === option);
  };
  const digits = [
    startMark(book, start, all[0] ?? 1),
    told.seat === null ? 0 : 1 + book.leaders.indexOf(told.seat),
    KINDS.indexOf(told.kind),
    told.readsRight,
    ...book.clauses.map(optionAt),
  ];
  return makeSigns(digits.reduce((sum, digit, at) => sum * (all[at] ?? 1) + digit, 0));
}

/** Signs of a code's first group, which the start of a class fixes. */
const GROUP = 4;

/**
 * The first group of signs is the same in every code of a start, but where its numbers lie across the border of two groups.
 * @returns that group, or both; none where the start leaves more open, as in a scenario with very many clauses.
 */
export function firstGroups(book: Rulebook, start: Start): readonly string[] {
  const [marks = 1, ...parts] = radixes(book);
  const range = parts.reduce((product, radix) => product * radix, 1);
  const first = startMark(book, start, marks) * range;
  if (range > 2 ** 30) return [];
  const groups = [first, first + range - 1].map((number) => makeSigns(number).slice(0, GROUP));
  return [...new Set(groups)];
}

/** @returns the whole code where only its last eight signs were given; any other text as it is. */
export function wholeCode(book: Rulebook, start: Start, text: string): string {
  if (signsOf(text).length !== CODE_LENGTH - GROUP) return text;
  const whole = firstGroups(book, start).map((group) => `${group} ${text}`);
  return whole.find((code) => parseOutcomeCode(book, start, code).ok) ?? whole[0] ?? text;
}

/** @returns what a code tells of a game with this start, or why it tells nothing. */
export function parseOutcomeCode(book: Rulebook, start: Start, text: string): Result<ToldOutcome, OutcomeCodeFault> {
  const signs = parseSigns(text);
  if (!signs.ok) return signs;
  const all = radixes(book);
  let left = signs.value;
  const digits = all
    .toReversed()
    .map((radix) => {
      const digit = left % radix;
      left = (left - digit) / radix;
      return digit;
    })
    .toReversed();
  if (left !== 0) return fail({ code: 'noSuchOutcome' });
  const [mark = 0, seat = 0, kindAt = 0, readsRight = 0, ...options] = digits;
  if (mark !== startMark(book, start, all[0] ?? 1)) return fail({ code: 'otherStart' });
  const kind = KINDS[kindAt];
  if (kind === undefined) return fail({ code: 'noSuchOutcome' });
  const told: Record<ClauseId, OptionId> = {};
  for (const [at, clause] of book.clauses.entries()) {
    const option = book.clause(clause).options[(options[at] ?? 0) - 1];
    if (option !== undefined) told[clause] = option.id;
  }
  return ok({ seat: seat === 0 ? null : (book.leaders[seat - 1] ?? null), kind, text: told, readsRight });
}
