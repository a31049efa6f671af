/** The game in play, the one mutable thing: takes commands from the person, lets the computer seats answer, tells the views. */
import type { Command } from '../core/model/command.ts';
import type { Logged } from '../core/model/event.ts';
import type { Refusal } from '../core/model/refusal.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { State } from '../core/model/state.ts';
import type { Holder, LeaderId } from '../core/model/vocabulary.ts';
import type { Move, Onlooker, View } from '../core/model/view.ts';
import type { Line } from '../core/replay/line.ts';
import { cutAt, lineOf, playOn, recordOf, rememberedHash, sendOn, startLine, stateOf } from '../core/replay/line.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import { legalCommands } from '../core/rules/legal.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { logFor, viewFor } from '../core/rules/view.ts';
import { whyNot } from '../core/rules/whyNot.ts';
import type { Desk } from './desk.ts';
import { makeDesk } from './desk.ts';
import { undoStop } from './undo.ts';
import type { UndoStop } from './undo.ts';

export interface SessionOptions {
  readonly seed: string;
  /** The person's seat; null to watch. A record says itself who sits where. */
  readonly seat: LeaderId | null;
  /** A reading of time that a teacher fixes. */
  readonly reading?: string;
  /** A game to go on with. It must replay: what comes from outside goes through `resumeSession`. */
  readonly record?: GameRecord;
}

export interface Session {
  readonly book: Rulebook;
  readonly seat: LeaderId | null;
  readonly desk: Desk;
  /** @returns what the seat may know; the public gallery's view while watching; everything once the game has ended. */
  view(): View;
  log(): readonly Logged[];
  /** Sends the person's command; the computer seats then act until the person is awaited again. @returns why it was refused, or null. */
  send(command: Command): Refusal | null;
  whyNot(command: Command): Refusal | null;
  moves(): readonly Move[];
  /** Takes the last own command back. @returns whether there was one to take back. */
  undo(): boolean;
  /** @returns why undo stops here; null where it does not. */
  undoStops(): UndoStop | null;
  /** Plays again from a step of this game: cuts the commands there, and the computer seats go on. */
  restartAt(step: number): void;
  commands(): readonly Command[];
  /** @returns the opening and the state after each command; empty until the game has ended, since states hide nothing. */
  states(): readonly State[];
  hash(): string;
  record(): GameRecord;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Watching only: the first awaited seat acts until it has handed over. */
  step(): void;
}

/** @returns the seat that a person holds in a record; null in a game that was watched. */
function seatIn(book: Rulebook, record: GameRecord): LeaderId | null {
  return book.leaders.find((leader) => record.holders[leader] === 'person') ?? null;
}

/** @returns a session at the end of a record, or the record's fault; a game in play is then left as it is. */
export function resumeSession(book: Rulebook, record: GameRecord): Result<Session, RecordFault> {
  const line = lineOf(book, record);
  return line.ok ? ok(makeSession(book, seatIn(book, record), line.value)) : line;
}

/** @returns a session of a new game, or of a record that is known to replay; throws on one that does not. */
export function openSession(book: Rulebook, options: SessionOptions): Session {
  const { seed, seat, reading, record } = options;
  if (record !== undefined) {
    const resumed = resumeSession(book, record);
    if (!resumed.ok)
      throw new Error(`a record of ${record.scenario} does not replay: ${JSON.stringify(resumed.fault)}`);
    return resumed.value;
  }
  const holder = (leader: LeaderId): Holder => (leader === seat ? 'person' : 'computer');
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, holder(leader)]));
  return makeSession(book, seat, startLine(book, { seed, holders, reading: reading ?? null }));
}

function makeSession(book: Rulebook, seat: LeaderId | null, first: Line): Session {
  const desk = makeDesk();
  const onlooker: Onlooker = seat ?? 'public';
  const listeners = new Set<() => void>();
  const isPersonsTurn = (state: State): boolean => seat !== null && state.table.awaits.includes(seat);
  const settle = (line: Line): Line => (seat === null ? line : playOn(book, line, isPersonsTurn));

  let line = settle(first);
  let seen: {
    readonly of: State;
    readonly view: View;
    readonly log: readonly Logged[];
    moves: readonly Move[] | null;
  } | null = null;
  const now = (): NonNullable<typeof seen> => {
    const of = stateOf(line);
    if (seen?.of !== of) seen = { of, view: viewFor(book, of, onlooker), log: logFor(of, onlooker), moves: null };
    return seen;
  };
  /** Assigned only once everybody has acted: were a seat to fail on the way, the game in play would stay. */
  const put = (next: Line): void => {
    line = next;
    for (const listener of [...listeners]) listener();
  };

  return {
    book,
    seat,
    desk,
    view: () => now().view,
    log: () => now().log,
    send(command) {
      if (command.by !== seat) return { code: 'notYours' };
      const sent = sendOn(book, line, command);
      if (!sent.ok) return sent.fault;
      put(settle(sent.value));
      return null;
    },
    whyNot: (command) => (command.by === seat ? whyNot(book, now().view, command) : { code: 'notYours' }),
    moves() {
      if (seat === null) return [];
      const known = now();
      const moves = known.moves ?? legalCommands(book, known.view);
      known.moves = moves;
      return moves;
    },
    undo() {
      if (undoStop(line, seat) !== null) return false;
      put(cutAt(line, line.commands.length - 1));
      return true;
    },
    undoStops: () => undoStop(line, seat),
    restartAt(step) {
      put(settle(cutAt(line, Math.max(0, Math.min(step, line.commands.length)))));
    },
    commands: () => line.commands,
    states: () => (stateOf(line).table.phase === 'ended' ? line.states : []),
    hash: () => rememberedHash(stateOf(line)),
    record: () => recordOf(book, line),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    step() {
      const { table } = stateOf(line);
      const [acting] = table.awaits;
      if (seat !== null || acting === undefined || table.phase === 'ended') return;
      const isOver = (state: State): boolean =>
        state.table.phase !== table.phase || state.table.slot !== table.slot || !state.table.awaits.includes(acting);
      put(playOn(book, line, isOver));
    },
  };
}
