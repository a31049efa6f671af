/** Ways and levels: what they change, and what they do not. */
import { expect, test, vi } from 'vitest';
import type { LeaderId, Skill } from '../../../src/core/model/vocabulary.ts';
import { DEFAULT_SKILL, LEVELS, SKILLS, WAYS } from '../../../src/core/model/vocabulary.ts';
import { playedFor } from '../../../src/core/analysis/debrief/mandate.ts';
import { choose } from '../../../src/core/ai/choose.ts';
import { mindOf } from '../../../src/core/ai/mindOf.ts';
import { wantedBy } from '../../../src/core/ai/wishes/unlocks.ts';
import { chanceFrom } from '../../../src/core/model/chance.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { openRecord, recordOf } from '../../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import { bySeat, seatIn } from '../../../src/core/replay/seats.ts';
import type { Player } from '../../../src/core/replay/seats.ts';
import { stateHash } from '../../../src/core/rules/book/identity.ts';
import { newGame } from '../../../src/core/rules/start/newGame.ts';
import { logFor, viewFor } from '../../../src/core/rules/state/view.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { book, holdersWith } from '../../support/theGame.ts';

vi.setConfig({ testTimeout: 60_000 });

const holders = holdersWith(null);
const play = (seed: string, skill?: Skill, player?: Player) =>
  playOn(book, startLine(book, { seed, holders, ...(skill === undefined ? {} : { skill }) }), () => false, player);

test('a game that names the usual level is the game that names none', () => {
  expect(stateHash(stateOf(play('same', DEFAULT_SKILL)))).toBe(stateHash(stateOf(play('same'))));
});

test('the level is part of a game: it is dealt the same hand, and goes on otherwise', () => {
  const [usual, seasoned] = [play('level'), play('level', 'seasoned')];
  expect(stateOf(seasoned).hidden.soft).toEqual(stateOf(usual).hidden.soft);
  expect(seasoned.commands).not.toEqual(usual.commands);
});

test('a record keeps the level, and a record without one is of the usual level', () => {
  const line = play('kept', 'seasoned');
  const record = recordOf(book, startTree(line));
  expect(record.skill).toBe('seasoned');
  const read = parseRecord(makeRecord(record));
  if (!read.ok) throw new Error(read.fault.code);
  const opened = openRecord(book, read.value);
  expect(opened.ok && opened.value.broken).toBeNull();
  expect(makeRecord(recordOf(book, startTree(play('kept'))))).not.toContain('skill');
});

test('at every level and in every way a seat sends what the rules take, to the end of the game', () => {
  for (const skill of SKILLS)
    for (const way of WAYS)
      expect(stateOf(play(`legal/${skill}/${way}`, DEFAULT_SKILL, seatIn({ way, skill }))).table.phase).toBe('ended');
});

test('no level sees more: what only others know changes no choice', () => {
  const opening = newGame(book, { seed: 'hidden', holders });
  for (const by of book.leaders)
    for (const skill of SKILLS) {
      const ask = (state: typeof opening) =>
        choose(book, viewFor(book, state, by), chanceFrom('one'), { way: book.leader(by).way, skill }, () =>
          logFor(state, by),
        );
      const others = Object.fromEntries(
        Object.entries(opening.seats).map(([id, seat]) => [id, id === by ? seat : { ...seat, secret: 'another' }]),
      );
      const soft = Object.fromEntries(book.leaders.map((leader) => [leader, null]));
      expect(ask({ ...opening, seats: others, hidden: { ...opening.hidden, soft } })).toEqual(ask(opening));
    }
});

test('levels differ in look-ahead: no step of the roads of the others, the next one, every one', () => {
  const view = viewFor(book, newGame(book, { seed: 'roads', holders }), book.sides[1]);
  const wanted = SKILLS.map(
    (skill) =>
      wantedBy(mindOf(book, view, chanceFrom('roads'), { way: book.leader(book.sides[1]).way, skill }, () => []))
        .length,
  );
  const [learning = 0, practised = 0, seasoned = 0] = wanted;
  expect(learning).toBe(0);
  expect(practised).toBeGreaterThan(learning);
  expect(seasoned).toBeGreaterThan(practised);
});

test('levels differ in reading: only from the usual level on a leader infers what another could take by now', () => {
  const [by, rival] = book.sides;
  const read = (skill: Skill): number => {
    let taken = 0;
    for (const state of play('reading').states) {
      if (state.table.phase === 'ended') continue;
      const { supposes } = mindOf(
        book,
        viewFor(book, state, by),
        chanceFrom('one'),
        { way: 'trading', skill },
        () => [],
      );
      for (const { id, options } of book.scenario.clauses)
        taken += options.filter((option) => supposes.takes(rival, id, option.id)).length;
    }
    return taken;
  };
  expect(read('practised')).toBeGreaterThan(read('learning'));
});

test('a higher level does better for its own seat, over games that it has not been tuned on', () => {
  const points = (leader: LeaderId, skill: Skill): number => {
    const own = seatIn({ way: book.leader(leader).way, skill });
    const player: Player = (rules, state, by, index) => (by === leader ? own : bySeat)(rules, state, by, index);
    let sum = 0;
    for (let game = 0; game < 60; game += 1) {
      const { mandate, secret } = playedFor(book, stateOf(play(`unseen/${game}`, DEFAULT_SKILL, player)), leader);
      sum += mandate.reduce((lines, line) => lines + { kept: 2, inPart: 1, notKept: 0 }[line], secret.met ? 2 : 0);
    }
    return sum;
  };
  for (const side of book.sides) expect(points(side, 'seasoned')).toBeGreaterThan(points(side, 'learning'));
});

test('whoever holds no side tables only what the level of the week’s talks may settle', () => {
  const past = Array.from({ length: 60 }, (_, i) => play(`mediator/${i}`)).flatMap(({ commands, states }) =>
    commands.filter((command, step) => {
      const level = LEVELS.indexOf(states[step]?.table.level ?? 'delegations');
      return (
        command.type === 'propose' &&
        !book.isSide(command.by) &&
        book.clauses.some(
          (clause) => command.terms[clause] !== undefined && LEVELS.indexOf(book.clause(clause).level) > level,
        )
      );
    }),
  );
  expect(past).toEqual([]);
});
