/** A leader's word: which way of negotiating keeps it, which goes back on it, and when. */
import { expect, test, vi } from 'vitest';
import { mindOf } from '../../../../src/core/ai/mindOf.ts';
import { goesBackOn } from '../../../../src/core/ai/mind/promises.ts';
import { chanceFrom } from '../../../../src/core/model/chance.ts';
import type { MoveCommand } from '../../../../src/core/model/command.ts';
import type { Event, Logged } from '../../../../src/core/model/play/event.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, PledgeId, WayId } from '../../../../src/core/model/vocabulary.ts';
import { DEFAULT_SKILL, WAYS } from '../../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import type { Player } from '../../../../src/core/replay/seats.ts';
import { seatIn } from '../../../../src/core/replay/seats.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { BOOK, open, withTable } from '../../../support/testGame.ts';
import { book, holdersWith } from '../../../support/theGame.ts';

vi.setConfig({ testTimeout: 60_000 });

const [russia, ukraine] = BOOK.sides;
const coalition = 'coalition' as LeaderId;
const clause = 'alignment' as ClauseId;
const other = 'presence' as ClauseId;
const pledge = 'land' as PledgeId;

const leftOpen = (by: LeaderId, about = clause): Event => ({ type: 'leftOpen', by, clause: about });
const firm = (by: LeaderId, about = clause): Event => ({ type: 'statedFirm', by, clause: about, goesBack: false });
const heard = (...events: readonly (readonly [week: number, event: Event])[]): readonly Logged[] =>
  events.map(([week, event], step) => ({ step, week, to: 'all', event }));

/** @returns the ways in which a leader would send a move that breaks its word, in a week of the game, after what was heard. */
function breakers(
  by: LeaderId,
  move: MoveCommand,
  week: number,
  log: readonly Logged[],
  change: Partial<State['table']> = { leftOpen: { [by]: [clause] } },
): readonly WayId[] {
  const view = viewFor(BOOK, withTable(open('word'), { week, ...change }), by);
  return WAYS.filter((way) =>
    goesBackOn(
      mindOf(BOOK, view, chanceFrom('word'), { way, skill: DEFAULT_SKILL }, () => log),
      move,
    ),
  );
}
const firmly = (by: LeaderId): MoveCommand => ({ type: 'state', by, stand: 'firm', clause });
const withdraw: MoveCommand = { type: 'withdraw', by: coalition, pledge };

test('a clause left open a week ago is held to by every way', () => {
  expect(breakers(russia, firmly(russia), 2, heard([1, leftOpen(russia)]))).toEqual([]);
});

test('two weeks without an answer release a leader that holds out, and no other', () => {
  expect(breakers(russia, firmly(russia), 3, heard([1, leftOpen(russia)]))).toEqual(['holdingOut']);
});

test('an answer of the other side keeps a leader that holds out to its word for two weeks more', () => {
  const answered = heard([1, leftOpen(russia)], [2, leftOpen(ukraine, other)]);
  expect(breakers(russia, firmly(russia), 3, answered)).toEqual([]);
  expect(breakers(russia, firmly(russia), 4, answered)).toEqual(['holdingOut']);
});

test('a firm word of the other side on the same clause releases a leader that reciprocates, at once', () => {
  const met = heard([1, leftOpen(ukraine)], [1, firm(russia)]);
  expect(breakers(ukraine, firmly(ukraine), 2, met)).toEqual(['reciprocating']);
});

test('a firm word on another clause releases nobody, unless that clause had been left open', () => {
  const elsewhere = heard([1, leftOpen(ukraine)], [1, firm(russia, other)]);
  expect(breakers(ukraine, firmly(ukraine), 2, elsewhere)).toEqual([]);
  const taken = heard([1, leftOpen(russia, other)], [1, leftOpen(ukraine)], [2, firm(russia, other)]);
  expect(breakers(ukraine, firmly(ukraine), 2, taken)).toEqual(['reciprocating']);
});

test('what the other side did before the promise does not count against it', () => {
  const before = heard([1, firm(russia)], [2, leftOpen(ukraine)]);
  expect(breakers(ukraine, firmly(ukraine), 3, before)).toEqual([]);
});

test('a leader that trades takes back late in the day what brought nothing, and keeps what brought something', () => {
  const made: Event = { type: 'pledged', by: coalition, pledge };
  const standing = { pledges: { [pledge]: 2 } };
  expect(breakers(coalition, withdraw, 4, heard([3, made]), standing)).toEqual([]);
  expect(breakers(coalition, withdraw, 5, heard([4, made]), standing)).toEqual(['trading']);
  const answered = heard([4, made], [4, { type: 'truceOffered', by: ukraine, kind: 'energy' }]);
  expect(breakers(coalition, withdraw, 5, answered, standing)).toEqual([]);
});

