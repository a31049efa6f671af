/** The strip of weeks: what came of those that are over, the news of this one, those to come. */
import type { Table } from '../../core/model/state.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { clauseName, list } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { NewsInStrip } from './news.tsx';

export function Weeks() {
  const { session, view } = usePlay();
  const { week, weeks } = view.table;
  return (
    <section aria-label={say('week.label')}>
      <ol class="weeks" data-now={week}>
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
          return (
            <li key={at} class={at < week ? 'done' : 'to-come'}>
              <span class="wk">{say('app.week', { week: at })}</span>
              {at < week ? (
                <p>{doneIn(session.book, view.table, at)}</p>
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

/** @returns the weightiest thing that came of a week, in a few words. */
export function doneIn(book: Rulebook, table: Table, week: number): string {
  if (table.ceasefireWeek === week) return say('week.done.ceasefire');
  if (table.exchange?.week === week) return say('week.done.exchange');
  const clauses = book.clauses.filter((clause) => table.draft[clause]?.week === week);
  if (clauses.length > 0)
    return say('week.done.initialled', { clauses: list(clauses.map((clause) => clauseName(book, clause))) });
  if (table.truceWeek === week) return say('week.done.truce');
  return say('week.done.nothing');
}
