/** What decided a game: the decline nearest to a signature heads its ending, and nobody is advised to ask for less than stands. */
import { expect, test } from 'vitest';
import { adviceOf, cameTrueSoon } from '../../../../src/core/analysis/turns/advice.ts';
import { changed, weighedIn, wouldHaveSigned } from '../../../../src/core/analysis/turns/decisions.ts';
import type { Weighed } from '../../../../src/core/analysis/turns/decisions.ts';
import { endingOf } from '../../../../src/core/analysis/debrief/ending.ts';
import type { Game } from '../../../../src/core/analysis/turns/game.ts';
import { lastToBind } from '../../../../src/core/analysis/debrief/lastToBind.ts';
import { turningPointsOf } from '../../../../src/core/analysis/turns/turningPoints.ts';
import type { Receipt } from '../../../../src/core/model/play/room.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { Line } from '../../../../src/core/replay/line.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import { FULL, openFull } from '../../../support/fullGame.ts';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const games = Array.from({ length: 10 }, (_, i) =>
  playOn(FULL, startLine(FULL, { seed: `explain/${i}`, holders }), () => false),
);
const unsigned = games.filter((game) => stateOf(game).table.signedWeek === null);

/** An ended game in which a text was declined at a step, as if its change would have been signed. */
function withDecline(game: Game): { readonly weighed: readonly Weighed[]; readonly receipt: number } {
  const weighed = weighedIn(FULL, game);
  const end = game.states.at(-1) as State;
  const found = end.log.findLast(
    ({ event, week }) => event.type === 'declined' && week < 9 && end.room.receipts[event.receipt]?.kind === 'proposal',
  );
  if (found?.event.type !== 'declined') throw new Error('nothing declined');
  const { receipt } = found.event;
  const signing: Weighed = {
    entry: found,
    decision: { code: 'declinedByMany', receipt },
    as: { 2: 0, 3: 0, 4: 2, 5: 3 },
    otherwise: { 2: 0, 3: 0, 4: 2, 5: 0 },
  };
  return { weighed: [...weighed, signing], receipt };
}

test('a text whose change would have been signed heads the ending and is a turning point, whatever changed more', () => {
  for (const game of unsigned) {
    const { outcome } = endingOf(FULL, game, null);
    if (outcome.kind === 'brokenOff') continue;
    const { weighed, receipt } = withDecline(game);
    expect(wouldHaveSigned(weighed.at(-1) as Weighed)).toBe(true);
    const last = lastToBind(FULL, game, weighed, outcome);
    if (last.kind === 'declined') expect(last).toMatchObject({ receipt, wouldHaveSigned: true });
    const points = turningPointsOf(game, weighed, null);
    expect(points.map(({ what }) => what)).toContainEqual({ code: 'declinedByMany', receipt });
    expect(points.map(({ measured }) => measured)).toContainEqual({ goal: 5, as: 3, otherwise: 0 });
    expect(points).toHaveLength(3);
  }
});

test('a declined text that only widens what is initialled does not head the ending where another kept a clause open', () => {
  let seen = 0;
  for (const game of unsigned) {
    const { lastToBind: last } = endingOf(FULL, game, null);
    if (last.kind !== 'declined' || last.isLast) continue;
    seen += 1;
    const { draft } = stateOf(game).table;
    const later = stateOf(game).room.receipts.slice(last.receipt + 1);
    for (const { terms, initialled } of later)
      if (!initialled) for (const clause of Object.keys(terms)) expect(draft[clause as never]).not.toBeNull();
  }
  expect(seen).toBeGreaterThan(0);
});

test('no turning point names a change that stood in the draft by the week after', () => {
  for (const game of games)
    for (const { entry, decision } of weighedIn(FULL, game)) {
      if (decision.code !== 'declinedAlone' && decision.code !== 'declinedByMany') continue;
      const receipt = stateOf(game).room.receipts[decision.receipt] as Receipt;
      expect(cameTrueSoon(game, entry.step, changed(receipt.terms, receipt.turn ?? {}))).toBe(false);
    }
});

test('what came true in the same meeting as a counter is no turning point', () => {
  const isTaken = (game: Line): boolean =>
    stateOf(game).room.receipts.some(
      (receipt, at, all) =>
        receipt.turn !== null && all[at + 1]?.kind === 'counter' && all[at + 1]?.initialled === true,
    );
  const taken = games.filter(isTaken);
  expect(taken.length).toBeGreaterThan(0);
  for (const game of taken) {
    const { receipts } = stateOf(game).room;
    const counters = receipts.flatMap((receipt, at) => {
      const next = receipts[at + 1];
      const isTrue =
        receipt.turn !== null &&
        next?.kind === 'counter' &&
        next.initialled &&
        JSON.stringify(next.terms) === JSON.stringify(changed(receipt.terms, receipt.turn));
      return isTrue ? [at] : [];
    });
    for (const { decision } of weighedIn(FULL, game))
      if ('receipt' in decision) expect(counters).not.toContain(decision.receipt);
  }
});

test('nobody is advised to ask for an exchange that is narrower than, or the same as, the one initialled', () => {
  const { clause } = FULL.scenario.rules.exchange;
  const [p1, p2, p3, p4] = FULL.clause(clause).options.map(({ id }) => id);
  if (p1 === undefined || p2 === undefined || p3 === undefined || p4 === undefined) throw new Error('four options');
  const { table } = openFull();
  const at = (option: typeof p1) => ({ draft: { ...table.draft, [clause]: { option, week: 4, by: [] } } });
  expect(adviceOf(FULL, at(p3), { turn: { [clause]: p2 } })).toBeNull();
  expect(adviceOf(FULL, at(p3), { turn: { [clause]: p3 } })).toBeNull();
  expect(adviceOf(FULL, at(p3), { turn: { [clause]: p4 } })).toEqual({ [clause]: p4 });
  expect(adviceOf(FULL, table, { turn: { [clause]: p2 } })).toEqual({ [clause]: p2 });
  expect(adviceOf(FULL, table, { turn: null })).toBeNull();
});
