/** What the other side has offered and waits to see answered in kind: a step, a truce. */
import type { LeaderId, TruceKind } from '../../model/vocabulary.ts';
import type { Mind } from './mind.ts';

/** @returns whether a step of the other side stands unmatched and may still be matched. */
export function isStepToAnswer({ table, rival, book }: Mind): boolean {
  const theirs = rival === null ? undefined : table.steps[rival];
  const { matchWeeks } = book.scenario.rules.step;
  return theirs !== undefined && theirs.offered > 0 && !theirs.matched && theirs.week >= table.week - matchWeeks;
}

/** @returns the other side's offer of a truce that still stands; null where there is none. */
export function truceToAnswer({
  table,
  rival,
  book,
}: Mind): { readonly kind: TruceKind; readonly week: number } | null {
  const offer = rival === null ? null : (table.truceOffers[rival] ?? null);
  return offer !== null && offer.week > table.week - book.scenario.rules.truce.offerWeeks ? offer : null;
}

/** @returns whether a side has offered a step, left a clause open or offered a truce. */
export function hasMoved({ table }: Mind, side: LeaderId): boolean {
  return (
    (table.steps[side]?.offered ?? 0) > 0 ||
    (table.leftOpen[side]?.length ?? 0) > 0 ||
    (table.truceOffers[side] ?? null) !== null
  );
}

/** @returns whether a side has, after a week, offered a step or a truce, left a clause open or put its initials to something. */
export function hasMovedSince({ table, heard }: Mind, side: LeaderId, since: number): boolean {
  if ((table.steps[side]?.week ?? 0) > since || (table.truceOffers[side]?.week ?? 0) > since) return true;
  if (
    Object.values(table.draft).some(
      (one) => one !== null && one !== undefined && one.week > since && one.by.includes(side),
    )
  )
    return true;
  return heard().some(({ event, week }) => week > since && event.type === 'leftOpen' && event.by === side);
}
