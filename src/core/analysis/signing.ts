/** The text on the table explained: the two figures of a side, and which single change would carry the text. */
import type { ClauseId, LeaderId, OptionId } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { believedNoDeal, worthOf } from '../rules/signing.ts';

/** A draft reduced to its options: null where a clause is in brackets. */
export type Options = { readonly [clause: ClauseId]: OptionId | null };

/** What the two figures are judged by: a side's felt cost and its home. */
export interface Footing {
  readonly leader: LeaderId;
  readonly feltCost: number | null;
  readonly home: number;
  /** A vote of its people is announced: a low home no longer keeps it from signing. Absent: none is. */
  readonly hasVote?: boolean;
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
}

/** @returns the two figures of a side on a text. */
export function figuresOf(book: Rulebook, options: Options, side: Footing): Figures {
  return {
    leader: side.leader,
    text: worthOf(book, side.leader, options),
    noDeal: believedNoDeal(book, side.leader, side.feltCost),
    home: side.home,
    needsHome: side.hasVote === true ? 0 : book.scenario.rules.signHome,
  };
}

/** @returns whether a side with these figures would sign. */
export function isCarried(figures: Figures): boolean {
  return figures.text >= figures.noDeal && figures.home >= figures.needsHome;
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
      if (!sides.every((side) => isCarried(figuresOf(book, changed, side)))) continue;
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
      if (gain > (best?.gain ?? 0) && isCarried(figuresOf(book, changed, own))) best = { clause, option, gain };
    }
  }
  return best === null ? null : { clause: best.clause, option: best.option };
}
