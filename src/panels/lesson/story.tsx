/** The story so far, for whoever joined in mid-game: five lines, on the brief and behind it. */
import { soFar } from '../../core/analysis/week/soFar.ts';
import type { Joined } from '../../session/late.ts';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { saySoFar } from '../../words/sentences/soFar.ts';
import { Part } from '../seat/part.tsx';
import './story.css';

export function Story({ session, joined }: { session: Session; joined: Joined }) {
  const { book, seat } = session;
  const { week, view, log } = joined;
  return (
    <Part head={say('late.head')} note={say(seat === null ? 'late.noteWatched' : 'late.note', { week })}>
      <dl class="story">
        {saySoFar(book, soFar(book, view, log), seat).map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
