/** Three turning points, each with a way to play again from there. */
import { useState } from 'preact/hooks';
import type { TurningPoint } from '../../../core/analysis/turns/turningPoints.ts';
import type { Session } from '../../../session/session.ts';
import { list } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { ForkButton } from '../page/fork.tsx';
import { SeeMoment } from '../page/seeMoment.tsx';
import { measuredWords, turnWords } from './turnWords.ts';
import { Part } from '../page/part.tsx';
import './turns.css';

interface TurnsProps {
  readonly session: Session;
  readonly points: readonly TurningPoint[];
  /** Plays again from a step. */
  readonly onAgain: (step: number) => void;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}

export function TurningPoints({ session, points, onAgain, onSee }: TurnsProps) {
  return (
    <Part id="turns" title={say('ending.turns')} gist={weeksOf(points)} class="turns">
      <p class="ending-note">{say('ending.turnsNote')}</p>
      <ol>
        {points.map((point) => (
          <Point
            key={`${point.week}-${point.step}-${point.what.code}`}
            session={session}
            point={point}
            onAgain={onAgain}
            onSee={onSee}
          />
        ))}
      </ol>
    </Part>
  );
}

/** @returns in which weeks they lie. */
function weeksOf(points: readonly TurningPoint[]): string {
  const weeks = [...new Set(points.map(({ week }) => week))];
  return say('debrief.gist.turns', { count: weeks.length, weeks: list(weeks.map(String)) });
}

function Point({ session, point, onAgain, onSee }: Omit<TurnsProps, 'points'> & { readonly point: TurningPoint }) {
  const [asked, ask] = useState(false);
  const { what, would } = turnWords(session.book, session.view().room?.receipts ?? [], point.what);
  return (
    <li>
      <p class="turns-week">
        {say('ending.week')} <b>{point.week}</b>
      </p>
      <div>
        <p>
          {what} {would !== null && <span class="turns-would">{would}</span>}
        </p>
        <p class="turns-measured">{measuredWords(point)}</p>
        <SeeMoment
          session={session}
          id={`turn-${point.at}-${point.what.code}`}
          at={point.at}
          what={what}
          onSee={onSee}
        />
        <ForkButton fork={point} week={point.week} asked={asked} onAsk={ask} onAgain={onAgain} />
      </div>
    </li>
  );
}
