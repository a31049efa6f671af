/** Playing on from any step of a line, from any seat. What was said and opened stays; what the computer had only sealed does not. */
import type { Command } from '../model/command.ts';
import type { State } from '../model/play/state.ts';
import type { ByLeader, Holder, Phase } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { cutAt, holdersAt, reseatOn, sendOn } from './line.ts';
import type { Line } from './line.ts';

/** Phases in which commands lie sealed until everybody has sent its own. */
const SEALED: ReadonlySet<Phase> = new Set<Phase>(['moves', 'answers']);

/** @returns whether two neighbouring states lie in one sealed phase, with nothing opened between them. */
function isOneSealing(before: State, after: State): boolean {
  const { phase, week, slot, group } = before.table;
  const { table } = after;
  const isOneSlot = table.week === week && table.slot === slot && table.group === group;
  return SEALED.has(phase) && table.phase === phase && isOneSlot;
}

/** @returns the step at which the sealed phase of `step` began; `step` itself in every other phase. */
function sealingBegan(line: Line, step: number): number {
  let at = step;
  for (; at > 0; at--) {
    const [before, after] = [line.states[at - 1], line.states[at]];
    if (before === undefined || after === undefined || !isOneSealing(before, after)) break;
  }
  return at;
}

/**
 * Forks a line.
 * @param step how many of its commands stay: 0 to all of them.
 * @param holders who holds the seats from there on.
 * @returns a line with the talk so far. Commands that the computer had sealed in the open phase are left out, since a seat that is taken over
 * decides anew; what people had sealed is kept.
 */
export function forkAt(book: Rulebook, line: Line, step: number, holders: ByLeader<Holder>): Line {
  const isAutomatic = ({ by }: Command, at: number): boolean => holdersAt(line, at)[by] !== 'person';
  const began = sealingBegan(line, step);
  const first = line.commands.findIndex((command, at) => at >= began && at < step && isAutomatic(command, at));
  if (first < 0) return reseatOn(cutAt(line, step), holders);
  let fork = reseatOn(cutAt(line, first), holders);
  for (let at = first + 1; at < step; at++) {
    const command = line.commands[at];
    if (command === undefined || isAutomatic(command, at)) continue;
    const sent = sendOn(book, fork, command);
    // Sealed commands do not hang on each other; were one refused all the same, what follows it would no longer be what was meant.
    if (!sent.ok) break;
    fork = sent.value;
  }
  return fork;
}
