/** What must be settled before a text can be signed, and what it is called when it settles everything: where a scenario knows both. */
import { told, say } from '../../words/say.ts';
import { clauseNames } from '../../words/names.ts';
import { usePlay } from '../store-hooks.ts';

/** Nothing where a text is only signed with every clause settled. */
export function Needs() {
  const { session, view } = usePlay();
  const { book } = session;
  const { comprehensive } = book.scenario;
  if (comprehensive === undefined) return null;
  const open = book.clauses.filter(
    (clause) => book.clause(clause).mustCover && (view.table.draft[clause] ?? null) === null,
  );
  return (
    <p class="note draft-needs">
      {open.length === 0 ? say('matters.needsNothing') : say('matters.needs', { clauses: clauseNames(book, open) })}{' '}
      {say('matters.needsAll', { count: book.clauses.length, name: told(comprehensive.name) })}
    </p>
  );
}
