/** Two-level games: a home that rejected or carried a text, that kept a leader from one, or that made it pay for a step abroad. Putnam, 1988. */
import type { Cause } from '../../model/play/cause.ts';
import type { GroupCause } from '../../model/scenario/home.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { groupsAgainst, homeGroupNamed, isHeldBack } from '../../rules/parties/homeGroups.ts';
import { hasVote } from '../../rules/state/locks.ts';
import { seatOf } from '../../rules/state/view.ts';
import { homeMoved } from '../turns/homeMoved.ts';
import { stateBefore } from '../turns/game.ts';
import type { Found, Play } from './moment.ts';
import { eventsOf, settledIn } from './moment.ts';

/** Steps towards the other table that are paid for at home. */
const ABROAD: readonly Cause[] = ['leftOpen', 'truceOffered', 'pledged', 'step'];

/** What a leader does at the table that a group at home may take ill. */
const PAID_FOR: readonly GroupCause[] = [
  'ownFirm',
  'ownOpen',
  'ownStep',
  'ownPledge',
  'ownWalkOut',
  'truceBegan',
  'refused',
];

/** @returns the moment at which home weighed most plainly; null where it never did. */
export function findTwoLevel(play: Play): Found | null {
  return (
    homeTested(play, 'rejected') ??
    groupsHeldBack(play) ??
    groupBarred(play) ??
    homeTested(play, 'ratified') ??
    homeBound(play) ??
    groupPaid(play) ??
    homePaid(play)
  );
}

/** A home that was asked about a signed text. */
function homeTested(play: Play, type: 'rejected' | 'ratified'): Found | null {
  const [tested] = eventsOf(play, type);
  if (tested === undefined) return null;
  const { leader, test, figure, needs } = tested.event;
  const code = type === 'rejected' ? 'rejectedAtHome' : 'ratified';
  return { entry: tested, shown: { code, leader, test, figures: [figure, needs] } };
}

/** A whole text that a side could not sign, since so many groups at home were against it. */
function groupsHeldBack(play: Play): Found | null {
  const { book, game } = play;
  for (const entry of eventsOf(play, 'signTested')) {
    const state = game.states[entry.step + 1] ?? play.end;
    for (const leader of entry.event.short) {
      const seat = seatOf(state, leader);
      if (hasVote(state.table, leader) || !isHeldBack(book, leader, seat)) continue;
      const against = groupsAgainst(book, leader, seat);
      const groups = homeMoved(book, state, leader).filter(({ group }) => against.includes(group));
      return { entry, shown: { code: 'groupsHeldBack', leader, groups } };
    }
  }
  return null;
}

/** An option that a group against its leader kept it from taking. */
function groupBarred(play: Play): Found | null {
  const { book, game } = play;
  for (const { step, week, receipt } of settledIn(play))
    for (const leader of book.leaders)
      for (const { code, clause, option, detail } of receipt.answers[leader]?.reasons ?? []) {
        if (code !== 'home' || homeGroupNamed(book, detail[0] ?? '') === null) continue;
        const groups = homeMoved(book, stateBefore(game, step), leader).filter(({ group }) => group === detail[0]);
        return { entry: { step, week }, shown: { code: 'groupBarred', leader, clause, option, groups } };
      }
  return null;
}

/** Of the groups that turned against their leader, the first that had been moved by what it did at the table itself. */
function groupPaid(play: Play): Found | null {
  const { book, game } = play;
  for (const entry of eventsOf(play, 'groupTurned')) {
    const { leader, group, against } = entry.event;
    if (!against) continue;
    const path = homeMoved(book, game.states[entry.step + 1] ?? play.end, leader).find((one) => one.group === group);
    if (path?.causes.some(({ cause, by }) => by < 0 && PAID_FOR.includes(cause)))
      return { entry, shown: { code: 'groupPaid', leader, groups: [path] } };
  }
  return null;
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
