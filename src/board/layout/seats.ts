/** Who sits where on the rim. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Frame, SeatPlace } from './frame.ts';

export interface Seated {
  readonly leader: LeaderId;
  readonly place: SeatPlace;
}

/** @returns every leader with its place: the two sides first, then the others, as the frame places them. */
export function seating(book: Rulebook, frame: Frame): readonly Seated[] {
  const order = [...book.sides, ...book.leaders.filter((leader) => !book.isSide(leader))];
  return order.flatMap((leader, i) => {
    const place = frame.seats[i];
    return place === undefined ? [] : [{ leader, place }];
  });
}
