/** The timeline: week by week, everything that this seat may know of what happened. */
import { causesFirst } from '../../core/analysis/week/causesFirst.ts';
import type { Logged } from '../../core/model/play/event.ts';
import type { Showing } from '../../session/showing.ts';
import { say, told } from '../../words/say.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { TextLink } from '../controls/button.tsx';

/** The log from the first week on, this week open; declined proposals open their receipt. */
export function TimelinePage({ session }: { readonly session: Showing }) {
  const log = session.log();
  const { week } = session.view().table;
  const weeks = Array.from({ length: week }, (_, i) => i + 1);
  return (
    <div class="timeline">
      <p class="sheet-note">
        {say(session.seat === null ? 'sheet.timelinePublic' : 'sheet.timelineOwn')} {say('sheet.timelineOrder')}
      </p>
      {weeks.map((at) => (
        <details key={at} open={at === week}>
          <summary>
            <h3>{say('sheet.simulatedWeek', { week: at })}</h3>
          </summary>
          <ol>
            {causesFirst(log.filter((entry) => entry.week === at)).map((entry, i) => (
              <Line key={`${entry.step}-${i}`} session={session} entry={entry} />
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

function Line({ session, entry }: { readonly session: Showing; readonly entry: Logged }) {
  const { book, desk } = session;
  const { event } = entry;
  const words = sayEvent(book, event);
  const news = event.type === 'weekBegan' ? book.scenario.news.filter((card) => event.news.includes(card.id)) : [];
  if (words === null) return null;
  return (
    <li class={event.type === 'trackMoved' || event.type === 'trustMoved' ? 'timeline-figure' : undefined}>
      {words}
      {news.map((card) => (
        <span key={card.id} class="timeline-news">
          {told(card.headline)}
          {card.simulated && <span class="simulated-tag">{say('app.simulatedSmall')}</span>}
        </span>
      ))}
      {event.type === 'declined' && (
        <>
          {' '}
          <TextLink onClick={() => desk.open({ kind: 'receipt', receipt: event.receipt })}>
            {say('sheet.openReceipt')}
          </TextLink>
        </>
      )}
    </li>
  );
}
