/** Two people at one machine: who holds the pen and who is the clerk, what they hand over together, and where they did not agree. */
import type { Person } from '../core/lesson/pairNote.ts';
import { parsePairNote } from '../core/lesson/pairNote.ts';
import type { Command, CommandType } from '../core/model/command.ts';
import type { Phase } from '../core/model/vocabulary.ts';
import type { Line } from '../core/replay/line.ts';
import type { Note } from '../core/replay/tree.ts';
import { lineIn, MAIN } from '../core/replay/tree.ts';
import type { Session } from './session.ts';

/** Seconds that a pair has to agree on a hand-over. */
export const PAIR_SECONDS = 40;

/** @returns who of a pair holds its pen in a week, and decides where they do not agree: in turn. */
export function penIn(week: number): Person {
  return week % 2 === 1 ? 'first' : 'second';
}

/** @returns the other one, who makes the read. */
export function clerkIn(week: number): Person {
  return penIn(week + 1);
}

/** What leaves a pair's hands for good. What goes into the folder can still be taken out, and a campaign is handed over at its end. */
const HANDED: ReadonlySet<CommandType> = new Set<CommandType>([
  'handOver',
  'propose',
  'answer',
  'amend',
  'orderSteps',
  'answerBreach',
  'answerSpoiler',
]);

/** @returns who of a pair is asked before a command is sent: both, where it leaves their hands; the clerk, where it is a read. null: nobody. */
export function askedOf({ type }: Command): 'both' | 'clerk' | null {
  if (type === 'read') return 'clerk';
  return HANDED.has(type) ? 'both' : null;
}

/** A hand-over on which a pair did not agree. */
export interface Undecided {
  readonly week: number;
  readonly phase: Phase;
  readonly command: Command;
  /** The step after it. */
  readonly step: number;
  readonly decided: Person;
}

/** @returns where a pair did not agree, in order, as their first line of play has it noted. */
export function undecidedIn(session: Session): readonly Undecided[] {
  const tree = session.tree();
  return undecidedOf(lineIn(tree, MAIN), tree.notes);
}

/** @returns the same of a main line and the notes of its record. */
export function undecidedOf({ commands, states }: Line, notes: readonly Note[]): readonly Undecided[] {
  return notes
    .flatMap(({ line, step, text }): readonly Undecided[] => {
      const decided = line === MAIN ? parsePairNote(text) : null;
      const before = states[step - 1];
      const command = commands[step - 1];
      if (decided === null || before === undefined || command === undefined) return [];
      return [{ week: before.table.week, phase: before.table.phase, command, step, decided }];
    })
    .sort((a, b) => a.step - b.step);
}
