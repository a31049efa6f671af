/** What each side wanted and knew: its interests, what it had asked in private, and what nobody else knew. */
import type { State } from '../../../core/model/play/state.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import { seatOf } from '../../../core/rules/state/view.ts';
import type { Session } from '../../../session/session.ts';
import { clauseName, leaderName, termName } from '../../../words/names.ts';
import { say, told } from '../../../words/say.ts';
import { SeatTab } from '../../controls/emblem.tsx';
import { Part } from '../page/part.tsx';
import './wanted.css';

interface WantedProps {
  readonly session: Session;
  readonly end: State;
}

export function Wanted({ session, end }: WantedProps) {
  const { book } = session;
  return (
    <Part id="wanted" title={say('debrief.wanted.head')} gist={say('debrief.gist.wanted')} class="wanted">
      <div class="wanted-seats">
        {book.leaders.map((leader) => (
          <Seat key={leader} session={session} end={end} leader={leader} />
        ))}
      </div>
    </Part>
  );
}

function Seat({ session, end, leader }: WantedProps & { readonly leader: LeaderId }) {
  const { book } = session;
  const { interests, secrets } = book.leader(leader);
  const asked = Object.values(end.pairs)
    .flatMap((pair) => pair.soundings)
    .filter((sounding) => sounding.by === leader)
    .sort((a, b) => a.week - b.week);
  const secret = secrets.find((one) => one.id === seatOf(end, leader).secret);
  const soft = end.hidden.soft[leader] ?? null;
  return (
    <article>
      <h3>
        <SeatTab leader={leader} bare /> {leaderName(book, leader)}
      </h3>
      <h4 class="wanted-interests">{say('debrief.wanted.wants')}</h4>
      <ul class="wanted-interests">
        {interests.map((interest) => (
          <li key={told(interest)}>{told(interest)}</li>
        ))}
      </ul>
      <h4>{say('debrief.wanted.asked')}</h4>
      {asked.length === 0 ? (
        <p>{say('debrief.wanted.askedNobody')}</p>
      ) : (
        <ul>
          {asked.map(({ week, to, clause, option, reasons }) => (
            <li key={`${week}-${to}-${clause}-${option}`}>
              {say(reasons.length === 0 ? 'debrief.wanted.yes' : 'debrief.wanted.no', {
                week,
                to: leaderName(book, to),
                term: termName(book, clause, option),
              })}
            </li>
          ))}
        </ul>
      )}
      <h4>{say('debrief.wanted.hidden')}</h4>
      <ul>
        {secret !== undefined && <li>{say('debrief.wanted.secret', { secret: told(secret.name) })}</li>}
        {soft !== null && <li>{say('debrief.wanted.soft', { clause: clauseName(book, soft) })}</li>}
      </ul>
    </article>
  );
}
