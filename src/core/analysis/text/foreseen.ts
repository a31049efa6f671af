/** What a package would meet when it is tabled, as far as its author may know it: said before it is sent (rules, section 6). */
import type { ClauseId, LeaderId, Level, OptionId, Terms } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import { isPresent } from '../../rules/state/formats.ts';
import { levelNow } from '../../rules/parties/groups.ts';
import { boundBy, isWidening, termsOf } from '../../rules/text/package.ts';
import { isLocked } from '../../rules/state/locks.ts';
import { textTakenUp } from '../../rules/text/textTakenUp.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** One thing that can be said beforehand. `replaces` and `widens` touch what is initialled; the others keep it from being initialled. */
export type Foreseen =
  | { readonly code: 'replaces' | 'widens'; readonly clause: ClauseId; readonly was: OptionId }
  | { readonly code: 'level'; readonly level: Level; readonly clauses: readonly ClauseId[] }
  /** Seats whose consent is needed and that are not in the room of this meeting. */
  | { readonly code: 'absent'; readonly leaders: readonly LeaderId[]; readonly clauses: readonly ClauseId[] }
  | { readonly code: 'lock'; readonly clause: ClauseId; readonly option: OptionId; readonly lock: string }
  | { readonly code: 'strikeWeek'; readonly leader: LeaderId; readonly clauses: readonly ClauseId[] }
  | {
      readonly code: 'heardHarder';
      readonly leader: LeaderId;
      readonly clauses: readonly ClauseId[];
      readonly trust: number;
    };

/** @returns what is foreseen of terms that `by` tables, from its own view; of others only what their rules do to every offer. */
export function foreseenOf(book: Rulebook, view: View, by: LeaderId, terms: Terms): readonly Foreseen[] {
  return [
    ...replaced(book, view, terms),
    ...tooLow(book, view, terms),
    ...absent(book, view, terms),
    ...locked(book, view, terms),
    ...boundBy(book, terms).flatMap((leader) =>
      book.rivalOf(leader) === by ? asRival(book, view, by, leader, terms) : [],
    ),
  ];
}

function replaced(book: Rulebook, { table }: View, terms: Terms): readonly Foreseen[] {
  return termsOf(terms).flatMap(([clause, option]): readonly Foreseen[] => {
    const was = table.draft[clause]?.option;
    if (was === undefined) return [];
    return [{ code: isWidening(book, table, clause, option) ? 'widens' : 'replaces', clause, was }];
  });
}

/** @returns the clauses that the level of the week cannot settle, level by level. */
function tooLow(book: Rulebook, { table }: View, terms: Terms): readonly Foreseen[] {
  return LEVELS.flatMap((level): readonly Foreseen[] => {
    if (LEVELS.indexOf(levelNow(book, table)) >= LEVELS.indexOf(level)) return [];
    const clauses = termsOf(terms).flatMap(([clause]) => (book.clause(clause).level === level ? [clause] : []));
    return clauses.length === 0 ? [] : [{ code: 'level', level, clauses }];
  });
}

/** @returns who would have to consent and is not there, with the clauses; nothing where everybody can be asked. */
function absent(book: Rulebook, { table }: View, terms: Terms): readonly Foreseen[] {
  const leaders = boundBy(book, terms).filter((leader) => !isPresent(book, table, leader));
  if (leaders.length === 0) return [];
  const clauses = termsOf(terms).flatMap(([clause, option]) =>
    book.option(clause, option).bound.some((leader) => leaders.includes(leader)) ? [clause] : [],
  );
  return [{ code: 'absent', leaders, clauses }];
}

function locked(book: Rulebook, view: View, terms: Terms): readonly Foreseen[] {
  return termsOf(terms).flatMap(([clause, option]) =>
    book
      .option(clause, option)
      .locks.filter((lock) => isLocked(book, view, lock))
      .map((lock) => ({ code: 'lock' as const, clause, option, lock })),
  );
}

/** The two rules that turn on who asks: a strike of this week, and a rival's first offer in mistrust. */
function asRival(book: Rulebook, view: View, by: LeaderId, leader: LeaderId, terms: Terms): readonly Foreseen[] {
  const { rules } = book.scenario;
  const asked = termsOf(terms).flatMap(([clause, option]) =>
    book.option(clause, option).bound.includes(leader) ? [clause] : [],
  );
  const isNobodys = (clause: ClauseId): boolean => terms[clause] === textTakenUp(book, view.table)?.terms[clause];
  const barred =
    view.table.struck === leader
      ? asked.filter((clause) => clause !== rules.exchange.clause && !isNobodys(clause))
      : [];
  const pair = view.pairs[book.pair(by, leader)];
  const isMistrusted = pair !== undefined && pair.trust < rules.heardHarderUnderTrust && !view.table.singleText;
  const first = asked.filter(
    (clause) =>
      isMistrusted &&
      view.room?.heard.includes(`${by}>${leader}>${clause}`) !== true &&
      !pair.soundings.some((sounding) => sounding.by === by && sounding.clause === clause),
  );
  return [
    ...(barred.length === 0 ? [] : [{ code: 'strikeWeek' as const, leader, clauses: barred }]),
    ...(first.length === 0 ? [] : [{ code: 'heardHarder' as const, leader, clauses: first, trust: pair?.trust ?? 0 }]),
  ];
}
