/** The soft marks: which change of a game has one, and that harm has none. */
import { expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { openSession } from '../../src/session/openSession.ts';
import type { Session } from '../../src/session/session.ts';
import { chanceFrom } from '../../src/core/model/chance.ts';
import { anyLegal } from '../support/randomPlayer.ts';
import type { Heard, Mark } from '../../src/panels/sound/mark.ts';
import { MARKS, markBetween } from '../../src/panels/sound/mark.ts';
import { book } from '../support/theGame.ts';

const HARM = /^(?:struck|spoilerAppeared|truceBroken|breached|breachAnswered)$/;
const heard = (session: Session): Heard => ({ view: session.view(), log: session.log() });

interface Turn {
  readonly mark: Mark | null;
  readonly events: readonly string[];
  readonly weeks: number;
  readonly isEnding: boolean;
}
/** Plays whole games from one seat. @returns each turn with its mark and what happened in it. */
function turns(seat: LeaderId, seed: string): Turn[] {
  const session = openSession(book, { seed, seat });
  const played: Turn[] = [];
  for (let turn = 0; session.view().table.phase !== 'ended'; turn += 1) {
    const before = heard(session);
    expect(session.send(anyLegal(book, before.view, chanceFrom(`sound/${seed}/${turn}`)))).toBeNull();
    const after = heard(session);
    const known = new Set(before.log);
    played.push({
      mark: markBetween(before, after),
      events: after.log.filter((one) => !known.has(one) && one.step >= before.view.step).map(({ event }) => event.type),
      weeks: after.view.table.week - before.view.table.week,
      isEnding: after.view.table.phase === 'ended',
    });
  }
  return played;
}

const all = book.leaders.flatMap((seat) => ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => turns(seat, seed)));

test('every mark is heard in some game', () => {
  expect(MARKS.filter((mark) => !all.some((turn) => turn.mark === mark))).toEqual([]);
});

test('where harm is told, nothing sounds', () => {
  const harmed = all.filter(({ events }) => events.some((type) => HARM.test(type)));
  expect(harmed.length).toBeGreaterThan(0);
  expect(harmed.filter(({ mark }) => mark !== null)).toEqual([]);
});

test('a quiet new week has its bell, and the ending one mark whatever it is', () => {
  const quiet = all.filter(({ events }) => !events.some((type) => HARM.test(type)));
  expect(quiet.filter(({ isEnding, mark }) => isEnding !== (mark === 'ending'))).toEqual([]);
  expect(quiet.filter(({ weeks, isEnding, mark }) => weeks > 0 && !isEnding && mark !== 'week')).toEqual([]);
});

test('a move that is taken back, and a game that is opened again, make no sound', () => {
  const [seat] = book.sides;
  const session = openSession(book, { seed: 'undone', seat });
  const before = heard(session);
  expect(session.send({ type: 'consult', by: seat })).toBeNull();
  const sealed = heard(session);
  expect(markBetween(before, sealed)).toBe('sealed');
  expect(session.undo()).toBe(true);
  expect(markBetween(sealed, heard(session))).toBeNull();
  expect(markBetween(sealed, sealed)).toBeNull();
});
