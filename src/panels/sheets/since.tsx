/** What has changed since last week began, said where the board marks it: on a clause, of a leader. */
import { changesSince } from '../../core/analysis/stance/since.ts';
import { nearOn } from '../../core/analysis/stance/near.ts';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { sayNear } from '../../words/sentences/near.ts';
import { saySinceOfSeat, saySinceOnClause } from '../../words/sentences/since.ts';

/** How near the sides are on a clause, and its change; nothing where neither is known. */
export function NearAndSince({ session, clause }: { readonly session: Showing; readonly clause: ClauseId }) {
  const { book } = session;
  const view = session.view();
  const near = nearOn(book, view, clause);
  const earlier = session.earlier();
  const change =
    earlier === null ? undefined : changesSince(book, earlier.view, view).clauses.find((one) => one.clause === clause);
  return (
    <>
      {near === null ? null : <p>{sayNear(near)}.</p>}
      {earlier === null || change === undefined ? null : <p>{saySinceOnClause(book, earlier.week, change)}.</p>}
    </>
  );
}

/** A leader's change; nothing where there is none. */
export function SinceOf({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  const { book } = session;
  const earlier = session.earlier();
  if (earlier === null) return null;
  const change = changesSince(book, earlier.view, session.view()).seats.find((seat) => seat.leader === leader);
  return change === undefined ? null : <p>{saySinceOfSeat(book, earlier.week, change)}.</p>;
}
