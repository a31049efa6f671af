/** What a leader would take with a change is told with the change, and what it would not take before and tables now is told too. */
import { expect, test } from 'vitest';
import { findDevaluation } from '../../../../src/core/analysis/concepts/devaluation.ts';
import { settledIn } from '../../../../src/core/analysis/concepts/moment.ts';
import { counterTo, refusedBefore } from '../../../../src/core/analysis/text/counterTo.ts';
import { whyDeclined } from '../../../../src/core/analysis/text/whyDeclined.ts';
import type { Receipt } from '../../../../src/core/model/play/room.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { LeaderId } from '../../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import { FULL } from '../../../support/fullGame.ts';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const games = Array.from({ length: 16 }, (_, i) =>
  playOn(FULL, startLine(FULL, { seed: `explain/${i}`, holders }), () => false),
);
const rooms = games.map((game) => stateOf(game).room);

test('an answer with a condition that was tabled as a counter names each clause that the counter changed', () => {
  let seen = 0;
  for (const room of rooms)
    room.receipts.forEach((receipt, at) => {
      const counter = counterTo(room, at);
      if (receipt.kind !== 'proposal' || room.receipts[at + 1]?.kind !== 'counter') return expect(counter).toBeNull();
      seen += 1;
      expect(counter?.by).toBe(room.receipts[at + 1]?.by);
      const { change = {} } = counter ?? {};
      expect(Object.keys(change)).toHaveLength(1);
      const tabled = Object.entries({ ...receipt.terms, ...change }).filter(([, option]) => option !== null);
      expect(Object.fromEntries(tabled)).toEqual(room.receipts[at + 1]?.terms);
    });
  expect(seen).toBeGreaterThan(0);
});

test('the counter on the table is told of the text that it answers', () => {
  for (const game of games)
    for (const { room } of game.states) {
      if (room.proposal?.kind !== 'counter') continue;
      expect(counterTo(room, room.receipts.length - 1)?.by).toBe(room.proposal.by);
    }
});

test('a leader that tables what it would not take from another is told to have refused it', () => {
  const [room] = rooms;
  const receipt = room?.receipts.find(
    ({ initialled, answers }) => !initialled && Object.values(answers).some(({ answer }) => answer !== 'accept'),
  ) as Receipt;
  const [by] = Object.entries(receipt.answers).flatMap(([leader, { answer }]) => (answer === 'accept' ? [] : [leader]));
  const known = { receipts: [receipt] };
  expect(refusedBefore(known, { by: by as LeaderId, terms: receipt.terms })).toBe(receipt);
  expect(refusedBefore(known, { by: receipt.by, terms: receipt.terms })).toBeNull();
  expect(refusedBefore(known, { by: by as LeaderId, terms: {} })).toBeNull();
});

test('what somebody who is not in the room keeps from being initialled is lifted by a format, not by a level', () => {
  const reason = { code: 'competence', clause: 'sanctions', option: 'S3', detail: ['absent', 'coalition'] } as const;
  const receipt = { answers: { russia: { answer: 'decline', reasons: [reason] } } } as unknown as Receipt;
  const [bound] = whyDeclined(FULL, receipt, 'russia' as LeaderId);
  expect(bound?.lift).toMatchObject({ code: 'format', leader: 'coalition' });
  const low = { ...reason, detail: ['ministers'] };
  const other = { answers: { russia: { answer: 'decline', reasons: [low] } } } as unknown as Receipt;
  expect(whyDeclined(FULL, other, 'russia' as LeaderId)[0]?.lift?.code).toBe('meeting');
});

test('no wording is said to have been taken only from the mediator that the same side took from its rival too', () => {
  for (const game of games) {
    const end = game.states.at(-1) as State;
    const play = { book: FULL, game, end, weighed: [] };
    const found = findDevaluation(play);
    if (found?.shown.code !== 'throughMediator') continue;
    const { leader, other, clause, option } = found.shown;
    for (const { receipt } of settledIn(play))
      if (receipt.by === other && clause !== undefined && receipt.terms[clause] === option)
        expect(receipt.answers[leader as LeaderId]?.answer).not.toBe('accept');
  }
});
