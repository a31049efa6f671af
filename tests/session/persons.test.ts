/** Several persons at one device: whose turn it is, what each may see, and what is shut while the game goes on. */
import { expect, test } from 'vitest';
import type { Command } from '../../src/core/model/command.ts';
import { chanceFrom } from '../../src/core/model/chance.ts';
import { choose } from '../../src/core/ai/choose.ts';
import type { LeaderId, PairId } from '../../src/core/model/vocabulary.ts';
import { MAIN } from '../../src/core/replay/tree.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { stateOf } from '../../src/core/replay/line.ts';
import { isShut } from '../../src/session/persons.ts';
import { playBack } from '../../src/session/playback.ts';
import type { Session } from '../../src/session/session.ts';
import { openSession, resumeSession } from '../../src/session/openSession.ts';
import { book } from '../support/theGame.ts';

const [first, second] = book.sides as [LeaderId, LeaderId];
const share = (seed: string, persons: readonly LeaderId[] = book.sides): Session =>
  openSession(book, { seed, seat: null, persons });
const handOver = (session: Session): void => {
  if (session.seat !== null) session.send({ type: 'handOver', by: session.seat });
};

/** Plays on as the computer would from each seat's own view; `seen` hears of every moment at which a seat is at the device. */
function playThrough(session: Session, seen: (by: LeaderId) => void): void {
  for (let i = 0; session.view().table.phase !== 'ended'; i += 1) {
    session.sit();
    const { seat } = session;
    if (seat === null) throw new Error('nobody is awaited');
    seen(seat);
    const chance = chanceFrom(`${session.record().seed}/${i}`);
    const manner = { way: book.leader(seat).way, skill: 'practised' } as const;
    const refused = session.send(choose(book, session.view(), chance, manner, session.log));
    if (refused !== null) throw new Error(JSON.stringify(refused));
  }
}

test('nobody is at the device until a seat sits down, and then it alone is seen from', () => {
  const session = share('sit');
  expect([session.seat, session.persons]).toEqual([null, [first, second]]);
  expect(session.view().onlooker).toBe('public');
  expect(session.turns()).toEqual([first, second]);
  session.sit();
  expect([session.seat, session.view().onlooker]).toEqual([first, first]);
  expect(session.send({ type: 'handOver', by: second })).toEqual({ code: 'notYours' });
});

test('a hand-over covers the screen, clears the desk and asks for the next seat', () => {
  const session = share('over');
  session.sit();
  const [clause] = book.clauses;
  if (clause === undefined) throw new Error('a scenario without clauses');
  session.desk.write(clause, book.clause(clause).options[0]?.id ?? null);
  session.desk.open({ kind: 'clause', clause });
  session.desk.look({ kind: 'clause', clause, option: null });
  handOver(session);
  expect([session.seat, session.view().onlooker, session.view().own]).toEqual([null, 'public', null]);
  expect(session.desk.now()).toEqual({
    focus: null,
    read: null,
    pledges: [],
    terms: {},
    sheet: null,
    family: null,
    asked: '',
  });
  expect(session.turns()).toEqual([second]);
  expect(session.undo()).toBe(false);
  session.sit();
  expect(session.undoStops()).toBe('nothing');
  expect(session.undo()).toBe(false);
});

test('a seat takes back its own moves before it hands over, after covering the screen too', () => {
  const session = share('undo');
  session.sit();
  const before = session.hash();
  const move = session.moves().find(({ type }) => type === 'prepare');
  const what = move?.slots['what']?.[0];
  if (what === undefined) throw new Error('nothing to prepare');
  expect(session.send({ type: 'prepare', by: first, what } as Command)).toBeNull();
  session.rise();
  expect([session.seat, session.turns()[0]]).toEqual([null, first]);
  session.sit();
  expect(session.undo()).toBe(true);
  expect(session.hash()).toBe(before);
});

test.each([
  ['two', book.sides],
  ['four', book.leaders],
])('%s persons play a whole game: each sees its own part alone, and the record plays to the same end', (_, persons) => {
  const session = share(`whole/${persons.length}`, persons);
  const sat = new Set<LeaderId>();
  playThrough(session, (by) => {
    sat.add(by);
    const view = session.view();
    expect([view.onlooker, view.opened]).toEqual([by, null]);
    expect(Object.keys(view.pairs).every((pair) => book.membersOf(pair as PairId).includes(by))).toBe(true);
    expect(session.log().every(({ to }) => to === 'all' || to === 'room' || to.includes(by))).toBe(true);
    expect(session.states()).toEqual([]);
  });
  expect([...sat].sort()).toEqual([...persons].sort());
  expect([session.seat, session.turns()]).toEqual([null, []]);
  expect(session.view().opened).not.toBeNull();
  const read = parseRecord(makeRecord(session.record()));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const line = lineOf(book, read.value);
  if (!line.ok) throw new Error(JSON.stringify(line.fault));
  expect(stateOf(line.value)).toEqual(session.states().at(-1));
  expect(Object.entries(read.value.holders).filter(([, holder]) => holder === 'person')).toHaveLength(persons.length);
});

test('a game that goes round is shut while it goes on, and opens with its end', () => {
  const session = share('shut');
  session.sit();
  expect(playBack(book, session.record())).toEqual({ ok: false, fault: { code: 'shut' } });
  const back = resumeSession(book, session.record());
  expect(back.ok && [back.value.seat, back.value.persons]).toEqual([null, [first, second]]);
  session.ring();
  expect(session.seat).toBeNull();
  expect(playBack(book, session.record()).ok).toBe(true);
  const again = session.forkAt(0, session.persons);
  expect([again.seat, again.persons]).toEqual([null, [first, second]]);
  expect(isShut(book, again.tree(), again.line)).toBe(true);
  expect(isShut(book, again.tree(), MAIN)).toBe(false);
});

test('one person alone is at the device from the beginning, and nothing covers it', () => {
  const session = openSession(book, { seed: 'alone', seat: first });
  session.rise();
  expect([session.seat, session.persons, session.turns()]).toEqual([first, [first], [first]]);
});
