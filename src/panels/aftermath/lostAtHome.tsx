/** A text that a home refused, opened once more: which home said no, by how much, and what would have carried it. */
import type { Showing } from '../../session/showing.ts';
import { leaderName, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SheetLink } from '../sheets/links.tsx';
import { wouldPass } from './wouldPass.ts';

/** Nothing while no text was lost. */
export function LostAtHome({ session }: { readonly session: Showing }) {
  const { book } = session;
  const view = session.view();
  const { aftermath } = view.table;
  const card = book.scenario.aftermath.renegotiation?.card;
  if (aftermath?.lost?.isOpen !== true || card === undefined) return null;
  return (
    <section class="slip-sheet">
      <h2>{say('aftermath.lost.head')}</h2>
      <ul>
        {aftermath.lost.tests.map((id) => {
          const test = book.test(id);
          const result = aftermath.results[id];
          if (result === undefined) return null;
          const { change, home } = wouldPass(session, id, result.figure, result.needs);
          return (
            <li key={id}>
              <b>
                {leaderName(book, test.leader)}: {told(test.name)}.
              </b>{' '}
              {say('aftermath.lost.figures', { figure: result.figure, needs: result.needs })}{' '}
              {change !== null && say('aftermath.lost.change', { term: termName(book, change.clause, change.option) })}{' '}
              {home !== null && say('aftermath.lost.home', { count: home })}
            </li>
          );
        })}
      </ul>
      <p>
        {say('aftermath.lost.text')}{' '}
        <SheetLink session={session} to={{ kind: 'card', card }}>
          {told(book.card(card).claim)}
        </SheetLink>
      </p>
    </section>
  );
}
