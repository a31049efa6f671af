/** When a computer leader gives on terms: a pledge that waits for the other side's part, and a letter about what the table cannot settle yet. */
import type { Proposal } from '../../model/play/room.ts';
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../../model/vocabulary.ts';
import { lettersWith } from '../../rules/given/letters.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { isWithinLevel } from '../mind/believes.ts';
import { hasMoved } from '../mind/inKind.ts';
import type { Mind } from '../mind/mind.ts';
import { valueTo, weightTo } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns wishes to pledge on a condition and to write a letter; none where the scenario has neither. */
export function givenOnTerms(mind: Mind): readonly Wish[] {
  return [...conditional(mind), ...letters(mind)];
}

/**
 * What costs at home is not given for nothing: it waits for the option that wants it, where both sides are taken to accept that; else, while the side that it
 * goes to has not moved, for a step of that side.
 */
function conditional(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning } = mind;
  if (book.scenario.rules.pledgeIf === undefined || !mind.may('pledgeIf')) return [];
  return book.scenario.pledges.flatMap(({ id: pledge, by: maker, home, to }): readonly Wish[] => {
    if (maker !== by || home >= 0 || own.home + home < leaning('homeKept')) return [];
    if (table.pledges[pledge] !== undefined || table.conditional?.some((one) => one.pledge === pledge)) return [];
    const asked = optionWanting(mind, pledge);
    const points = leaning(pledge) + leaning('pledgeIf');
    if (asked !== null)
      return [{ command: { type: 'pledgeIf', by, pledge, on: 'initialled', ...asked }, leaning: points }];
    return hasMoved(mind, to)
      ? []
      : [{ command: { type: 'pledgeIf', by, pledge, on: 'step', of: to }, leaning: points }];
  });
}

/** @returns the first open option that wants this pledge of its giver, and that both sides are taken to accept; null where there is none. */
function optionWanting(
  { book, table, by, supposes }: Mind,
  pledge: PledgeId,
): { readonly clause: ClauseId; readonly option: OptionId } | null {
  for (const { id: clause, options } of book.scenario.clauses) {
    if (table.draft[clause] !== null) continue;
    const found = options.find(
      ({ id, undertakings }) =>
        undertakings.some(({ leader, anyOf }) => leader === by && anyOf.includes(pledge)) &&
        book.sides.every((side) => supposes.takes(side, clause, id)),
    );
    if (found !== undefined) return { clause, option: found.id };
  }
  return null;
}

/** One letter at a time to each, and only while none lies open between the two. */
function letters(mind: Mind): readonly Wish[] {
  const { book, own } = mind;
  if (book.scenario.rules.sideLetter === undefined || !mind.may('sideLetter')) return [];
  if (own.sealed.some(({ type }) => type === 'sideLetter')) return [];
  return mind.rival === null ? [...promises(mind), ...underwritten(mind)] : assurances(mind, mind.rival);
}

function hasOpenLetter({ book, view, by }: Mind, to: LeaderId): boolean {
  return lettersWith(book, view, to).some((letter) => letter.by === by && letter.fate === 'open');
}

/** A side assures the other of what it could take and has not shown, where this week's talks cannot settle it: above all where home would not bear to hear it. */
function assurances(mind: Mind, to: LeaderId): readonly Wish[] {
  const { book, table, view, by, own, leaning, supposes } = mind;
  if (hasOpenLetter(mind, to)) return [];
  let best: { readonly clause: ClauseId; readonly option: OptionId; readonly weight: number } | null = null;
  for (const { id: clause, options } of book.scenario.clauses) {
    if (table.draft[clause] !== null || isWithinLevel(mind, clause)) continue;
    if (lettersWith(book, view, to).some(({ about }) => about.on === 'option' && about.clause === clause)) continue;
    const option = options.find(
      ({ id, bound }) =>
        bound.includes(by) &&
        isInStance(book, view, by, clause, id) &&
        view.room?.shown[by]?.[clause]?.[id] === undefined &&
        supposes.takes(to, clause, id),
    );
    const weight = weightTo(mind, by, clause);
    if (option !== undefined && (best === null || weight > best.weight)) best = { clause, option: option.id, weight };
  }
  if (best === null) return [];
  const { clause, option } = best;
  const mood = own.home <= leaning('homeLine') ? leaning('letterLowHome') : 0;
  return [{ command: { type: 'sideLetter', by, to, on: 'option', clause, option }, leaning: leaning('letter') + mood }];
}

