/** A shift of a stance: why it came, and for the reader's own what its side could now carry, or no longer. Nothing is conceded by it. */
import type { Event } from '../../core/model/play/event.ts';
import type { ChartEvent } from '../../core/model/chartEvent.ts';
import type { Level } from '../../core/model/vocabulary.ts';
import { readTrigger } from '../../core/model/scenario/chart.ts';
import { isSpoken } from '../../core/analysis/stance/road.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
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

/**
 * @returns why a stance shifted: the conditions of the way that its chart took; where it was only seen from outside, those of every way
 * that it may have been, and where one of them was dealt, only what it heard.
 */
export function sayWhyShifted(
  book: Rulebook,
  { leader, region, from, to, on, why }: Omit<Shifted, 'type' | 'softer' | 'why'> & { readonly why?: Shifted['why'] },
): string {
  const heard = say(`report.on.${on as ChartEvent}`);
  const ways = why === undefined ? waysOf(book, { leader, region, from, to, on }) : [why];
  if (ways.length === 0 || ways.length > 2 || ways.some((way) => way.length === 0)) return heard;
  if (!ways.every((way) => isSpoken(book, way))) return say('ownShift.unsaid', { heard });
  return ways
    .map((way) => list(way.map((signal) => saySignal(book, signal, leader))))
    .reduce((one, other) => say('ownShift.orElse', { one, other }));
}

/** The conditions of each arrow of a chart that leads from one state to the other on an event. */
function waysOf(
  book: Rulebook,
  { leader, region, from, to, on }: Omit<Shifted, 'type' | 'softer' | 'why'>,
): readonly Shifted['why'][] {
  return book.stance
    .nextShifts(leader, region, from)
    .filter((way) => way.to === to && way.on.some((one) => readTrigger(one)?.event === on))
    .map(({ when }) => when);
}
