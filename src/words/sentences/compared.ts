/** What differs between two lines of play, in words: for a table on the page and for a terminal. */
import type { Outcome } from '../../core/model/play/table.ts';
import type { Comparison } from '../../core/replay/compare.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { ENDINGS, endingSentence, isSameEnding } from './endings.ts';
import { leaderName, optionName, regionName, stateName, clauseName } from '../names.ts';
import { say } from '../say.ts';
import { sayCommand } from './command.ts';

export const DIFFERENCES = ['clauses', 'stances', 'tracks', 'trust', 'endings'] as const;
/** Where both stand among the places of a list, or on a track of figures from 0. null: nowhere on it, as a game that is still in play. */
export interface Scale {
  readonly of: 'places' | 'figures';
  /** How many places there are, or the highest figure. */
  readonly most: number;
  readonly one: number | null;
  readonly other: number | null;
}
/** One thing that differs, in both lines. */
export interface Difference {
  readonly kind: (typeof DIFFERENCES)[number];
  readonly what: string;
  readonly one: string;
  readonly other: string;
  readonly scale: Scale;
}

const TRACK_MOST = 10;

/** @returns where the lines part, in sentences. `names` are what the two are called. */
export function sayParting(
  book: Rulebook,
  { isOneStart, parting }: Comparison,
  names: readonly [string, string],
): readonly string[] {
  if (!isOneStart) return [say('compare.otherStart')];
  if (parting === null) return [say('compare.same')];
  const sent = (name: string, command: typeof parting.one): string =>
    command === null
      ? say('compare.sentNothing', { name })
      : say('compare.sent', { name, command: sayCommand(book, command) });
  return [
    say('compare.parts', { count: parting.step, week: parting.week }),
    sent(names[0], parting.one),
    sent(names[1], parting.other),
    ...(parting.holders === null ? [] : [say('compare.seats')]),
  ];
}

/** @returns everything that differs between the ends of two lines, kind by kind. */
export function differencesOf(book: Rulebook, compared: Comparison): readonly Difference[] {
  const { clauses, stances, tracks, trust, outcome } = compared;
  const ending = { one: endingName(outcome.one), other: endingName(outcome.other) };
  return [
    ...clauses.map(({ clause, one, other }): Difference => {
      const name = (option: typeof one): string =>
        option === null ? say('compare.open') : optionName(book, clause, option);
      // The first place is that of a clause in brackets.
      const options = book.clause(clause).options.map(({ id }) => id);
      const place = (option: typeof one): number => (option === null ? 0 : options.indexOf(option) + 1);
      const scale = { of: 'places', most: options.length + 1, one: place(one), other: place(other) } as const;
      return { kind: 'clauses', what: clauseName(book, clause), one: name(one), other: name(other), scale };
    }),
    ...stances.map(({ leader, region, one, other }): Difference => {
      const states = Object.keys(book.leader(leader).stance[region]?.states ?? {});
      return {
        kind: 'stances',
        what: say('compare.of', { leader: leaderName(book, leader), what: regionName(book, region) }),
        one: stateName(book, leader, region, one),
        other: stateName(book, leader, region, other),
        scale: { of: 'places', most: states.length, one: states.indexOf(one), other: states.indexOf(other) },
      };
    }),
    ...tracks.map(
      ({ leader, track, one, other }): Difference => ({
        kind: 'tracks',
        what: say('compare.of', { leader: leaderName(book, leader), what: say(`tracks.${track}`) }),
        one: String(one),
        other: String(other),
        scale: { of: 'figures', most: TRACK_MOST, one, other },
      }),
    ),
    ...trust.map(({ pair, one, other }): Difference => {
      const [a, b] = book.membersOf(pair);
      const what = say('compare.pair', { a: leaderName(book, a), b: leaderName(book, b) });
      const scale = { of: 'figures', most: TRACK_MOST, one, other } as const;
      return { kind: 'trust', what, one: String(one), other: String(other), scale };
    }),
    ...(ending.one === ending.other
      ? []
      : [{ kind: 'endings' as const, what: say('compare.endings'), ...ending, scale: endingScale(book, outcome) }]),
  ];
}

function endingName(outcome: Outcome | null): string {
  return outcome === null ? say('compare.inPlay') : endingSentence(outcome);
}

function endingScale(book: Rulebook, { one, other }: Comparison['outcome']): Scale {
  const places = ENDINGS.filter(
    ({ comprehensive }) => comprehensive === undefined || book.scenario.comprehensive !== undefined,
  );
  const place = (outcome: Outcome | null): number | null =>
    outcome === null ? null : places.findIndex((ending) => isSameEnding(ending, outcome));
  return { of: 'places', most: places.length, one: place(one), other: place(other) };
}
