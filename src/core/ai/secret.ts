/** What a dealt secret interest adds to a computer leader's wishes: it nudges, it never decides. */
import type { Predicate } from '../model/scenario.ts';
import type { PledgeId } from '../model/vocabulary.ts';
import type { Outlook } from './outlook.ts';

/** What the own secret asks for, read off its condition. */
export interface Nudge {
  readonly truce: boolean;
  readonly meeting: boolean;
  readonly confirm: boolean;
  /** Pledges that it would rather not make. */
  readonly avoids: readonly PledgeId[];
  readonly dearAtMost: number | null;
}

/** @returns the nudge of the secret that this seat was dealt. */
export function nudgeOf({ book, me, own, view }: Outlook): Nudge {
  const met = book.leader(me).secrets.find((secret) => secret.id === own.secret)?.met;
  const parts = met === undefined ? [] : flat(met);
  const isInTime = parts.every((part) => !('truceByWeek' in part) || view.table.week < part.truceByWeek);
  return {
    truce: isInTime && parts.some((part) => 'truceByWeek' in part),
    meeting: parts.some((part) => 'met' in part),
    confirm: parts.some((part) => 'initialled' in part) && parts.length === 1,
    avoids: parts.flatMap((part) => ('not' in part && 'pledged' in part.not ? part.not.pledged : [])),
    dearAtMost: parts.reduce<number | null>((least, part) => ('pledgesOfCost' in part ? part.atMost : least), null),
  };
}

function flat(predicate: Predicate): readonly Predicate[] {
  if ('all' in predicate) return predicate.all.flatMap(flat);
  if ('any' in predicate) return predicate.any.flatMap(flat);
  return [predicate];
}
