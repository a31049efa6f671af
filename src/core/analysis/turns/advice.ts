/** What a changed text would be worth as advice: nothing where it asks for what stands already, or for less; and whether it came true by itself. */
import type { Receipt } from '../../model/play/room.ts';
import type { Table } from '../../model/play/table.ts';
import type { ClauseId, OptionId, Terms, TruceKind } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Game } from './game.ts';

/**
 * The change that would have turned a declined text, as far as somebody could still be advised to make it.
 * @param draft what is initialled as it is read.
 * @returns the change of the receipt; null where it has none, or where it asks for an option that is initialled, or for an exchange narrower than that.
 */
export function adviceOf(
  book: Rulebook,
  { draft }: Pick<Table, 'draft'>,
  receipt: Pick<Receipt, 'turn'>,
): Receipt['turn'] {
  const { turn } = receipt;
  if (turn === null) return null;
  const isNothingNew = (clause: ClauseId, option: OptionId | null): boolean => {
    const stands = draft[clause]?.option;
    if (stands === undefined || option === null) return false;
    const isExchange = clause === book.scenario.rules.exchange.clause;
    return option === stands || (isExchange && book.place(clause, option) < book.place(clause, stands));
  };
  const changes = Object.entries(turn) as [ClauseId, OptionId | null][];
  return changes.some(([clause, option]) => isNothingNew(clause, option)) ? null : turn;
}

/** @returns whether just these terms stood in the draft later in the same week, or in the next. */
export function cameTrueSoon(game: Game, step: number, terms: Terms): boolean {
  const asked = termsOf(terms);
  return soonAfter(game, step).some(({ table }) =>
    asked.every(([clause, option]) => table.draft[clause]?.option === option),
  );
}

/** @returns whether a truce of this kind held later in the same week, or in the next. */
export function truceSoon(game: Game, step: number, kind: TruceKind): boolean {
  return soonAfter(game, step).some(({ table }) => table.truce?.kind === kind);
}

function soonAfter({ states }: Game, step: number): Game['states'] {
  const week = states[step]?.table.week ?? 0;
  return states.slice(step + 1).filter(({ table }) => table.week <= week + 1);
}
