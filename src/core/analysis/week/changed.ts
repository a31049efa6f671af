/** What a week changed, clause by clause and seat by seat, as far as its reader may know. */
import { PROCEDURE } from '../../model/vocabulary.ts';
import type { Logged } from '../../model/play/event.ts';
import type { Receipt } from '../../model/play/room.ts';

import type { ClauseId, LeaderId, OptionId, RegionId, StateName } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** One thing that a seat did or showed on a clause. */
export type Shown =
  | { readonly leader: LeaderId; readonly what: 'softer' | 'harder'; readonly state: StateName }
  | { readonly leader: LeaderId; readonly what: 'tabled' | 'took' | 'barred'; readonly option: OptionId };

export interface ChangedClause {
  /** A clause, or the posture towards meetings. */
  readonly region: RegionId;
  /** Where it was initialled this week; null where it was not. */
  readonly initialled: OptionId | null;
  readonly seats: readonly Shown[];
}

/**
 * @returns the clauses that changed, in the scenario's order, then the postures. Shifts of other seats are those that the week's report told;
 * of a text that was initialled the answers are left out.
 */
export function changedInWeek(
  book: Rulebook,
  log: readonly Logged[],
  receipts: readonly Receipt[],
  week: number,
): readonly ChangedClause[] {
  const shifts = shiftsIn(log, week);
  const shown = receipts.filter((receipt) => receipt.week === week).flatMap((receipt) => shownIn(book, receipt));
  const initialled = new Map(
    log.flatMap(({ week: at, event }) =>
      at === week && event.type === 'initialled' ? [[event.clause, event.option] as const] : [],
    ),
  );
  return [...book.clauses, ...PROCEDURE].flatMap((region: RegionId): readonly ChangedClause[] => {
    const at = initialled.get(region as ClauseId) ?? null;
    const seats = [...shown, ...shifts].flatMap((one) => (one.region === region ? [one.change] : []));
    return at === null && seats.length === 0 ? [] : [{ region, initialled: at, seats: onceEach(book, seats) }];
  });
}

interface On {
  readonly region: RegionId;
  readonly change: Shown;
}

/** Own shifts stand in the reader's own log, those of others in the report; the last word of a week counts. */
function shiftsIn(log: readonly Logged[], week: number): readonly On[] {
  const last = new Map<string, On>();
  const keep = (leader: LeaderId, region: RegionId, softer: boolean, state: StateName): void => {
    last.set(`${leader} ${region}`, { region, change: { leader, what: softer ? 'softer' : 'harder', state } });
  };
  for (const { week: at, event } of log) {
    if (event.type === 'reported' && event.week === week)
      for (const line of event.lines)
        if (line.what === 'shifted') keep(line.leader, line.region, line.softer, line.state);
    if (at === week && event.type === 'stanceShifted') keep(event.leader, event.region, event.softer, event.to);
  }
  return [...last.values()];
}

function shownIn(book: Rulebook, receipt: Receipt): readonly On[] {
  return termsOf(receipt.terms).flatMap(([clause, option]): readonly On[] => {
    const tabled: On = { region: clause, change: { leader: receipt.by, what: 'tabled', option } };
    if (receipt.initialled) return [tabled];
    const answers = book.leaders.flatMap((leader): readonly On[] => {
      const given = receipt.answers[leader];
      if (given === undefined || !book.option(clause, option).bound.includes(leader)) return [];
      const reasons = given.reasons.filter((reason) => reason.clause === clause);
      if (reasons.length === 0) return [{ region: clause, change: { leader, what: 'took', option } }];
      return reasons.some(({ code }) => code === 'redLine')
        ? [{ region: clause, change: { leader, what: 'barred', option } }]
        : [];
    });
    return [tabled, ...answers];
  });
}

/** In leader order, each thing once. */
function onceEach(book: Rulebook, seats: readonly Shown[]): readonly Shown[] {
  const found = new Map(seats.map((one) => [JSON.stringify(one), one]));
  return book.leaders.flatMap((leader) => [...found.values()].filter((one) => one.leader === leader));
}
