/** Where frames look for their state: whose eyes, which part of a week, and a sheet that lies open. */
import type { State } from '../../core/model/play/state.ts';
import type { LeaderId, Phase } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Sheet } from '../../session/desk.ts';
import type { Session } from '../../session/session.ts';
import { firstMoment, sessionAt } from './moments.ts';
import type { Games, Moment } from './moments.ts';
import type { Frame } from './shown.ts';

/** The side that is shown where any would do: the second, as its line of the draft lies to the right. */
export function ownSeat(book: Rulebook): LeaderId {
  const [, seat] = book.scenario.sides;
  if (seat === undefined) throw new Error(`${book.scenario.id} has fewer than two sides`);
  return seat;
}
export const isIn =
  (phase: Phase, seat: LeaderId, week = 1) =>
  ({ table }: State): boolean =>
    table.phase === phase && table.awaits.includes(seat) && table.week >= week;
export const opening = (games: Games): Moment => firstMoment(games.holding, () => true);

/** A game in play: `find` says when, `seat` through whose eyes. */
export function game(
  book: Rulebook,
  name: string,
  find: () => Moment,
  seat: LeaderId | null,
  sheet: ((session: Session) => Sheet) | null = null,
): Frame {
  return {
    name,
    show() {
      const session = sessionAt(book, find(), seat);
      if (sheet !== null) session.desk.open(sheet(session));
      return { at: 'game', session };
    },
  };
}

/** @returns the first moment of the talks at which a seat is awaited and some text has been declined. */
export function declined(games: Games, seat: LeaderId): Moment {
  return firstMoment(
    games.talking,
    (state) =>
      (isIn('talks', seat)(state) || isIn('answers', seat)(state)) &&
      state.room.receipts.some(({ initialled }) => !initialled),
  );
}
