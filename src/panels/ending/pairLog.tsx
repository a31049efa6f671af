/** Where two people at one machine did not agree: what they have to talk about in the debrief. */
import { useContext } from 'preact/hooks';
import { MAIN } from '../../core/replay/tree.ts';
import { undecidedIn } from '../../session/pair.ts';
import type { Session } from '../../session/session.ts';
import { quoted } from '../../words/names.ts';
import { sayHandOver } from '../../words/sentences/handOver.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { LessonContext } from '../lesson/context.ts';

/** Nothing where nobody played in a pair. */
export function PairLog({ session, onSee }: { readonly session: Session; readonly onSee: (step: number) => void }) {
  const isPair = useContext(LessonContext)?.pairs === true && session.persons.length === 1;
  const undecided = session.line === MAIN ? undecidedIn(session) : [];
  if (undecided.length === 0)
    return isPair && session.line === MAIN ? <p class="note">{say('lesson.log.none')}</p> : null;
  return (
    <section class="ending-panel" aria-labelledby="pair-log">
      <h2 id="pair-log">{say('lesson.log.head')}</h2>
      <p class="note">{say('lesson.log.text')}</p>
      <ol class="plain-list pair-log">
        {undecided.map(({ week, phase, command, step, decided }) => (
          <li key={step}>
            {say(`lesson.log.${decided}`, { week, what: quoted(sayHandOver(session.book, command, phase)) })}{' '}
            <TextLink onClick={() => onSee(step)}>{say('lesson.log.see')}</TextLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
