/** Lets the stance charts hear an event: leaders in order, one step a region, at most one softening a region a week. */
import { isProcedure } from '../../model/vocabulary.ts';
import type { ChartEvent } from '../../model/chartEvent.ts';
import type { ClauseId, LeaderId, RegionId, SignalName } from '../../model/vocabulary.ts';
import { setHidden, setSeat, tell } from './course.ts';
import type { Course } from './course.ts';
import { holdsSignal } from './predicate.ts';
import { seatOf } from './view.ts';

/** An event as a chart hears it: its name, who did it and which clause it is about. */
export interface Heard {
  readonly type: ChartEvent;
  readonly by?: LeaderId;
  readonly clause?: ClauseId;
}

/** @returns whether a built-in signal or a signal of the scenario holds for a region of a leader's chart. */
function isUp(course: Course, leader: LeaderId, region: RegionId, heard: Heard, signal: SignalName): boolean {
  const { book, state } = course;
  switch (signal as string) {
    case 'free':
      return isFree(course, leader, region);
    case 'here':
      return heard.clause === region;
    case 'bySelf':
      return heard.by === leader;
    case 'byRival':
      return heard.by !== undefined && book.rivalOf(leader) === heard.by;
    case 'byMediator':
      return heard.by === book.scenario.mediator && heard.by !== leader;
    case 'byAlly':
      return (
        heard.by !== undefined &&
        heard.by !== leader &&
        heard.by !== book.scenario.mediator &&
        book.rivalOf(leader) !== heard.by
      );
    default:
      return holdsSignal(book, state, leader, signal);
  }
}

/** @returns whether a region may soften: not tied by a firm word, not frozen by pressure, not already softened this week. */
function isFree(course: Course, leader: LeaderId, region: RegionId): boolean {
  const { table } = course.state;
  const seat = seatOf(course.state, leader);
  const tied = isProcedure(region) ? 0 : (table.firmUntil[leader]?.[region] ?? 0);
  return seat.softened[region] !== table.week && seat.frozen !== table.week && tied < table.week;
}

/** Gives one event to every chart. Shifts are told to their own seat; the week's report makes some public. */
export function hear(course: Course, heard: Heard): void {
  const { stance, leaders } = course.book;
  for (const leader of leaders)
    for (const region of stance.regions(leader)) {
      const from = seatOf(course.state, leader).stance[region];
      if (from === undefined) throw new Error(`no state of ${region} for ${leader}`);
      if (!stance.hears(leader, region, from, heard.type)) continue;
      const asks = stance.asks(leader, region, from, heard.type);
      let bits = 0;
      stance.signals(leader, region).forEach((signal, at) => {
        if ((asks & (1 << at)) !== 0 && isUp(course, leader, region, heard, signal)) bits |= 1 << at;
      });
      const to = stance.step(leader, region, from, heard.type, bits);
      if (to === from) continue;
      const softer = stance.isSofter(leader, region, from, to);
      const why = stance
        .nextShifts(leader, region, from)
        .find((way) => way.to === to && way.when.every((signal) => isUp(course, leader, region, heard, signal)));
      const seat = seatOf(course.state, leader);
      setSeat(course, leader, {
        stance: { ...seat.stance, [region]: to },
        ...(softer ? { softened: { ...seat.softened, [region]: course.state.table.week } } : {}),
      });
      const shift = { what: 'shifted', leader, region, state: to, softer, on: heard.type } as const;
      setHidden(course, { shifts: [...course.state.hidden.shifts, shift] });
      tell(course, [leader], {
        type: 'stanceShifted',
        leader,
        region,
        from,
        to,
        softer,
        on: heard.type,
        why: why?.when ?? [],
      });
    }
}
