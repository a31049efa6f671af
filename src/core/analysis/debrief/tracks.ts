/** The tracks of a finished game, week by week: what only one seat saw exactly, opened at the end. */
import type { State } from '../../model/play/state.ts';
import type { LeaderId, PairId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { seatOf } from '../../rules/state/view.ts';
import type { Game } from '../turns/game.ts';

/** In the order in which they are shown. */
export const SHOWN_TRACKS = ['feltCost', 'wayOut', 'home', 'trust', 'agenda'] as const;
export type ShownTrack = (typeof SHOWN_TRACKS)[number];

/** One line of a picture; `leader` of a leader's track, `pair` of trust, neither of the agenda. */
export interface Line {
  readonly leader: LeaderId | null;
  readonly pair: PairId | null;
  /** From 0 to 10: on Day 0, then at the end of each week that was played. */
  readonly values: readonly number[];
}
export interface Tracks {
  /** 0 for Day 0, then the weeks that were played. */
  readonly weeks: readonly number[];
  readonly lines: Readonly<Record<ShownTrack, readonly Line[]>>;
}

/** @returns every track of every leader that has it, of every pair, and of the table. */
export function tracksOf(book: Rulebook, game: Game): Tracks {
  const [opening] = game.states;
  const last = game.states.at(-1)?.table.week ?? 0;
  const played = Array.from({ length: last }, (_, i) => i + 1);
  const ends = played.map((week) => game.states.findLast((state) => state.table.week === week));
  const states = [opening, ...ends].filter((state) => state !== undefined);
  const line = (of: (state: State) => number, leader: LeaderId | null, pair: PairId | null): Line => ({
    leader,
    pair,
    values: states.map(of),
  });
  const ofLeader = (track: 'feltCost' | 'wayOut' | 'home', leaders: readonly LeaderId[]): readonly Line[] =>
    leaders.map((leader) => line((state) => seatOf(state, leader)[track] ?? 0, leader, null));
  return {
    weeks: [0, ...played],
    lines: {
      feltCost: ofLeader('feltCost', book.sides),
      wayOut: ofLeader('wayOut', book.sides),
      home: ofLeader('home', book.leaders),
      trust: book.pairs.map((pair) => line((state) => state.pairs[pair]?.trust ?? 0, null, pair)),
      agenda: [line((state) => state.table.agenda, null, null)],
    },
  };
}
