/** Concepts are tied to moments that show them: over 200 computer-only games, and moment by moment against the game itself. */
import { describe, expect, test } from 'vitest';
import { conceptsIn } from '../../../src/core/analysis/concepts/concepts.ts';
import type { ConceptMoment } from '../../../src/core/analysis/concepts/concepts.ts';
import type { Concept, Shown } from '../../../src/core/analysis/concepts/moment.ts';
import { CONCEPTS } from '../../../src/core/analysis/concepts/moment.ts';
import { weighedIn } from '../../../src/core/analysis/turns/decisions.ts';
import type { Game } from '../../../src/core/analysis/turns/game.ts';
import { endOf, stateBefore } from '../../../src/core/analysis/turns/game.ts';
import type { Event } from '../../../src/core/model/play/event.ts';
import type { GroupCause } from '../../../src/core/model/scenario/home.ts';
import type { ClauseId, HomeGroupId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { findTwoLevel } from '../../../src/core/analysis/concepts/twoLevel.ts';
import { seatOf } from '../../../src/core/rules/state/view.ts';
import { isRipe } from '../../../src/core/rules/state/predicate.ts';
import { shownWords } from '../../../src/panels/ending/turned/conceptWords.ts';
import { homeGroupName } from '../../../src/words/sentences/home.ts';
import { FULL, openFull } from '../../support/fullGame.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const GAMES = 200;
const AT_LEAST = 6;

interface Seen {
  readonly seed: string;
  readonly game: Game;
  readonly moments: readonly ConceptMoment[];
}
const seen: readonly Seen[] = Array.from({ length: GAMES }, (_, i) => {
  const seed = `concepts/${i}`;
  const game = playOn(book, startLine(book, { seed, holders: holdersWith(null) }), () => false);
  return { seed, game, moments: conceptsIn(book, game, weighedIn(book, game), null) };
});

test(`each of ${GAMES} lesson games shows at least ${AT_LEAST} of the ten concepts, each once`, () => {
  expect(CONCEPTS).toHaveLength(10);
  for (const { seed, moments } of seen) {
    expect(new Set(moments.map(({ concept }) => concept)).size, seed).toBe(moments.length);
    expect(moments.length, seed).toBeGreaterThanOrEqual(AT_LEAST);
  }
});

test('every concept is met in some game', () => {
  const met = new Set<Concept>(seen.flatMap(({ moments }) => moments.map(({ concept }) => concept)));
  expect([...met].sort()).toEqual([...CONCEPTS].sort());
});

test('a moment lies in the game, and the fork begins no later', () => {
  for (const { game, moments } of seen)
    for (const { at, week, fork } of moments) {
      expect(at).toBeLessThan(game.states.length);
      const weeks = [game.states[at], game.states[at + 1]].map((state) => state?.table.week);
      expect(weeks).toContain(week);
      expect(stateBefore(game, fork.step).table.phase).not.toBe('ended');
      expect(stateBefore(game, fork.step).table.week).toBeLessThanOrEqual(week);
    }
});

/** @returns the moments of a kind, with their games; throws where the 200 games hold none to test. */
function momentsOf(
  code: Shown['code'],
): readonly (ConceptMoment & { readonly game: Game; readonly leader: LeaderId })[] {
  const found = seen.flatMap(({ game, moments }) =>
    moments
      .filter(({ shown }) => shown.code === code)
      .map((moment) => ({ ...moment, game, leader: moment.shown.leader ?? ('' as LeaderId) })),
  );
  if (found.length === 0) throw new Error(`no moment of ${code} in ${GAMES} games`);
  return found;
}

describe('a moment shows what its sentence says', () => {
  test('the first to be ripe is ripe after that step, and nobody was before', () => {
    for (const { game, at, leader } of momentsOf('ripe')) {
      expect(isRipe(book, stateBefore(game, at + 1), leader)).toBe(true);
      for (const side of book.sides) expect(isRipe(book, stateBefore(game, at), side)).toBe(false);
    }
  });

  test('who heard a step harder, whose home bound, who missed a pledge: the receipt of that step says so', () => {
    const rules = { heardHarder: 'heardHarder', homeBound: 'home', noPledge: 'undertaking' } as const;
    for (const [code, rule] of Object.entries(rules))
      for (const { game, at, leader, shown } of momentsOf(code as keyof typeof rules)) {
        const receipts = stateBefore(game, at + 1).room.receipts.slice(stateBefore(game, at).room.receipts.length);
        const reasons = receipts.flatMap((receipt) => receipt.answers[leader]?.reasons ?? []);
        expect(reasons).toContainEqual(
          expect.objectContaining({ code: rule, clause: shown.clause, option: shown.option }),
        );
      }
  });

  test('a position that moved barred the option before and allows it after', () => {
    for (const { game, at, leader, shown } of momentsOf('positionMoved')) {
      const clause = shown.clause as ClauseId;
      const allows = (step: number): boolean => {
        const stance = stateBefore(game, step).seats[leader]?.stance[clause];
        return stance !== undefined && book.stance.acceptsOption(leader, clause, stance, shown.option as OptionId);
      };
      expect([allows(at), allows(at + 1)]).toEqual([false, true]);
    }
  });

  test('an overlap that was left is of a clause that stayed open', () => {
    for (const { game, shown } of momentsOf('overlapLeft'))
      expect(endOf(game).table.draft[shown.clause as ClauseId] ?? null).toBeNull();
  });

  test('what opened the next step was told in the same step as the shift', () => {
    for (const code of ['openedBy', 'backed'] as const)
      for (const { game, at, leader, shown } of momentsOf(code)) {
        const told = endOf(game)
          .log.filter((entry) => entry.step === at)
          .map((entry) => entry.event);
        expect(told).toContainEqual(shown.event);
        const clause = shown.clause as ClauseId;
        expect(stateBefore(game, at).seats[leader]?.stance[clause]).not.toBe(shown.stance);
        expect(told.some((event) => event.type === 'stanceShifted' && event.to === shown.stance)).toBe(true);
      }
  });

  test('a no-deal value that fell is lower after than before, and a home that paid stands lower', () => {
    for (const code of ['noDealFell', 'homePaid'] as const)
      for (const { shown } of momentsOf(code)) expect(shown.figures?.[1]).toBeLessThan(shown.figures?.[0] ?? 0);
  });

  test('the mediator’s decision is its own', () => {
    for (const { shown } of momentsOf('mediatorMove')) expect(shown.command?.by).toBe(book.scenario.mediator);
  });
});

test('in the full game two tables at once are told by the groups that held a side back, each with what had moved it', () => {
  const russia = 'russia' as LeaderId;
  const [security, goOn] = ['ru-security', 'ru-goOn'] as unknown as readonly [HomeGroupId, HomeGroupId];
  const moved = (group: HomeGroupId, from: number, cause: GroupCause): Event => ({
    type: 'groupMoved',
    leader: russia,
    group,
    from,
    to: 1,
    cause,
  });
  const events = [
    moved(security, 6, 'ownOpen'),
    moved(goOn, 5, 'refused'),
    { type: 'signTested', short: [russia] } as const,
  ];
  const end = openFull('test', (state) => ({
    ...state,
    log: events.map((event, step) => ({ step, week: 9, to: 'all', event })),
    seats: {
      ...state.seats,
      [russia]: { ...seatOf(state, russia), groups: { ...seatOf(state, russia).groups, [security]: 1, [goOn]: 1 } },
    },
  }));
  const play = { book: FULL, game: { states: [end], commands: [] }, end, weighed: [] };
  const found = findTwoLevel(play);
  expect(found?.shown.code).toBe('groupsHeldBack');
  expect(found?.shown.groups?.map(({ group, causes }) => [group, causes[0]?.cause])).toEqual([
    [security, 'ownOpen'],
    [goOn, 'refused'],
  ]);
  const words = shownWords(FULL, found!.shown);
  for (const group of [security, goOn]) expect(words).toContain(homeGroupName(FULL, group));
});
