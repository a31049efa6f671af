/** What the projector view is shown: the public's part of a game and nothing more; and what it makes of nonsense on the wire. */
import { expect, test } from 'vitest';
import type { State } from '../../src/core/model/play/state.ts';
import type { Followed } from '../../src/session/follow.ts';
import { follow, showGame } from '../../src/session/follow.ts';
import { project } from '../../src/session/project.ts';
import type { Projected } from '../../src/session/projected.ts';
import { isProjected, publicPart } from '../../src/session/projected.ts';
import { openSession } from '../../src/session/openSession.ts';
import type { ProjectorMessage, ProjectorWire } from '../../src/store/projectorWire.ts';
import { FULL, openFull } from '../support/fullGame.ts';
import { fullStanding } from '../support/fullStanding.ts';
import { book } from '../support/theGame.ts';

type Message = ProjectorMessage<Projected>;
/** Two ends of a wire that carries text alone, as between two windows. */
function wires(): {
  readonly ends: readonly [ProjectorWire<Projected>, ProjectorWire<Projected>];
  readonly posted: Message[];
} {
  const ears: ((message: Message) => void)[] = [];
  const posted: Message[] = [];
  const end = (own: number): ProjectorWire<Projected> => ({
    post(message) {
      const text = JSON.stringify(message);
      posted.push(JSON.parse(text) as Message);
      ears[1 - own]?.(JSON.parse(text) as Message);
    },
    hear(told) {
      ears[own] = told;
    },
    close: () => undefined,
  });
  return { ends: [end(0), end(1)], posted };
}

test('nothing is shown while nobody asks, and then the public’s part alone, at the device and between two seats', () => {
  const { ends, posted } = wires();
  const session = openSession(book, { seed: 'shown', seat: null, persons: book.sides });
  project(ends[0], 'one', session);
  session.sit();
  expect(posted.map(({ type }) => type)).toEqual(['opened']);
  let seen: Followed | null = null;
  follow(ends[1], (followed) => {
    seen = followed;
  });
  for (let i = 0; i < 40 && session.view().table.phase !== 'ended'; i += 1) {
    session.sit();
    if (session.seat === null) break;
    if (session.send({ type: 'handOver', by: session.seat }) !== null) session.ring();
    session.rise();
  }
  const shown = posted.flatMap((message) => (message.type === 'shown' ? [message.shown] : []));
  expect(shown.length).toBeGreaterThan(4);
  for (const { view, log, ...rest } of shown) {
    expect(isProjected({ view, log, ...rest })).toBe(true);
    expect([view.onlooker, view.own, view.room, view.opened, view.pairs]).toEqual(['public', null, null, null, {}]);
    expect(log.every(({ to }) => to === 'all')).toBe(true);
    expect(Object.keys(rest).sort()).toEqual([
      'assumed',
      'at',
      'game',
      'length',
      'persons',
      'scenario',
      'turns',
      'yearOn',
    ]);
  }
  expect(seen).toMatchObject({ now: { game: 'one' }, isLeft: false });
});

test('what is no public part of a game changes nothing on the projector', () => {
  const { ends } = wires();
  const told: Followed[] = [];
  follow(ends[1], (followed) => told.push(followed));
  const session = openSession(book, { seed: 'shown', seat: book.sides[0] });
  const good = {
    ...session.publicPart(),
    game: 'a',
    scenario: 'b',
    length: 'lesson',
    assumed: [],
    persons: [],
    turns: [],
  };
  expect(isProjected(good)).toBe(true);
  const nonsense: readonly unknown[] = [
    null,
    7,
    'shown',
    {},
    { ...good, log: 'x' },
    { ...good, view: null },
    { ...good, view: session.view() },
    { ...good, view: { ...good.view, table: {} } },
    { ...good, view: { ...good.view, opened: {} } },
  ];
  for (const shown of nonsense) {
    expect(isProjected(shown)).toBe(false);
    ends[0].post({ type: 'shown', version: '1', shown: shown as Projected });
  }
  ends[0].post({ type: 'shown', version: '0', shown: good as unknown as Projected });
  expect(told).toEqual([]);
});

test('the projector turns to the clause that a step was about: nobody in a class could', () => {
  const talks = ({ table }: State): boolean => table.phase === 'talks';
  const before = fullStanding('comprehensive', FULL.leaders, talks).state;
  const settled = ({ log }: State): boolean =>
    log.slice(before.log.length).some(({ event }) => event.type === 'initialled');
  const after = fullStanding('comprehensive', FULL.leaders, settled).state;
  const shownAt = (state: State): Projected => ({
    ...publicPart(FULL, state),
    ...{
      game: 'one',
      scenario: FULL.scenario.id,
      length: 'full',
      assumed: [],
      persons: FULL.leaders,
      turns: [],
      at: null,
    },
  });
  const game = showGame(FULL, shownAt(before));
  expect(game.desk.now().read).toBeNull();
  game.put(shownAt(after));
  const about = game.desk.now().read;
  const initialled = after.log.flatMap(({ event }) => (event.type === 'initialled' ? [event.clause] : []));
  expect(initialled).toContain(about);
});

test('a year on is told of an ended game by the names of its lines, and of none before', () => {
  const ended = fullStanding('holding', FULL.leaders, ({ table }) => table.phase === 'ended').state;
  const { yearOn } = publicPart(FULL, ended);
  expect(yearOn.length).toBeGreaterThan(4);
  expect(yearOn.every((id) => FULL.scenario.yearOn?.lines.some((line) => line.id === id))).toBe(true);
  expect(publicPart(FULL, openFull()).yearOn).toEqual([]);
});
