/** What the opened folders of a week held, as far as an onlooker may know it. */
import type { Event, Logged } from '../../model/play/event.ts';

/** @returns everything that was told in the step in which a week's folders were opened; empty while they are sealed. */
export function openedFolders(log: readonly Logged[], week: number): readonly Event[] {
  const opening = log.find((entry) => entry.week === week && entry.event.type === 'movesApplied');
  if (opening === undefined) return [];
  return log.filter((entry) => entry.week === week && entry.step === opening.step).map((entry) => entry.event);
}

type Told<T extends Event['type']> = Extract<Event, { readonly type: T }>;

/** An invitation that nobody declined and that set no meeting, since another had been taken before it. */
export interface Overtaken {
  readonly invitation: Told<'invited'>;
  readonly taken: Told<'meetingSet'>;
}

/** @returns the invitations of opened folders that were left aside: higher levels come first, and at one level the seats in their order. */
export function overtakenIn(events: readonly Event[]): readonly Overtaken[] {
  const taken = events.find((event) => event.type === 'meetingSet');
  if (taken === undefined) return [];
  return events.flatMap((event) =>
    event.type === 'invited' && event.aside === true ? [{ invitation: event, taken }] : [],
  );
}
