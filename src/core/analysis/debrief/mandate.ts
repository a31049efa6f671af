/** What a seat played for: its public mandate, its dealt secret, its weekly reads. Side by side, never added. */
import type { Read } from '../../model/play/seat.ts';
import type { State } from '../../model/play/state.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { seatOf } from '../../rules/state/view.ts';
import { partsOf } from './stood.ts';
import type { Part } from './stood.ts';

/** How a line of a mandate ended: words only. */
export const KEPT = ['kept', 'inPart', 'notKept'] as const;
export type Kept = (typeof KEPT)[number];

export interface PlayedFor {
  readonly leader: LeaderId;
  /** In the order of the scenario's lines. */
  readonly mandate: readonly Kept[];
  /** `parts`: each condition of it by itself, and how the game left it. */
  readonly secret: { readonly id: string; readonly met: boolean; readonly parts: readonly Part[] };
  readonly reads: readonly (Read & { readonly right: boolean })[];
}

/** @returns what a leader played for and what became of it, at the end of a game. */
export function playedFor(book: Rulebook, state: State, leader: LeaderId): PlayedFor {
  const { mandate, secrets } = book.leader(leader);
  const seat = seatOf(state, leader);
  const dealt = secrets.find((secret) => secret.id === seat.secret);
  const right = state.hidden.readsRight[leader] ?? [];
  return {
    leader,
    mandate: mandate.map((line) => {
      if (holds(book, state, leader, line.kept)) return 'kept';
      return line.inPart !== null && holds(book, state, leader, line.inPart) ? 'inPart' : 'notKept';
    }),
    secret: {
      id: seat.secret,
      met: dealt !== undefined && holds(book, state, leader, dealt.met),
      parts: dealt === undefined ? [] : partsOf(book, state, leader, dealt.met),
    },
    reads: seat.reads.map((read, i) => ({ ...read, right: right[i] ?? false })),
  };
}
