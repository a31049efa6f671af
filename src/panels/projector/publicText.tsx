/** The text as it is read from the back of a room: a line a clause, and the key of a lock by its name. */
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { keysInText } from '../../core/rules/state/locks.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, keyName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';

export function PublicText({ session }: { readonly session: Showing }) {
  const { book } = session;
  const { draft } = session.view().table;
  return (
    <dl class="paper public-text" data-many={book.scenario.groups !== undefined}>
      {book.clauses.map((clause) => {
        const option = draft[clause]?.option;
        return (
          <div key={clause} data-initialled={option !== undefined}>
            <dt>
              <ClauseSign clause={clause} /> {clauseName(book, clause)}
            </dt>
            <dd>
              {option === undefined ? (
                `[ ] ${say('table.inBrackets')}`
              ) : (
                <>
                  {optionName(book, clause, option)}
                  <Keys session={session} clause={clause} option={option} />
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface KeysProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** Nothing where the option had no lock that a key opens. */
function Keys({ session: { book, view }, clause, option }: KeysProps) {
  const keys = keysInText(book, view().table, clause, option);
  if (keys.length === 0) return null;
  return <small>{say('projector.keys', { keys: list(keys.map((key) => keyName(book, key))) })}</small>;
}
