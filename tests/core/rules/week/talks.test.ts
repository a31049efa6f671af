/** Talks: the pen, sealed answers, every rule that can bind, counters and reopening (rules, section 6). */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/model/play/state.ts';
import { seatOf } from '../../../../src/core/rules/state/view.ts';
import {
  after,
  allHandOver,
  nextWeek,
  open,
  refusalOf,
  withSeat,
  withTable,
  withTrust,
} from '../../../support/testGame.ts';

/** Talks of week 1 with ministers, so that most clauses can be settled; Ukraine holds the pen. */
function talks(change: (state: State) => State = (state) => state): State {
  const begun = allHandOver(change(open('talks')));
  return withTable(begun, { level: 'ministers' });
}
const stance = (state: State, leader: string, region: string, to: string) =>
  withSeat(state, leader, { stance: { ...seatOf(state, leader as never).stance, [region]: to } as never });
const last = (state: State) => {
  const receipt = state.room.receipts.at(-1);
  if (receipt === undefined) throw new Error('no receipt');
  return receipt;
};
const codes = (state: State, leader: string) =>
  last(state).answers[leader as never]?.['reasons' as never] as unknown as { code: string }[];

test('the pen alternates: Ukraine first in odd weeks, Russia first in even ones', () => {
  expect(talks().table.pen).toBe('ukraine');
  expect(allHandOver(nextWeek(open())).table.pen).toBe('russia');
});

test('a package that every bound leader accepts is initialled', () => {
  const state = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P2' } }));
  expect(last(state).initialled).toBe(true);
  expect(state.table.draft['people' as never]).toMatchObject({ option: 'P2', week: 1 });
  expect(state.table.slot).toBe(2);
});

describe('a declined package says which rule bound whom', () => {
  test('competence: donbas belongs to the presidents', () => {
    const state = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { donbas: 'D5' } }));
    expect(codes(state, 'russia').map((reason) => reason.code)).toContain('competence');
  });

  test('lock: a freeze wants its wording worked out', () => {
    const presidents = withTable(talks(), { level: 'presidents' });
    const state = allHandOver(after(presidents, { type: 'propose', by: 'ukraine', terms: { donbas: 'D4' } }));
    expect(codes(state, 'russia').map((reason) => reason.code)).toEqual(['lock', 'redLine']);
  });

  test('undertaking: relief that the United States has not pledged', () => {
    const russias = withTable(stance(talks(), 'ukraine', 'sanctions', 'staged'), {
      pen: 'russia' as never,
      awaits: ['russia' as never],
    });
    const state = allHandOver(after(russias, { type: 'propose', by: 'russia', terms: { sanctions: 'S2' } }));
    expect(codes(state, 'unitedStates')).toMatchObject([{ code: 'undertaking', detail: ['relief'] }]);
    expect(codes(state, 'coalition').map((reason) => reason.code)).toContain('undertaking');
  });

  test('red line: a land force in the rear', () => {
    const state = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { presence: 'N5' } }));
    expect(codes(state, 'russia').map((reason) => reason.code)).toEqual(['redLine']);
    expect(codes(state, 'coalition').map((reason) => reason.code)).toEqual(['undertaking', 'undertaking']);
    expect(last(state).soleDecline).toBeNull();
  });

  test('strike week: a leader struck this week takes only the exchange from its rival', () => {
    const struck = withTable(talks(), { struck: 'russia' as never });
    const exchange = allHandOver(after(struck, { type: 'propose', by: 'ukraine', terms: { people: 'P1' } }));
    expect(last(exchange).initialled).toBe(true);
    const other = allHandOver(after(struck, { type: 'propose', by: 'ukraine', terms: { presence: 'N4' } }));
    expect(codes(other, 'russia').map((reason) => reason.code)).toContain('strikeWeek');
  });

  test('strike week: nor does it take another text because its rival wraps it in an accept-if', () => {
    const struck = withTable(stance(talks(), 'ukraine', 'presence', 'monitors'), { struck: 'ukraine' as never });
    const softer = withTable(stance(struck, 'russia', 'presence', 'neutral'), { singleText: true });
    const asked = after(softer, { type: 'propose', by: 'ukraine', terms: { presence: 'N3' } });
    const counter = after(asked, {
      type: 'answer',
      by: 'russia',
      answer: 'acceptIf',
      clause: 'presence',
      option: 'N2',
    });
    expect(refusalOf(counter, { type: 'answer', by: 'ukraine', answer: 'accept' })).toMatchObject({
      code: 'ownReasons',
      reasons: [{ code: 'strikeWeek' }],
    });
  });

  test('the smallest change that would turn it leaves the barred clause out', () => {
    const state = allHandOver(
      after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P2', presence: 'N5' } }),
    );
    expect(last(state).turn).toMatchObject({ presence: null });
    const turned = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P2' } }));
    expect(last(turned).initialled).toBe(true);
  });
});

