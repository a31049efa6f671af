/** What a seat of the class is called. */
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { leaderName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** @returns the seat's name; the Secretariat's for whoever watched. */
export function seatName(book: Rulebook, seat: LeaderId | null): string {
  return seat === null ? say('classroom.chart.noSeat') : leaderName(book, seat);
}
