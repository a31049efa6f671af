/** Whose turn it is at a device that goes round: a team sees from afar whether it is its own. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { leaderName, list } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { useBook, useSession } from '../store-hooks.ts';
import './turnOrder.css';

interface TurnOrderProps {
  readonly persons: readonly LeaderId[];
  /** Those that the table waits for, in order. */
  readonly turns: readonly LeaderId[];
  /** The seat that is at the device; null while nobody is. */
  readonly at: LeaderId | null;
}

/** Every person's seat in the order in which the device goes round, those whose turn it is not last. */
export function TurnOrder({ persons, turns, at }: TurnOrderProps) {
  const book = useBook();
  const rest = persons.filter((leader) => !turns.includes(leader));
  const turnOf = (leader: LeaderId): 'at' | 'next' | 'then' | 'done' => {
    if (leader === at) return 'at';
    const place = turns.indexOf(leader) - (at === null ? 0 : 1);
    return place < 0 ? 'done' : place === 0 ? 'next' : 'then';
  };
  return (
    <ol class="turn-order plain-list" aria-label={say('hotseat.order')}>
      {[...turns, ...rest].map((leader) => (
        <li key={leader} data-turn={turnOf(leader)}>
          <Emblem leader={leader} size={32} bare />
          <b>{leaderName(book, leader)}</b>
          <span>{say(`hotseat.turn.${turnOf(leader)}`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** In a line of one's own panel: who comes after this seat, and the way to cover the screen. Nothing where one person plays. */
export function AfterYou() {
  const session = useSession();
  const book = useBook();
  if (session.persons.length < 2) return null;
  const [, ...after] = session.turns();
  const leaders = list(after.map((leader) => leaderName(book, leader)));
  return (
    <p class="note after-you">
      {after.length === 0 ? say('hotseat.last') : say('hotseat.after', { leaders })}{' '}
      <TextLink onClick={() => session.rise()}>{say('hotseat.cover')}</TextLink>
    </p>
  );
}
