/** Tracks and trust in words: what everybody may know of what only one seat sees exactly (rules, section 1). */
import type { Seat } from '../../model/play/seat.ts';
import type { State } from '../../model/play/state.ts';
import type { CostWord, HomeWord, LeaderId, Level, TrustWord, WayOutWord } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { InWords } from '../../model/play/view.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns how a felt cost (0-10) shows: it hurts from the height at which a leader may be ripe. */
export function costWord(book: Rulebook, feltCost: number): CostWord {
  const hurts = book.scenario.rules.ripe.feltCost;
  return feltCost >= hurts ? 'hurts' : feltCost >= hurts - 2 ? 'startingToHurt' : 'bearable';
}
/** @returns how a way out (0-10) shows: none where pressure backfires, seen where a leader may be ripe. */
export function wayOutWord(book: Rulebook, wayOut: number): WayOutWord {
  const { ripe, press } = book.scenario.rules;
  if (wayOut <= press.backfireWayOut) return 'none';
  return wayOut >= ripe.wayOut ? 'seen' : wayOut >= ripe.wayOut - 2 ? 'some' : 'faint';
}
/** @returns how a home (0-10) shows: under the floor it may not initial what matters most. */
export function homeWord(book: Rulebook, home: number): HomeWord {
  const floor = book.scenario.rules.homeFloor.under;
  if (home < floor) return 'mayNotSign';
  return home < floor + 2 ? 'uneasy' : home < floor + 4 ? 'steady' : 'firm';
}
/** @returns how trust (0-10) shows. */
export function trustWord(book: Rulebook, trust: number): TrustWord {
  const harder = book.scenario.rules.heardHarderUnderTrust;
  if (trust >= harder + 3) return 'good';
  return trust >= harder ? 'some' : trust >= 2 ? 'little' : 'scant';
}

/** @returns the highest level of meeting that a leader's posture accepts now. */
export function postureLevel(book: Rulebook, state: State, leader: LeaderId): Level {
  const posture = state.seats[leader]?.stance.posture;
  const accepts = posture === undefined ? LEVELS : book.stance.accepts(leader, 'posture', posture);
  return LEVELS.findLast((level) => accepts.includes(level)) ?? 'delegations';
}

/** @returns the formats and the places that a leader takes now, said in public as its posture is. */
function takenOf(book: Rulebook, leader: LeaderId, { stance }: Seat): Pick<InWords, 'formats' | 'venues'> {
  const { format, venue } = stance;
  return {
    ...(format === undefined ? {} : { formats: book.stance.accepts(leader, 'format', format) }),
    ...(venue === undefined ? {} : { venues: book.stance.accepts(leader, 'venue', venue) }),
  };
}

/** @returns a leader in the words that everybody may know. */
export function inWords(book: Rulebook, state: State, leader: LeaderId): InWords {
  const seat = state.seats[leader];
  if (seat === undefined) throw new Error(`no seat ${leader} in ${state.scenario}`);
  return {
    feltCost: seat.feltCost === null ? null : costWord(book, seat.feltCost),
    wayOut: seat.wayOut === null ? null : wayOutWord(book, seat.wayOut),
    home: homeWord(book, seat.home),
    posture: postureLevel(book, state, leader),
    ...takenOf(book, leader, seat),
  };
}
