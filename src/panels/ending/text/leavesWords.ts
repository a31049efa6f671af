/** What stands under the heading of a signed text that leaves clauses open. */
import type { Outcome } from '../../../core/model/play/table.ts';
import type { Showing } from '../../../session/showing.ts';
import { clauseNames } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** @returns which clauses a signed text leaves open; empty where it leaves none, or nothing was signed. */
export function leavesWords({ book }: Showing, { rung, text }: Outcome): string {
  const open = rung < 5 ? [] : book.clauses.filter((clause) => text[clause] === undefined);
  return open.length === 0 ? '' : say('ending.leaves', { clauses: clauseNames(book, open) });
}
