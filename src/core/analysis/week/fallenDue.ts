/** Pledges on a condition that were made in a week, since what they waited for had come. */
import type { Event, Logged } from '../../model/play/event.ts';

type PledgedIf = Extract<Event, { readonly type: 'pledgedIf' }>;

/** @returns each such pledge as it had been given, in the order in which they were made; nothing for one that was pledged outright. */
export function fallenDue(log: readonly Logged[], week: number): readonly PledgedIf[] {
  return log.flatMap(({ event: made, week: at, step }): readonly PledgedIf[] => {
    if (made.type !== 'pledged' || at !== week) return [];
    const came = log.filter((entry) => entry.step === step).map(({ event }) => event);
    const given = log.findLast(
      ({ event, step: then }) =>
        event.type === 'pledgedIf' &&
        event.pledge === made.pledge &&
        then <= step &&
        came.some((one) => isAwaited(event, one)),
    )?.event;
    return given?.type === 'pledgedIf' ? [given] : [];
  });
}

function isAwaited({ waits }: PledgedIf, came: Event): boolean {
  if (waits.on === 'step') return came.type === 'stepOffered' && came.by === waits.of;
  return came.type === 'initialled' && came.clause === waits.clause && came.option === waits.option;
}