/**
 * Whoever pledges promises in confidence what it would not say aloud yet: the side has not moved; or it has, and the home would bear the answer only after it
 * has been consulted, within the weeks that a letter leaves.
 */
function promises(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning } = mind;
  const { sideLetter, consult } = book.scenario.rules;
  const inTime = consult.home * Math.trunc(((sideLetter?.weeks ?? 0) + 1) / 2);
  return book.scenario.pledges.flatMap(({ id: pledge, by: maker, home, to }): readonly Wish[] => {
    if (maker !== by || home >= 0 || table.pledges[pledge] !== undefined || hasOpenLetter(mind, to)) return [];
    const lacks = leaning('homeKept') - own.home - home;
    if (lacks > (hasMoved(mind, to) ? inTime : 0) || (lacks <= 0 && hasMoved(mind, to))) return [];
    const points = leaning(pledge) + leaning('letter') + (lacks > 0 ? leaning('letterLowHome') : 0);
    return [{ command: { type: 'sideLetter', by, to, on: 'pledge', pledge }, leaning: points }];
  });
}

/**
 * A side that sees hardly a way out is told, where it wants a leader's hand that is no side, what that hand would underwrite: an option that it takes, that the
 * talks of this week cannot settle, and that the other side could come to take; the one that leaves most to both.
 */
function underwritten(mind: Mind): readonly Wish[] {
  const { book, table, view, by, leaning, supposes } = mind;
  if (leaning('underwrites') === 0) return [];
  return book.sides.flatMap((to): readonly Wish[] => {
    const sees = view.words[to]?.wayOut;
    if ((sees !== 'none' && sees !== 'faint') || hasOpenLetter(mind, to)) return [];
    let best: { readonly clause: ClauseId; readonly option: OptionId; readonly least: number } | null = null;
    for (const { id: clause, options } of book.scenario.clauses) {
      if (table.draft[clause] !== null || isWithinLevel(mind, clause)) continue;
      for (const { id: option, bound, undertakings } of options) {
        if (!bound.includes(by) || undertakings.some(({ leader }) => leader === by)) continue;
        if (!isInStance(book, view, by, clause, option) || !supposes.takes(to, clause, option)) continue;
        if (book.sides.some((side) => book.stance.absolute(side, clause, option))) continue;
        const least = Math.min(...book.sides.map((side) => valueTo(mind, side, clause, option)));
        if (best === null || least > best.least) best = { clause, option, least };
      }
    }
    if (best === null) return [];
    const { clause, option } = best;
    return [{ command: { type: 'sideLetter', by, to, on: 'option', clause, option }, leaning: leaning('underwrites') }];
  });
}

/** @returns whether a leader has assured in a letter, to the one that tables a text, an option of it. */
export function owesText({ book, view, by }: Mind, { by: author, terms }: Proposal): boolean {
  if (author === by) return false;
  return lettersWith(book, view, author).some(
    ({ by: writer, fate, about }) =>
      writer === by && fate === 'open' && about.on === 'option' && terms[about.clause] === about.option,
  );
}

/** @returns whether a leader has promised a pledge in a letter that is still open. */
export function owesPledge({ book, view, by }: Mind, to: LeaderId, pledge: PledgeId): boolean {
  return lettersWith(book, view, to).some(
    (letter) =>
      letter.by === by && letter.fate === 'open' && letter.about.on === 'pledge' && letter.about.pledge === pledge,
  );
}