test('a side that leaves the table releases those who reciprocate from their pledges to it', () => {
  const made: Event = { type: 'pledged', by: coalition, pledge };
  const left = heard([2, made], [2, { type: 'walkedOut', by: ukraine }]);
  expect(breakers(coalition, withdraw, 3, left, { pledges: { [pledge]: 2 } })).toEqual(['reciprocating']);
});

test('no way walks out of a truce that holds', () => {
  const truce = { truce: { kind: 'energy' as const, since: 1, until: 5 } };
  expect(breakers(russia, { type: 'walkOut', by: russia }, 4, [], truce)).toEqual([]);
});

test('a word that was taken back once is no promise any more', () => {
  const gone = heard([1, leftOpen(russia)], [3, firm(russia)]);
  expect(breakers(russia, firmly(russia), 6, gone)).toEqual([]);
});

interface Broken {
  readonly by: LeaderId;
  readonly what: 'openWord' | 'pledge' | 'truce' | 'text';
  /** Whether the one that the promise was given to had been firm or had walked out since the promise. */
  readonly isAnswer: boolean;
}

/** @returns every broken promise of a game, read from its log alone. */
function brokenIn(log: readonly Logged[]): readonly Broken[] {
  const isHarsh = (event: Event, by: LeaderId): boolean =>
    (event.type === 'statedFirm' || event.type === 'walkedOut') && event.by === by;
  const since = (from: number, at: number, by: LeaderId): boolean =>
    log.slice(from, at).some(({ event }) => isHarsh(event, by));
  return log.flatMap(({ event }, at): readonly Broken[] => {
    if (event.type === 'statedFirm' && event.goesBack) {
      const from = log.findLastIndex(
        ({ event: one }, place) =>
          place < at && one.type === 'leftOpen' && one.by === event.by && one.clause === event.clause,
      );
      return [{ by: event.by, what: 'openWord', isAnswer: since(from, at, book.rivalOf(event.by) as LeaderId) }];
    }
    if (event.type === 'withdrew') {
      const from = log.findLastIndex(
        ({ event: one }, place) => place < at && one.type === 'pledged' && one.pledge === event.pledge,
      );
      return [{ by: event.by, what: 'pledge', isAnswer: since(from, at, book.pledge(event.pledge).to) }];
    }
    if (event.type === 'truceBroken') return [{ by: event.by, what: 'truce', isAnswer: false }];
    return event.type === 'reopened' ? [{ by: event.by, what: 'text', isAnswer: false }] : [];
  });
}

/** @returns what was broken in many games, a list a game; every seat in one way where one is named. */
function brokenOver(games: number, way: WayId | null): readonly (readonly Broken[])[] {
  const player: Player | undefined = way === null ? undefined : seatIn({ way, skill: DEFAULT_SKILL });
  return Array.from({ length: games }, (_, game) =>
    brokenIn(
      stateOf(playOn(book, startLine(book, { seed: `word/${game}`, holders: holdersWith(null) }), () => false, player))
        .log,
    ),
  );
}

test('over two hundred games a leader that convenes breaks no promise', () => {
  expect(brokenOver(200, 'convening').flat()).toEqual([]);
});

test('over two hundred games a leader that reciprocates breaks a promise only after the other side', () => {
  const broken = brokenOver(200, 'reciprocating').flat();
  expect(broken.filter(({ isAnswer }) => !isAnswer)).toEqual([]);
  expect(broken.length).toBeGreaterThan(0);
});

/** Games as the scenario seats them. */
const usual = 200;
const played = brokenOver(usual, null);

test('promises are broken now and then: by those whose way it is, in fewer games than not', () => {
  const shareOf = (is: (broken: Broken) => boolean): number =>
    played.filter((broken) => broken.some(is)).length / usual;
  for (const side of book.sides) {
    const share = shareOf(({ by, what }) => by === side && what === 'openWord');
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.25);
  }
  const pledges = shareOf(({ what }) => what === 'pledge');
  expect(pledges).toBeGreaterThan(0.02);
  expect(pledges).toBeLessThan(0.2);
  expect(shareOf(({ by }) => book.leader(by).way === 'convening')).toBe(0);
});

test('no computer leader takes back what has been initialled, or ends a truce that holds', () => {
  expect(played.flat().filter(({ what }) => what === 'text' || what === 'truce')).toEqual([]);
});
