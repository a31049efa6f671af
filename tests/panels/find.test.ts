/** What the page finds in a full game, and where it leads. */
import { describe, expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import { entriesOf } from '../../src/panels/find/entries.ts';
import { makeDesk } from '../../src/session/desk.ts';
import type { Showing } from '../../src/session/showing.ts';
import { matching } from '../../src/words/match.ts';
import { FULL } from '../support/fullGame.ts';

const state = newGame(FULL, { seed: 'find', holders: {} });
/** @returns a game as it is shown to a seat; to the public without one. */
function shown(seat: LeaderId | null): Showing {
  const view = viewFor(FULL, state, seat ?? 'public');
  return {
    book: FULL,
    seat,
    desk: makeDesk(),
    isInPlay: true,
    isStepOn: () => false,
    view: () => view,
    earlier: () => null,
    log: () => [],
    send: () => null,
    whyNot: (command) => whyNot(FULL, view, command),
    moves: () => [],
    hash: () => '',
    subscribe: () => () => undefined,
  };
}
const ENTRIES = entriesOf(shown('ukraine' as LeaderId));
const first = (asked: string) => matching(ENTRIES, asked)[0]?.to;

describe('in a full game', () => {
  test('a clause, an option by its code, a leader and a move are found by their names', () => {
    expect(first('Elections')).toEqual({ kind: 'clause', clause: 'elections' });
    expect(matching(ENTRIES, 'D3').map(({ to }) => to)).toContainEqual({
      kind: 'option',
      clause: 'donbas',
      option: 'D3',
    });
    expect(first('Russia')).toEqual({ kind: 'leader', leader: 'russia' });
    expect(first('sound')).toEqual({ kind: 'move', type: 'sound', filled: {} });
    expect(first('energy truce')).toEqual({ kind: 'move', type: 'offerTruce', filled: { kind: 'energy' } });
  });

  test('every card and every option is among what can be found, each once', () => {
    const ids = ENTRIES.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ENTRIES.filter(({ kind }) => kind === 'card')).toHaveLength(FULL.scenario.cards.length);
    expect(ENTRIES.filter(({ kind }) => kind === 'option')).toHaveLength(
      FULL.scenario.clauses.flatMap(({ options }) => options).length,
    );
  });

  test('who only watches finds no moves', () => {
    expect(entriesOf(shown(null)).filter(({ kind }) => kind === 'command')).toEqual([]);
  });
});
