/** Directed play: one hand moves all four seats towards a wanted ending, through legal commands only, and may look at every seat to do so. */
import type { Command } from '../../src/core/model/command.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../src/core/model/vocabulary.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { apply } from '../../src/core/rules/apply.ts';
import { canonical } from '../../src/core/rules/book/identity.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { boundBy, ownReasons, reasonsForTerms } from '../../src/core/rules/text/package.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import type { Plain } from './plays.ts';
import { deepFreeze } from './plays.ts';
import { BOOK } from './testGame.ts';

/** What the four seats play for together. */
export interface Plan {
  readonly name: string;
  /** Moves wanted this week, the dearest to the plan first; what cannot be sent now, or lies in the folder already, is passed over. */
  wishes(state: State): readonly Plain[];
  /** The text that the pen-holders table, as far as all who are bound would take it. */
  readonly text: Readonly<Record<string, string>>;
  /** What a seat does after its moves, where it is not to table, answer by stance or hand over. */
  else?(state: State, by: LeaderId): Plain | null;
}

/** @returns the largest package of the plan's text, in the scenario's order, that the pen-holder may table and every bound leader would take; null where there is none. */
export function takenPackage(state: State, by: LeaderId, text: Plan['text'], book = BOOK): Terms | null {
  const view = viewFor(book, state, by);
  const isTaken = (terms: Terms): boolean => {
    const proposal = { by, terms, kind: 'proposal', answerTo: null } as const;
    return (
      ownReasons(book, view, terms).length === 0 &&
      boundBy(book, terms).every(
        (leader) => leader === by || reasonsForTerms(book, viewFor(book, state, leader), proposal).length === 0,
      )
    );
  };
  const terms: Record<ClauseId, OptionId> = {};
  for (const clause of book.clauses) {
    const option = text[clause] as OptionId | undefined;
    if (option === undefined || state.table.draft[clause]?.option === option) continue;
    if (Object.keys(terms).length < book.scenario.rules.packageAtMost && isTaken({ [clause]: option }))
      terms[clause] = option;
  }
  return Object.keys(terms).length === 0 ? null : terms;
}

/** @returns what the first awaited seat does under a plan. */
export function nextCommand(state: State, plan: Plan, book = BOOK): Command {
  const [by] = state.table.awaits;
  if (by === undefined) throw new Error(`nobody is awaited in ${state.table.phase}`);
  const view = viewFor(book, state, by);
  const may = (command: Plain): boolean => whyNot(book, view, command as unknown as Command) === null;
  const other = plan.else?.(state, by) ?? null;
  if (other !== null && may(other)) return other as unknown as Command;
  if (state.table.phase === 'moves') {
    const sealed = new Set(view.own?.sealed.map((command) => canonical(command)));
    const wish = plan
      .wishes(state)
      .find((command) => command.by === by && !sealed.has(canonical(command)) && may(command));
    if (wish !== undefined) return wish as unknown as Command;
  }
  if (state.table.phase === 'talks') {
    const terms = takenPackage(state, by, plan.text, book);
    if (terms !== null && may({ type: 'propose', by, terms })) return { type: 'propose', by, terms };
  }
  if (state.table.phase === 'campaign' && may({ type: 'campaign', by })) return { type: 'campaign', by };
  if (state.table.phase === 'breach') {
    const answers = book.scenario.aftermath.answers.map(
      ({ id }) => ({ type: 'answerBreach', by, answer: id }) as const,
    );
    const best = [...answers].sort((a, b) => sizeOf(book, a.answer) - sizeOf(book, b.answer)).find(may);
    if (best !== undefined) return best;
  }
  return { type: 'handOver', by };
}

function sizeOf(book: Rulebook, answer: string): number {
  return book.scenario.aftermath.answers.find(({ id }) => id === answer)?.size ?? 0;
}

/** What makes a directed game less straight, for tests that want to see more. */
export interface Byways {
  /** Hears of each state before its command. */
  readonly witness?: (state: State) => void;
  /** A command in place of the plan's; null keeps to the plan. */
  readonly stray?: (state: State) => Command | null;
}

/** A directed game: its commands, and every state from the opening on. */
export interface Directed {
  readonly seed: string;
  readonly commands: readonly Command[];
  readonly states: readonly State[];
  readonly end: State;
}

/** Every seat is a person's: no computer player is asked. */
const holdersOf = (book: Rulebook) => Object.fromEntries(book.leaders.map((leader) => [leader, 'person' as const]));

/** Plays a plan from the opening of the scenario to the end, every state frozen. @returns the game; throws where a command is refused, naming plan and seed. */
export function direct(plan: Plan, seed: string, { witness, stray }: Byways = {}, book = BOOK): Directed {
  let state = deepFreeze(newGame(book, { seed, holders: holdersOf(book) }));
  const states = [state];
  const commands: Command[] = [];
  while (state.table.phase !== 'ended') {
    if (commands.length > 900) throw new Error(`plan ${plan.name}, seed ${seed}: no end`);
    witness?.(state);
    const command = stray?.(state) ?? nextCommand(state, plan, book);
    const next = apply(book, state, command);
    if (!next.ok)
      throw new Error(
        `plan ${plan.name}, seed ${seed}, step ${state.step}: ${JSON.stringify(command)} refused: ${JSON.stringify(next.fault)}`,
      );
    state = deepFreeze(next.value.state);
    states.push(state);
    commands.push(command);
  }
  return { seed, commands, states, end: state };
}

/** @returns the record of a directed game. */
export function recordOfDirected({ seed, commands, states }: Directed): GameRecord {
  const opening = { seed, holders: holdersOf(BOOK), reading: null };
  return recordOf(BOOK, startTree({ opening, reseated: [], commands, states }));
}
