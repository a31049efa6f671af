/** The games of a class on one chart: which rung each ended on, by seat, and which clauses stood in how many texts. */
import type { ClauseId, LeaderId, OptionId, Rung } from '../model/vocabulary.ts';
import { KIND_RUNG, RUNGS } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import type { ToldOutcome } from './outcomeCode.ts';

export interface Tally {
  /** Highest rung first; each with how many games ended there, by seat in leader order, those that were watched last. */
  readonly rows: readonly { readonly rung: Rung; readonly games: readonly number[]; readonly all: number }[];
  /** The seats that the columns stand for; null is the Secretariat. */
  readonly seats: readonly (LeaderId | null)[];
  /** For each clause, how many texts had it initialled at which option; clauses that nobody initialled are there with none. */
  readonly clauses: readonly {
    readonly clause: ClauseId;
    readonly options: readonly { readonly option: OptionId; readonly games: number }[];
  }[];
}

/** @returns the games of a class, counted; seats that nobody held have no column. */
export function tallyOf(book: Rulebook, told: readonly ToldOutcome[]): Tally {
  const seats = [...book.leaders, null].filter((seat) => told.some((one) => one.seat === seat));
  const rows = RUNGS.toReversed().map((rung) => {
    const here = told.filter((one) => KIND_RUNG[one.kind] === rung);
    return { rung, games: seats.map((seat) => here.filter((one) => one.seat === seat).length), all: here.length };
  });
  const clauses = book.clauses.map((clause) => ({
    clause,
    options: book
      .clause(clause)
      .options.map(({ id }) => ({ option: id, games: told.filter((one) => one.text[clause] === id).length }))
      .filter(({ games }) => games > 0),
  }));
  return { rows, seats, clauses };
}
