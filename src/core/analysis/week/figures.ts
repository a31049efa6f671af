/** How a seat's own figures moved in a week, and why. */
import type { Cause } from '../../model/play/cause.ts';
import type { Event, Logged } from '../../model/play/event.ts';
import type { LeaderId, Track } from '../../model/vocabulary.ts';

/** All movements of one track. */
export interface Movement {
  readonly track: Track;
  /** Points in all. */
  readonly by: number;
  /** In the order in which they came; what a cause did in all. */
  readonly causes: readonly { readonly cause: Cause; readonly by: number }[];
}

/** @returns the movements of a leader's tracks among events, in the order in which the tracks first moved. */
export function movementsOf(events: readonly Event[], leader: LeaderId): readonly Movement[] {
  const tracks = new Map<Track, Map<Cause, number>>();
  for (const event of events) {
    if (event.type !== 'trackMoved' || event.leader !== leader) continue;
    const causes = tracks.get(event.track) ?? new Map<Cause, number>();
    causes.set(event.cause, (causes.get(event.cause) ?? 0) + event.by);
    tracks.set(event.track, causes);
  }
  return [...tracks].map(([track, causes]) => ({
    track,
    by: [...causes.values()].reduce((sum, by) => sum + by, 0),
    causes: [...causes].map(([cause, by]) => ({ cause, by })),
  }));
}

/**
 * @returns what was told from a week's first morning, after its news, to the next week's: so that what a reader sees between two reports adds up. The first
 * week begins with the game, the last ends with it.
 */
export function sinceLastReport(log: readonly Logged[], week: number): readonly Event[] {
  const beginning = (of: number): number =>
    log.findIndex(({ event }) => event.type === 'weekBegan' && event.week === of);
  const end = beginning(week + 1);
  return log.slice(beginning(week) + 1, end === -1 ? log.length : end + 1).map(({ event }) => event);
}
