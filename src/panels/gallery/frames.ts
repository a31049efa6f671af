/** Every screen, sheet and phase as a named frame in a fixed state. Names are codes: this is a page for whoever builds the game. */
import { MOVE_ORDER } from '../../core/model/command.ts';
import type { Command } from '../../core/model/command.ts';
import type { LeaderId, Phase } from '../../core/model/vocabulary.ts';
import { KINDS } from '../../core/model/vocabulary.ts';
import type { State } from '../../core/model/state.ts';
import type { Line } from '../../core/replay/line.ts';
import { hasWeekEnded } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { noted, startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { Sheet } from '../../session/desk.ts';
import type { Playback } from '../../session/playback.ts';
import { playBack } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import type { SaveInfo } from '../../store/store.ts';
import { PAGES } from '../title/pages.tsx';
import type { PageName } from '../title/pages.tsx';
import { endOf, firstMoment, sessionAt } from './moments.ts';
import type { Games, Moment } from './moments.ts';

export type Shown =
  | { readonly at: 'title'; readonly fault: string | null; readonly saves: readonly SaveInfo[] }
  | { readonly at: 'page'; readonly page: PageName; readonly saves?: readonly SaveInfo[] }
  | {
      readonly at: 'brief' | 'game';
      readonly session: Session;
      /** Sent once the frame stands: what comes of it is the frame. */
      readonly sends?: Command | null;
      readonly isElsewhere?: boolean;
    }
  | { readonly at: 'theatre'; readonly playback: Playback };
export interface Frame {
  /** `talks/pen`: what stands before the stroke is its group. */
  readonly name: string;
  show(): Shown;
}

/** @returns the frames of a negotiation, in the order in which a game meets them. */
export function framesOf(book: Rulebook, games: Games): readonly Frame[] {
  return [
    ...beforeIt(book, games),
    ...atTheTable(book, games),
    ...sheets(book, games),
    ...afterIt(book, games),
    ...playedBack(book, games),
  ];
}

/** The side that is shown where any would do: the second, as its line of the draft lies to the right. */
function ownSeat(book: Rulebook): LeaderId {
  const [, seat] = book.scenario.sides;
  if (seat === undefined) throw new Error(`${book.scenario.id} has fewer than two sides`);
  return seat;
}
const isIn =
  (phase: Phase, seat: LeaderId, week = 1) =>
  ({ table }: State): boolean =>
    table.phase === phase && table.awaits.includes(seat) && table.week >= week;
const opening = (games: Games): Moment => firstMoment(games.holding, () => true);

function beforeIt(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const meta = { scenario: book.scenario.id, seat, week: 3, kind: null, branches: 0, own: null };
  const saves: SaveInfo[] = [
    { id: 'last', name: '', savedAt: Date.UTC(2025, 8, 5, 9), meta },
    {
      id: 'ended',
      name: 'Class 10b, first lesson',
      savedAt: Date.UTC(2025, 8, 4, 9),
      meta: { ...meta, week: 6, kind: 'talking', branches: 2 },
    },
    { id: 'unreadable', name: '', savedAt: Date.UTC(2025, 8, 3, 9), meta: null },
  ];
  return [
    { name: 'title/first', show: () => ({ at: 'title', fault: null, saves: [] }) },
    { name: 'title/again', show: () => ({ at: 'title', fault: null, saves }) },
    ...PAGES.map((page) => ({ name: `title/${page}`, show: () => ({ at: 'page', page, saves }) as const })),
    ...[...book.leaders, null].map((one) => ({
      name: `brief/${one ?? 'watch'}`,
      show: () => ({ at: 'brief', session: sessionAt(book, opening(games), one) }) as const,
    })),
  ];
}

/** A game in play: `find` says when, `seat` through whose eyes. */
function game(
  book: Rulebook,
  name: string,
  find: () => Moment,
  seat: LeaderId | null,
  sheet: ((session: Session) => Sheet) | null = null,
): Frame {
  return {
    name,
    show() {
      const session = sessionAt(book, find(), seat);
      if (sheet !== null) session.desk.open(sheet(session));
      return { at: 'game', session };
    },
  };
}

function declined(games: Games, seat: LeaderId): Moment {
  return firstMoment(
    games.talking,
    (state) =>
      (isIn('talks', seat)(state) || isIn('answers', seat)(state)) &&
      state.room.receipts.some(({ initialled }) => !initialled),
  );
}

function atTheTable(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const weekEnds = firstMoment(games.holding, (state, next) => next !== null && hasWeekEnded(state, next));
  return [
    ...book.leaders.map((one) => game(book, `moves/${one}`, () => opening(games), one)),
    game(
      book,
      'moves/folder',
      () =>
        firstMoment(
          games.holding,
          (state) => isIn('moves', seat)(state) && (state.seats[seat]?.sealed.length ?? 0) > 1,
        ),
      seat,
    ),
    game(book, 'moves/later', () => firstMoment(games.holding, isIn('moves', seat, 4)), seat),
    game(
      book,
      'moves/walkedOut',
      () => firstMoment(games.brokenOff, (state) => isIn('moves', seat)(state) && state.table.out.length > 0),
      seat,
    ),
    game(book, 'talks/pen', () => firstMoment(games.holding, isIn('talks', seat, 2)), seat),
    game(book, 'talks/answer', () => firstMoment(games.holding, isIn('answers', seat)), seat),
    game(book, 'talks/declined', () => declined(games, seat), seat),
    {
      name: 'report/week',
      show: () => ({
        at: 'game',
        session: sessionAt(book, weekEnds, weekEnds.next?.by ?? seat),
        sends: weekEnds.next,
      }),
    },
    game(book, 'watch/moves', () => firstMoment(games.holding, ({ table }) => table.week === 2), null),
    game(book, 'watch/talks', () => firstMoment(games.holding, ({ table }) => table.phase === 'answers'), null),
    {
      name: 'kept/otherTab',
      show: () => ({ at: 'game', session: sessionAt(book, opening(games), seat), isElsewhere: true }),
    },
  ];
}

function sheets(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const [card] = book.scenario.cards;
  const over = (name: string, sheet: Sheet, by = seat): Frame =>
    game(
      book,
      name,
      () => opening(games),
      by,
      () => sheet,
    );
  const asking = (type: (typeof MOVE_ORDER)[number]): LeaderId =>
    [seat, ...book.leaders].find((one) => book.leader(one).may.includes(type)) ?? seat;
  return [
    ...MOVE_ORDER.map((type) => over(`move/${type}`, { kind: 'move', type, filled: {} }, asking(type))),
    ...book.leaders.map((leader) => over(`sheet/leader/${leader}`, { kind: 'leader', leader })),
    ...book.clauses.map((clause) => over(`sheet/clause/${clause}`, { kind: 'clause', clause })),
    ...(card === undefined ? [] : [over('sheet/card', { kind: 'card', card: card.id })]),
    game(
      book,
      'sheet/receipt',
      () => declined(games, seat),
      seat,
      (session) => ({
        kind: 'receipt',
        receipt: (session.view().room?.receipts ?? []).findLastIndex(({ initialled }) => !initialled),
      }),
    ),
    ...(['brief', 'timeline', 'sources', 'glossary', 'assumptions', 'settings', 'leave'] as const).map((page) =>
      over(`sheet/${page}`, { kind: 'page', page }),
    ),
  ];
}

function afterIt(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  /** The first moment of a phase, seen by whoever is awaited in it. */
  const phase = (name: Phase, line: Line): Frame => ({
    name: `after/${name}`,
    show() {
      const moment = firstMoment(line, ({ table }) => table.phase === name);
      return { at: 'game', session: sessionAt(book, moment, moment.state.table.awaits[0] ?? seat) };
    },
  });
  return [
    phase('onTheTable', games.onTheTable),
    phase('campaign', games.holding),
    phase('steps', games.holding),
    phase('breach', games.broken),
    ...KINDS.map((kind) => game(book, `ending/${kind}`, () => endOf(games[kind]), seat)),
    game(book, 'ending/watched', () => endOf(games.holding), null),
  ];
}

/** Records in the theatre: in the middle, at the end, with a line beside the main one, with a fault. */
function playedBack(book: Rulebook, games: Games): Frame[] {
  const line = games.holding;
  const middle = line.states.findIndex(({ table, room }) => table.week === 3 && room.proposal !== null);
  const record = (): GameRecord => recordOf(book, startTree(line));
  const played = (of: GameRecord): Playback => {
    const opened = playBack(book, of);
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
    return opened.value;
  };
  const theatre = (name: string, of: () => GameRecord, stand: (playback: Playback) => void): Frame => ({
    name: `theatre/${name}`,
    show() {
      const playback = played(of());
      stand(playback);
      return { at: 'theatre', playback };
    },
  });
  const twoLines = (): GameRecord => {
    const playback = played(record());
    playback.seek(middle);
    const fork = playback.fork(null);
    while (fork.view().table.phase !== 'ended') fork.step();
    return fork.record();
  };
  return [
    theatre('middle', record, (playback) => {
      playback.lookFrom(ownSeat(book));
      playback.seek(middle);
    }),
    theatre('end', record, (playback) => {
      playback.lookFrom('open');
      playback.seek(playback.last());
    }),
    theatre('twoLines', twoLines, (playback) => {
      const { line: branch } = playback.place();
      playback.mend((tree) => noted(tree, { line: branch, step: middle, text: 'Here the two lines part.' }));
      playback.seek(middle);
      playback.showWhole(true);
    }),
    theatre(
      'broken',
      () => ({ ...record(), weeks: record().weeks.with(2, '0'.repeat(64)) }),
      (playback) => playback.seek(playback.last()),
    ),
  ];
}
