/**
 * ZOPA and joint gain: an option that everybody could have taken, on a clause that stayed open; else a trade across two clauses that was made. Raiffa,
 * The Art and Science of Negotiation, 1982.
 */
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import { reasonsFor } from '../../rules/text/reasons.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { viewFor } from '../../rules/state/view.ts';
import type { Found, Play } from './moment.ts';
import { settledIn } from './moment.ts';

/** @returns the first week whose talks left an overlap unused to the end; else the first trade; null where there was neither. */
export function findZopa(play: Play): Found | null {
  return overlapLeft(play) ?? tradeMade(play);
}

/** Looked for where talks open, so that it could have been tabled there and then. */
function overlapLeft({ book, game, end }: Play): Found | null {
  const open = book.clauses.filter((clause) => (end.table.draft[clause] ?? null) === null);
  for (const [step, state] of game.states.entries()) {
    if (state.table.phase !== 'talks' || game.states[step - 1]?.table.phase === 'talks') continue;
    for (const clause of open)
      for (const { id: option } of book.clause(clause).options)
        if (isOverlap(book, state, clause, option))
          return { entry: { step, week: state.table.week }, shown: { code: 'overlapLeft', clause, option } };
  }
  return null;
}

/** @returns whether every bound leader could have taken the option that week, had nobody in particular tabled it. */
function isOverlap(book: Rulebook, state: State, clause: ClauseId, option: OptionId): boolean {
  return book
    .option(clause, option)
    .bound.every(
      (leader) => reasonsFor(book, viewFor(book, state, leader), clause, option, { from: null }).length === 0,
    );
}

/** A package in which one clause lies nearer one side and another nearer the other. */
function tradeMade(play: Play): Found | null {
  const { book } = play;
  const [a, b] = book.sides;
  const lean = (clause: ClauseId, option: OptionId): number =>
    value(book, a, clause, option) - value(book, b, clause, option);
  for (const { step, week, receipt } of settledIn(play)) {
    if (!receipt.initialled) continue;
    const terms = termsOf(receipt.terms);
    const nearA = terms.find(([clause, option]) => lean(clause, option) > 0);
    const nearB = terms.find(([clause, option]) => lean(clause, option) < 0);
    if (nearA === undefined || nearB === undefined) continue;
    const shown = { code: 'tradeMade', leader: a, clause: nearA[0], other: b, clause2: nearB[0] } as const;
    return { entry: { step, week }, shown };
  }
  return null;
}

/** @returns what an option is worth to a side, from 0 to 10. */
function value(book: Rulebook, leader: LeaderId, clause: ClauseId, option: OptionId): number {
  return book.leader(leader).worth?.[clause]?.values[option] ?? 0;
}
