/** Computer leaders over the weeks of a full game: what is linked, what is kept for the end, which wording is begun early; each with its reason said. */
import { describe, expect, test } from 'vitest';
import { keyLeaning } from '../../../src/core/ai/wishes/keys.ts';
import { mindOf } from '../../../src/core/ai/mindOf.ts';
import { chanceFrom } from '../../../src/core/model/chance.ts';
import type { Receipt } from '../../../src/core/model/play/room.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { ClauseId, KeyId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { newGame } from '../../../src/core/rules/start/newGame.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { whyNot } from '../../../src/core/rules/whyNot.ts';
import { clauseName } from '../../../src/words/names.ts';
import { sayReason } from '../../../src/words/sentences/reason.ts';
import { spokenIn } from '../../../src/words/sentences/spoken.ts';
import { FULL } from '../../support/fullGame.ts';
import { BOOK, open } from '../../support/testGame.ts';

const GAMES = 24;
const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const ends: readonly State[] = Array.from({ length: GAMES }, (_, i) => {
  const { states } = playOn(FULL, startLine(FULL, { seed: `weeks/${i}`, holders }), () => false);
  return states.at(-1)!;
});
const weeksMinded = FULL.scenario.rules.inReturn?.weeks ?? 0;

/** One leader that declined a text by choice and said what for, with the place of the receipt among all. */
interface Said {
  readonly end: State;
  readonly at: number;
  readonly receipt: Receipt;
  readonly by: LeaderId;
  readonly what: string;
  readonly asked: ClauseId | null;
}
const said: readonly Said[] = ends.flatMap((end) =>
  end.room.receipts.flatMap((receipt, at) =>
    FULL.leaders.flatMap((by): readonly Said[] => {
      const [reason] = receipt.answers[by]?.reasons ?? [];
      const [what, asked] = reason?.code === 'ownChoice' ? reason.detail : [];
      return what === undefined ? [] : [{ end, at, receipt, by, what, asked: (asked ?? null) as ClauseId | null }];
    }),
  ),
);
const inReturn = said.filter(({ what }) => what === 'inReturn');
const later = said.filter(({ what }) => what === 'later');

/** @returns the week in which a clause was initialled before a receipt, by the receipts alone. */
const isSettledBefore = ({ end, at }: Said, clause: ClauseId): boolean =>
  end.room.receipts.slice(0, at).some(({ initialled, terms }) => initialled && terms[clause] !== undefined);

/** @returns how much of what it wanted of the settled clauses and of a text a side would have, in a hundred. */
function shareOf({ end, at, receipt }: Said, side: LeaderId): number {
  const text: Record<string, OptionId> = {};
  for (const { initialled, terms } of end.room.receipts.slice(0, at)) if (initialled) Object.assign(text, terms);
  Object.assign(text, receipt.terms);
  const worth = FULL.leader(side).worth ?? {};
  let [got, most] = [0, 0];
  for (const [clause, option] of Object.entries(text)) {
    const { weight = 0, values = {} } = worth[clause as ClauseId] ?? {};
    got += weight * (values[option] ?? 0);
    most += 10 * weight;
  }
  return (100 * got) / most;
}

describe('a side that is behind in the text', () => {
  test('gives no more before something comes in return, and both sides do so', () => {
    expect(new Set(inReturn.map(({ by }) => by))).toEqual(new Set(FULL.sides));
    for (const one of inReturn) expect(shareOf(one, one.by)).toBeLessThan(shareOf(one, FULL.rivalOf(one.by)!));
  });
  test('asks on a clause that is open and outside the text, and stops asking before the end', () => {
    for (const one of inReturn) {
      expect(one.receipt.terms[one.asked!]).toBeUndefined();
      expect(isSettledBefore(one, one.asked!)).toBe(false);
      expect(one.receipt.week).toBeLessThan(FULL.weeks - 1);
    }
  });
  test('says in its line and in the reason on what it asks', () => {
    for (const { receipt, by, asked } of inReturn) {
      const named = clauseName(FULL, asked!);
      expect(spokenIn(FULL, receipt, by)).toContain(named);
      expect(sayReason(FULL, receipt.answers[by]!.reasons[0]!, by)).toContain(named);
    }
  });
  test('hears the same text again with what it asked for, or once that is settled or forgotten', () => {
    let again = 0;
    for (const one of inReturn)
      for (const clause of Object.keys(one.receipt.terms) as ClauseId[])
        one.end.room.receipts.slice(one.at + 1).forEach(({ week, kind, terms }, place) => {
          if (kind !== 'proposal' || terms[clause] === undefined || week >= one.receipt.week + weeksMinded) return;
          const isGiven = isSettledBefore({ ...one, at: one.at + 1 + place }, one.asked!);
          again += 1;
          expect(isGiven || terms[one.asked!] !== undefined || !isReason(one, clause)).toBe(true);
        });
    expect(again).toBeGreaterThan(0);
  });
});

