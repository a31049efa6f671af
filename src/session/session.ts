/** The game in play, the one mutable thing: takes commands from the person, lets the computer seats answer, tells the views. */
import type { Command } from '../core/model/command.ts';
import { ringBell } from '../core/lesson/ringBell.ts';
import type { State } from '../core/model/play/state.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Onlooker } from '../core/model/play/view.ts';
import { forkAt } from '../core/replay/fork.ts';
import type { Line } from '../core/replay/line.ts';
import { cutAt, playOn, rememberedHash, sendOn, stateOf } from '../core/replay/line.ts';
import { recordOf } from '../core/replay/open.ts';
import type { GameRecord } from '../core/replay/record.ts';
import type { LineId, Tree } from '../core/replay/tree.ts';
import { lineIn, withBranch, withLine } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { whyNot } from '../core/rules/whyNot.ts';
import { makeDesk } from './desk.ts';
import { holdersWith, personsIn, turnsOf } from './persons.ts';
import type { PublicPart } from './projected.ts';
import { publicPart } from './projected.ts';
import type { Seen } from './seen.ts';
import { earlierOf, lookAt, movesOf } from './seen.ts';
import type { Showing } from './showing.ts';
import { makeListeners } from './showing.ts';
import { undoStop } from './undo.ts';
import type { UndoStop } from './undo.ts';

/**
 * The game in play. Its view is what the seat may know, the public gallery's while watching, everything once the game has ended.
 * Where several persons share the device, `seat` is whoever is at it: null between two of them, when it is the public's view too, and once the game has ended.
 */
export interface Session extends Showing {
  /** The seats that persons hold, in leader order: none while watching, one as a rule, several at one device. */
  readonly persons: readonly LeaderId[];
  /** @returns the persons' seats that the table waits for, in the order in which the device goes round; whoever is at it, or comes next, first. */
  turns(): readonly LeaderId[];
  /** Several persons only: the one whose turn it is has the device, and sees what this seat may know. */
  sit(): void;
  /** Several persons only: nobody is at the device; nothing of a seat's is shown, and its desk is cleared. */
  rise(): void;
  /** Takes the last own command back. @returns whether there was one to take back. */
  undo(): boolean;
  /** @returns why undo stops here; null where it does not. */
  undoStops(): UndoStop | null;
  /** The line of the record that is played here. */
  readonly line: LineId;
  /** @returns every line of the record, this one as it stands now, and the notes. */
  tree(): Tree;
  /** Changes names, branches or notes; the line that is played here stays as it is. */
  mend(change: (tree: Tree) => Tree): void;
  /**
   * Forks: keeps the talk up to a step of a line, with these persons' seats (none to watch), and goes on in a branch of its own.
   * @returns the session of that branch; this one stays where it is, and is to be left.
   */
  forkAt(step: number, persons: readonly LeaderId[], from?: LineId): Session;
  /** @returns a session that goes on with another line of the record; this one is to be left. */
  goTo(line: LineId): Session;
  commands(): readonly Command[];
  /** @returns what the public may know, whoever is at the device; of a finished game too. */
  publicPart(): PublicPart;
  /** @returns the opening and the state after each command; empty until the game has ended, since states hide nothing. */
  states(): readonly State[];
  record(): GameRecord;
  /** The last bell: the game ends on the rung that it has reached (`ringBell`), one that is watched too. Nothing where it has ended. */
  ring(): void;
  /** Asked before each own command is sent, where it would be accepted; true: it waits, and whoever asked sends it again. null: nothing waits. */
  holdBack(ask: ((command: Command) => boolean) | null): void;
  /** Asked after that; true: whoever is asked sends it in steps. null: it is sent at once. */
  sendBy(sender: ((command: Command) => boolean) | null): void;
  /**
   * The sending of an own command in steps, in order, so that a page can do something between them: the seats act, what is then known is worked out, the views are told.
   * Nothing has changed before the last. Nobody is asked; nothing comes of it where the rules refuse it, or the game has gone another way in between.
   */
  inSteps(command: Command): readonly (() => void)[];
  /** Watching only: the first awaited seat acts until it has handed over. @param isQuiet the views are not told of it before the next step that is not, or `show`. */
  step(isQuiet?: boolean): void;
  /** Tells the views what quiet steps have come to. */
  show(): void;
}

