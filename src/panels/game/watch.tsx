/** The panel of somebody who watches: what the public heard this week, and on by one hand-over or to the end. */
import { sayEvent } from '../../words/happened.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { announce } from '../live.tsx';
import { usePlay, useSession } from '../store-hooks.ts';

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
  // A seat that seals its folder shows the public nothing: on to what does.
  const next = (): void => {
    const { week: from, phase: during } = session.view().table;
    const before = linesNow().length;
    for (let i = 0; i < MOST_STEPS; i++) {
      session.step();
      const { week: at, phase: now } = session.view().table;
      if (now === 'ended' || at !== from || now !== during || linesNow().length > before) break;
    }
    announce(
      linesNow()
        .slice(session.view().table.week === from ? before : 0)
        .join(' '),
    );
  };
  const toEnd = (): void => {
    for (let i = 0; i < MOST_STEPS && session.view().table.phase !== 'ended'; i++) session.step();
    onEnd();
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
        <Button onClick={toEnd}>{say('app.toEnd')}</Button>
        <Button kind="primary" icon="arrow" onClick={next}>
          {say('app.next')}
        </Button>
      </div>
    </section>
  );
}
