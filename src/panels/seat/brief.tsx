/** The sheet behind *Brief*: what a seat plays for and what it knows by itself. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { sayHomeGroups } from '../../words/sentences/home.ts';
import { leaderName, termName } from '../../words/names.ts';
import { sayReason } from '../../words/sentences/reason.ts';
import { say, told } from '../../words/say.ts';
import { useBook, usePlay } from '../store-hooks.ts';
import { StorySoFar } from '../lesson/storyLater.tsx';
import { Said, Term } from '../terms/term.tsx';
import { BriefText } from './briefText.tsx';
import { HomeGroups } from './homeGroups.tsx';
import { Stance } from './ownStance.tsx';
import { Part } from './part.tsx';
import { Tracks } from './tracks.tsx';

export function SeatPage({ leader }: { leader: LeaderId }) {
  return (
    <div class="brief-columns">
      <div>
        <BriefText leader={leader} />
        <StorySoFar />
        <Part head={say('seat.tracksLabel')}>
          <Tracks leader={leader} helped />
          <p class="note">
            <Said of="tracks.help.ripe" />
          </p>
        </Part>
      </div>
      <div>
        <Interests leader={leader} />
        <Stance leader={leader} />
        <Soundings leader={leader} />
        <Home leader={leader} />
        <Reads />
      </div>
    </div>
  );
}

function Interests({ leader }: { leader: LeaderId }) {
  const { interests } = useBook().leader(leader);
  return (
    <Part head={say('sheet.interests')}>
      <ul class="plain-list">
        {interests.map((interest) => (
          <li key={told(interest)}>{told(interest)}</li>
        ))}
      </ul>
    </Part>
  );
}

function Soundings({ leader }: { leader: LeaderId }) {
  const { session, view } = usePlay();
  const { book } = session;
  const heard = Object.values(view.pairs).flatMap((pair) =>
    pair.soundings.filter((sounding) => sounding.by === leader),
  );
  if (heard.length === 0) return null;
  return (
    <Part head={say('seat.soundings.head')}>
      <ul class="plain-list">
        {heard.map(({ week, to, clause, option, reasons }, i) => (
          <li key={i}>
            <span class="note">{say('seat.soundings.week', { week })}</span>{' '}
            {say(reasons.length === 0 ? 'seat.soundings.yes' : 'seat.soundings.no', {
              to: leaderName(book, to),
              term: termName(book, clause, option),
              reasons: reasons.map((reason) => sayReason(book, reason, to)).join(' '),
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Which home groups would take what is initialled; heard in a week of consulting, and after it. */
function Home({ leader }: { leader: LeaderId }) {
  const { session, view } = usePlay();
  const { book } = session;
  const { homeGroups, homeName } = book.leader(leader);
  if (homeGroups.length === 0) return null;
  if (view.own?.groups !== undefined)
    return (
      <Part head={<Term id="home">{told(homeName)}</Term>}>
        <HomeGroups leader={leader} />
      </Part>
    );
  if (view.own === null || view.own.consulted <= 0)
    return (
      <Part head={<Term id="home">{told(homeName)}</Term>}>
        <p class="note">{say('seat.home.ask')}</p>
      </Part>
    );
  return (
    <Part head={say('seat.home.head')}>
      <ul class="plain-list">
        {sayHomeGroups(book, view.table, leader).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Reads() {
  const { session, view } = usePlay();
  const reads = view.own?.reads ?? [];
  if (reads.length === 0) return null;
  return (
    <Part head={say('seat.reads')} note={say('seat.read.text')}>
      <ul class="plain-list">
        {reads.map((read) => (
          <li key={read.week}>
            <span class="note">{say('seat.soundings.week', { week: read.week })}</span>{' '}
            {say(read.could ? 'seat.read.madeCould' : 'seat.read.madeCouldNot', {
              of: leaderName(session.book, read.of),
              term: termName(session.book, read.clause, read.option),
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
