/** What a seat plays for and what it knows by itself: brief, mandate, secret, stance, soundings, reads, home. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import { sayHomeGroups } from '../../words/home.ts';
import { leaderName, optionName, termName } from '../../words/names.ts';
import { sayOwnShift } from '../../words/ownShift.ts';
import { sayReason } from '../../words/speak.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { ClauseSign } from '../controls/sign.tsx';
import { useSettings } from '../settings/context.ts';
import { useBook, usePlay } from '../store-hooks.ts';
import { Explained, Said, Term } from '../terms/term.tsx';
import { Tracks } from './tracks.tsx';

/** The body of the sheet behind *Brief*. */
export function SeatPage({ leader }: { leader: LeaderId }) {
  return (
    <div class="brief-columns">
      <div>
        <BriefText leader={leader} />
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

/** Mandate, secret and brief. Before the first week (`isFolded`) the brief waits until it is asked for. */
export function BriefText({ leader, isFolded = false }: { leader: LeaderId; isFolded?: boolean }) {
  const { session, view } = usePlay();
  const { brief, easyBrief, mandate, secrets } = session.book.leader(leader);
  const { settings, save } = useSettings();
  const isEasy = settings.easyBrief && easyBrief !== undefined;
  const [isOpen, setOpen] = useState(!isFolded || isEasy);
  const secret = secrets.find(({ id }) => id === view.own?.secret);
  return (
    <>
      <Part head={<Term id="mandate">{say('title.mandate')}</Term>} note={say('title.mandateText')}>
        <ol class="mandate">
          {mandate.map((line) => (
            <li key={line.card}>
              <span>
                <Explained text={told(line.text)} />
              </span>{' '}
              <button
                type="button"
                class="textlink"
                onClick={() => session.desk.open({ kind: 'card', card: line.card })}
              >
                {say('week.source')}
              </button>
            </li>
          ))}
        </ol>
      </Part>
      {secret === undefined ? null : (
        <Part head={<Term id="secret">{say('title.secret')}</Term>} note={say('title.secretText')}>
          <p>
            <b>{told(secret.name)}.</b> <Explained text={told(secret.text)} />
          </p>
        </Part>
      )}
      <Part head={say('app.brief')}>
        <div class="brief-choices">
          {isFolded ? (
            <Button expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {say('title.wholeBrief')}
            </Button>
          ) : null}
          {easyBrief === undefined ? null : (
            <Button
              class="easy-choice"
              pressed={isEasy}
              onClick={() => {
                save({ easyBrief: !isEasy });
                setOpen(true);
              }}
            >
              {say('seat.easyBrief')}
            </Button>
          )}
        </div>
        {/* Printed in any case. */}
        <div class={isOpen ? '' : 'print-only'}>
          {isEasy ? (
            <ul class="plain-list reading easy-brief">
              {easyBrief.map((line) => (
                <li key={told(line)}>
                  <Explained text={told(line)} />
                </li>
              ))}
            </ul>
          ) : (
            <p class="reading">
              <Explained text={told(brief)} />
            </p>
          )}
        </div>
      </Part>
    </>
  );
}

export function Part({
  head,
  note,
  children,
}: {
  head: ComponentChildren;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <h3>{head}</h3>
      {note === undefined ? null : <p class="note">{note}</p>}
      {children}
    </section>
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

function Stance({ leader }: { leader: LeaderId }) {
  const { session, view } = usePlay();
  const { book } = session;
  const { own } = view;
  if (own === null) return null;
  const rows = book.clauses.flatMap((clause) => {
    const state = own.stance[clause];
    return state === undefined ? [] : [{ clause, state, accepts: book.stance.accepts(leader, clause, state) }];
  });
  return (
    <Part head={say('seat.stance.head')}>
      <dl class="stance-list">
        {rows.map(({ clause, accepts }) => (
          <div key={clause}>
            <dt>
              <ClauseSign clause={clause} />{' '}
              <button type="button" class="textlink" onClick={() => session.desk.open({ kind: 'clause', clause })}>
                {told(book.clause(clause).name)}
              </button>
            </dt>
            <dd>
              {say('seat.stance.accepts', {
                options: accepts.map((option) => optionName(book, clause, option as OptionId)).join('; '),
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{say('ownShift.note')}</p>
      <Shifts leader={leader} />
      <p>
        <button type="button" class="textlink" onClick={() => session.desk.open({ kind: 'leader', leader })}>
          {say('seat.stance.open')}
        </button>
      </p>
    </Part>
  );
}

/** How one's own stance has shifted so far, the latest first, each with its cause. */
function Shifts({ leader }: { leader: LeaderId }) {
  const { session } = usePlay();
  const shifts = session
    .log()
    .flatMap(({ week, event }) => (event.type === 'stanceShifted' && event.leader === leader ? [{ week, event }] : []));
  if (shifts.length === 0) return null;
  return (
    <ul class="plain-list">
      {[...shifts].reverse().map(({ week, event }, i) => (
        <li key={i}>
          <span class="note">{say('seat.soundings.week', { week })}</span> {sayOwnShift(session.book, event)}
        </li>
      ))}
    </ul>
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
