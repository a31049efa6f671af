/** What a side keeps for the end: the clauses that are heavy to the other side and light to itself, its coin for the last weeks. */
import type { Proposal } from '../../model/play/room.ts';
import type { ClauseId } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Mind } from './mind.ts';
import { aspiration, isOwnRipe, valueTo, weightTo } from './mind.ts';

/**
 * @returns the clauses that a side holds back this week: so many as its style says (`holdBack`), until the week that it says
 * (`holdBackUntil`). None once it is ripe: who feels the stalemate and sees a way out waits for nothing. Never the exchange of people.
 */
export function heldBack(mind: Mind): readonly ClauseId[] {
  const { book, table, by, rival, leaning } = mind;
  const count = leaning('holdBack');
  if (rival === null || count === 0 || table.week >= leaning('holdBackUntil') || isOwnRipe(mind)) return [];
  const lightness = (clause: ClauseId): number => weightTo(mind, rival, clause) - weightTo(mind, by, clause);
  return book.clauses
    .filter((clause) => clause !== book.scenario.rules.exchange.clause && lightness(clause) > 0)
    .toSorted((a, b) => lightness(b) - lightness(a))
    .slice(0, count);
}

/** @returns the coin of a side that a text asks for and does not pay for as a whole; null where it asks for none. */
export function keptForLater(mind: Mind, { terms, kind }: Proposal): ClauseId | null {
  if (kind !== 'proposal' || mind.book.scenario.rules.inReturn === undefined) return null;
  const held = heldBack(mind);
  const parts = termsOf(terms);
  const coin = parts.find(([clause]) => held.includes(clause) && mind.table.draft[clause] === null);
  if (coin === undefined) return null;
  const wants = aspiration(mind);
  const lacks = parts.reduce(
    (sum, [clause, option]) => sum + weightTo(mind, mind.by, clause) * (wants - valueTo(mind, mind.by, clause, option)),
    0,
  );
  return lacks > 0 ? coin[0] : null;
}
