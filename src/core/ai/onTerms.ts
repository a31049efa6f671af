/** When a computer leader gives on terms: a pledge that waits for the other side's part, and a letter about what the table cannot settle yet. */
import type { Proposal } from '../model/play/room.ts';
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../model/vocabulary.ts';
import { lettersWith } from '../rules/letters.ts';
import { isInStance } from '../rules/reasons.ts';
import { isWithinLevel } from './believes.ts';
import { hasMoved } from './inKind.ts';
import type { Mind } from './mind.ts';
import { weightTo } from './mind.ts';
import type { Wish } from './wish.ts';

/** @returns wishes to pledge on a condition and to write a letter; none where the scenario has neither. */
export function givenOnTerms(mind: Mind): readonly Wish[] {
  return [...conditional(mind), ...letters(mind)];
}

/**
 * What costs at home and was not answered yet is not given for nothing: it waits for a step of the side that it goes to, or for the option that wants it.
 */
function conditional(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning } = mind;
  if (book.scenario.rules.pledgeIf === undefined || !mind.may('pledgeIf')) return [];
  return book.scenario.pledges.flatMap(({ id: pledge, by: maker, home, to }): readonly Wish[] => {
    if (maker !== by || home >= 0 || hasMoved(mind, to) || own.home + home < leaning('homeKept')) return [];
    if (table.pledges[pledge] !== undefined || table.conditional?.some((one) => one.pledge === pledge)) return [];
    const asked = optionWanting(mind, pledge);
    const points = leaning(pledge) + leaning('pledgeIf');
    if (asked !== null)
      return [{ command: { type: 'pledgeIf', by, pledge, on: 'initialled', ...asked }, leaning: points }];
    return [{ command: { type: 'pledgeIf', by, pledge, on: 'step', of: to }, leaning: points }];
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
  return mind.rival === null ? promises(mind) : assurances(mind, mind.rival);
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

/** Whoever pledges promises in confidence what it would not say aloud yet: the side has not moved, and the home would bear it later. */
function promises(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning } = mind;
  return book.scenario.pledges.flatMap(({ id: pledge, by: maker, home, to }): readonly Wish[] => {
    if (maker !== by || home >= 0 || table.pledges[pledge] !== undefined || hasOpenLetter(mind, to)) return [];
    if (own.home + home < leaning('homeKept') || hasMoved(mind, to)) return [];
    const points = leaning(pledge) + leaning('letter');
    return [{ command: { type: 'sideLetter', by, to, on: 'pledge', pledge }, leaning: points }];
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
