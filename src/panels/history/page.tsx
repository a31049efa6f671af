/** What was public before the first week, as a page of its own. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/dates.ts';
import { Entries } from './entries.tsx';

export function HistoryPage({ book }: { readonly book: Rulebook }) {
  return (
    <div class="history">
      <h2 class="offscreen">{say('history.list')}</h2>
      <p class="reading">{say('history.intro', { date: day(book.scenario.asOf) })}</p>
      <Entries book={book} />
    </div>
  );
}
