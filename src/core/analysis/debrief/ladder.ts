/** How far the talks came: the six rungs, with what carried each or what it still wanted. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { Outcome } from '../../model/play/table.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Rung, TruceKind } from '../../model/vocabulary.ts';
import { RUNGS } from '../../model/vocabulary.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface RungReached {
  readonly rung: Rung;
  readonly stands: 'here' | 'reached' | 'notReached';
  readonly details: readonly RungDetail[];
}
export type RungDetail =
  | { readonly code: 'walkedOut'; readonly leaders: readonly LeaderId[] }
  | { readonly code: 'exchange'; readonly option: OptionId; readonly week: number; readonly disputed: boolean }
  | { readonly code: 'exchangeWaits'; readonly disputed: boolean }
  | { readonly code: 'missingClause'; readonly clause: ClauseId }
  /** A part of what a ceasefire asks that does not hold. */
  | { readonly code: 'missing'; readonly part: Predicate }
  | { readonly code: 'truceHolds' | 'truceRan' | 'truceEnded'; readonly week: number; readonly kind: TruceKind | null }
  | { readonly code: 'truceOffered'; readonly by: LeaderId; readonly kind: TruceKind }
  | { readonly code: 'truceNever' }
  | { readonly code: 'ceasefire'; readonly week: number }
  | { readonly code: 'signed'; readonly week: number }
  | { readonly code: 'short'; readonly leaders: readonly LeaderId[] }
  | { readonly code: 'clausesOpen'; readonly clauses: readonly ClauseId[] };

/** @returns the rungs from the lowest, each said to be where the talks ended, passed on the way, or not reached. */
export function ladderOf(book: Rulebook, state: State, outcome: Outcome): readonly RungReached[] {
  return RUNGS.map((rung) => {
    const reached = isReached(state, rung, outcome);
    const stands = rung === outcome.rung ? 'here' : reached ? 'reached' : 'notReached';
    // A lower rung that was passed over wants nothing any more.
    const details = stands === 'notReached' && rung < outcome.rung ? [] : detailsOf(book, state, rung);
    return { rung, stands, details };
  });
}

function isReached(state: State, rung: Rung, outcome: Outcome): boolean {
  const { exchange, truceRan, truce, ceasefireWeek, signedWeek } = state.table;
  switch (rung) {
    case 0:
      return false;
    case 1:
      return outcome.rung > 1;
    case 2:
      return exchange !== null;
    case 3:
      return truceRan || truce !== null;
    case 4:
      return ceasefireWeek !== null;
    case 5:
      return signedWeek !== null;
  }
}

function detailsOf(book: Rulebook, state: State, rung: Rung): readonly RungDetail[] {
  const { table } = state;
  switch (rung) {
    case 0:
      return outOf(table.out);
    case 1:
      return [];
    case 2: {
      const { clause } = book.scenario.rules.exchange;
      const disputed = table.listsPrepared.length > 0 || table.lists === 'disputed';
      if (table.exchange !== null) return [{ code: 'exchange', ...table.exchange, disputed }];
      return (table.draft[clause] ?? null) === null
        ? [{ code: 'missingClause', clause }]
        : [{ code: 'exchangeWaits', disputed: table.lists === 'disputed' }];
    }
    case 3:
      return [truceDetail(book, state)];
    case 4:
      return table.ceasefireWeek === null
        ? [...missingOf(book, state, book.scenario.rules.ceasefire), ...outOf(table.out)]
        : [{ code: 'ceasefire', week: table.ceasefireWeek }];
    case 5: {
      if (table.signedWeek !== null) return [{ code: 'signed', week: table.signedWeek }];
      const open = book.clauses.filter(
        (clause) => book.clause(clause).mustCover && (table.draft[clause] ?? null) === null,
      );
      if (open.length > 0) return [{ code: 'clausesOpen', clauses: open }];
      return table.out.length > 0 ? outOf(table.out) : [{ code: 'short', leaders: table.signTest?.short ?? [] }];
    }
  }
}

/** @returns who is out of the talks, so that nothing is carried out or signed. */
function outOf(leaders: readonly LeaderId[]): readonly RungDetail[] {
  return leaders.length === 0 ? [] : [{ code: 'walkedOut', leaders }];
}

function truceDetail(book: Rulebook, state: State): RungDetail {
  const { truce, truceWeek, truceRan, truceOffers } = state.table;
  const began = state.log.findLast((entry) => entry.event.type === 'truceBegan')?.event;
  const kind = began?.type === 'truceBegan' ? began.kind : null;
  if (truce !== null) return { code: 'truceHolds', week: truce.since, kind: truce.kind };
  if (truceWeek !== null) return { code: truceRan ? 'truceRan' : 'truceEnded', week: truceWeek, kind };
  for (const by of book.sides) {
    const offer = truceOffers[by];
    if (offer !== null && offer !== undefined) return { code: 'truceOffered', by, kind: offer.kind };
  }
  const event = state.log.findLast((entry) => entry.event.type === 'truceOffered')?.event;
  return event?.type === 'truceOffered'
    ? { code: 'truceOffered', by: event.by, kind: event.kind }
    : { code: 'truceNever' };
}

/** @returns the parts of a condition that do not hold. */
function missingOf(book: Rulebook, state: State, asks: Predicate): readonly RungDetail[] {
  if ('all' in asks) return asks.all.flatMap((part) => missingOf(book, state, part));
  return holds(book, state, book.sides[0], asks) ? [] : [{ code: 'missing', part: asks }];
}
