/** Leanings of a computer leader: whole numbers by name from the scenario, and the dice of one choice. */
import { draw } from '../model/chance.ts';
import type { Chance } from '../model/chance.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** @returns a number from 0 to `below` - 1; each call draws on. */
export type Dice = (below: number) => number;

/** @returns dice that draw from one stream of chance; the stream belongs to one choice of one leader. */
export function makeDice(chance: Chance): Dice {
  let now = chance;
  return (below) => {
    const [drawn, next] = draw(now, below);
    now = next;
    return drawn;
  };
}

/** @returns a leaning of a leader, 0 where the scenario names none. */
export function lean(book: Rulebook, leader: LeaderId, name: string): number {
  return book.leader(leader).style[name] ?? 0;
}
