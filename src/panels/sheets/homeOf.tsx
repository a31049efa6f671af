/** The groups at a leader's home, as everybody may know them: what each would not take, on what that rests, and which is openly against its leader. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { openTerms } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import { HomeTerms } from './homeTerms.tsx';
import { RestsOn } from './links.tsx';

/** Nothing where home is one figure. */
export function HomeOf({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  const { book } = session;
  const { draft, turned = [] } = session.view().table;
  const groups = book.homeGroups(leader);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{told(book.leader(leader).homeName)}</h3>
      <p class="sheet-note">{say('homeGroups.note')}</p>
      <ul class="home-of">
        {groups.map(({ name, moves, wouldNotTake, rests }) => {
          const terms = openTerms(book, draft, wouldNotTake);
          return (
            <li key={moves.id}>
              <b>{told(name)}</b>
              {turned.includes(moves.id) ? `: ${say('debrief.groups.words.against')}` : ''}
              <HomeTerms head={say('homeGroups.refusesHead')} terms={terms} />
              <p class="sheet-note">{told(moves.caveat)}</p>
              <RestsOn session={session} rests={rests} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
