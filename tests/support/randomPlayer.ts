/** A seat that sends anything legal, drawn from its own stream: for tests that need games, not good ones. */
import type { Chance } from '../../src/core/model/chance.ts';
import { chanceFrom, draw } from '../../src/core/model/chance.ts';
import type { Command } from '../../src/core/model/command.ts';
import type { View } from '../../src/core/model/play/view.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import type { Player } from '../../src/core/replay/seats.ts';
import { candidates, legalCommands } from '../../src/core/rules/legal.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';

/** @returns one of the commands that the seat of this view may send now, each kind as likely as another. */
export function anyLegal(book: Rulebook, view: View, chance: Chance): Command {
  const by = view.onlooker as LeaderId;
  const moves = legalCommands(book, view).filter(
    (move) => move.type !== 'walkOut' && move.type !== 'return' && move.type !== 'read' && move.type !== 'adjourn',
  );
  const [which, next] = draw(chance, moves.length);
  const move = moves[which];
  if (move === undefined) throw new Error(`${by} has no move in ${view.table.phase}`);
  const fillings = candidates(book, view, by, move.type).filter((command) => whyNot(book, view, command) === null);
  const command = fillings[draw(next, fillings.length)[0]];
  if (command === undefined) throw new Error(`${move.type} of ${by} has no filling`);
  return command;
}

export const randomPlayer: Player = (book, state, leader, index) =>
  anyLegal(book, viewFor(book, state, leader), chanceFrom(`random/${state.seed}/${leader}/${index}`));
