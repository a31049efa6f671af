/** The timeline: week by week the news and what happened, as far as the reader's seat may know. */
import { sayEvent } from '../../words/happened.ts';
import { say } from '../../words/say.ts';
import { Sheet } from '../controls/sheet.tsx';
import { usePlay } from '../store-hooks.ts';
import { WholeCard } from './news.tsx';

export function TimelineSheet() {
  const { session, view } = usePlay();
  const { book, desk } = session;
  const log = session.log();
  const weeks = Array.from({ length: view.table.week }, (_, i) => view.table.week - i);
  return (
    <Sheet title={say('app.timeline')} kicker={say('week.noDates')} onClose={() => desk.open(null)} wide>
      {weeks.map((week) => {
        const ofWeek = log.filter((entry) => entry.week === week).map((entry) => entry.event);
        const news = ofWeek.flatMap((event) => (event.type === 'weekBegan' ? event.news : []));
        const lines = ofWeek.flatMap((event) => (event.type === 'weekBegan' ? [] : [sayEvent(book, event)])).filter((line) => line !== null);
        return (
          <section key={week} class="timeline-week">
            <h3>
              {say('app.week', { week })} <span class="tag small">{say('app.simulatedSmall')}</span>
            </h3>
            {book.scenario.news
              .filter((card) => news.includes(card.id))
              .map((card) => (
                <WholeCard key={card.id} card={card} />
              ))}
            <ul class="plain-list">
              {lines.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </Sheet>
  );
}
