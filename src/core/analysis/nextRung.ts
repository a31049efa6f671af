/** The next rung from where the talks stand, with what is there already and what is missing: always on screen (rules, section 8). */
import type { Predicate } from '../model/scenario.ts';
import type { View } from '../model/view.ts';
import type { ClauseId, LeaderId, OptionId, Rung, TruceKind } from '../model/vocabulary.ts';
import { KIND_RUNG } from '../model/vocabulary.ts';
import { kindNow } from '../rules/ending.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** One thing that the next rung asks for. */
export type Asked =
  | { readonly code: 'return'; readonly leader: LeaderId }
  | { readonly code: 'initial'; readonly clause: ClauseId; readonly options: readonly OptionId[] }
  | { readonly code: 'lists'; readonly leader: LeaderId }
  | { readonly code: 'carryOut' }
  | {
      readonly code: 'truceOffer';
      readonly leader: LeaderId;
      readonly kind: TruceKind | null;
      readonly weeksLeft: number;
    }
  | { readonly code: 'incidentRule' }
  | { readonly code: 'signature' };
export interface NextRung {
  readonly now: Rung;
  /** null on the highest rung. */
  readonly next: Rung | null;
  readonly met: readonly Asked[];
  /** All that is missing, in the order in which it can be worked on; the screen shows two. */
  readonly missing: readonly Asked[];
}

/** @returns where the talks stand and what the next rung asks for, from what is public. */
export function nextRung(book: Rulebook, view: Pick<View, 'table'>): NextRung {
  const { table } = view;
  const now = table.outcome?.rung ?? KIND_RUNG[kindNow(view)];
  const asked = askedBy(book, table, now);
  return {
    now,
    next: table.outcome !== null || now === 5 ? null : ((now + 1) as Rung),
    met: asked.filter((one) => one.met).map((one) => one.asks),
    missing: asked.filter((one) => !one.met).map((one) => one.asks),
  };
}

interface Weighed {
  readonly asks: Asked;
  readonly met: boolean;
}

function askedBy(book: Rulebook, table: View['table'], now: Rung): readonly Weighed[] {
  switch (now) {
    case 0:
      return table.out.map((leader) => ({ asks: { code: 'return', leader }, met: false }));
    case 1:
      return exchangeAsks(book, table);
    case 2:
      return book.sides.map((leader) => truceAsk(book, table, leader));
    case 3:
      return [
        ...initialledIn(book.scenario.rules.ceasefire).map(({ clause, options }): Weighed => {
          const at = table.draft[clause]?.option;
          return { asks: { code: 'initial', clause, options }, met: at !== undefined && options.includes(at) };
        }),
        { asks: { code: 'incidentRule' }, met: table.incidentRule },
      ];
    case 4:
    case 5: {
      const must = book.scenario.clauses.filter((clause) => clause.mustCover);
      const clauses = must.map(
        ({ id, options }): Weighed => ({
          asks: { code: 'initial', clause: id, options: options.map((option) => option.id) },
          met: table.draft[id] !== null,
        }),
      );
      return [...clauses, { asks: { code: 'signature' }, met: table.signedWeek !== null }];
    }
  }
}

function exchangeAsks(book: Rulebook, table: View['table']): readonly Weighed[] {
  const { clause } = book.scenario.rules.exchange;
  const options = book.clause(clause).options.map((option) => option.id);
  const initialled: Weighed = { asks: { code: 'initial', clause, options }, met: table.draft[clause] !== null };
  const lists = table.lists === 'disputed' ? book.sides : [];
  return [
    initialled,
    ...lists.map((leader): Weighed => ({ asks: { code: 'lists', leader }, met: table.listsPrepared.includes(leader) })),
    { asks: { code: 'carryOut' }, met: false },
  ];
}

function truceAsk(book: Rulebook, table: View['table'], leader: LeaderId): Weighed {
  const offer = table.truceOffers[leader] ?? null;
  const weeksLeft = offer === null ? 0 : offer.week + book.scenario.rules.truce.offerWeeks - table.week;
  const rival = book.rivalOf(leader);
  const wanted = rival === null ? null : (table.truceOffers[rival]?.kind ?? null);
  const met = offer !== null && weeksLeft > 0;
  return {
    asks: { code: 'truceOffer', leader, kind: met ? offer.kind : wanted, weeksLeft: Math.max(0, weeksLeft) },
    met,
  };
}

/** @returns the clauses that a predicate wants initialled, with the options that would do. */
function initialledIn(
  asks: Predicate,
): readonly { readonly clause: ClauseId; readonly options: readonly OptionId[] }[] {
  if ('initialled' in asks) return [{ clause: asks.initialled, options: asks.in ?? [] }];
  return 'all' in asks ? asks.all.flatMap(initialledIn) : [];
}
