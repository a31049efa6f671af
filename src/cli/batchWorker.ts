/** One part of a batch, played in a worker: games `from` to `from + count`, each with a seed of its own. */
import { firmCommand } from '../core/analysis/many/firm.ts';
import type { Figures } from '../core/analysis/many/figures.ts';
import { figuresOf } from '../core/analysis/many/figures.ts';
import type { Manner } from '../core/ai/mind/mind.ts';
import type { Holder, LeaderId, Length, Skill } from '../core/model/vocabulary.ts';
import { playOn, startLine } from '../core/replay/line.ts';
import type { Player } from '../core/replay/seats.ts';
import { bySeat, seatIn } from '../core/replay/seats.ts';
import type { Assumed } from '../core/rules/book/assume.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { viewFor } from '../core/rules/state/view.ts';
import { readRulebook } from './scenarioFile.ts';

/** How one seat plays otherwise than the computer does in that game: it only passes, holds firm, or negotiates in a manner of its own. */
export type Otherwise = { readonly leader: LeaderId } & (
  | { readonly line: 'passes' | 'firm' }
  | { readonly line: 'plays'; readonly manner: Manner }
);
export interface Part {
  readonly scenario: string;
  readonly length: Length;
  readonly skill: Skill;
  readonly changes: readonly Assumed[];
  readonly seed: string;
  readonly from: number;
  readonly count: number;
  /** null: the computer plays every seat. */
  readonly otherwise: Otherwise | null;
}

const books = new Map<string, Rulebook>();

/** @returns the rulebook of a part, made once a worker. */
function bookOf({ scenario, length, changes }: Part): Rulebook {
  const key = `${length}/${scenario}/${JSON.stringify(changes)}`;
  const known = books.get(key);
  if (known !== undefined) return known;
  const read = readRulebook(scenario, length, changes);
  if (!read.ok) throw new Error(read.fault.line);
  books.set(key, read.value);
  return read.value;
}

/** @returns the figures of every game of the part, in order. */
export function playPart(part: Part): readonly Figures[] {
  const book = bookOf(part);
  const { otherwise, seed, skill, from, count } = part;
  const holderOf = (leader: LeaderId): Holder =>
    otherwise?.line === 'passes' && otherwise.leader === leader ? 'passes' : 'computer';
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, holderOf(leader)]));
  const player = playerOf(otherwise);
  return Array.from({ length: count }, (_, i) => {
    const line = playOn(book, startLine(book, { seed: `${seed}/${from + i}`, holders, skill }), () => false, player);
    return figuresOf(book, line.states);
  });
}

function playerOf(otherwise: Otherwise | null): Player {
  switch (otherwise?.line) {
    case undefined:
    case 'passes':
      return bySeat;
    case 'firm':
      return firmPlayer(otherwise.leader);
    case 'plays': {
      const inManner = seatIn(otherwise.manner);
      return (book, state, leader, index) =>
        (leader === otherwise.leader ? inManner : bySeat)(book, state, leader, index);
    }
  }
}

/** @returns a player in whose games one seat holds firm throughout. */
function firmPlayer(firm: LeaderId): Player {
  return (book, state, leader, index) =>
    (leader === firm ? firmCommand(book, viewFor(book, state, leader)) : null) ?? bySeat(book, state, leader, index);
}
