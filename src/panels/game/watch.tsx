/** The bar of somebody who watches: on by one hand-over, or to the end. */
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { usePlay } from '../store-hooks.ts';

/** A game has an end; the bound is only for a bug. */
const MOST_STEPS = 2000;

export function WatchPanel() {
  const { session, view } = usePlay();
  const toEnd = (): void => {
    for (let i = 0; i < MOST_STEPS && session.view().table.phase !== 'ended'; i++) session.step();
  };
  return (
    <section class="panel own watch" aria-label={say('app.watching')}>
      <h2>{say('app.watching')}</h2>
      <p>{say('app.watchingText')}</p>
      <p class="dim">{say(`app.phases.${view.table.phase}`)}</p>
      <div class="foot">
        <Button onClick={toEnd}>{say('app.toEnd')}</Button>
        <Button kind="primary" icon="arrow" onClick={() => session.step()}>
          {say('app.next')}
        </Button>
      </div>
    </section>
  );
}
