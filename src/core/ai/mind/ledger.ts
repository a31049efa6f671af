/** What the text gives to each side so far, over the weeks: who is behind in it, what it asks for in return, and what was asked of it. */
import type { Proposal } from '../../model/play/room.ts';
import type { ClauseId, LeaderId } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import type { OptionOf } from './aims.ts';
import type { Mind } from './mind.ts';
import { valueTo, weightTo } from './mind.ts';

/** @returns by how many points in a hundred a side has less of what it wanted of these clauses than the other side; under 0 where it has more. */
function behind(mind: Mind, rival: LeaderId, optionOf: OptionOf): number {
  const shareOf = (leader: LeaderId): number => {
    let got = 0;
    let most = 0;
    for (const clause of mind.book.clauses) {
      const option = optionOf(clause);
      if (option === null) continue;
      const weight = weightTo(mind, leader, clause);
      got += weight * valueTo(mind, leader, clause, option);
      most += 10 * weight;
    }
    return most === 0 ? 0 : Math.trunc((100 * got) / most);
  };
  return shareOf(rival) - shareOf(mind.by);
}

/**
 * A side that is behind in the text takes nothing that sets it further back before something comes in return: what it gives on one clause in
 * one week it links to another clause in a later one. It stops asking when few weeks are left.
 * @returns the clause on which it asks for something; null where it asks for nothing.
 */
export function asksInReturn(mind: Mind, { terms, kind }: Proposal): ClauseId | null {
  const { book, table, rival, leaning } = mind;
  const { inReturn, exchange } = book.scenario.rules;
  const from = leaning('linkBehind');
  if (inReturn === undefined || rival === null || from === 0 || kind !== 'proposal') return null;
  if (terms[exchange.clause] !== undefined || table.weeks - table.week < leaning('linkUntil')) return null;
  const now: OptionOf = (clause) => table.draft[clause]?.option ?? null;
  const after = behind(mind, rival, (clause) => terms[clause] ?? now(clause));
  if (after < from || after <= behind(mind, rival, now)) return null;
  const asked = saidFor(mind).asked.get(mind.by);
  return termsOf(terms).some(([clause]) => asked?.has(clause) === true) ? null : wantedInReturn(mind, rival, terms);
}

/** @returns the open clause outside a text that would bring most: by what the other side is believed to take, else the heaviest. */
function wantedInReturn(mind: Mind, rival: LeaderId, terms: Proposal['terms']): ClauseId | null {
  const { book, view, table, by, supposes } = mind;
  let best: ClauseId | null = null;
  let most = 0;
  for (const { id, options } of book.scenario.clauses) {
    if (table.draft[id] !== null || terms[id] !== undefined) continue;
    const weight = weightTo(mind, by, id);
    const reach = options.map((option) => {
      const isNear = supposes.takes(rival, id, option.id) && isInStance(book, view, by, id, option.id);
      return isNear ? 10 + 10 * valueTo(mind, by, id, option.id) : 10;
    });
    const points = weight * Math.max(...reach);
    if (points > most) [best, most] = [id, points];
  }
  return best;
}

/** What was said, not too long ago, by those who declined for something. */
export interface SaidFor {
  /** By leader: the clauses, open still, on which it asked for something in return. */
  readonly asked: ReadonlyMap<LeaderId, ReadonlySet<ClauseId>>;
  /** Clauses that somebody keeps for later. */
  readonly later: ReadonlySet<ClauseId>;
  /** Clauses of texts that were declined until something comes in return, with what would do. */
  readonly until: ReadonlyMap<ClauseId, ClauseId>;
}
/** Nobody said anything. */
export const UNSAID: SaidFor = { asked: new Map(), later: new Set(), until: new Map() };

/** @returns what everybody at the table was told within the weeks that the scenario says; nothing where nobody says what it declines for. */
export function saidFor({ book, table, view }: Mind): SaidFor {
  const { inReturn } = book.scenario.rules;
  if (inReturn === undefined) return UNSAID;
  const asked = new Map<LeaderId, Set<ClauseId>>();
  const later = new Set<ClauseId>();
  const until = new Map<ClauseId, ClauseId>();
  const receipts = view.room?.receipts ?? [];
  for (let at = receipts.length - 1; at >= 0; at -= 1) {
    const receipt = receipts[at];
    if (receipt === undefined || receipt.week <= table.week - inReturn.weeks) break;
    for (const leader of book.leaders)
      for (const { code, clause, detail } of receipt.answers[leader]?.reasons ?? []) {
        const [said, other] = code === 'ownChoice' ? detail : [];
        if (said === 'later') later.add(clause);
        if (said !== 'inReturn' || table.draft[other as ClauseId] !== null) continue;
        asked.set(leader, (asked.get(leader) ?? new Set<ClauseId>()).add(other as ClauseId));
        until.set(clause, other as ClauseId);
      }
  }
  return { asked, later, until };
}
