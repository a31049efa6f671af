/** What a move does to its author's own home, as far as everybody can read in the rules. */
import type { MoveCommand } from '../../model/command.ts';
import type { Mind } from './mind.ts';

/** @returns the points by which a move raises or lowers its author's home at once (rules, section 5). */
export function homeEffect({ book }: Mind, command: MoveCommand): number {
  const { consult, referendum, state, step, truce, warn } = book.scenario.rules;
  if (command.type === 'referendum') return referendum?.home ?? 0;
  if (command.type === 'consult') return consult.home;
  if (command.type === 'state') return command.stand === 'firm' ? state.firmHome : state.openHome;
  if (command.type === 'warn') return warn?.home ?? 0;
  if (command.type === 'offerStep') return step.home;
  if (command.type === 'offerTruce') return truce.home;
  return command.type === 'pledge' ? book.pledge(command.pledge).home : 0;
}
