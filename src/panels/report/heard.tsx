/** What the computer leaders were heard to say in a week, a line a seat, each marked: nobody said it. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { speakerOf, spokenOn } from '../../words/sentences/spoken.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { SimulatedTag } from '../talks/simulated.tsx';

export function Heard({ session, week }: { readonly session: Showing; readonly week: number }) {
  const { book } = session;
  const heard = book.leaders.flatMap((leader) => {
    const words = lastWordsOf(session, week, leader);
    return words === null ? [] : [{ leader, words }];
  });
  if (heard.length === 0) return null;
  return (
    <section class="report-heard">
      <h3>{say('speech.heard')}</h3>
      <ul>
        {heard.map(({ leader, words }) => (
          <li key={leader}>
            <SeatTab leader={leader} bare />
            <span>
              <b>{leaderName(book, leader)}</b> <i>{words}</i> <SimulatedTag session={session} leader={leader} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @returns the last line of a computer leader in a week, as far as it was heard here; null where a person speaks, or nothing was said. */
function lastWordsOf(session: Showing, week: number, leader: LeaderId): string | null {
  const { book } = session;
  if (session.view().table.holders[leader] === 'person') return null;
  const last = session.log().findLast((entry) => entry.week === week && speakerOf(book, entry.event) === leader);
  return last === undefined ? null : spokenOn(book, last);
}
