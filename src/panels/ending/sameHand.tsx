/** The same hand from another seat: the seed deals again what it dealt. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';

interface SameHandProps {
  readonly session: Showing;
  /** null: to watch. */
  readonly onOtherSeat: (seat: LeaderId | null) => void;
}

export function SameHand({ session, onOtherSeat }: SameHandProps) {
  const { book, seat } = session;
  return (
    <section class="ending-panel same-hand" aria-labelledby="same-hand-head">
      <h2 id="same-hand-head">{say('ending.opened.again')}</h2>
      <p>{say('ending.opened.againText')}</p>
      <div class="opened-seats">
        {book.leaders
          .filter((leader) => leader !== seat)
          .map((leader) => (
            <Button key={leader} onClick={() => onOtherSeat(leader)}>
              <SeatTab leader={leader} bare /> {say('ending.opened.sameHand', { leader: leaderName(book, leader) })}
            </Button>
          ))}
        {seat !== null && <Button onClick={() => onOtherSeat(null)}>{say('ending.opened.watch')}</Button>}
      </div>
    </section>
  );
}
