/**
 * Sequencing: something that came first and opened what came next; else a text or an invitation that came too early. The case: the Minsk measures of
 * 2015, which never settled whether elections or the border came first.
 */
import { isProcedure } from '../../model/vocabulary.ts';
import type { Logged } from '../../model/play/event.ts';
import type { Found, Play } from './moment.ts';
import { eventsOf, settledIn } from './moment.ts';

/** What can come first, the weightiest before the others. */
const FIRST = ['ceasefireBegan', 'truceBegan', 'exchangeCarriedOut', 'initialled', 'agendaReached'] as const;

/** @returns the moment; null where nothing hung on the order. */
export function findSequencing(play: Play): Found | null {
  return openedBy(play) ?? tooEarly(play);
}

function openedBy(play: Play): Found | null {
  const shifts = eventsOf(play, 'stanceShifted').filter(({ event }) => event.softer);
  for (const first of FIRST)
    for (const { step, week, event } of shifts) {
      if (event.on !== first) continue;
      const { leader, region, to } = event;
      const cause = play.end.log.find((entry) => entry.step === step && isOther(entry, first, region))?.event;
      if (cause === undefined || isProcedure(region)) continue;
      return { entry: { step, week }, shown: { code: 'openedBy', leader, clause: region, stance: to, event: cause } };
    }
  return null;
}

/** An initialling opens what comes next only where it is another clause's. */
function isOther({ event }: Logged, type: (typeof FIRST)[number], region: string): boolean {
  return event.type === type && !(event.type === 'initialled' && event.clause === region);
}

/** A text that the week's meeting could not settle, or a meeting that was called before it was ready. */
function tooEarly(play: Play): Found | null {
  for (const { step, week, receipt } of settledIn(play))
    for (const leader of play.book.leaders)
      for (const { code, clause, option } of receipt.answers[leader]?.reasons ?? [])
        if (code === 'competence')
          return { entry: { step, week }, shown: { code: 'tooEarly', leader: receipt.by, clause, option } };
  const early = eventsOf(play, 'invitationDeclined').find(({ event }) =>
    event.missing.some((missing) => missing.code === 'agenda'),
  );
  return early === undefined
    ? null
    : { entry: early, shown: { code: 'tooEarlyMeeting', leader: early.event.from, event: early.event } };
}
