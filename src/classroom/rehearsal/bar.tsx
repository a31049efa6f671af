/** The foot of a rehearsal: what is seen, what it takes in a lesson, and stop, go on, next part, leave. */
import { Button } from '../../panels/controls/button.tsx';
import { useFocusKept } from '../../panels/controls/focusKept.ts';
import { say } from '../../words/say.ts';
import type { RehearsalPart } from './beats.ts';

interface BarProps {
  /** null once it is over. */
  readonly part: RehearsalPart | null;
  readonly week: number;
  readonly weeks: number;
  /** How much is gone, from 0 to 100. */
  readonly gone: number;
  readonly isPaused: boolean;
  readonly onPause: () => void;
  readonly onNext: () => void;
  readonly onAgain: () => void;
  readonly onClass: () => void;
  readonly onLeave: () => void;
}

export function Bar({ part, week, weeks, gone, isPaused, onPause, onNext, onAgain, onClass, onLeave }: BarProps) {
  // What was being looked at has gone with its part: the way to stop or go on has the focus.
  const ways = useFocusKept<HTMLDivElement>(part);
  return (
    <section class="rehearsal-bar" aria-label={say('rehearsal.head')}>
      <progress max={100} value={gone} aria-label={say('rehearsal.progress')} />
      <div>
        <p>
          <b>{say('rehearsal.mark')}</b>{' '}
          {part === null ? say('rehearsal.over') : say(`rehearsal.parts.${part}`, { week, weeks })}
        </p>
        {part === null ? null : <p class="note">{say(`rehearsal.lesson.${part}`)}</p>}
      </div>
      <div ref={ways} class="button-row">
        {part === null ? (
          <>
            <Button onClick={onAgain}>{say('rehearsal.again')}</Button>
            <Button kind="primary" icon="arrow" onClick={onClass}>
              {say('guide.toClass')}
            </Button>
          </>
        ) : (
          <>
            <Button kind="primary" onClick={onPause}>
              {say(isPaused ? 'rehearsal.goOn' : 'rehearsal.pause')}
            </Button>
            <Button onClick={onNext}>{say('rehearsal.next')}</Button>
          </>
        )}
        <Button kind="quiet" onClick={onLeave}>
          {say('rehearsal.leave')}
        </Button>
      </div>
    </section>
  );
}
