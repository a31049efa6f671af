/** A seat to take, and the button that plays on from the step that is shown. */
import { useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Playback } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { SeatChoice } from './seatChoice.tsx';

interface PlayOnProps {
  readonly playback: Playback;
  readonly onFork: (session: Session) => void;
}

export function PlayOn({ playback, onFork }: PlayOnProps) {
  const { book } = playback;
  const [seat, take] = useState<LeaderId | 'watch'>(playback.seat ?? book.sides[1]);
  const isOver = playback.view().table.phase === 'ended';
  return (
    <section class="panel theatre-fork" aria-labelledby="theatre-fork">
      <h2 id="theatre-fork">{say('theatre.fork')}</h2>
      <p class="note">{say('theatre.forkText')}</p>
      <SeatChoice
        legend={say('theatre.forkSeat')}
        value={seat}
        others={[{ value: 'watch', label: say('theatre.watch') }]}
        onChoose={take}
      />
      <Button
        kind="primary"
        icon="fork"
        why={isOver ? say('theatre.forkEnded') : null}
        onClick={() => onFork(playback.fork(seat === 'watch' ? null : seat))}
      >
        {say('theatre.forkDo')}
      </Button>
    </section>
  );
}
