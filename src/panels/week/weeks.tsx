/** The strip of weeks: what came of those that are over, the news of this one, those to come. */
import { doneInWeek } from '../../core/analysis/week/done.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { sayDone } from '../../words/week.ts';
import { usePlay } from '../store-hooks.ts';
import { NewsInStrip } from './news.tsx';

/** More weeks than these stand in one strip only where those far off are numbers alone. */
const WIDE_AT_MOST = 8;
/** Weeks just over that are told in words even then. */
const RECENT = 2;

export function Weeks() {
  const { session, view } = usePlay();
  const { week, weeks } = view.table;
  const isLong = weeks > WIDE_AT_MOST;
  return (
    <section aria-label={say('week.label')}>
      <ol class={isLong ? 'weeks is-long' : 'weeks'} data-now={week}>
        {Array.from({ length: weeks }, (_, i) => i + 1).map((at) => {
          if (at === week)
            return (
              <li key={at} class="now" aria-current="step">
                <div class="week-number">
                  <span class="wk">{say('week.week')}</span>
                  <span class="num">{at}</span>
                </div>
                <NewsInStrip />
              </li>
            );
          const isFar = isLong && (at > week || at < week - RECENT);
          return (
            <li key={at} class={`${at < week ? 'done' : 'to-come'}${isFar ? ' far' : ''}`}>
              <span class={isFar ? 'offscreen' : 'wk'}>{say('app.week', { week: at })}</span>
              {isFar && (
                <span class="wk" aria-hidden="true">
                  {at}
                </span>
              )}
              {at < week ? (
                <p class={isFar ? 'offscreen' : undefined} title={doneIn(session, at)}>
                  {doneIn(session, at)}
                </p>
              ) : (
                <span class="offscreen">{say('week.notYet')}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** @returns what came of a week, in a few words: the two weightiest things. */
function doneIn(session: Showing, week: number): string {
  const done = doneInWeek(session.log(), week).slice(0, 2);
  return done.length === 0 ? say('week.done.nothing') : done.map((one) => sayDone(session.book, one)).join('. ');
}