describe('heard a step harder', () => {
  const P3 = { type: 'propose', by: 'ukraine', terms: { people: 'P3' } } as const;
  const ready = (): State => stance(withTrust(talks(), 'russia-ukraine', 3), 'russia', 'people', 'allForAll');

  test('a rival first offer under scant trust is judged against the state one step harder', () => {
    const state = allHandOver(after(ready(), P3));
    expect(codes(state, 'russia').map((reason) => reason.code)).toEqual(['heardHarder']);
  });

  test('the same text is taken when trust has grown, or from a single text', () => {
    expect(last(allHandOver(after(withTrust(ready(), 'russia-ukraine', 4), P3))).initialled).toBe(true);
    expect(last(allHandOver(after(withTable(ready(), { singleText: true }), P3))).initialled).toBe(true);
  });

  test('a second offer is no first offer any more', () => {
    const heard = { ...ready(), room: { ...ready().room, heard: ['ukraine>russia>people'] } };
    expect(last(allHandOver(after(heard, P3))).initialled).toBe(true);
  });
});

describe('an accept-if', () => {
  const P4 = { type: 'propose', by: 'ukraine', terms: { people: 'P4' } } as const;
  const asked = (): State =>
    after(stance(withTrust(talks(), 'russia-ukraine', 3), 'russia', 'people', 'allForAll'), P4);
  const ask = { type: 'answer', by: 'russia', answer: 'acceptIf', clause: 'people', option: 'P3' } as const;

  test('what one asks for oneself is not heard a step harder', () => {
    const counter = after(asked(), ask);
    expect(counter.room.proposal).toMatchObject({ by: 'russia', kind: 'counter', terms: { people: 'P3' } });
  });

  test('what stays of a rival’s package is', () => {
    const two = { ...P4, terms: { people: 'P3', presence: 'N4' } };
    const both = after(stance(withTrust(talks(), 'russia-ukraine', 3), 'russia', 'people', 'allForAll'), two);
    const change = { ...ask, clause: 'presence', option: 'N1' };
    expect(refusalOf(both, change)).toMatchObject({
      code: 'ownReasons',
      reasons: [{ code: 'heardHarder', clause: 'people' }],
    });
  });
});

describe('the one that tables a package', () => {
  test('cannot table what its own stance bars', () => {
    expect(refusalOf(talks(), { type: 'propose', by: 'ukraine', terms: { presence: 'N1' } })).toMatchObject({
      code: 'ownReasons',
    });
  });

  test('tables at most three clauses, and never the text that stands', () => {
    const terms = { people: 'P2', presence: 'N5', sanctions: 'S4', alignment: 'A3' };
    expect(refusalOf(talks(), { type: 'propose', by: 'ukraine', terms })).toMatchObject({ code: 'tooManyClauses' });
    expect(refusalOf(talks(), { type: 'propose', by: 'ukraine', terms: {} })).toEqual({ code: 'emptyPackage' });
  });

  test('is refused the same package again while nothing has changed, and told when it was declined', () => {
    const declined = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { presence: 'N5' } }));
    const again = withTable(declined, { pen: 'ukraine' as never, awaits: ['ukraine' as never], phase: 'talks' });
    expect(refusalOf(again, { type: 'propose', by: 'ukraine', terms: { presence: 'N5' } })).toEqual({
      code: 'samePackage',
      week: 1,
      receipt: 0,
    });
  });
});

