/** Walking out and coming back: what a side has had to hear, against what it hopes for (rules, section 5). */
import type { Command } from '../../model/command.ts';
import { isQuiet } from '../../rules/state/predicate.ts';
import type { Mind } from './mind.ts';
import { goesBackOn, keepsWord } from './promises.ts';

/** @returns a walk-out or a return, where the count of grievances says so; else null. Only asked of a side, before its first move of a week. */
export function maybeWalk(mind: Mind): Command | null {
  const { table, by, own, leaning } = mind;
  if (!mind.may('walkOut')) return null;
  const isOut = table.out.includes(by);
  const feels = grievances(mind) + moods(mind) + mind.below(3);
  if (isOut) return feels < leaning('returnAt') + Math.trunc(own.home / 2) ? { type: 'return', by } : null;
  const walkOut = { type: 'walkOut', by } as const;
  return feels >= leaning('walkAt') && (keepsWord(mind, walkOut) || goesBackOn(mind, walkOut)) ? walkOut : null;
}

/** @returns firm words of the other side, pressure and leaks heard since it last walked out or came back; one is forgotten every second week. */
function grievances({ heard, by, rival }: Mind): number {
  let count = 0;
  for (const { event } of heard()) {
    if (
      event.type === 'statedFirm'
        ? event.by === rival
        : event.type === 'pressed'
          ? event.target === by
          : event.type === 'leaked' && event.to === by
    )
      count += 1;
    else if ((event.type === 'walkedOut' || event.type === 'returned') && event.by === by) count = 0;
    else if (event.type === 'weekPassed' && event.week % 2 === 0) count = Math.max(0, count - 1);
  }
  return count;
}

/** What weighs on a side or soothes it, whatever was said: the leanings are the scenario's. */
function moods({ table, own, by, leaning, view }: Mind): number {
  const wayOut = own.wayOut ?? 0;
  let sum = 0;
  if (table.struck === by) sum += leaning('aggrievedStruck');
  if (own.home <= leaning('homeLow')) sum += leaning('aggrievedHome');
  if (wayOut <= leaning('wayOutLow')) sum += leaning('aggrievedNoWayOut');
  if (isQuiet(view)) sum -= leaning('soothedTruce');
  if (wayOut >= leaning('wayOutHigh')) sum -= leaning('soothedWayOut');
  if (table.exchange !== null) sum -= leaning('soothedExchange');
  return sum;
}
