/** What a seat may know of the aftermath's figures: its own home's test as it stands, what a text would ask of it, and how large a breach the text would hold against. */
import type { HomeTest } from '../../model/scenario/aftermath.ts';
import type { State } from '../../model/play/state.ts';
import type { View } from '../../model/play/view.ts';
import { figureOf } from '../../rules/aftermath/aftermath.ts';
import { holdOf } from '../../rules/aftermath/breach.ts';
import type { Terms } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** The parts of a view that the aftermath reads, as a state. */
function asState(view: View): State {
  const seats = view.opened?.seats ?? (view.own === null ? {} : { [view.onlooker]: view.own });
  return { table: view.table, seats, pairs: view.opened?.pairs ?? view.pairs } as unknown as State;
}

/** @returns a home's figure as text and campaign stand now; null where the view may not know that home. */
export function knownFigure(book: Rulebook, view: View, test: HomeTest): number | null {
  const knows = view.opened !== null || view.onlooker === test.leader;
  return knows && view.table.aftermath !== null ? figureOf({ book, state: asState(view) }, test) : null;
}

/** @returns how large a breach the text holds against; null where the view may not know the trust between the sides. */
export function knownHold(book: Rulebook, view: View): number | null {
  const [a, b] = book.sides;
  const knows = view.opened !== null || view.pairs[book.pair(a, b)] !== undefined;
  return knows ? holdOf({ book, state: asState(view) }) : null;
}

/** What one's own home would be asked after a signature, because of some terms. */
export type HomeAsked =
  /** A test that the draft does not ask for yet: a measure of home, where it stands, and what campaigning adds at most. */
  | {
      readonly code: 'homeTest';
      readonly test: string;
      readonly needs: number;
      readonly home: number;
      readonly adds: number;
    }
  /** Points that the terms take from a vote. */
  | { readonly code: 'homeVote'; readonly test: string; readonly points: number; readonly pass: number };

/** @returns what `terms` would have one's own home asked after signing, beyond what the draft has it asked; nothing where no seat is held. */
export function homeAskedBy(book: Rulebook, view: View, terms: Terms): readonly HomeAsked[] {
  const { own, table, onlooker } = view;
  if (own === null) return [];
  const { tests, campaign } = book.scenario.aftermath;
  const { week } = table;
  const inked = termsOf(terms).map(([clause, option]) => [clause, { option, week, by: [] }] as const);
  const now = asState(view);
  const then: State = { ...now, table: { ...table, draft: { ...table.draft, ...Object.fromEntries(inked) } } };
  const isAsked = (test: HomeTest, state: State): boolean =>
    test.when === undefined || holds(book, state, test.leader, test.when);
  return tests.flatMap((test): readonly HomeAsked[] => {
    if (test.leader !== onlooker || !isAsked(test, then)) return [];
    if (test.kind === 'measure')
      return isAsked(test, now)
        ? []
        : [
            {
              code: 'homeTest',
              test: test.id,
              needs: test.home,
              home: own.home,
              adds: campaign.moves * campaign.home,
            },
          ];
    const points = addsIn(test, then) - addsIn(test, now);
    return points >= 0 ? [] : [{ code: 'homeVote', test: test.id, points, pass: test.pass }];
  });
}

/** @returns the points that a draft adds to a vote. */
function addsIn(test: Extract<HomeTest, { kind: 'vote' }>, { table }: State): number {
  return test.adds.reduce((sum, { clause, options, points }) => {
    const option = table.draft[clause]?.option;
    return option !== undefined && options.includes(option) ? sum + points : sum;
  }, 0);
}
