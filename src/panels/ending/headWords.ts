/** How an ending is headed: a text that settles every clause of a longer game is more than a framework, and one that does not says what it leaves open. */
import type { Outcome } from '../../core/model/table.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseNames } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** @returns the heading of an ending: how far the talks came, in one sentence. */
export function headWords({ kind, comprehensive }: Outcome): string {
  const isSigned = kind === 'holding' || kind === 'broken' || kind === 'rejectedAtHome';
  return comprehensive === true && isSigned ? say(`ending.headsWhole.${kind}`) : say(`ending.heads.${kind}`);
}

/** @returns which clauses a signed text leaves open; empty where it leaves none, or nothing was signed. */
export function leavesWords({ book }: Showing, { rung, text }: Outcome): string {
  const open = rung < 5 ? [] : book.clauses.filter((clause) => text[clause] === undefined);
  return open.length === 0 ? '' : say('ending.leaves', { clauses: clauseNames(book, open) });
}
