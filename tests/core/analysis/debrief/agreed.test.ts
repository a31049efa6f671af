/** What the ending says was agreed and what a rung still wanted, where a side is out or an exchange was widened. */
import { expect, test } from 'vitest';
import { agreedOf } from '../../../../src/core/analysis/debrief/agreed.ts';
import { ladderOf } from '../../../../src/core/analysis/debrief/ladder.ts';
import type { Outcome } from '../../../../src/core/model/play/table.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { BOOK, open, withTable } from '../../../support/testGame.ts';

const drafted = (options: Readonly<Record<string, string>>, change: Partial<State['table']>): State => {
  const draft = Object.fromEntries(
    Object.entries(options).map(([clause, option]) => [clause, { option, week: 2, by: [] }]),
  );
  return withTable(open(), { draft: { ...open().table.draft, ...draft } as never, ...change });
};
const BROKEN_OFF = { rung: 0, kind: 'brokenOff', text: {}, ratified: {}, kept: null } as Outcome;

test('an exchange that was widened and not carried out again is not said to have been carried out', () => {
  const carriedOut = (option: string) =>
    agreedOf(BOOK, drafted({ people: option }, { exchange: { option: 'P1' as never, week: 3 } }))[0]?.initialled
      ?.carriedOut;
  expect(carriedOut('P1')).toBe(true);
  expect(carriedOut('P3')).toBe(false);
});

test('a ceasefire and a whole text that wait only for a side that has walked out say so', () => {
  const whole = { people: 'P2', sequence: 'F3', donbas: 'D3', guarantees: 'G3', presence: 'N3', alignment: 'A1' };
  const state = drafted(
    { ...whole, sanctions: 'S3' },
    { incidentRule: true, out: ['russia' as never], ceasefireWeek: null },
  );
  const details = (rung: number) => ladderOf(BOOK, state, { ...BROKEN_OFF })[rung]?.details;
  expect(details(4)).toEqual([{ code: 'walkedOut', leaders: ['russia'] }]);
  expect(details(5)).toEqual([{ code: 'walkedOut', leaders: ['russia'] }]);
});

test('an open clause tells every wording that was not taken, what came nearest first', () => {
  const receipt = (week: number, by: string, option: string, decliners: readonly string[], onIt = true) => ({
    week,
    by,
    kind: 'proposal',
    terms: { presence: option },
    initialled: false,
    answers: Object.fromEntries(
      decliners.map((leader) => [
        leader,
        { answer: 'decline', reasons: [{ code: 'redLine', clause: onIt ? 'presence' : 'people', option, detail: [] }] },
      ]),
    ),
    soleDecline: null,
    turn: null,
  });
  const state = open();
  const receipts = [
    receipt(1, 'ukraine', 'N4', ['russia']),
    receipt(2, 'ukraine', 'N4', ['russia']),
    receipt(2, 'russia', 'N1', ['ukraine', 'coalition']),
    receipt(3, 'russia', 'N2', ['ukraine'], false),
    receipt(4, 'ukraine', 'N3', ['russia']),
  ];
  const log = receipts.map((_, i) => ({
    step: 10 * (i + 1),
    week: 1,
    to: 'all',
    event: { type: 'declined', receipt: i },
  }));
  const ended = { ...state, log, room: { ...state.room, receipts } } as unknown as State;
  const found = agreedOf(BOOK, ended).find(({ clause }) => (clause as string) === 'presence')?.open;
  if (found?.code !== 'declined') throw new Error(`open because ${found?.code}`);
  expect(found.refusals.map(({ option, declinedBy, weeks, at }) => [option, declinedBy, weeks, at])).toEqual([
    ['N4', ['russia'], [1, 2], 20],
    ['N3', ['russia'], [4], 50],
    ['N1', ['ukraine', 'coalition'], [2], 30],
    ['N2', [], [3], 40],
  ]);
});
