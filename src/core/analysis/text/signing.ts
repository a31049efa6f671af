/** The text on the table explained: the two figures of a side, and which single change would carry the text. */
import type { Seat } from '../../model/play/seat.ts';
import type { ClauseId, HomeGroupId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import type { Table } from '../../model/play/table.ts';
import { groupsAfter, groupsAgainst, isHeldBack } from '../../rules/parties/homeGroups.ts';
import { hasVote } from '../../rules/state/locks.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { believedNoDeal, worthOf } from '../../rules/text/signing.ts';

/** A draft reduced to its options: null where a clause is in brackets. */
export type Options = { readonly [clause: ClauseId]: OptionId | null };

/** What a signature is judged by: a side's felt cost and its home. */
export interface Footing {
  readonly leader: LeaderId;
  readonly feltCost: number | null;
  readonly home: number;
  /** Where the groups at home stand; absent where home is one figure. */
  readonly groups?: Seat['groups'];
  /** Its people will vote: no home keeps it from signing. */
  readonly hasVote?: boolean;
}

/** @returns what a side would be judged by at a signature now. */
export function footingOf(
  book: Rulebook,
  table: Pick<Table, 'votes'>,
  leader: LeaderId,
  { feltCost, home, groups }: Pick<Seat, 'feltCost' | 'home' | 'groups'>,
): Footing {
  return { leader, feltCost, home, groups, hasVote: hasVote(table, leader) };
}

/** The two figures of the text on the table (rules, section 7), in whole points of this model. */
export interface Figures {
  readonly leader: LeaderId;
  /** What the text is worth to this side. */
  readonly text: number;
  /** What it believes it would have without a deal. */
  readonly noDeal: number;
  readonly home: number;
  /** 0 where its people vote. */
  readonly needsHome: number;
  /** The groups at home that are against it. */
  readonly against: readonly HomeGroupId[];
  /** They are so many that it cannot sign. */
  readonly isHeldBack: boolean;
  readonly hasVote: boolean;
}

/** @returns the two figures of a side on a text. */
export function figuresOf(book: Rulebook, options: Options, side: Footing): Figures {
  return {
    leader: side.leader,
    text: worthOf(book, side.leader, options),
    noDeal: believedNoDeal(book, side.leader, side.feltCost),
    home: side.home,
    needsHome: side.hasVote === true ? 0 : book.scenario.rules.signHome,
    against: groupsAgainst(book, side.leader, side),
    isHeldBack: isHeldBack(book, side.leader, side),
    hasVote: side.hasVote === true,
  };
}

/** @returns whether a side with these figures would sign. */
export function isCarried({ text, noDeal, home, needsHome, isHeldBack: isHeld, hasVote: isVoted }: Figures): boolean {
  return text >= noDeal && home >= needsHome && (isVoted || !isHeld);
}

/** @returns the two figures of a side once one clause is changed: its groups at home judge the new option as they would once it is initialled. */
function figuresWith(book: Rulebook, options: Options, side: Footing, { clause, option }: Change): Figures {
  const groups = groupsAfter(book, side.leader, side.groups, clause, option);
  return figuresOf(book, { ...options, [clause]: option }, { ...side, groups });
}

export interface Change {
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/**
 * The smallest single change of a whole text after which every one of `sides` would sign.
 * `canTake` leaves out options that somebody is known to bar.
 * @returns the change that moves the fewest options, then costs the two sides least; null where no single change does.
 */
export function changeThatCarries(
  book: Rulebook,
  options: Options,
  sides: readonly Footing[],
  canTake: (clause: ClauseId, option: OptionId) => boolean,
): Change | null {
  let best: (Change & { readonly moved: number; readonly lost: number }) | null = null;
  for (const clause of book.clauses) {
    const was = options[clause];
    if (was === null || was === undefined) continue;
    for (const { id: option } of book.clause(clause).options) {
      if (option === was || !canTake(clause, option)) continue;
      const changed = { ...options, [clause]: option };
      if (!sides.every((side) => isCarried(figuresWith(book, options, side, { clause, option })))) continue;
      const moved = Math.abs(book.place(clause, option) - book.place(clause, was));
      const lost = book.sides.reduce(
        (sum, side) => sum + Math.max(0, worthOf(book, side, options) - worthOf(book, side, changed)),
        0,
      );
      if (best === null || moved < best.moved || (moved === best.moved && lost < best.lost))
        best = { clause, option, moved, lost };
    }
  }
  return best === null ? null : { clause: best.clause, option: best.option };
}

/**
 * A change for a side that is carried itself while the other is short: still signed by `own`, and worth most more to `other`.
 * @returns null where no single change gives the other anything.
 */
export function changeForOther(
  book: Rulebook,
  options: Options,
  own: Footing,
  other: LeaderId,
  canTake: (clause: ClauseId, option: OptionId) => boolean,
): Change | null {
  const before = worthOf(book, other, options);
  let best: (Change & { readonly gain: number }) | null = null;
  for (const clause of book.clauses) {
    if ((options[clause] ?? null) === null) continue;
    for (const { id: option } of book.clause(clause).options) {
      if (option === options[clause] || !canTake(clause, option)) continue;
      const changed = { ...options, [clause]: option };
      const gain = worthOf(book, other, changed) - before;
      if (gain > (best?.gain ?? 0) && isCarried(figuresWith(book, options, own, { clause, option })))
        best = { clause, option, gain };
    }
  }
  return best === null ? null : { clause: best.clause, option: best.option };
}
