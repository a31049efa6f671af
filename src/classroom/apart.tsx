/** What the texts of the class say, clause by clause: which wording in how many games. */
import type { ClauseTexts } from '../core/lesson/differing.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { clauseName, optionName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { Share } from './share.tsx';

interface ApartProps {
  readonly book: Rulebook;
  readonly apart: readonly ClauseTexts[];
  readonly atMost?: number;
}

export function Apart({ book, apart, atMost = Infinity }: ApartProps) {
  if (apart.length === 0) return <p>{say('plenary.apart.none')}</p>;
  return (
    <ul class="class-partings">
      {apart.slice(0, atMost).map(({ clause, wordings }) => (
        <li key={clause}>
          <b>{clauseName(book, clause)}</b>
          <ul>
            {wordings.map(({ option, games }) => (
              <li key={option}>
                <Share count={games.length} of={wordings.reduce((sum, one) => sum + one.games.length, 0)} />{' '}
                {option === null ? say('many.inBrackets') : optionName(book, clause, option)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
