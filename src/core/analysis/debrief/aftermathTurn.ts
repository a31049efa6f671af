/** What would have carried a signed text past its home tests, or held it together after the breach. */
import type { AftermathState } from '../../model/play/table.ts';
import type { State } from '../../model/play/state.ts';
import type { BreachAnswer, ClauseId, OptionId } from '../../model/vocabulary.ts';
import type { HomeTest } from '../../model/scenario/aftermath.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import { sizeOfAnswer } from '../../rules/aftermath/breach.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface Turned {
  /** One clause at another option, the smallest help that is enough. */
  readonly change: { readonly clause: ClauseId; readonly option: OptionId } | null;
  /** Campaigning moves that were left unused and would have been enough. */
  readonly campaign: boolean;
  /** Points of home that would have been enough, over where it stood; null where home alone would not have been. */
  readonly home: number | null;
  /** Another answer to the breach that would have been enough. */
  readonly answer: BreachAnswer | null;
}

interface Help {
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly points: number;
}

/** @returns the least help that reaches `wanted` points more than the text has now. */
function leastHelp(state: Pick<State, 'table'>, all: readonly Help[], wanted: number): Turned['change'] {
  const now = (clause: ClauseId): number =>
    all.find((help) => help.clause === clause && state.table.draft[clause]?.option === help.option)?.points ?? 0;
  const enough = all
    .filter((help) => help.points - now(help.clause) >= wanted)
    .sort((a, b) => a.points - now(a.clause) - (b.points - now(b.clause)));
  const [least] = enough;
  return least === undefined ? null : { clause: least.clause, option: least.option };
}

/** A home's test that failed: its figure, and the one that it needed. */
export interface Failed {
  readonly test: string;
  readonly figure: number;
  readonly needs: number;
}

/**
 * What would have passed a home's test that failed: another option, campaigning moves left unused, a home that stands higher.
 * @param canTake leaves out options that somebody is known to bar.
 */
export function whatWouldPass(
  book: Rulebook,
  state: Pick<State, 'table' | 'seats'>,
  failed: Failed,
  canTake: (clause: ClauseId, option: OptionId) => boolean,
): Turned {
  const test = book.test(failed.test);
  const wanted = failed.needs - failed.figure;
  const { moves, vote, home } = book.scenario.aftermath.campaign;
  const left = moves - (state.table.aftermath?.campaigned[test.leader] ?? 0);
  const campaign = left * (test.kind === 'vote' ? vote : home) >= wanted;
  const change =
    test.kind === 'vote'
      ? leastHelp(
          state,
          test.adds.flatMap((add) => add.options.map((option) => ({ clause: add.clause, option, points: add.points }))),
          wanted,
        )
      : changeWithout(book, state, test, canTake);
  return { change, campaign, home: homeWanted(state, test, wanted), answer: null };
}

/** @returns how many points more a home would have to stand at; null where that is more than a home can, or where its home is not known. */
function homeWanted({ seats }: Pick<State, 'seats'>, test: HomeTest, wanted: number): number | null {
  const home = seats[test.leader]?.home;
  if (home === undefined) return null;
  const more = test.kind === 'vote' ? Math.max(0, test.homeAbove - home) + Math.ceil(wanted / test.perHome) : wanted;
  return home + more > 10 ? null : more;
}

/** @returns the nearest other option of one clause with which the test would not have been asked for at all. */
function changeWithout(
  book: Rulebook,
  state: Pick<State, 'table'>,
  test: Extract<HomeTest, { kind: 'measure' }>,
  canTake: (clause: ClauseId, option: OptionId) => boolean,
): Turned['change'] {
  const { draft } = state.table;
  const found = book.clauses.flatMap((clause) => {
    const at = draft[clause] ?? null;
    if (at === null) return [];
    return book.clause(clause).options.flatMap(({ id: option }) => {
      if (option === at.option || !canTake(clause, option)) return [];
      const table = { ...state.table, draft: { ...draft, [clause]: { ...at, option } } };
      const isAsked = holds(book, { ...state, table } as State, test.leader, test.when);
      const far = Math.abs(book.place(clause, option) - book.place(clause, at.option));
      return isAsked ? [] : [{ clause, option, far }];
    });
  });
  const [nearest] = found.sort((a, b) => a.far - b.far);
  return nearest === undefined ? null : { clause: nearest.clause, option: nearest.option };
}

/** @returns what would have held the text after its breach. */
export function whatWouldHold(book: Rulebook, state: State, breach: NonNullable<AftermathState['breach']>): Turned {
  const { answers, holds: hold } = book.scenario.aftermath;
  const { unseen } = breach;
  const given = answers.find((answer) => answer.id === breach.answer);
  const sizeOf = (answer: (typeof answers)[number]): number =>
    sizeOfAnswer(book, answer, state.hidden.spoiler.type, unseen?.wasSo !== false);
  const claimed = state.table.aftermath?.claim;
  const made = breach.size - (given === undefined ? 0 : sizeOf(given));
  const limit = breach.holds ?? 0;
  const open = (needs: Predicate | null): boolean => needs === null || holds(book, state, book.sides[0], needs);
  const better = answers.find(
    (answer) =>
      answer.id !== breach.answer &&
      open(answer.needs) &&
      (answer.on === undefined || (answer.on === 'claim') === (unseen !== undefined)) &&
      (answer.breachBy ?? claimed?.of ?? breach.by) === (claimed?.of ?? breach.by) &&
      made + sizeOf(answer) <= limit,
  );
  return {
    change: leastHelp(state, hold.adds, breach.size - limit),
    campaign: false,
    home: null,
    answer: better?.id ?? null,
  };
}
