/** Monitoring of the full game: who sees which step follows from the text and from who helps; what nobody saw is heard of as a claim, stays hidden, and comes out at the end. */
import { describe, expect, test } from 'vitest';
import { choose } from '../../../../src/core/ai/choose.ts';
import { yearOnOf } from '../../../../src/core/analysis/debrief/yearOn.ts';
import { whatWouldHold } from '../../../../src/core/analysis/debrief/aftermathTurn.ts';
import { chanceFrom } from '../../../../src/core/model/chance.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { LeaderId, SpoilerType, StepId } from '../../../../src/core/model/vocabulary.ts';
import { legalCommands } from '../../../../src/core/rules/legal.ts';
import { logFor, viewFor } from '../../../../src/core/rules/state/view.ts';
import { isWatched } from '../../../../src/core/rules/aftermath/watching.ts';
import { afterFull, FULL, fullRefusalOf, passUntil, refusedInFull } from '../../../support/fullGame.ts';
import { signed, TEXT } from '../../../support/signedFull.ts';
import { withTable } from '../../../support/testGame.ts';

const [russia, ukraine] = FULL.sides;
const sees = (state: State, step: string): boolean => isWatched({ book: FULL, state }, step as StepId);
const helped = (state: State, ...offers: readonly string[]): State =>
  withTable(state, {
    helpers: { asked: [], came: Object.fromEntries(offers.map((offer) => [offer, 1])) } as never,
  });

/** The first game of a family whose breach is as wanted, in the phase of its answer. */
function breachOf(isWanted: (state: State) => boolean, text = TEXT): State {
  for (let i = 0; i < 200; i += 1) {
    const state = passUntil(signed(20, text, false, `watching/${i}`), ({ phase }) => phase === 'breach');
    if (isWanted(state)) return state;
  }
  throw new Error('no such breach in 200 games');
}
const claimOf = ({ table }: State) => table.aftermath?.claim;
const isSo = (state: State): boolean => claimOf(state)?.of === state.hidden.unseen?.by;
const claimed = (wasSo: boolean): State => breachOf((state) => claimOf(state) !== undefined && isSo(state) === wasSo);
const behind = (state: State, type: SpoilerType): State => ({
  ...state,
  hidden: { ...state.hidden, spoiler: { ...state.hidden.spoiler, type } },
});
const answered = (state: State, answer: string): State =>
  afterFull(state, { type: 'answerBreach', by: state.table.awaits[0] ?? '', answer });
const sizeBy = (state: State, answer: string): number => {
  const made = state.hidden.unseen?.size ?? state.table.aftermath?.breach?.size ?? 0;
  return (answered(state, answer).table.aftermath?.breach?.size ?? 0) - made;
};
const trust = (state: State): unknown => state.pairs[FULL.pair(russia, ukraine)]?.trust;

describe('who sees a step', () => {
  test('follows from the presence of the text: a line that nobody watches is each side’s own word', () => {
    expect(sees(signed(20), 'russianLine')).toBe(true);
    const alone = signed(20, { ...TEXT, presence: 'N1' });
    expect(sees(alone, 'russianLine')).toBe(false);
    expect(sees(alone, 'ukrainianLine')).toBe(false);
    expect(sees(helped(alone, 'osce-watch'), 'russianLine')).toBe(true);
  });

  test('follows from who was asked to help: returns and the plant have their own watchers', () => {
    const state = signed(20, { ...TEXT, znpp: 'E3' });
    expect(['russianReturns', 'ukrainianReturns', 'plantHanded'].map((step) => sees(state, step))).toEqual([
      false,
      false,
      false,
    ]);
    expect(sees(helped(state, 'holySee-lists'), 'russianReturns')).toBe(true);
    expect(sees(helped(state, 'iaea-plant'), 'plantHanded')).toBe(true);
    expect(sees(signed(20, { ...TEXT, people: 'P2' }), 'russianReturns')).toBe(true);
  });

  test('is everybody where it is done in public', () => {
    expect(sees(signed(20, { ...TEXT, presence: 'N1' }), 'guaranteeDeposit')).toBe(true);
  });

  test('is asked of both sides alike: what is watched of one is watched of the other', () => {
    const pairs = [
      ['russianLine', 'ukrainianLine'],
      ['russianAccess', 'ukrainianAccess'],
      ['russianReturns', 'ukrainianReturns'],
      ['russianPullback', 'ukrainianPullback'],
      ['russianStand', 'ukrainianStand'],
      ['languageRussia', 'languageUkraine'],
    ] as const;
    for (const { steps } of FULL.scenario.aftermath.watch?.watchers ?? [])
      for (const [one, other] of pairs)
        expect(steps.includes(one as StepId), `${one} and ${other}`).toBe(steps.includes(other as StepId));
  });
});

describe('a breach that somebody saw', () => {
  const seen = breachOf((state) => claimOf(state) === undefined);

  test('names the step that was not kept, and cannot be let pass', () => {
    const { by, step } = seen.table.aftermath?.breach ?? {};
    const inPublic = FULL.scenario.aftermath.watch?.watchers.find(({ isPublic }) => isPublic);
    expect(inPublic?.steps).not.toContain(step);
    expect(sees(seen, step ?? '')).toBe(true);
    expect(FULL.scenario.aftermath.steps.find(({ id }) => id === step)?.by).toBe(by);
    const wronged = seen.table.awaits[0] ?? '';
    expect(refusedInFull(seen, { type: 'answerBreach', by: wronged, answer: 'letPass' })).toEqual({
      code: 'notAvailable',
      what: 'seen',
    });
  });
});

