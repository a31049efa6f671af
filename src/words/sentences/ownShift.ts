/** A shift of a stance: why it came, and for the reader's own what its side could now carry, or no longer. Nothing is conceded by it. */
import type { Event } from '../../core/model/play/event.ts';
import type { ChartEvent } from '../../core/model/chartEvent.ts';
import type { Level } from '../../core/model/vocabulary.ts';
import { isSpoken } from '../../core/analysis/road.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { saySignal } from './conditions.ts';
import { acceptedName, levelName, list, quoted, regionName } from '../names.ts';
import { say } from '../say.ts';

type Shifted = Extract<Event, { readonly type: 'stanceShifted' }>;

/** @returns a few sentences: `You may now also accept … You need not …` or `Your side could no longer carry …`, with the cause. */
export function sayOwnShift(book: Rulebook, shift: Shifted): string {
  const { leader, region, from, to, softer } = shift;
  const before = book.stance.accepts(leader, region, from);
  const after = book.stance.accepts(leader, region, to);
  const [more, less] = softer ? [after, before] : [before, after];
  const changed = more.filter((one) => !less.includes(one));
  const why = sayWhyShifted(book, shift);
  if (region === 'posture') {
    const level = levelName(changed.at(-1) as Level);
    return say(softer ? 'ownShift.mayMeet' : 'ownShift.noLongerMeet', { level, why });
  }
  const names = changed.map((one) => acceptedName(book, region, one));
  const params = { clause: regionName(book, region), options: list(names.map(quoted)), why };
  return say(softer ? 'ownShift.mayAccept' : 'ownShift.noLonger', params);
}

/** @returns why a stance shifted: the conditions that its chart waited for; where one of them was dealt or there were several ways, only what it heard. */
export function sayWhyShifted(
  book: Rulebook,
  { leader, region, from, to, on }: Pick<Shifted, 'leader' | 'region' | 'from' | 'to' | 'on'>,
): string {
  const ways = (book.leader(leader).stance[region]?.states[from]?.shifts ?? []).filter(
    (shift) => shift.to === to && shift.on.some((heard) => heard.split('@')[0] === on) && shift.when.length > 0,
  );
  const [way, ...others] = ways;
  if (way === undefined || others.length > 0 || !isSpoken(book, way.when)) return say(`report.on.${on as ChartEvent}`);
  return list(way.when.map((signal) => saySignal(book, signal, leader)));
}