/** @returns a session that plays one line of a tree. */
export function sessionOn(book: Rulebook, first: Tree, id: LineId): Session {
  const desk = makeDesk();
  const persons = personsIn(book, lineIn(first, id));
  const isShared = persons.length > 1;
  const listeners = makeListeners();
  const isPersonsTurn = (state: State): boolean => persons.some((leader) => state.table.awaits.includes(leader));
  const settle = (line: Line): Line => (persons.length === 0 ? line : playOn(book, line, isPersonsTurn));

  let seat = isShared ? null : (persons[0] ?? null);
  const onlooker = (): Onlooker => seat ?? 'public';

  let held: ((command: Command) => boolean) | null = null;
  let sentBy: ((command: Command) => boolean) | null = null;
  let tree = first;
  let line = settle(lineIn(first, id));
  const look = (of: State): Seen => lookAt(book, of, onlooker());
  let seen: Seen | null = null;
  const now = (): Seen => {
    const of = stateOf(line);
    if (seen?.of !== of || seen.view.onlooker !== onlooker()) seen = look(of);
    return seen;
  };
  const turns = (): readonly LeaderId[] => turnsOf(stateOf(line).table, persons, seat);
  /** Whose turn is over leaves the device: its desk is nobody else's to see. */
  const rise = (): void => {
    seat = null;
    desk.wipe();
  };
  /** Assigned only once everybody has acted: were a seat to fail on the way, the game in play would stay. */
  const put = (next: Line): void => {
    line = next;
    if (isShared && seat !== null && turns()[0] !== seat) rise();
    listeners.tell();
  };
  const whole = (): Tree => withLine(tree, id, line);

  return {
    book,
    get seat() {
      return seat;
    },
    persons,
    turns,
    sit() {
      const [next] = turns();
      if (!isShared || next === undefined || next === seat) return;
      seat = next;
      listeners.tell();
    },
    rise() {
      if (!isShared || seat === null) return;
      rise();
      listeners.tell();
    },
    desk,
    isInPlay: true,
    isStepOn: () => true,
    view: () => now().view,
    earlier: () => earlierOf(book, now(), line),
    log: () => now().log,
    send(command) {
      if (command.by !== seat) return { code: 'notYours' };
      const isAsked = held !== null || sentBy !== null;
      if (isAsked && whyNot(book, now().view, command) === null && (held?.(command) || sentBy?.(command))) return null;
      const sent = sendOn(book, line, command);
      if (!sent.ok) return sent.fault;
      put(settle(sent.value));
      return null;
    },
    whyNot: (command) => (command.by === seat ? whyNot(book, now().view, command) : { code: 'notYours' }),
    moves: () => movesOf(book, now()),
    inSteps(command) {
      const [from, by] = [line, seat];
      let next: Line | null = null;
      let known: Seen | null = null;
      return [
        () => {
          const sent = command.by === by ? sendOn(book, from, command) : null;
          next = sent?.ok === true ? settle(sent.value) : null;
        },
        () => {
          if (next === null) return;
          known = look(stateOf(next));
          movesOf(book, known);
          earlierOf(book, known, next);
        },
        () => {
          if (next === null || line !== from || seat !== by) return;
          seen = known;
          put(next);
        },
      ];
    },
    undo() {
      if (undoStop(line, seat) !== null) return false;
      put(cutAt(line, line.commands.length - 1));
      return true;
    },
    undoStops: () => undoStop(line, seat),
    line: id,
    tree: whole,
    mend(change) {
      tree = change(whole());
      listeners.tell();
    },
    forkAt(step, taken, from = id) {
      const before = whole();
      const parent = lineIn(before, from);
      const at = Math.max(0, Math.min(step, parent.commands.length));
      const fork = forkAt(book, parent, at, holdersWith(book, taken));
      const grown = withBranch(before, fork, '');
      return sessionOn(book, grown.tree, grown.id);
    },
    goTo: (other) => sessionOn(book, whole(), other),
    commands: () => line.commands,
    publicPart: () => publicPart(book, stateOf(line)),
    states: () => (stateOf(line).table.phase === 'ended' ? line.states : []),
    hash: () => rememberedHash(stateOf(line)),
    record: () => recordOf(book, whole(), id),
    subscribe: listeners.add,
    holdBack(ask) {
      held = ask;
    },
    sendBy(sender) {
      sentBy = sender;
    },
    ring() {
      if (stateOf(line).table.phase === 'ended') return;
      put(ringBell(book, line, persons[0] ?? null));
    },
    step(isQuiet = false) {
      const { table } = stateOf(line);
      const [acting] = table.awaits;
      if (persons.length > 0 || acting === undefined || table.phase === 'ended') return;
      const isOver = (state: State): boolean =>
        state.table.phase !== table.phase || state.table.slot !== table.slot || !state.table.awaits.includes(acting);
      const next = playOn(book, line, isOver);
      if (isQuiet) line = next;
      else put(next);
    },
    show: () => listeners.tell(),
  };
}
