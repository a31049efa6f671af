/** The word that a leader has given: what it has warned of, what it pledges on a condition, and what it and the reader have written to each other. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { lettersWith } from '../../core/rules/given/letters.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, pledgeName, termName } from '../../words/names.ts';
import { sayCondition, sayLetter } from '../../words/sentences/onTerms.ts';
import { say } from '../../words/say.ts';

/** Nothing where it has given none of these. */
export function WordGiven({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  const { book, seat } = session;
  const view = session.view();
  const open = [...warningsIn(book, view, leader), ...conditionalIn(book, view, leader)];
  const secret = seat === null ? [] : lettersIn(book, view, leader, seat);
  if (open.length + secret.length === 0) return null;
  return (
    <section>
      <h3>{say('sheet.word.head')}</h3>
      <ul>
        {[...open, ...secret].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {secret.length > 0 && <p class="sheet-note">{say('sheet.word.secret')}</p>}
    </section>
  );
}

function warningsIn(book: Rulebook, { table }: View, leader: LeaderId): readonly string[] {
  return (table.warnings ?? [])
    .filter(({ by }) => by === leader)
    .map(({ clause, option, week, brokenWeek }) => {
      const params = { term: termName(book, clause, option), week };
      return brokenWeek === null
        ? say('sheet.word.warned', params)
        : say('sheet.word.warningBroken', { ...params, broken: brokenWeek });
    });
}

function conditionalIn(book: Rulebook, { table }: View, leader: LeaderId): readonly string[] {
  return (table.conditional ?? [])
    .filter(({ by }) => by === leader)
    .map(({ pledge, waits, until }) =>
      say('sheet.word.pledgedIf', {
        pledge: pledgeName(book, pledge),
        condition: sayCondition(book, waits),
        week: until,
      }),
    );
}

/** The letters between a leader and the reader's seat; on the reader's own sheet those to everybody. */
function lettersIn(book: Rulebook, view: View, leader: LeaderId, seat: LeaderId): readonly string[] {
  const others = leader === seat ? book.leaders.filter((one) => one !== seat) : [leader];
  return others.flatMap((other) =>
    lettersWith(book, view, other).map(({ by, to, about, week, fate }) =>
      [
        say('ending.letters.line', {
          week,
          by: leaderName(book, by),
          to: leaderName(book, to),
          letter: sayLetter(book, about),
        }),
        ...(fate === 'open' ? [] : [say(`ending.letters.fate.${fate}`)]),
      ].join(' '),
    ),
  );
}