describe('a breach that nobody saw', () => {
  test('is heard of as a claim by one side, which alone is asked for an answer', () => {
    const state = claimed(true);
    const claim = claimOf(state);
    expect(state.table).toMatchObject({ awaits: [claim?.by], aftermath: { breach: null } });
    expect(sees(state, claim?.step ?? '')).toBe(false);
    expect(state.log.map(({ event }) => event)).toContainEqual({ type: 'claimed', ...claim });
    expect(state.log.some(({ event }) => event.type === 'breached')).toBe(false);
  });

  test('is not met by what wants to have been seen', () => {
    const state = breachOf((one) => claimOf(one)?.of === russia);
    expect(fullRefusalOf(state, { type: 'answerBreach', by: ukraine, answer: 'snapback' })).toEqual({
      code: 'notAvailable',
      what: 'unseen',
    });
  });

  test('stays hidden: neither views, logs, moves nor computers tell whether the claim is so, whose it is or how large', () => {
    for (const state of [claimed(true), claimed(false)]) {
      const claim = claimOf(state);
      for (const unseen of [
        { by: claim?.by as LeaderId, step: 'guaranteeDeposit' as StepId, size: 4 },
        { by: claim?.of as LeaderId, step: claim?.step as StepId, size: 13 },
      ]) {
        const other: State = { ...state, hidden: { ...state.hidden, unseen, rng: [1, 2, 3, 4] } };
        for (const onlooker of [...FULL.leaders, 'public' as const]) {
          const [view, changed] = [viewFor(FULL, state, onlooker), viewFor(FULL, other, onlooker)];
          expect(JSON.stringify(changed)).toBe(JSON.stringify(view));
          expect(logFor(other, onlooker)).toEqual(logFor(state, onlooker));
          if (onlooker !== 'public') expect(legalCommands(FULL, changed)).toEqual(legalCommands(FULL, view));
        }
        const by = state.table.awaits[0] as LeaderId;
        const chosen = (one: State) =>
          choose(FULL, viewFor(FULL, one, by), chanceFrom('x'), { way: FULL.leader(by).way, skill: 'practised' }, () =>
            logFor(one, by),
          );
        expect(chosen(other)).toEqual(chosen(state));
      }
    }
  });

  test('may have been so: then an answer works as on any breach, and letting it pass costs most', () => {
    const state = behind(claimed(true), 'limited');
    expect(sizeBy(state, 'incidentBody')).toBe(-2);
    expect(sizeBy(state, 'suspend')).toBe(2 + 2);
    expect(sizeBy(behind(state, 'greedy'), 'suspend')).toBe(2);
    expect(sizeBy(state, 'letPass')).toBe(3);
  });

  test('may not have been so: then nothing is found, and steps suspended over it cost trust', () => {
    const state = claimed(false);
    expect(sizeBy(state, 'incidentBody')).toBe(0);
    expect(sizeBy(state, 'letPass')).toBe(0);
    expect(sizeBy(state, 'suspend')).toBe(2);
    expect(trust(answered(state, 'suspend'))).toBe(Math.max(0, Number(trust(state)) - 1));
    expect(trust(answered(state, 'incidentBody'))).toBe(trust(state));
  });

  test('comes out once the game is over, and a year on where the text outlasted it', () => {
    for (const wasSo of [true, false]) {
      const state = claimed(wasSo);
      const end = answered(state, 'letPass');
      const { by, step } = state.hidden.unseen ?? {};
      expect(end.log.map(({ event }) => event)).toContainEqual({ type: 'cameOut', by, step, wasSo });
      expect(end.table.aftermath?.breach).toMatchObject({ by, unseen: { wasSo } });
    }
    const held = withTable(claimed(true), { incidentRule: true });
    const trusting = {
      ...held,
      pairs: { ...held.pairs, [FULL.pair(russia, ukraine)]: { trust: 10, soundings: [] } },
      hidden: { ...held.hidden, unseen: { ...held.hidden.unseen!, size: 4 } },
    };
    const end = answered(behind(trusting, 'limited'), 'incidentBody');
    expect(end.table.outcome?.kind).toBe('holding');
    const told = yearOnOf(FULL, end)?.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(told).toContain('sidesUnseen');
  });

  test('is said to have been held by another answer where it was so, and by none where it was not', () => {
    for (const [wasSo, better] of [
      [true, 'incidentBody'],
      [false, null],
    ] as const) {
      const state = behind(claimed(wasSo), 'limited');
      const holds = answered(state, 'letPass').table.aftermath?.breach?.holds ?? 0;
      const sized = { ...state, hidden: { ...state.hidden, unseen: { ...state.hidden.unseen!, size: holds + 1 } } };
      const end = answered(sized, 'letPass');
      expect(end.table.outcome?.kind).toBe('broken');
      expect(whatWouldHold(FULL, end, end.table.aftermath!.breach!).answer).toBe(better);
    }
  });

  test('is let pass by a seat that only hands over', () => {
    const state = claimed(true);
    const end = afterFull(state, { type: 'handOver', by: state.table.awaits[0] ?? '' });
    expect(end.table.aftermath?.breach?.answer).toBe('letPass');
  });
});

test('a computer orders what somebody sees first, in turn with the other side, so that it can be confirmed', () => {
  const steps = passUntil(signed(20), ({ phase }) => phase === 'steps');
  const order = (state: State, by: LeaderId) =>
    choose(FULL, viewFor(FULL, state, by), chanceFrom('x'), { way: FULL.leader(by).way, skill: 'practised' }, () => []);
  const first = afterFull(steps, order(steps, steps.table.awaits[0] as LeaderId) as never);
  const both = afterFull(first, order(first, first.table.awaits[0] as LeaderId) as never);
  expect(both.log.map(({ event }) => event)).toContainEqual({ type: 'monitored', isSeen: true, inTurn: true });
});
