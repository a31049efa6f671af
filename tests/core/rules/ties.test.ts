/** What ties a stance or a hand: firm words, pressure that backfired, a low home (rules, sections 1 and 5). */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { reasonsFor } from '../../../src/core/rules/text/reasons.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { after, allHandOver, BOOK, nextWeek, open, withSeat, withTable } from '../../support/testGame.ts';

const agenda = { type: 'prepare', by: 'coalition', what: 'agenda' } as const;
const presence = (state: State): unknown => state.seats['russia' as LeaderId]?.stance['presence' as ClauseId];

describe('a stance that would soften', () => {
  test('does so when the moves are opened', () => {
    expect(presence(allHandOver(after(open(), agenda)))).toBe('monitors');
  });

  test('is tied by a firm word through next week, and free in the week after', () => {
    const firm = nextWeek(after(open(), agenda, { type: 'state', by: 'russia', stand: 'firm', clause: 'presence' }));
    expect(presence(firm)).toBe('none');
    const second = nextWeek(firm);
    expect(presence(second)).toBe('none');
    expect(presence(allHandOver(second))).toBe('monitors');
  });

  test('is not tied by a firm word on another clause', () => {
    const firm = { type: 'state', by: 'russia', stand: 'firm', clause: 'donbas' } as const;
    expect(presence(allHandOver(after(open(), agenda, firm)))).toBe('monitors');
  });

  test('is frozen for the week in which pressure backfired', () => {
    // The Coalition presses, so that trust between Moscow and Washington still carries the softening.
    const pressed = nextWeek(
      after(open(), { ...agenda, by: 'unitedStates' }, { type: 'press', by: 'coalition', target: 'russia' }),
    );
    expect(presence(pressed)).toBe('none');
    expect(presence(allHandOver(pressed))).toBe('monitors');
  });
});

describe('a low home', () => {
  const low = (leader: string): State => withTable(withSeat(open(), leader, { home: 2 }), { level: 'presidents' });
  const codes = (state: State, leader: string, clause: string, option: string): readonly string[] =>
    reasonsFor(BOOK, viewFor(BOOK, state, leader as LeaderId), clause as ClauseId, option as OptionId, {
      from: null,
    }).map(({ code }) => code);

  test('keeps a side from what matters most, and from nothing else', () => {
    expect(codes(low('ukraine'), 'ukraine', 'guarantees', 'G4')).toContain('home');
    expect(codes(low('ukraine'), 'ukraine', 'people', 'P4')).toEqual([]);
    expect(codes(low('ukraine'), 'ukraine', 'sanctions', 'S4')).toEqual([]);
  });

  test('keeps any other leader from underwriting at all', () => {
    expect(codes(low('coalition'), 'coalition', 'sanctions', 'S4')).toEqual(['home']);
  });
});
