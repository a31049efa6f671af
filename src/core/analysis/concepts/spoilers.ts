/** Spoilers: the unsigned card, its dealt type, and how each side answered. Stedman, Spoiler Problems in Peace Processes, 1997. */
import type { Found, Play } from './moment.ts';
import { eventsOf } from './moment.ts';

/** @returns the morning on which it appeared; null in a game that ended before. */
export function findSpoilers(play: Play): Found | null {
  const [entry] = eventsOf(play, 'spoilerAppeared');
  if (entry === undefined) return null;
  const { spoiler, spoilers } = play.end.hidden;
  const { type } = spoilers?.find(({ week }) => week === entry.week) ?? spoiler;
  return { entry, shown: { code: 'spoiler', spoiler: type } };
}
