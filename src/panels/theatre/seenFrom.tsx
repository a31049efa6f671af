/** From where the record is looked at, and whether it tells beforehand what comes later. */
import { holdersAt } from '../../core/replay/line.ts';
import { lineIn } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { SeatChoice } from './seatChoice.tsx';

export function SeenFrom({ playback }: { readonly playback: Playback }) {
  const { onlooker } = playback.place();
  const told = toldTooMuch(playback);
  return (
    <section class="panel theatre-from">
      <SeatChoice
        legend={say('theatre.from')}
        value={onlooker}
        others={[
          { value: 'public', label: say('theatre.public') },
          { value: 'open', label: say('theatre.open') },
        ]}
        onChoose={playback.lookFrom}
      />
      {onlooker === 'open' ? <p class="note">{say('theatre.openText')}</p> : null}
      {told === null ? null : <p class="note">{say('theatre.inPlay', { seat: told })}</p>}
      <label class="theatre-whole">
        <input
          type="checkbox"
          checked={playback.isWhole()}
          onChange={({ currentTarget }) => playback.showWhole(currentTarget.checked)}
        />
        <span>
          {say('theatre.whole')} <small class="note">{say('theatre.wholeText')}</small>
        </span>
      </label>
    </section>
  );
}

/** @returns the seat of a person whose game is still in play, where it is looked at from elsewhere; null where nothing is given away. */
function toldTooMuch({ book, tree, place }: Playback): string | null {
  const { line: id, onlooker } = place();
  const line = lineIn(tree(), id);
  if (line.states.at(-1)?.table.phase === 'ended') return null;
  const holders = holdersAt(line, line.commands.length);
  const seat = book.leaders.find((leader) => holders[leader] === 'person');
  return seat === undefined || seat === onlooker || onlooker === 'public' ? null : leaderName(book, seat);
}
