/** The whole text: its test, the text on the table, and the aftermath by commands (rules, section 7). */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/model/play/state.ts';
import { believedNoDeal, worthOf } from '../../../../src/core/rules/text/signing.ts';
import {
  after,
  allHandOver,
  BOOK,
  nextWeek,
  open,
  refusalOf,
  withSeat,
  withTable,
  withTrust,
} from '../../../support/testGame.ts';

type Text = Readonly<Record<string, string>>;
/** A text that both sides can sign when the cost of going on is felt. */
const TEXT: Text = { sequence: 'F3', donbas: 'D3', guarantees: 'G3', presence: 'N3', alignment: 'A1', sanctions: 'S3' };

/** Week 3, everything but the exchange initialled, a meeting of presidents, Ukraine's pen. */
function nearly(text: Text = TEXT, feltCost = 9): State {
  const draft = Object.fromEntries(
    Object.entries(text).map(([clause, option]) => [clause, { option, week: 2, by: [] }]),
  );
  const tired = withSeat(withSeat(open('sign'), 'russia', { feltCost }), 'ukraine', { feltCost });
  const begun = allHandOver(
    withTable(tired, { draft: { ...tired.table.draft, ...draft } as never, incidentRule: true }),
  );
  return withTable(begun, { level: 'presidents', keys: { nonRecognition: 2 } as never });
}
const initialled = (state: State, option = 'P2'): State =>
  allHandOver(after(state, { type: 'propose', by: 'ukraine', terms: { people: option } }));

describe('the whole text', () => {
  test('is signed when both sides prefer it to no deal as they believe it', () => {
    const signed = initialled(nearly());
    expect(signed.table.signedWeek).toBe(1);
    expect(signed.table.phase).toBe('campaign');
  });

  test('worth and no-deal are the whole points of the rules', () => {
    const text = { ...TEXT, people: 'P2' } as never;
    expect(worthOf(BOOK, BOOK.sides[0], text)).toBe(4 * 8 + 10 * 4 + 30 * 4 + 12 * 4 + 16 * 5 + 18 * 10 + 10 * 5);
    expect(worthOf(BOOK, BOOK.sides[1], text)).toBe(14 * 5 + 14 * 6 + 24 * 5 + 22 * 6 + 12 * 4 + 8 * 2 + 6 * 7);
    expect(believedNoDeal(BOOK, BOOK.sides[0], 9)).toBe(600 - 12 * 6);
    expect(believedNoDeal(BOOK, BOOK.sides[1], 9)).toBe(520 - 12 * 4);
  });

  test('lies on the table where a side is short; each side may amend once', () => {
    const short = initialled(nearly(TEXT, 3));
    expect(short.table.phase).toBe('onTheTable');
    expect(short.table.signTest?.short).toContain('russia');
    expect(refusalOf(short, { type: 'amend', by: 'russia', clause: 'people', option: 'P2' })).toEqual({
      code: 'sameText',
      clause: 'people',
    });
    const left = after(short, { type: 'handOver', by: 'russia' });
    expect(left.table.awaits).toEqual(['ukraine']);
    expect(after(left, { type: 'handOver', by: 'ukraine' }).table.slot).toBe(2);
  });

  test('is not signed while a side has walked out, and is when it has come back', () => {
    const out = withTable(nearly(), { out: ['russia' as never] });
    const whole = initialled(out);
    expect(whole.table).toMatchObject({ signedWeek: null, signTest: null, slot: 2 });
    const week = nextWeek(whole);
    expect(week.table).toMatchObject({ week: 2, signedWeek: null });
    const back = nextWeek(after(week, { type: 'return', by: 'russia' }));
    expect(back.table.signedWeek).toBe(2);
  });

  test('an amendment that the others take is written, and the text is tested again', () => {
    const short = initialled(nearly(TEXT, 3));
    const amended = allHandOver(after(short, { type: 'amend', by: 'russia', clause: 'people', option: 'P1' }));
    expect(amended.table.draft['people' as never]).toMatchObject({ option: 'P1' });
    expect(amended.table.amended).toEqual(['russia']);
  });
});

describe('the aftermath', () => {
  const campaigned = (state: State): State => {
    let now = state;
    while (now.table.phase === 'campaign') now = after(now, { type: 'campaign', by: now.table.awaits[0] ?? '' });
    return now;
  };
  const lucky = (state: State, home: number): State =>
    withSeat(
      withTable(state, {
        aftermath: { ...state.table.aftermath, swings: { ...state.table.aftermath?.swings, ...zero(state) } } as never,
      }),
      'ukraine',
      { home },
    );
  const zero = (state: State) =>
    Object.fromEntries(Object.keys(state.table.aftermath?.swings ?? {}).map((id) => [id, 0]));

  test('a home that votes against ends the game as rejected at home', () => {
    const rejected = allHandOver(withTable(lucky(initialled(nearly()), 3), {}));
    expect(rejected.table.phase).toBe('ended');
    expect(rejected.table.outcome).toMatchObject({
      rung: 5,
      kind: 'rejectedAtHome',
      kept: null,
      ratified: { ukraine: false, russia: null },
    });
  });

  test('three campaigning moves carry a close vote; then steps are ordered, and an order that waits for itself is refused', () => {
    const steps = campaigned(lucky(initialled(nearly()), 6));
    expect(steps.table.phase).toBe('steps');
    const own = BOOK.scenario.aftermath.steps.filter((step) => 'signed' in step.when);
    const [mine] = own.filter((step) => step.by === 'russia');
    const [theirs] = own.filter((step) => step.by === 'ukraine');
    const first = after(steps, { type: 'orderSteps', by: 'russia', after: { [mine?.id ?? '']: [theirs?.id ?? ''] } });
    expect(
      refusalOf(first, { type: 'orderSteps', by: 'ukraine', after: { [theirs?.id ?? '']: [mine?.id ?? ''] } }),
    ).toMatchObject({ code: 'cycle' });
    expect(after(first, { type: 'orderSteps', by: 'ukraine', after: {} }).table.phase).toBe('breach');
  });

  test('the wronged side answers the one breach; the text is kept or broken by what was built into it', () => {
    const steps = campaigned(lucky(initialled(nearly()), 6));
    const breach = after(
      steps,
      { type: 'orderSteps', by: 'russia', after: {} },
      { type: 'orderSteps', by: 'ukraine', after: {} },
    );
    const made = breach.table.aftermath?.breach;
    const [wronged] = breach.table.awaits;
    expect(wronged).toBe(BOOK.rivalOf(made?.by ?? ('' as never)));
    const trusted = withTrust(breach, 'russia-ukraine', 10);
    const kept = after(trusted, { type: 'answerBreach', by: wronged ?? '', answer: 'incidentBody' });
    // Trust 10 / 2, a neutral force 2, a political guarantee 1, snapback 1, against a breach made smaller by 2.
    expect(kept.table.aftermath?.breach).toMatchObject({ holds: 9, size: (made?.size ?? 0) - 2 });
    expect(kept.table.outcome).toMatchObject({ kind: 'holding', kept: true });
    const scant = after(
      withTrust(
        withTable(breach, { aftermath: { ...breach.table.aftermath, breach: { ...made, size: 13 } } as never }),
        'russia-ukraine',
        0,
      ),
      {
        type: 'handOver',
        by: wronged ?? '',
      },
    );
    expect(scant.table.outcome).toMatchObject({ kind: 'broken', kept: false });
  });
});
