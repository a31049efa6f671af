/** The whole text as it lies on the table: every clause, the compulsory line, what is left open. */
import type { Showing } from '../../session/showing.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { mattersOutside, signedName } from '../../words/sentences/wholeText.ts';
import { say, told } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';
import { KeyInText } from '../sheets/keyInText.tsx';
import { LegalLink } from '../sheets/legalLink.tsx';
import { SheetLink } from '../sheets/links.tsx';

/** A sheet to read beside every step of the aftermath. */
export function TextSheet({ session }: { readonly session: Showing }) {
  const { book } = session;
  const { scenario } = book;
  const { draft, signedWeek } = session.view().table;
  const outside = mattersOutside(book, { draft, signedWeek });
  return (
    <article class="text-sheet" aria-labelledby="text-sheet-head">
      <h2 id="text-sheet-head">{signedWeek === null ? say('aftermath.wholeText') : signedName(book, draft)}</h2>
      <dl>
        {book.clauses.map((clause) => {
          const option = draft[clause]?.option;
          return (
            <div key={clause}>
              <dt>
                <ClauseSign clause={clause} />
                <SheetLink session={session} to={{ kind: 'clause', clause }}>
                  {clauseName(book, clause)}
                </SheetLink>
              </dt>
              <dd>
                {option === undefined ? (
                  say('table.inBrackets')
                ) : (
                  <>
                    <span class="stamp">{option}</span> {optionName(book, clause, option)}
                    <KeyInText session={session} clause={clause} option={option} />
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="text-line">{told(scenario.compulsoryLine)}</p>
      <LegalLink session={session} />
      {outside !== '' && <p class="text-open">{say('aftermath.leftOpen', { matters: outside })}</p>}
    </article>
  );
}
