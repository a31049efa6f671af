/** At the door of a class that shares one device: its seats, and the way in for all of them at once. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';

interface SharedHandProps {
  readonly book: Rulebook;
  readonly seats: readonly LeaderId[];
  readonly onBegin: () => void;
}

export function SharedHand({ book, seats, onBegin }: SharedHandProps) {
  return (
    <section class="door-shared" aria-labelledby="door-shared">
      <h2 id="door-shared">{say('hotseat.door')}</h2>
      <ul class="door-seats plain-list">
        {seats.map((seat) => (
          <li key={seat} class="door-seat">
            <Emblem leader={seat} size={32} bare />
            <b>{leaderName(book, seat)}</b>
            <span class="note">{told(book.leader(seat).office)}</span>
          </li>
        ))}
      </ul>
      <p>{say('hotseat.doorText')}</p>
      <div class="button-row">
        <Button kind="primary" icon="arrow" onClick={onBegin}>
          {say('hotseat.begin')}
        </Button>
      </div>
    </section>
  );
}
