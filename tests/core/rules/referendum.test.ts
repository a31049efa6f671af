/** Keys that open in two ways, and a vote that a side announces: what they open, what they cost, what is paid after signing. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { openAftermath } from '../../../src/core/rules/aftermath/aftermath.ts';
import type { Course } from '../../../src/core/rules/state/course.ts';
import { isLocked, keysInText } from '../../../src/core/rules/state/locks.ts';
import { reasonsFor } from '../../../src/core/rules/text/reasons.ts';
import { shortOf } from '../../../src/core/rules/text/signing.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { afterFull, FULL, laidFull, openFull, passUntil, refusedInFull } from '../../support/fullGame.ts';
import { BOOK, open, refusalOf, withSeat, withTable } from '../../support/testGame.ts';

const vote = (by: string) => ({ type: 'referendum', by }) as const;
const ready = laidFull({ agenda: 3 });
const announced = (by: string): State => passUntil(afterFull(ready, vote(by)), ({ phase }) => phase === 'talks');
const reasons = (state: State, leader: string, clause: string, option: string) =>
  reasonsFor(FULL, viewFor(FULL, state, leader as never), clause as never, option as never, { from: null }).map(
    ({ code, detail }) => (code === 'lock' ? `lock ${detail.join()}` : code),
  );
const eventsOf = (state: State) => state.log.map(({ event }) => event);

describe('a lock with two keys', () => {
  test('opens by either, and the text carries the one that was worked out', () => {
    expect(isLocked(FULL, ready, 'wording')).toBe(true);
    for (const key of ['nonRecognition', 'renunciation']) {
      const worked = withTable(ready, { keys: { ...ready.table.keys, [key]: 2 } });
      expect(isLocked(FULL, worked, 'wording'), key).toBe(false);
      expect(keysInText(FULL, worked.table, 'donbas' as never, 'D3' as never)).toEqual([key]);
    }
  });

  test('neutrality waits for the key that lets a clause be signed before the constitution is changed', () => {
    expect(reasons(ready, 'ukraine', 'alignment', 'A1')).toContain('lock amendment');
    const worked = withTable(ready, { keys: { ...ready.table.keys, activation: 2 } as never });
    expect(reasons(worked, 'ukraine', 'alignment', 'A1')).not.toContain('lock amendment');
  });
});

describe('a vote that a side announces', () => {
  test('wants an agenda, is told to all, and cannot be announced twice', () => {
    expect(refusedInFull(openFull(), vote('ukraine'))).toMatchObject({ code: 'needs', what: 'agenda', needs: 3 });
    const state = announced('ukraine');
    expect(state.table.votes).toEqual({ ukraine: 1 });
    expect(eventsOf(state)).toContainEqual({ type: 'voteAnnounced', by: 'ukraine' });
    const next = passUntil(state, ({ week }) => week === 2);
    expect(next.table.report).toContainEqual({ what: 'vote', leader: 'ukraine' });
    expect(refusedInFull(next, vote('ukraine'))).toEqual({ code: 'already', what: 'voteAnnounced' });
  });

  test('raises the own home and narrows the other side’s way out', () => {
    const before = ready.seats;
    const after = announced('russia').seats;
    const of = (seats: State['seats'], leader: string) => seats[leader as never] as State['seats'][never];
    expect(of(after, 'russia').home).toBe(of(before, 'russia').home + 1);
    expect(of(after, 'ukraine').wayOut).toBe((of(before, 'ukraine').wayOut ?? 0) - 1);
  });

  test('opens what the law keeps for it, with a word on what comes first', () => {
    expect(reasons(ready, 'ukraine', 'donbas', 'D2')).toEqual(
      expect.arrayContaining(['lock referendum', 'lock order']),
    );
    const state = announced('ukraine');
    expect(reasons(state, 'ukraine', 'donbas', 'D2')).not.toContain('lock referendum');
    const worked = withTable(state, { keys: { ...state.table.keys, calendar: 2 } as never });
    expect(reasons(worked, 'ukraine', 'donbas', 'D2')).not.toContain('lock order');
    expect(reasons(announced('russia'), 'ukraine', 'donbas', 'D2')).toContain('lock referendum');
  });

  test('lets a leader initial and sign that its home would not carry: the people decide', () => {
    const low = (state: State) => withSeat(state, 'ukraine', { home: 1 });
    expect(reasons(low(ready), 'ukraine', 'guarantees', 'G4')).toContain('home');
    expect(reasons(low(announced('ukraine')), 'ukraine', 'guarantees', 'G4')).not.toContain('home');
    const whole = Object.fromEntries(FULL.clauses.map((clause) => [clause, FULL.clause(clause).options.at(-1)!.id]));
    expect(shortOf(FULL, low(ready), whole)).toContain('ukraine');
    expect(shortOf(FULL, low(announced('ukraine')), whole)).not.toContain('ukraine');
  });

  test('gives Russia a test at home that it has not otherwise, with a wider swing', () => {
    const testsOf = (state: State): readonly string[] => {
      const course: Course = { book: FULL, state, told: [] };
      openAftermath(course);
      return course.state.table.aftermath?.tests ?? [];
    };
    expect(testsOf(ready)).not.toContain('russiaVote');
    expect(testsOf(announced('russia'))).toContain('russiaVote');
  });

  test('is no part of the lesson', () => {
    expect(refusalOf(open(), vote('ukraine'))).toMatchObject({ code: 'notYours' });
    expect(BOOK.scenario.rules.referendum).toBeUndefined();
    expect('votes' in open().table).toBe(false);
  });
});
