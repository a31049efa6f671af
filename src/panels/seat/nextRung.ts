/** How far the talks have come, the next rung, and what it still wants: read from the table that everybody sees. */
import type { Predicate } from '../../core/model/scenario/predicate.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { LeaderId, Rung } from '../../core/model/vocabulary.ts';
import { KIND_RUNG } from '../../core/model/vocabulary.ts';
import { kindNow } from '../../core/rules/state/ending.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { initialledClauses } from '../../core/rules/week/week.ts';
import { clauseName, leaderName, list } from '../../words/names.ts';
import { sayWanted } from '../../words/sentences/wanted.ts';
import { say } from '../../words/say.ts';

export interface NextRung {
  readonly reached: Rung;
  /** null on the highest. */
  readonly next: Rung | null;
  /** One thing that is already there, where there is one. */
  readonly has: string | null;
  readonly missing: readonly string[];
}

/** @returns where the talks stand; `seat` words the offers as one's own. */
export function nextRungOf(book: Rulebook, table: Table, seat: LeaderId | null): NextRung {
  const reached = rungOf(table);
  if (table.out.length > 0) {
    const leader = list(table.out.map((one) => leaderName(book, one)));
    return {
      reached,
      next: reached === 5 ? null : ((reached + 1) as Rung),
      has: null,
      missing: [say('seat.want.returnOf', { leader })],
    };
  }
  switch (reached) {
    case 0:
    case 1:
      return { reached, next: 2, ...exchange(book, table) };
    case 2:
      return { reached, next: 3, ...truce(book, table, seat) };
    case 3:
      return { reached, next: 4, ...ceasefire(book, table) };
    case 4:
      return { reached, next: 5, ...framework(book, table) };
    case 5:
      return { reached, next: null, has: null, missing: [] };
  }
}

/** @returns the rung on which the game would end, were it to stop here: with a side out of the talks they are broken off. */
function rungOf(table: Table): Rung {
  return table.signedWeek === null ? KIND_RUNG[kindNow({ table })] : 5;
}

type Wants = Pick<NextRung, 'has' | 'missing'>;

function exchange(book: Rulebook, table: Table): Wants {
  const { clause } = book.scenario.rules.exchange;
  const at = table.draft[clause];
  const name = clauseName(book, clause);
  if (at === null || at === undefined)
    return { has: null, missing: [say('seat.want.peopleInitialled', { clause: name })] };
  const wait = say('seat.want.peopleWait', { week: at.week + 1 });
  return {
    has: table.lists === 'agreed' ? say('seat.has.lists') : say('seat.has.initialled', { clause: name }),
    missing: table.lists === 'disputed' ? [say('seat.want.lists'), wait] : [wait],
  };
}

function truce(book: Rulebook, table: Table, seat: LeaderId | null): Wants {
  const { offerWeeks } = book.scenario.rules.truce;
  const standing = (side: LeaderId): number | null => {
    const offer = table.truceOffers[side];
    return offer === null || offer === undefined || offer.week <= table.week - offerWeeks
      ? null
      : offer.week + offerWeeks - 1;
  };
  let has: string | null = null;
  const missing: string[] = [];
  for (const side of book.sides) {
    const until = standing(side);
    const leader = leaderName(book, side);
    if (until === null) missing.push(side === seat ? say('seat.want.yourTruce') : say('seat.want.truceOf', { leader }));
    else
      has =
        side === seat
          ? say('seat.has.yourOffer', { week: until })
          : say('seat.has.theirOffer', { leader, week: until });
  }
  return { has, missing };
}

function ceasefire(book: Rulebook, table: Table): Wants {
  const asked = book.scenario.rules.ceasefire;
  const parts: readonly Predicate[] = 'all' in asked ? asked.all : [asked];
  const missing = parts.filter((part) => !isThere(table, part)).map((part) => sayWanted(book, table, part));
  if (!table.incidentRule && !parts.some((part) => 'incidentRule' in part)) missing.push(say('seat.want.incidentRule'));
  const has = table.incidentRule
    ? say('seat.has.incidentRule')
    : table.truce === null
      ? null
      : say('seat.has.truceHolds');
  return { has, missing };
}

/** The conditions of a ceasefire that the table shows; another kind of condition counts as missing until it is met. */
function isThere(table: Table, part: Predicate): boolean {
  if ('initialled' in part) {
    const at = table.draft[part.initialled];
    return at !== null && at !== undefined && (part.in === undefined || part.in.includes(at.option));
  }
  return 'incidentRule' in part && table.incidentRule;
}

function framework(book: Rulebook, table: Table): Wants {
  const must = book.scenario.clauses.filter((clause) => clause.mustCover).map((clause) => clause.id);
  const inked = initialledClauses(table.draft);
  const open = must.filter((clause) => !inked.includes(clause));
  const has = inked.length === 0 ? null : say('seat.has.clauses', { count: inked.length });
  if (open.length === 0) return { has, missing: [say('seat.want.signature')] };
  const clauses = open.map((clause) => clauseName(book, clause)).join(', ');
  return { has, missing: [say('seat.want.clauses', { count: open.length, clauses })] };
}
