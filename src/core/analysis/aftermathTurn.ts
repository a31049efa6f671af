/** What would have carried a signed text past its home tests, or held it together after the breach. */
import type { AftermathState } from '../model/play/table.ts';
import type { State } from '../model/play/state.ts';
import type { BreachAnswer, ClauseId, OptionId } from '../model/vocabulary.ts';
import type { Predicate } from '../model/scenario/predicate.ts';
import { holds } from '../rules/predicate.ts';
import type { Rulebook } from '../rules/rulebook.ts';

export interface Turned {
  /** One clause at another option, the smallest help that is enough. */
  readonly change: { readonly clause: ClauseId; readonly option: OptionId } | null;
  /** Campaigning moves that were left unused and would have been enough. */
  readonly campaign: boolean;
  /** Another answer to the breach that would have been enough. */
  readonly answer: BreachAnswer | null;
}

interface Help {
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly points: number;
}

/** @returns the least help that reaches `wanted` points more than the text has now. */
function leastHelp(state: State, all: readonly Help[], wanted: number): Turned['change'] {
  const now = (clause: ClauseId): number =>
    all.find((help) => help.clause === clause && state.table.draft[clause]?.option === help.option)?.points ?? 0;
  const enough = all
    .filter((help) => help.points - now(help.clause) >= wanted)
    .sort((a, b) => a.points - now(a.clause) - (b.points - now(b.clause)));
  const [least] = enough;
  return least === undefined ? null : { clause: least.clause, option: least.option };
}

/** @returns what would have passed a home's test that failed. */
export function whatWouldPass(book: Rulebook, state: State, id: string, figure: number, needs: number): Turned {
  const test = book.test(id);
  const { moves, vote, home } = book.scenario.aftermath.campaign;
  const left = moves - (state.table.aftermath?.campaigned[test.leader] ?? 0);
  const campaign = left * (test.kind === 'vote' ? vote : home) >= needs - figure;
  const helps =
    test.kind === 'vote'
      ? test.adds.flatMap((add) => add.options.map((option) => ({ clause: add.clause, option, points: add.points })))
      : [];
  return { change: leastHelp(state, helps, needs - figure), campaign, answer: null };
}

/** @returns what would have held the text after its breach. */
export function whatWouldHold(book: Rulebook, state: State, breach: NonNullable<AftermathState['breach']>): Turned {
  const { answers, holds: hold } = book.scenario.aftermath;
  const { misfit = 0 } = book.scenario.aftermath.breach;
  const given = answers.find((answer) => answer.id === breach.answer);
  const sizeOf = (answer: (typeof answers)[number]): number =>
    answer.size + (misfit === 0 || answer.fits?.includes(state.hidden.spoiler.type) === true ? 0 : misfit);
  const made = breach.size - (given === undefined ? 0 : sizeOf(given));
  const limit = breach.holds ?? 0;
  const open = (needs: Predicate | null): boolean => needs === null || holds(book, state, book.sides[0], needs);
  const better = answers.find(
    (answer) =>
      answer.id !== breach.answer &&
      open(answer.needs) &&
      (answer.breachBy ?? breach.by) === breach.by &&
      made + sizeOf(answer) <= limit,
  );
  return { change: leastHelp(state, hold.adds, breach.size - limit), campaign: false, answer: better?.id ?? null };
}
