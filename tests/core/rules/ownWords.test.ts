/** A strike week of the full game: what a struck side itself has tabled is no gift of its rival's. */
import { describe, expect, test } from 'vitest';
import { reasonsFor } from '../../../src/core/rules/text/reasons.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { FULL, laidFull } from '../../support/fullGame.ts';

const [russia, ukraine] = FULL.sides;

describe('a strike week of the full game', () => {
  const receipt = (week: number, by: string) => ({
    week,
    by,
    kind: 'proposal',
    terms: { sanctions: 'S2' },
    initialled: false,
    answers: {},
    soleDecline: null,
    turn: null,
  });
  const codes = (week: number, by: string) => {
    const base = laidFull({ agenda: 3 });
    const room = { ...base.room, receipts: [receipt(week, by)] } as never;
    const state = { ...base, table: { ...base.table, struck: russia }, room };
    return reasonsFor(FULL, viewFor(FULL, state, russia), 'sanctions' as never, 'S2' as never, { from: ukraine }).map(
      ({ code }) => code,
    );
  };

  test('lets a struck side take back what it has itself tabled in that week, and nothing older or another’s', () => {
    const { week } = laidFull({}).table;
    expect(codes(week, russia)).not.toContain('strikeWeek');
    expect(codes(week - 1, russia)).toContain('strikeWeek');
    expect(codes(week, ukraine)).toContain('strikeWeek');
  });
});