/** @returns whether a clause is the one that the reason names: the others of the text were declined with it. */
const isReason = ({ receipt, by }: Said, clause: ClauseId): boolean =>
  receipt.answers[by]!.reasons[0]!.clause === clause;

describe('what a side keeps for the end', () => {
  test('is light to itself, heavy to the other side, and never the exchange of people', () => {
    expect(later.length).toBeGreaterThan(0);
    for (const { by, receipt } of later) {
      const rival = FULL.rivalOf(by)!;
      const weight = (leader: LeaderId, clause: string): number =>
        FULL.leader(leader).worth?.[clause as ClauseId]?.weight ?? 0;
      const clauses = Object.keys(receipt.terms);
      expect(clauses.some((clause) => weight(rival, clause) > weight(by, clause))).toBe(true);
      expect(clauses).not.toEqual([FULL.scenario.rules.exchange.clause]);
    }
  });
  test('is kept until the week that its way says, and taken after it in some games', () => {
    for (const { by, receipt } of later) {
      const { way, style } = FULL.leader(by);
      const until = (FULL.scenario.ways[way]['holdBackUntil'] ?? 0) + (style['holdBackUntil'] ?? 0);
      expect(receipt.week).toBeLessThan(until);
    }
    const taken = later.filter(({ end, receipt }) =>
      Object.keys(receipt.terms).some((clause) => end.table.outcome?.text[clause as ClauseId] !== undefined),
    );
    expect(taken.length).toBeGreaterThan(0);
  });
  test('is said to be kept, in its line and in the reason', () => {
    for (const { receipt, by } of later) {
      const reason = receipt.answers[by]!.reasons[0]!;
      expect(spokenIn(FULL, receipt, by)).toContain(clauseName(FULL, reason.clause));
      expect(sayReason(FULL, reason, by)).toContain('not now');
    }
  });
});

describe('a wording that has to be worked out', () => {
  const keys = FULL.scenario.keys.map(({ id }) => id);
  const leaningsAt = (agenda: number, by: LeaderId): ReadonlyMap<KeyId, number | null> => {
    const game = newGame(FULL, { seed: 'keys', holders });
    const view = viewFor(FULL, { ...game, table: { ...game.table, agenda } }, by);
    const { way } = FULL.leader(by);
    const mind = mindOf(FULL, view, chanceFrom('keys'), { way, skill: DEFAULT_SKILL }, () => []);
    return new Map(keys.map((key) => [key, keyLeaning(mind, key)]));
  };
  test('is begun a step early where it bars what a leader aims at, and left until later where it bars nothing wanted', () => {
    const { ministers } = FULL.scenario.rules.agenda;
    for (const by of FULL.leaders) {
      const early = keys.filter((key) => leaningsAt(ministers - 1, by).get(key) !== null);
      const late = leaningsAt(ministers, by);
      const most = Math.max(...keys.map((key) => late.get(key)!));
      expect(early.length, by).toBeLessThan(keys.length);
      for (const key of early) expect(late.get(key), `${by}: ${key}`).toBe(most);
      expect(
        keys.some((key) => late.get(key)! < most),
        by,
      ).toBe(true);
    }
    expect(FULL.leaders.some((by) => [...leaningsAt(ministers - 1, by).values()].some((one) => one !== null))).toBe(
      true,
    );
  });
});

describe('to decline and say what for', () => {
  test('is no answer where a scenario has nothing of it', () => {
    const [first, rival] = BOOK.sides;
    const game = open('lesson');
    const terms = { ['sanctions' as ClauseId]: 'S3' as OptionId };
    const proposal = { by: rival, terms, kind: 'proposal', bound: BOOK.sides, answerTo: null } as const;
    const table = { ...game.table, phase: 'answers', awaits: [first] } as const;
    const view = viewFor(BOOK, { ...game, table, room: { ...game.room, proposal } }, first);
    const answer = { type: 'answer', by: first, answer: 'declineFor', clause: null } as const;
    expect(whyNot(BOOK, view, answer)).toEqual({ code: 'notYours' });
  });
  test('asks for nothing on a clause that is settled', () => {
    const game = newGame(FULL, { seed: 'asks', holders });
    const [by, rival] = FULL.sides;
    const [clause, other] = ['people', 'sanctions'] as unknown as readonly [ClauseId, ClauseId];
    const settled = { option: 'S3' as OptionId, week: 1, by: rival };
    const terms = { [clause]: 'P2' as OptionId };
    const state: State = {
      ...game,
      table: {
        ...game.table,
        phase: 'answers',
        awaits: [by],
        draft: { ...game.table.draft, [other]: settled as never },
      },
      room: { ...game.room, proposal: { by: rival, terms, kind: 'proposal', bound: [by, rival], answerTo: null } },
    };
    const ask = (asked: ClauseId | null) =>
      whyNot(FULL, viewFor(FULL, state, by), { type: 'answer', by, answer: 'declineFor', clause: asked });
    expect(ask(other)).toEqual({ code: 'already', what: 'notOpen' });
    expect([ask(null), ask('forces' as ClauseId)]).toEqual([null, null]);
  });
});
