/** The reasons of one decline, heaviest first: what each rests on, what would lift it, and in whose hands that lies. */
import type { Bound, Lift } from '../../core/analysis/whyDeclined.ts';
import { whyDeclined } from '../../core/analysis/whyDeclined.ts';
import type { Reason, Receipt } from '../../core/model/state.ts';
import type { LeaderId, StateName } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, either, leaderName, levelName, optionName, pledgeName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayReason } from '../../words/speak.ts';
import { day } from '../sheets/day.ts';
import { RestsOn, SheetLink } from '../sheets/links.tsx';
import { HandsTag } from './hands.tsx';
import { RoadView } from './road.tsx';

interface ReasonsProps {
  readonly session: Showing;
  readonly receipt: Receipt;
  readonly leader: LeaderId;
}

/** An ordered list; a red line brings its card and its road. */
export function Reasons({ session, receipt, leader }: ReasonsProps) {
  const bound = whyDeclined(session.book, receipt, leader);
  return (
    <section class="receipt-why">
      <h3>{say('whyNot.order', { count: bound.length })}</h3>
      <ol class="lifts">
        {bound.map((one) => (
          <li key={`${one.reason.clause}-${one.reason.code}-${one.reason.detail.join()}`}>
            <BoundReason session={session} leader={leader} bound={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function BoundReason({
  session,
  leader,
  bound: { reason, lift },
}: {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly bound: Bound;
}) {
  const { book } = session;
  const sentence = <span>{sayReason(book, reason, leader)}</span>;
  if (reason.code === 'redLine')
    return (
      <>
        {sentence}
        <RedLineRests session={session} leader={leader} reason={reason} />
        <Road session={session} leader={leader} reason={reason} lift={lift} />
      </>
    );
  return (
    <>
      {sentence}
      <small>
        {lift === null || lift.code === 'road' ? (
          say('whyNot.lift.never')
        ) : (
          <>
            {liftWords(session, leader, reason, lift)} <HandsTag session={session} parts={[lift.hands]} />
          </>
        )}
      </small>
    </>
  );
}

function liftWords({ book }: Showing, leader: LeaderId, reason: Reason, lift: Exclude<Lift, { code: 'road' }>): string {
  switch (lift.code) {
    case 'pledge':
      return say('whyNot.lift.pledge', { pledges: either(lift.pledges.map((one) => pledgeName(book, one))) });
    case 'meeting':
      return say('whyNot.lift.meeting', { level: levelName(book.clause(reason.clause).level) });
    case 'home':
      return say('whyNot.lift.home', { leader: leaderName(book, leader), home: reason.detail[0] ?? '' });
    case 'key':
    case 'sounding':
    case 'nextWeek':
    case 'choice':
      return say(`whyNot.lift.${lift.code}`, { leader: leaderName(book, leader) });
  }
}

/** The card that a red line was declared on, quoted shortly; one click further are the source and who contests it. */
function RedLineRests({
  session,
  leader,
  reason,
}: {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly reason: Reason;
}) {
  const { book } = session;
  const region = book.leader(leader).stance[reason.clause];
  const state = (reason.detail[0] ?? '') as StateName;
  const stands = region?.states[state] ?? (region === undefined ? undefined : region.states[region.start]);
  if (stands === undefined) return null;
  const { rests } = stands;
  const card = 'card' in rests ? book.card(rests.card) : null;
  return (
    <section class="receipt-rests">
      <h4>{say('receipt.restsOn', { clause: clauseName(book, reason.clause) })}</h4>
      {card === null ? (
        <RestsOn session={session} rests={rests} />
      ) : (
        <>
          {card.quotation === null ? (
            <p>{told(card.paraphrase)}</p>
          ) : (
            <blockquote>{say('sheet.quoted', { words: told(card.quotation) })}</blockquote>
          )}
          <p class="receipt-source">
            {say('sheet.saidBy', { speaker: told(card.speaker), date: day(card.said) })}{' '}
            <SheetLink session={session} to={{ kind: 'card', card: card.id }}>
              {say('receipt.openCard')}
            </SheetLink>
          </p>
        </>
      )}
      <p class="receipt-source">
        <SheetLink session={session} to={{ kind: 'leader', leader }}>
          {say('receipt.openStance', { leader: leaderName(book, leader) })}
        </SheetLink>
      </p>
    </section>
  );
}

/** The shortest road from the state that the leader named to one that takes the text. */
function Road({
  session,
  leader,
  reason,
  lift,
}: {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly reason: Reason;
  readonly lift: Lift | null;
}) {
  const { book } = session;
  const option = optionName(book, reason.clause, reason.option);
  return (
    <section class="receipt-road">
      <h4>
        {say('receipt.road', { option })} <span class="receipt-note">{say('receipt.roadNote')}</span>
      </h4>
      {lift?.code === 'road' ? (
        <RoadView session={session} road={lift.road} />
      ) : (
        <p>{say('receipt.noRoad', { leader: leaderName(book, leader), option })}</p>
      )}
    </section>
  );
}
