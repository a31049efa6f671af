/** One part of a batch, played in a worker: games `from` to `from + count`, each with a seed of its own. */
import { firmCommand } from '../core/analysis/firm.ts';
import type { Figures } from '../core/analysis/figures.ts';
import { figuresOf } from '../core/analysis/figures.ts';
import type { Holder, LeaderId, Length } from '../core/model/vocabulary.ts';
import { playOn, startLine } from '../core/replay/line.ts';
import type { Player } from '../core/replay/seats.ts';
import { bySeat } from '../core/replay/seats.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { viewFor } from '../core/rules/view.ts';
import { readRulebook } from './scenarioFile.ts';

/** How one seat plays otherwise than the computer does. */
export interface Otherwise {
  readonly leader: LeaderId;
  readonly line: 'passes' | 'firm';
}
export interface Part {
  readonly scenario: string;
  readonly length: Length;
  readonly seed: string;
  readonly from: number;
  readonly count: number;
  /** null: the computer plays every seat. */
  readonly otherwise: Otherwise | null;
}

const books = new Map<string, Rulebook>();

/** @returns the rulebook of a part, made once a worker. */
function bookOf({ scenario, length }: Part): Rulebook {
  const key = `${length}/${scenario}`;
  const known = books.get(key);
  if (known !== undefined) return known;
  const read = readRulebook(scenario, length);
  if (!read.ok) throw new Error(read.fault.line);
  books.set(key, read.value);
  return read.value;
}

/** @returns the figures of every game of the part, in order. */
export function playPart(part: Part): readonly Figures[] {
  const book = bookOf(part);
  const { otherwise, seed, from, count } = part;
  const holderOf = (leader: LeaderId): Holder =>
    otherwise?.line === 'passes' && otherwise.leader === leader ? 'passes' : 'computer';
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, holderOf(leader)]));
  const player = otherwise?.line === 'firm' ? firmPlayer(otherwise.leader) : bySeat;
  return Array.from({ length: count }, (_, i) => {
    const line = playOn(book, startLine(book, { seed: `${seed}/${from + i}`, holders }), () => false, player);
    return figuresOf(book, line.states);
  });
}

/** @returns a player in whose games one seat holds firm throughout. */
function firmPlayer(firm: LeaderId): Player {
  return (book, state, leader, index) =>
    (leader === firm ? firmCommand(book, viewFor(book, state, leader)) : null) ?? bySeat(book, state, leader, index);
}
