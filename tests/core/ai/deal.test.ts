/** Two computer leaders of one style still differ: by the secret interest and the soft line that the seed deals them. */
import { expect, test, vi } from 'vitest';
import { playedFor } from '../../../src/core/analysis/debrief/mandate.ts';
import type { Command } from '../../../src/core/model/command.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId } from '../../../src/core/model/vocabulary.ts';
import { letSeatsAct } from '../../../src/core/replay/seats.ts';
import { newGame } from '../../../src/core/rules/start/newGame.ts';
import { book, holdersWith } from '../../support/theGame.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Dealt {
  readonly secret?: string;
  readonly soft?: ClauseId;
}

/** @returns a game of one seed in which one leader was dealt something else, and nothing besides is changed. */
function play(
  seed: string,
  by: LeaderId,
  { secret, soft }: Dealt,
): { readonly own: readonly Command[]; readonly end: State } {
  const opening = newGame(book, { seed, holders: holdersWith(null) });
  const seat = opening.seats[by];
  if (seat === undefined) throw new Error(`no seat ${by}`);
  const taken = letSeatsAct(
    book,
    {
      ...opening,
      seats: { ...opening.seats, [by]: { ...seat, ...(secret === undefined ? {} : { secret }) } },
      hidden: { ...opening.hidden, soft: { ...opening.hidden.soft, ...(soft === undefined ? {} : { [by]: soft }) } },
    },
    {},
    () => false,
  );
  const last = taken.at(-1);
  if (last === undefined) throw new Error(`${seed} is over before it begins`);
  return { own: taken.map(({ command }) => command).filter((command) => command.by === by), end: last.state };
}

/** @returns the share of the games in which a leader sends something else under one deal than under another. */
function differs(by: LeaderId, one: Dealt, other: Dealt): number {
  const games = Array.from({ length: 40 }, (_, game) => `deal/${game}`);
  const count = games.filter(
    (seed) => JSON.stringify(play(seed, by, one).own) !== JSON.stringify(play(seed, by, other).own),
  ).length;
  return count / games.length;
}

test('one leader with two secret interests plays otherwise in most games, whatever the seat', () => {
  for (const leader of book.leaders) {
    const [first, ...others] = book.leader(leader).secrets.map(({ id }) => id);
    for (const secret of others) expect(differs(leader, { secret: first ?? '' }, { secret })).toBeGreaterThan(0.5);
  }
});

test('one side with two dealt soft lines plays otherwise in some games', () => {
  for (const side of book.sides) {
    const [first, second] = book.leader(side).softLines;
    if (first === undefined || second === undefined) throw new Error(`${side} has no two soft lines`);
    expect(differs(side, { soft: first }, { soft: second })).toBeGreaterThan(0.1);
  }
});

test('a leader that was dealt an interest meets it more often than one that was dealt another', () => {
  const met = (by: LeaderId, secret: string, dealt: string): number =>
    Array.from({ length: 120 }, (_, game) => play(`interest/${game}`, by, { secret: dealt }).end).filter((end) => {
      const seat = end.seats[by];
      if (seat === undefined) throw new Error(`no seat ${by}`);
      return playedFor(book, { ...end, seats: { ...end.seats, [by]: { ...seat, secret } } }, by).secret.met;
    }).length;
  const plainest: readonly (readonly [by: string, secret: string, other: string])[] = [
    ['ukraine', 'winter', 'unity'],
    ['ukraine', 'unity', 'returnees'],
    ['unitedStates', 'burden', 'speed'],
    ['coalition', 'unity', 'seat'],
  ];
  for (const [by, secret, other] of plainest)
    expect(met(by as LeaderId, secret, secret)).toBeGreaterThan(met(by as LeaderId, secret, other) + 5);
});
