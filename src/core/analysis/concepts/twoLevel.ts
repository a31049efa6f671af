/** Two-level games: a home that rejected or carried a text, that kept a leader from one, or that made it pay for a step abroad. Putnam, 1988. */
import type { Cause } from '../../model/play/cause.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { seatOf } from '../../rules/view.ts';
import { stateBefore } from '../game.ts';
import type { Found, Play } from './moment.ts';
import { eventsOf, settledIn } from './moment.ts';

/** Steps towards the other table that are paid for at home. */
const ABROAD: readonly Cause[] = ['leftOpen', 'truceOffered', 'pledged', 'step'];

/** @returns the moment at which home weighed most plainly; null where it never did. */
export function findTwoLevel(play: Play): Found | null {
  const tests = [...eventsOf(play, 'rejected'), ...eventsOf(play, 'ratified')];
  const [tested] = tests;
  if (tested !== undefined) {
    const { leader, test, figure, needs, type } = tested.event;
    const code = type === 'rejected' ? 'rejectedAtHome' : 'ratified';
    return { entry: tested, shown: { code, leader, test, figures: [figure, needs] } };
  }
  return homeBound(play) ?? homePaid(play);
}

/** A text that a leader's home would not have carried. */
function homeBound(play: Play): Found | null {
  for (const { step, week, receipt } of settledIn(play))
    for (const leader of play.book.leaders)
      for (const { code, clause, option, detail } of receipt.answers[leader]?.reasons ?? []) {
        // A group that is against its leader has no figure of the whole home.
        if (code !== 'home' || Number.isNaN(Number(detail[0]))) continue;
        const { home } = seatOf(stateBefore(play.game, step), leader);
        return {
          entry: { step, week },
          shown: { code: 'homeBound', leader, clause, option, figures: [home, Number(detail[0] ?? 0)] },
        };
      }
  return null;
}

/** Of the steps abroad that cost something at home, the one that left a home lowest. */
function homePaid(play: Play): Found | null {
  let lowest: Found | null = null;
  const homes: Record<LeaderId, number> = {};
  for (const leader of play.book.leaders) homes[leader] = play.book.scenario.rules.start.home[leader] ?? 0;
  for (const { step, week, event } of play.end.log) {
    if (event.type !== 'trackMoved' || event.track !== 'home') continue;
    const before = homes[event.leader] ?? 0;
    const after = before + event.by;
    homes[event.leader] = after;
    if (!ABROAD.includes(event.cause) || after >= (lowest?.shown.figures?.[1] ?? 10)) continue;
    lowest = {
      entry: { step, week },
      shown: { code: 'homePaid', leader: event.leader, event, figures: [before, after] },
    };
  }
  return lowest;
}
