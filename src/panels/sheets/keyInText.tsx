/** The key that opened an initialled option: it is part of the text and is printed with it. */
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { keysInText } from '../../core/rules/state/locks.ts';
import type { Showing } from '../../session/showing.ts';
import { keyName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';

interface KeyProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Names it only, where there is no room for its words. */
  readonly brief?: boolean;
}

/** Nothing where the option had no lock that a key opens. */
export function KeyInText({ session, clause, option, brief = false }: KeyProps) {
  const { book } = session;
  const keys = keysInText(book, session.view().table, clause, option);
  return (
    <>
      {keys.map((id) => {
        const key = book.scenario.keys.find((one) => one.id === id);
        return (
          <span key={id} class="key-in-text">
            {brief || key === undefined
              ? `${say('table.keyInText', { key: keyName(book, id) })}.`
              : say('table.keyInTextWhole', { key: keyName(book, id), text: told(key.text) })}
          </span>
        );
      })}
    </>
  );
}
