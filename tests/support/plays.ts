/** How a test plays a game by one rulebook: commands by short words, states frozen to the bottom. */
import type { Command } from '../../src/core/model/command.ts';
import type { Refusal } from '../../src/core/model/play/refusal.ts';
import type { State } from '../../src/core/model/play/state.ts';
import { apply } from '../../src/core/rules/apply.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';

/** Commands as tests write them: ids are plain texts. */
export type Plain = { readonly type: Command['type']; readonly by: string } & Readonly<Record<string, unknown>>;

/** @returns the value, frozen to the bottom; so that a rule that changes an old state throws. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const field of Object.values(value)) deepFreeze(field);
  }
  return value;
}

export interface Plays {
  /** @returns the state after the commands; throws on a refusal, naming the command. */
  readonly after: (state: State, ...commands: readonly Plain[]) => State;
  /** @returns why a command is refused; throws where it is taken. */
  readonly refusalOf: (state: State, command: Plain) => Refusal;
  /** @returns the state after everybody awaited has handed over, until the phase, the slot or the week changes. */
  readonly allHandOver: (state: State) => State;
}

/** @returns how games of a rulebook are played. */
export function playsOf(book: Rulebook): Plays {
  const after: Plays['after'] = (state, ...commands) =>
    commands.reduce((now, command) => {
      const result = apply(book, now, command as unknown as Command);
      if (!result.ok) throw new Error(`${JSON.stringify(command)} refused: ${JSON.stringify(result.fault)}`);
      return deepFreeze(result.value.state);
    }, state);
  const refusalOf: Plays['refusalOf'] = (state, command) => {
    const result = apply(book, state, command as unknown as Command);
    if (result.ok) throw new Error(`${JSON.stringify(command)} was taken`);
    return result.fault;
  };
  const allHandOver: Plays['allHandOver'] = (state) => {
    const { phase, week, slot } = state.table;
    let now = state;
    while (now.table.phase === phase && now.table.week === week && now.table.slot === slot) {
      const [by] = now.table.awaits;
      if (by === undefined) return now;
      now = after(now, { type: 'handOver', by });
    }
    return now;
  };
  return { after, refusalOf, allHandOver };
}
