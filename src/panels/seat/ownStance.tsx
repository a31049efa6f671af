/** What one's own side could carry now, and how that has shifted. */
import { Fragment } from 'preact';
import type { LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import { inGroups } from '../../session/matters.ts';
import { optionName } from '../../words/names.ts';
import { sayOwnShift } from '../../words/sentences/ownShift.ts';
import { say, told } from '../../words/say.ts';
import { GroupName } from '../matters/groupName.tsx';
import { ClauseSign } from '../controls/sign.tsx';
import { usePlay } from '../store-hooks.ts';
import { Part } from './part.tsx';

export function Stance({ leader }: { leader: LeaderId }) {
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
      {inGroups(book, rows, ({ clause }) => clause).map(({ group, items }) => (
        <Fragment key={group?.id ?? ''}>
          <GroupName group={group} />
          <dl class="stance-list">
            {items.map(({ clause, accepts }) => (
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
        </Fragment>
      ))}
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

/** More shifts than these are folded. */
const AT_A_GLANCE = 6;

/** How one's own stance has shifted so far, the latest first, each with its cause. */
function Shifts({ leader }: { leader: LeaderId }) {
  const { session } = usePlay();
  const shifts = session
    .log()
    .flatMap(({ week, event }) => (event.type === 'stanceShifted' && event.leader === leader ? [{ week, event }] : []));
  if (shifts.length === 0) return null;
  const latest = [...shifts].reverse();
  const line = ({ week, event }: (typeof shifts)[number], i: number) => (
    <li key={i}>
      <span class="note">{say('seat.soundings.week', { week })}</span> {sayOwnShift(session.book, event)}
    </li>
  );
  return (
    <>
      <ul class="plain-list">{latest.slice(0, AT_A_GLANCE).map(line)}</ul>
      {latest.length > AT_A_GLANCE ? (
        <details class="stance-earlier">
          <summary>{say('seat.stance.earlier', { count: latest.length - AT_A_GLANCE })}</summary>
          <ul class="plain-list">{latest.slice(AT_A_GLANCE).map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}
