/** The panel of somebody who watches: what the public heard this week, and on by one hand-over or to the end. */
import { useEffect, useRef } from 'preact/hooks';
import { sayEvent } from '../../words/sentences/happened.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { announce } from '../live.tsx';
import { usePlay, useSession } from '../store-hooks.ts';
import { nextTask, showBusy } from './unhurried.ts';

/** A game has an end; the bound is only for a bug. */
const MOST_STEPS = 2000;

interface WatchProps {
  /** Puts every report away: the ending comes next. */
  readonly onEnd: () => void;
}

export function WatchPanel({ onEnd }: WatchProps) {
  const { view } = usePlay();
  const session = useSession();
  const { week, phase } = view.table;
  const linesNow = (): readonly string[] =>
    session
      .log()
      .filter((entry) => entry.week === session.view().table.week)
      .flatMap(({ event }) => sayEvent(session.book, event) ?? []);
  const isAtWork = useRef(false);
  useEffect(
    () => () => {
      // Whoever leaves finds it as far as it has come by then.
      if (isAtWork.current) session.show();
      isAtWork.current = false;
    },
    [session],
  );
  /** Lets seats act, each in a task of its own, until there is something to see. @returns whether it came to that; not where somebody left, or it is at work already. */
  const letAct = async (isThere: () => boolean): Promise<boolean> => {
    if (isAtWork.current) return false;
    isAtWork.current = true;
    const rest = showBusy();
    for (let i = 0; i < MOST_STEPS && isAtWork.current; i++) {
      await nextTask();
      if (!isAtWork.current) break;
      session.step(true);
      if (session.view().table.phase === 'ended' || isThere()) break;
    }
    rest();
    if (!isAtWork.current) return false;
    isAtWork.current = false;
    session.show();
    return true;
  };
  // A seat that seals its folder shows the public nothing: on to what does.
  const next = async (): Promise<void> => {
    const { week: from, phase: during } = session.view().table;
    const before = linesNow().length;
    const isShown = await letAct(() => {
      const { week: at, phase: now } = session.view().table;
      return at !== from || now !== during || linesNow().length > before;
    });
    if (!isShown) return;
    announce(
      linesNow()
        .slice(session.view().table.week === from ? before : 0)
        .join(' '),
    );
  };
  const toEnd = async (): Promise<void> => {
    if (await letAct(() => false)) onEnd();
  };
  return (
    <section class="panel own watch" aria-label={say('app.watching')}>
      <h2>{say('app.watching')}</h2>
      <p class="note">{say('app.watchingText')}</p>
      <div class="sec">
        <h3>{say('app.week', { week })}</h3>
        <span class="note">{say(`app.phases.${phase}`)}</span>
      </div>
      <ol class="heard">
        {linesNow().map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
      <div class="foot">
        <Button onClick={() => void toEnd()}>{say('app.toEnd')}</Button>
        <Button kind="primary" icon="arrow" onClick={() => void next()}>
          {say('app.next')}
        </Button>
      </div>
    </section>
  );
}
