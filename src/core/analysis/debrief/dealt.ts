/** The dealt hand, opened: what the seed had hidden from every seat, or from all but one. */
import type { Letter } from '../../model/scenario/letter.ts';
import type { SpoilerPlace } from '../../model/scenario/spoiler.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, SpoilerAnswer, SpoilerType } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { spoilerAnswerOf } from '../../rules/parties/spoilers.ts';

/** The dealt hand, opened. */
export interface Dealt {
  readonly reading: string;
  readonly soft: readonly { readonly leader: LeaderId; readonly clause: ClauseId }[];
  readonly strikes: readonly { readonly week: number; readonly leader: LeaderId; readonly happened: boolean }[];
  /** In order of time. */
  readonly spoilers: readonly {
    readonly week: number;
    readonly type: SpoilerType;
    /** Absent where the scenario has one alone. */
    readonly from?: SpoilerPlace;
    readonly appeared: boolean;
    readonly answers: readonly { readonly leader: LeaderId; readonly answer: SpoilerAnswer | null }[];
  }[];
  /** Side letters of all pairs, in order of time; none where nobody writes them. */
  readonly letters: readonly Letter[];
  /** No-deal values before felt cost is counted: as believed, and as each reading of time would make them. */
  readonly noDeal: readonly {
    readonly leader: LeaderId;
    readonly believed: number;
    readonly byReading: readonly { readonly reading: string; readonly real: number }[];
  }[];
}

/** @returns the dealt hand of a game, at any of its states; what has not happened yet has not happened. */
export function dealtOf(book: Rulebook, state: State): Dealt {
  const { hidden, table, log } = state;
  const { rules, readings } = book.scenario;
  const struckIn = (week: number): boolean => log.some((entry) => entry.week === week && entry.event.type === 'struck');
  return {
    reading: hidden.reading,
    soft: book.leaders.flatMap((leader) => {
      const clause = hidden.soft[leader] ?? null;
      return clause === null ? [] : [{ leader, clause }];
    }),
    strikes: Object.entries(hidden.strikes)
      .map(([week, leader]) => ({ week: Number(week), leader, happened: struckIn(Number(week)) }))
      .sort((a, b) => a.week - b.week),
    spoilers: (hidden.spoilers ?? [hidden.spoiler]).map((spoiler) => ({
      ...spoiler,
      appeared: table.spoilerWeek !== null && table.spoilerWeek >= spoiler.week,
      answers: book.sides.map((leader) => ({ leader, answer: spoilerAnswerOf(state, leader, spoiler.week) })),
    })),
    letters: book.pairs.flatMap((pair) => state.pairs[pair]?.letters ?? []).sort((a, b) => a.week - b.week),
    noDeal: book.sides.map((leader) => {
      const believed = rules.noDeal.believed[leader] ?? 0;
      return {
        leader,
        believed,
        byReading: readings.map((reading) => ({ reading: reading.id, real: believed + (reading.noDeal[leader] ?? 0) })),
      };
    }),
  };
}
