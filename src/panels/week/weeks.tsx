/** The strip of weeks: what came of those that are over, the news of this one, those to come. */
import { doneInWeek } from '../../core/analysis/week/done.ts';
import type { Third } from '../../core/model/scenario/third.ts';
import { thirdOf } from '../../core/rules/state/thirds.ts';
import type { Showing } from '../../session/showing.ts';
import { say, told } from '../../words/say.ts';
import { sayDone } from '../../words/sentences/week.ts';
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
          const third = thirdOf(session.book, at);
          const begins = third?.from === at ? third : null;
          if (at === week)
            return (
              <li key={at} class={begins === null ? 'now' : 'now begins'} aria-current="step">
                <div class="week-number">
                  <span class="wk">{say('week.week')}</span>
                  <span class="num">{at}</span>
                  <ThirdName third={third} isNow />
                </div>
                <NewsInStrip />
              </li>
            );
          const isFar = isLong && (at > week || at < week - RECENT);
          return (
            <li
              key={at}
              class={`${at < week ? 'done' : 'to-come'}${isFar ? ' far' : ''}${begins === null ? '' : ' begins'}`}
            >
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
              {begins === null || (week >= begins.from && week <= begins.to) ? null : <ThirdName third={begins} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The name of a part of the game: over the present week, and where another begins. What presses in it is its title. */
function ThirdName({ third, isNow = false }: { readonly third: Third | null; readonly isNow?: boolean }) {
  if (third === null) return null;
  const { from, to } = third;
  const spans = say('week.third', { name: told(third.name), from, to });
  return (
    <span class={isNow ? 'third is-now' : 'third'} title={`${spans}. ${told(third.text)}`}>
      <span aria-hidden="true">{told(third.name)}</span>
      <span class="offscreen">{spans}</span>
    </span>
  );
}

/** @returns what came of a week, in a few words: the two weightiest things. */
function doneIn(session: Showing, week: number): string {
  const done = doneInWeek(session.log(), week).slice(0, 2);
  return done.length === 0 ? say('week.done.nothing') : done.map((one) => sayDone(session.book, one)).join('. ');
}
