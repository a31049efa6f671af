/** The text at a glance: which clauses stand in it, and which stayed in brackets. What each says is told below. */
import type { ClauseEnd } from '../../core/analysis/debrief/agreed.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';

interface GlanceProps {
  readonly session: Showing;
  readonly agreed: readonly ClauseEnd[];
}

export function Glance({ session, agreed }: GlanceProps) {
  const clausesOf = (isIn: boolean): readonly ClauseId[] =>
    agreed.flatMap(({ clause, initialled }) => ((initialled !== null) === isIn ? [clause] : []));
  return (
    <section class="ending-panel glance" aria-label={say('ending.glance.head')}>
      {([true, false] as const).map((isIn) => {
        const clauses = clausesOf(isIn);
        if (clauses.length === 0) return null;
        return (
          <div key={String(isIn)} data-in={isIn}>
            <h3>{say(isIn ? 'ending.glance.in' : 'ending.glance.open')}</h3>
            <ul>
              {clauses.map((clause) => (
                <li key={clause}>
                  <ClauseSign clause={clause} /> {clauseName(session.book, clause)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