describe('answers', () => {
  test('an acceptance that fails a test is refused with its reason', () => {
    const asked = after(talks(), { type: 'propose', by: 'ukraine', terms: { presence: 'N5' } });
    expect(refusalOf(asked, { type: 'answer', by: 'russia', answer: 'accept' })).toMatchObject({
      code: 'ownReasons',
      reasons: [{ code: 'redLine' }],
    });
  });

  test('a person may decline what would pass', () => {
    const asked = after(
      talks(),
      { type: 'propose', by: 'ukraine', terms: { people: 'P1' } },
      { type: 'answer', by: 'russia', answer: 'decline' },
    );
    expect(last(asked)).toMatchObject({ initialled: false, soleDecline: 'russia' });
    expect(codes(asked, 'russia')[0]?.code).toBe('ownChoice');
  });

  test('accept if becomes a counter, which the first proposer may take; taken, it is no decline', () => {
    const asked = after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P4', alignment: 'A3' } });
    expect(
      refusalOf(asked, { type: 'answer', by: 'russia', answer: 'acceptIf', clause: 'alignment', option: null }),
    ).toMatchObject({ code: 'ownReasons' });
    const one = after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P4' } });
    const counter = after(one, { type: 'answer', by: 'russia', answer: 'acceptIf', clause: 'people', option: 'P2' });
    expect(counter.room.proposal).toMatchObject({ by: 'russia', kind: 'counter', terms: { people: 'P2' } });
    const taken = after(counter, { type: 'answer', by: 'ukraine', answer: 'accept' });
    expect(taken.table.draft['people' as never]).toMatchObject({ option: 'P2' });
    expect(taken.room.receipts.every((receipt) => receipt.soleDecline === null)).toBe(true);
  });
});

test('a low home may not initial what matters most, save in a week in which it consulted', () => {
  const low = withSeat(talks(), 'ukraine', { home: 2 });
  expect(refusalOf(low, { type: 'propose', by: 'ukraine', terms: { guarantees: 'G4' } })).toMatchObject({
    code: 'ownReasons',
  });
  const consulted = withSeat(low, 'ukraine', { consulted: 1 });
  const state = after(consulted, { type: 'propose', by: 'ukraine', terms: { guarantees: 'G4' } });
  expect(state.table.phase).toBe('answers');
});

test('reopening an initialled clause costs trust with all; widening a carried-out exchange does not', () => {
  const initialled = { people: { option: 'P2', week: 1, by: [] } };
  const drafted = withTable(talks(), { draft: { ...talks().table.draft, ...initialled } as never });
  const reopened = allHandOver(after(drafted, { type: 'propose', by: 'ukraine', terms: { people: 'P1' } }));
  expect(reopened.pairs['ukraine-unitedStates' as never]).toMatchObject({ trust: 3 });
  const carried = withTable(stance(drafted, 'russia', 'people', 'allForAll'), {
    exchange: { option: 'P2' as never, week: 1 },
    singleText: true,
  });
  const widened = allHandOver(after(carried, { type: 'propose', by: 'ukraine', terms: { people: 'P3' } }));
  expect(widened.table.draft['people' as never]).toMatchObject({ option: 'P3' });
  expect(widened.pairs['ukraine-unitedStates' as never]).toMatchObject({ trust: 4 });
});

test('a carried-out exchange may be widened twice before it is carried out again', () => {
  const drafted = withTable(talks(), {
    draft: { ...talks().table.draft, people: { option: 'P2', week: 1, by: [] } } as never,
    exchange: { option: 'P1' as never, week: 1 },
    singleText: true,
  });
  const wider = stance(drafted, 'russia', 'people', 'allForAll');
  const widened = allHandOver(after(wider, { type: 'propose', by: 'ukraine', terms: { people: 'P3' } }));
  expect(widened.table.draft['people' as never]).toMatchObject({ option: 'P3' });
  expect(widened.pairs['ukraine-unitedStates' as never]).toMatchObject({ trust: 4 });
});
