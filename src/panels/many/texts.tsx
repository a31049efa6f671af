/** The texts that the games of a start have reached, clause by clause, with the games that have each wording. */
import type { Start } from '../../core/replay/many.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';

export function Texts({ start }: { readonly start: Start }) {
  const { book, games } = start;
  return (
    <table class="many-texts">
      <thead>
        <tr>
          <th scope="col">{say('many.clause')}</th>
          <th scope="col">{say('many.wording')}</th>
          <th scope="col">{say('many.games')}</th>
        </tr>
      </thead>
      {book.clauses.map((clause) => {
        const wordings = [...book.clause(clause).options.map(({ id }) => id), undefined]
          .map((option) => ({ option, having: games.filter(({ text }) => text[clause] === option) }))
          .filter(({ having }) => having.length > 0);
        return (
          <tbody key={clause}>
            {wordings.map(({ option, having }, i) => (
              <tr key={option ?? ''}>
                {i === 0 ? (
                  <th scope="rowgroup" rowSpan={wordings.length}>
                    <ClauseSign clause={clause} /> {clauseName(book, clause)}
                  </th>
                ) : null}
                <td>{option === undefined ? say('many.inBrackets') : optionName(book, clause, option)}</td>
                <td>
                  {say('many.wayCount', { count: having.length })}{' '}
                  <small class="note">{having.map(({ number }) => number).join(', ')}</small>
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
