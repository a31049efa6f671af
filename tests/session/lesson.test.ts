/** What a game knows of its class: kept and read again, the lot, the minute of the bell. */
import { expect, test } from 'vitest';
import type { ClassAddress } from '../../src/session/classAddress.ts';
import { drawSeat, isSameClass, makeLesson, parseLesson, startOf, untilBell } from '../../src/session/lesson.ts';
import { openSession } from '../../src/session/openSession.ts';
import { memoryStore } from '../../src/store/store.ts';
import { keepGame } from '../../src/session/keep.ts';
import { A_CLASS, KNOWN } from '../support/aClass.ts';
import { book } from '../support/theGame.ts';

const lesson: ClassAddress = {
  ...A_CLASS,
  reading: KNOWN.readings[0] ?? null,
  language: 'uk',
  pairs: true,
  bell: 100,
};

test('a class is kept beside its game, never in its record, and stays at every later saving', async () => {
  const store = await memoryStore();
  const [seat] = book.sides;
  const session = openSession(book, { seed: lesson.seed, seat });
  const kept = new Promise((resolve) => keepGame(store, 'g', session, resolve, makeLesson(lesson)));
  await kept;
  await store.saveGame('g', session.record(), { scenario: '', seat, week: 2, kind: null, branches: 0, own: null });
  const { text, lesson: found } = await store.loadSave('g');
  expect(parseLesson(found, KNOWN)).toEqual(lesson);
  expect((await store.listSaves())[0]?.lesson).toBe(found);
  expect(text).not.toContain('pairs');
  expect(text).not.toContain('bell');
});

test('what was kept and is no class is none', () => {
  for (const text of [null, '', '#', '#class=', `#play=${KNOWN.scenario}&seat=watch&seed=x`, '{"a":1}'])
    expect(parseLesson(text, KNOWN)).toBeNull();
});

test('the lot gives every seat alike, and another one when it is drawn again', () => {
  const seats = KNOWN.leaders;
  expect(seats.map((_, drawn) => drawSeat(seats, drawn))).toEqual(seats);
  for (const not of seats) for (let drawn = 0; drawn < 12; drawn++) expect(drawSeat(seats, drawn, not)).not.toBe(not);
  expect(drawSeat(seats.slice(0, 1), 7, seats[0])).toBe(seats[0]);
});

test('one class is one start, whatever its bell, its pairs and its language', () => {
  expect(isSameClass(lesson, { ...lesson, bell: null, pairs: false, language: null, hands: 'choose' })).toBe(true);
  expect(isSameClass(lesson, { ...lesson, seed: '10c' })).toBe(false);
  expect(isSameClass(lesson, { ...lesson, reading: null })).toBe(false);
  expect(startOf(lesson)).toEqual({ seed: '10b', reading: lesson.reading });
});

test('the bell rings at its minute, and never where the link names none', () => {
  expect(untilBell(lesson, 99 * 60_000)).toBe(60_000);
  expect(untilBell(lesson, 101 * 60_000)).toBe(-60_000);
  expect(untilBell({ ...lesson, bell: null }, 0)).toBeNull();
});

test('a hand-over that is held back changes nothing until it is sent again', () => {
  const [seat] = book.sides;
  const session = openSession(book, { seed: 'held', seat });
  const before = session.hash();
  let asked = 0;
  session.holdBack(({ type }) => {
    asked += 1;
    return type === 'handOver';
  });
  expect(session.send({ type: 'handOver', by: seat })).toBeNull();
  expect(session.hash()).toBe(before);
  expect(session.send({ type: 'propose', by: seat, terms: {} })).not.toBeNull();
  expect(asked).toBe(1);
  session.holdBack(null);
  expect(session.send({ type: 'handOver', by: seat })).toBeNull();
  expect(session.hash()).not.toBe(before);
});

test('sent in steps, a command comes to the same as sent at once, and changes nothing before the last step', () => {
  const [seat] = book.sides;
  const atOnce = openSession(book, { seed: 'steps', seat });
  const inSteps = openSession(book, { seed: 'steps', seat });
  const command = { type: 'handOver', by: seat } as const;
  atOnce.send(command);
  let told = 0;
  inSteps.subscribe(() => (told += 1));
  const before = inSteps.hash();
  const steps = inSteps.inSteps(command);
  for (const step of steps.slice(0, -1)) step();
  expect([inSteps.hash(), told]).toEqual([before, 0]);
  steps.at(-1)?.();
  expect([inSteps.hash(), told]).toEqual([atOnce.hash(), 1]);
  expect(inSteps.record()).toEqual(atOnce.record());
  expect(inSteps.view()).toEqual(atOnce.view());
  expect(inSteps.moves()).toEqual(atOnce.moves());
  expect(inSteps.earlier()).toEqual(atOnce.earlier());
});

test('nothing comes of steps that the rules refuse, or that another way of the game has overtaken', () => {
  const [seat] = book.sides;
  const session = openSession(book, { seed: 'steps', seat });
  const before = session.hash();
  for (const step of session.inSteps({ type: 'propose', by: seat, terms: {} })) step();
  expect(session.hash()).toBe(before);
  const overtaken = session.inSteps({ type: 'handOver', by: seat });
  session.send({ type: 'handOver', by: seat });
  const after = session.hash();
  for (const step of overtaken) step();
  expect(session.hash()).toBe(after);
});

test('whoever sends in steps is asked after whoever holds back, and only for what the rules accept', () => {
  const [seat] = book.sides;
  const session = openSession(book, { seed: 'steps', seat });
  const asked: string[] = [];
  session.holdBack(({ type }) => {
    asked.push(`held ${type}`);
    return asked.length === 1;
  });
  session.sendBy(({ type }) => {
    asked.push(`sent ${type}`);
    return true;
  });
  const before = session.hash();
  session.send({ type: 'handOver', by: seat });
  session.send({ type: 'handOver', by: seat });
  session.send({ type: 'propose', by: seat, terms: {} });
  expect(asked).toEqual(['held handOver', 'held handOver', 'sent handOver']);
  expect(session.hash()).toBe(before);
});
