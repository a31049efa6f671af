/** What a button's moves cost, from the cheapest to the dearest: a button offers several, and none should be dearer than it says. */
import type { Command, MoveCommand } from '../../core/model/command.ts';
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { candidates } from '../../core/rules/legal.ts';
import { priceOf } from '../../core/rules/moves/price.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import type { Kind } from './kinds.ts';

/** A move with what the rules say of it now; null: it can be sealed. */
export interface Judged {
  readonly command: Command;
  readonly refusal: Refusal | null;
}
/** In capital. */
export interface Prices {
  readonly least: number;
  readonly most: number;
}

/** @returns every move behind a button, judged. */
export function judgedOf(session: Showing, by: LeaderId, kind: Kind): readonly Judged[] {
  return kind.types
    .flatMap((type) => candidates(session.book, session.view(), by, type))
    .map((command) => ({ command, refusal: session.whyNot(command) }));
}

/**
 * @returns the range of prices of what can be sealed, too little capital aside; of everything where nothing can; null where there is nothing.
 */
export function pricesOf(
  book: Rulebook,
  table: Table,
  judged: readonly Judged[],
  sealed: readonly MoveCommand[],
): Prices | null {
  const open = judged.filter(({ refusal }) => refusal === null || refusal.code === 'noCapital');
  const prices = (open.length > 0 ? open : judged).map(({ command }) => priceOf(book, table, command, sealed));
  return prices.length === 0 ? null : { least: Math.min(...prices), most: Math.max(...prices) };
}
