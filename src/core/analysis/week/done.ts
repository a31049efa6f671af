/** What came of a week that is over, read from what was told of it: later weeks change nothing in it. */
import type { Logged } from '../../model/play/event.ts';
import type { ClauseId, LeaderId, Level } from '../../model/vocabulary.ts';

/** One thing that came of a week. */
export type Done =
  | { readonly what: 'signed' | 'ceasefire' | 'exchange' | 'truce' }
  | { readonly what: 'initialled'; readonly clauses: readonly ClauseId[] }
  | { readonly what: 'met'; readonly level: Level }
  | { readonly what: 'walkedOut'; readonly by: LeaderId };

/** @returns what came of a week, the weightiest first; empty where nothing did. `log` is what the onlooker may know. */
export function doneInWeek(log: readonly Logged[], week: number): readonly Done[] {
  const events = log.filter((entry) => entry.week === week).map((entry) => entry.event);
  const has = (type: 'signed' | 'ceasefireBegan' | 'exchangeCarriedOut' | 'truceBegan'): boolean =>
    events.some((event) => event.type === type);
  const clauses = [...new Set(events.flatMap((event) => (event.type === 'initialled' ? [event.clause] : [])))];
  const met = events.find((event) => event.type === 'meetingSet');
  return [
    ...(has('signed') ? [{ what: 'signed' } as const] : []),
    ...(has('ceasefireBegan') ? [{ what: 'ceasefire' } as const] : []),
    ...(has('exchangeCarriedOut') ? [{ what: 'exchange' } as const] : []),
    ...(clauses.length > 0 ? [{ what: 'initialled', clauses } as const] : []),
    ...(has('truceBegan') ? [{ what: 'truce' } as const] : []),
    ...events.flatMap((event) => (event.type === 'walkedOut' ? [{ what: 'walkedOut', by: event.by } as const] : [])),
    ...(met?.type === 'meetingSet' ? [{ what: 'met', level: met.level } as const] : []),
  ];
}
