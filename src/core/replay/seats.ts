/** How the seats that no person holds act: each from its own view and its own stream of chance, through the same door as everybody. */
import { choose } from '../ai/choose.ts';
import type { Manner } from '../ai/mind/mind.ts';
import { chanceFrom } from '../model/chance.ts';
import type { Command } from '../model/command.ts';
import type { State } from '../model/play/state.ts';
import type { ByLeader, LeaderId } from '../model/vocabulary.ts';
import { DEFAULT_SKILL } from '../model/vocabulary.ts';
import { apply } from '../rules/apply.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { logFor, viewFor } from '../rules/state/view.ts';
import { BUDGET } from './budget.ts';

/** What an awaited seat sends; `index` counts the commands that this leader has sent before. */
export type Player = (book: Rulebook, state: State, leader: LeaderId, index: number) => Command;

/** A command that was accepted, and the state after it. */
export interface Taken {
  readonly command: Command;
  readonly state: State;
}

/**
 * A computer seat's choice, drawn from a stream of its own (seed, leader, index of choice): a fork does not shift the others.
 * A seat that passes sends nothing but `handOver` (rules, section 9).
 */
export const bySeat: Player = (book, state, leader, index) =>
  seatIn({ way: book.leader(leader).way, skill: state.skill ?? DEFAULT_SKILL })(book, state, leader, index);

/** @returns a computer player that negotiates in one manner, whatever its scenario and its game say. */
export const seatIn =
  (manner: Manner): Player =>
  (book, state, leader, index) => {
    if (state.table.holders[leader] === 'passes') return { type: 'handOver', by: leader };
    const chance = chanceFrom(`${state.seed}/${leader}/${index}`);
    return choose(book, viewFor(book, state, leader), chance, manner, () => logFor(state, leader));
  };

/** @returns how many commands each leader has sent. */
export function countSent(book: Rulebook, commands: readonly Command[]): ByLeader<number> {
  const sent: Record<LeaderId, number> = Object.fromEntries(book.leaders.map((leader) => [leader, 0]));
  for (const { by } of commands) sent[by] = (sent[by] ?? 0) + 1;
  return sent;
}

/**
 * Lets the first awaited seat act, again and again, until `isDone` or the game has ended.
 * @param sent how many commands each leader has sent before.
 * @returns what was sent, in order. Throws where a seat's choice is refused: that is a bug of ours.
 */
export function letSeatsAct(
  book: Rulebook,
  from: State,
  sent: ByLeader<number>,
  isDone: (state: State) => boolean,
  player: Player = bySeat,
): readonly Taken[] {
  const counts: Record<LeaderId, number> = { ...sent };
  const taken: Taken[] = [];
  let state = from;
  while (state.table.phase !== 'ended' && !isDone(state)) {
    const [leader] = state.table.awaits;
    if (leader === undefined)
      throw new Error(`nobody is awaited in ${state.table.phase}, seed ${state.seed}, step ${state.step}`);
    const index = counts[leader] ?? 0;
    const command = player(book, state, leader, index);
    const next = apply(book, state, command);
    if (!next.ok)
      throw new Error(
        `seed ${state.seed}, step ${state.step}: ${JSON.stringify(command)} is refused: ${JSON.stringify(next.fault)}`,
      );
    state = next.value.state;
    counts[leader] = index + 1;
    taken.push({ command, state });
    if (taken.length > BUDGET.commands)
      throw new Error(`seed ${state.seed} does not end within ${BUDGET.commands} commands`);
  }
  return taken;
}
