/** The reasons of one decline, heaviest first: what each rests on, what would lift it, and in whose hands that lies. */
import type { Bound, Lift } from '../../core/analysis/text/whyDeclined.ts';
import { whyDeclined } from '../../core/analysis/text/whyDeclined.ts';
import type { Reason, Receipt } from '../../core/model/play/room.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { either, leaderName, levelName, list, offerName, optionName, pledgeName } from '../../words/names.ts';
import { homeGroupName } from '../../words/sentences/home.ts';
import { say } from '../../words/say.ts';
import { sayOwnReason, sayReason } from '../../words/sentences/reason.ts';
import { HandsTag } from './hands.tsx';
import { RedLineRests } from './redLine.tsx';
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
  const sentence = <span>{(leader === session.seat ? sayOwnReason : sayReason)(book, reason, leader)}</span>;
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
    case 'format':
      return say('whyNot.lift.format', { leader: leaderName(book, lift.leader) });
    case 'meeting':
      return say('whyNot.lift.meeting', { level: levelName(book.clause(reason.clause).level) });
    case 'home':
      return say('whyNot.lift.home', { leader: leaderName(book, leader), home: reason.detail[0] ?? '' });
    case 'helper':
      return say('whyNot.lift.helper', { helper: offerName(book, lift.offer) });
    case 'group':
      return say('whyNot.lift.group', { leader: leaderName(book, leader), group: homeGroupName(book, lift.group) });
    case 'vote':
      return say('whyNot.lift.vote', {
        leader: list(lift.hands.by === 'any' ? lift.hands.leaders.map((one) => leaderName(book, one)) : []),
      });
    case 'key':
    case 'sounding':
    case 'nextWeek':
    case 'choice':
      return say(`whyNot.lift.${lift.code}`, { leader: leaderName(book, leader) });
  }
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
