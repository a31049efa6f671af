/** Pages of reading: the seat's brief, the glossary, the assumptions and what the model leaves out. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { Session } from '../../session/session.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SheetLink } from './links.tsx';

/** What a seat is told before the first week; for a watcher, what the exercise is. */
export function BriefPage({ session }: { readonly session: Session }) {
  const { book, seat } = session;
  if (seat === null) return <p>{told(book.scenario.summary)}</p>;
  const leader = book.leader(seat);
  const own = session.view().own;
  const secret = leader.secrets.find((dealt) => dealt.id === own?.secret);
  return (
    <div class="brief">
      <p class="leader-office">{told(leader.office)}</p>
      <p>{told(leader.person)}</p>
      <p class="brief-text">{told(leader.brief)}</p>
      <h3>{say('sheet.interests')}</h3>
      <ul>
        {leader.interests.map((interest) => (
          <li key={interest.en}>{told(interest)}</li>
        ))}
      </ul>
      <h3>{say('sheet.mandate')}</h3>
      <ul>
        {leader.mandate.map((line) => (
          <li key={line.card}>
            {told(line.text)}{' '}
            <SheetLink session={session} to={{ kind: 'card', card: line.card }}>
              {say('sheet.card')}
            </SheetLink>
          </li>
        ))}
      </ul>
      {secret !== undefined && (
        <>
          <h3>{say('sheet.secret')}</h3>
          <p>
            <b>{told(secret.name)}.</b> {told(secret.text)}
          </p>
          <p class="sheet-note">{say('sheet.secretNote')}</p>
        </>
      )}
      <p>
        <SheetLink session={session} to={{ kind: 'leader', leader: seat }}>
          {say('sheet.openStance', { leader: leaderName(book, seat) })}
        </SheetLink>
      </p>
    </div>
  );
}

/** Diplomats' words, explained. */
export function GlossaryPage({ session }: { readonly session: Session }) {
  return (
    <dl class="glossary">
      {session.book.scenario.glossary.map((entry) => (
        <div key={entry.term.en}>
          <dt>{told(entry.term)}</dt>
          <dd>{told(entry.text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every number with its reason and who could object; then what is left out. */
export function AssumptionsPage({ book }: { readonly book: Rulebook }) {
  const { assumptions, missing } = book.scenario;
  return (
    <>
      <p>{say('sheet.assumptionsIntro')}</p>
      <table class="assumptions">
        <thead>
          <tr>
            <th scope="col">{say('sheet.where')}</th>
            <th scope="col">{say('sheet.reason')}</th>
            <th scope="col">{say('sheet.objection')}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map((assumption) => (
            <tr key={assumption.at}>
              <th scope="row">
                <code>{assumption.at}</code>
              </th>
              <td>{told(assumption.reason)}</td>
              <td>{told(assumption.objection)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('sheet.leftOut')}</h3>
      <ul>
        {missing.map((item) => (
          <li key={item.en}>{told(item)}</li>
        ))}
      </ul>
    </>
  );
}
