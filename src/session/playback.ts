/** A record played back: any step of any line, from any seat, the public's view, or opened up. Nothing can be sent; one can only fork. */
import { forkAt } from '../core/replay/fork.ts';
import type { Line } from '../core/replay/line.ts';
import { rememberedHash, stateAt, stateOf } from '../core/replay/line.ts';
import { openRecord, recordOf } from '../core/replay/open.ts';
import type { Opened } from '../core/replay/open.ts';
import type { GameRecord } from '../core/replay/record.ts';
import type { MarkKind, TimelineStep } from '../core/replay/timeline.ts';
import { timelineOf } from '../core/replay/timeline.ts';
import type { LineId, Tree } from '../core/replay/tree.ts';
import { findLine, lineIn, MAIN, sharedSteps, withBranch } from '../core/replay/tree.ts';
import type { Logged } from '../core/model/play/event.ts';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Onlooker, View } from '../core/model/play/view.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { logFor, viewFor } from '../core/rules/state/view.ts';
import { makeDesk } from './desk.ts';
import { clauseOfStep } from './matters.ts';
import type { Earlier } from './earlier.ts';
import { earlierOn } from './earlier.ts';
import type { Session } from './session.ts';
import { holdersWith, isShut, seatIn } from './persons.ts';
import { sessionOn } from './session.ts';
import type { Showing } from './showing.ts';
import { makeListeners } from './showing.ts';
import type { WhoseFault } from './whose.ts';

/** Where a playback stands. */
export interface Place {
  readonly line: LineId;
  /** How many commands have been sent: 0 is the opening. */
  readonly step: number;
  readonly onlooker: Onlooker;
}
/** All that a playback needs to be where it was, when its record is opened again. */
export interface Bookmark extends Place {
  /** The furthest step of the line that has been shown. */
  readonly reached: number;
  readonly isWhole: boolean;
}
export interface Playback extends Showing {
  /** What is wrong with the record, and where; the lines then end before it, and nothing can be forked. */
  readonly broken: Opened['broken'];
  place(): Place;
  /** The last step of the line that is shown. */
  last(): number;
  /** The furthest step of a line which has been shown, on it or on one that it shares steps with: nothing after it is told before it is reached. */
  reached(line?: LineId): number;
  /** The step at which a picture of a line ends: its last once that has been shown, and before that a length which tells nothing of it. */
  scale(line?: LineId): number;
  /** Whether everything is told beforehand: for whoever knows the game already, and for teachers. */
  isWhole(): boolean;
  showWhole(isWhole: boolean): void;
  /** Goes to a step; one outside the line is its nearest end. `isPassing` while somebody drags past it: what takes time then waits until it is over. */
  seek(step: number, isPassing?: boolean): void;
  /** Whether the step that is shown is only passed by. */
  isPassing(): boolean;
  /** Looks from another seat, from the public's view, or with everything opened. */
  lookFrom(onlooker: Onlooker): void;
  /** Shows another line at the step where it leaves this one, or as near as it has one. */
  follow(line: LineId): void;
  /** @returns the line's steps as this onlooker sees them, up to the furthest that has been shown. */
  timeline(): readonly TimelineStep[];
  /** @returns the nearest step before or after this one with such a mark; null where there is none. Looks past what has been shown: going there shows it. */
  nearest(kind: MarkKind, way: 1 | -1): number | null;
  tree(): Tree;
  /** Changes names, branches or notes. Where the line that is shown is gone, the main line is shown. */
  mend(change: (tree: Tree) => Tree): void;
  /** @returns a session that plays on from here in a branch of its own, from that seat; null to watch. */
  fork(seat: LeaderId | null): Session;
  /** @returns the finished game, for its ending page; null where the line has no end, or it has not been shown yet. */
  ending(): Session | null;
  /** @returns the record with what was changed here; a broken one whole, with all that cannot be shown. */
  record(): GameRecord;
  bookmark(): Bookmark;
  /** Goes back to where it was; as near as it can where the line is gone. */
  turnTo(mark: Bookmark): void;
}

/** Steps that a week is drawn with while nobody knows how many there will be. */
const UNTOLD_WEEK = 25;

/**
 * @returns a playback of a record at the opening of its last played line, from the seat that a person held; the record's fault where it is another scenario's.
 * Refused with `shut`: a game that several persons still play at one device.
 */
export function playBack(book: Rulebook, record: GameRecord): Result<Playback, WhoseFault> {
  const opened = openRecord(book, record);
  if (!opened.ok) return opened;
  const { tree } = opened.value;
  const playing = findLine(tree, record.playing)?.id ?? MAIN;
  if (isShut(opened.value.book, tree, playing)) return fail({ code: 'shut' });
  return ok(playbackOf(opened.value.book, opened.value, record));
}

function playbackOf(book: Rulebook, { tree: first, broken }: Opened, source: GameRecord): Playback {
  const desk = makeDesk();
  const listeners = makeListeners();
  let tree = first;
  const lineNow = (): Line => lineIn(tree, place.line);
  const main = first.lines[0];
  if (main === undefined) throw new Error('a record without a line');
  const start = findLine(first, source.playing) ?? main;
  let place: Place = { line: start.id, step: 0, onlooker: seatIn(book, start.line) ?? 'public' };
  /** By the line itself: its name may change, and another line may take its id. */
  const shown = new Map<Line, number>();
  let isWhole = false;
  let isPassing = false;
  let isStepOn = false;
  let seen: { readonly view: View; readonly log: readonly Logged[] } | null = null;
  let earlier: { readonly seen: Earlier | null } | null = null;
  let steps: readonly TimelineStep[] | null = null;

  const put = (next: Partial<Place>): void => {
    const isOther = (next.line ?? place.line) !== place.line || (next.onlooker ?? place.onlooker) !== place.onlooker;
    if (isOther) steps = null;
    isStepOn = !isOther && next.step === place.step + 1;
    place = { ...place, ...next };
    shown.set(lineNow(), Math.max(shown.get(lineNow()) ?? 0, place.step));
    seen = null;
    earlier = null;
    // Where clauses lie in groups, the one opens in which something happened.
    const about = book.scenario.groups === undefined ? null : clauseOfStep(now().log, place.step);
    if (about !== null) desk.turn(about);
    listeners.tell();
  };
  const now = (): NonNullable<typeof seen> => {
    const state = stateAt(lineNow(), place.step);
    seen ??= { view: viewFor(book, state, place.onlooker), log: logFor(state, place.onlooker) };
    return seen;
  };
  const reachedOn = (line: Line): number => {
    if (isWhole) return line.commands.length;
    let most = shown.get(line) ?? 0;
    for (const [other, step] of shown) if (step > most) most = Math.max(most, Math.min(step, sharedSteps(other, line)));
    return most;
  };
  const scaleOf = (line: Line): number => {
    const most = reachedOn(line);
    if (most === line.commands.length) return most;
    let scale = UNTOLD_WEEK * book.weeks;
    while (scale < most + UNTOLD_WEEK) scale += UNTOLD_WEEK;
    return scale;
  };
  /** The present step on another line, or the last that may be shown there. */
  const stepOn = (from: Line, to: Line): number => Math.min(place.step, Math.max(sharedSteps(from, to), reachedOn(to)));
  const allSteps = (): readonly TimelineStep[] => (steps ??= timelineOf(lineNow(), place.onlooker));
  const within = (line: Line, step: number): number => Math.max(0, Math.min(Math.trunc(step), line.commands.length));

  return {
    book,
    desk,
    broken,
    isInPlay: false,
    isStepOn: () => isStepOn && !isPassing,
    get seat() {
      const { onlooker } = place;
      return onlooker === 'public' || onlooker === 'open' ? null : onlooker;
    },
    view: () => now().view,
    earlier: () => (earlier ??= { seen: earlierOn(book, lineNow(), place.step, place.onlooker) }).seen,
    log: () => now().log,
    send: () => ({ code: 'notYours' }),
    whyNot: () => ({ code: 'notYours' }),
    moves: () => [],
    hash: () => rememberedHash(stateAt(lineNow(), place.step)),
    subscribe: listeners.add,
    place: () => place,
    last: () => lineNow().commands.length,
    reached: (line = place.line) => reachedOn(lineIn(tree, line)),
    scale: (line = place.line) => scaleOf(lineIn(tree, line)),
    isWhole: () => isWhole,
    showWhole(whole) {
      isWhole = whole;
      put({});
    },
    seek(step, passing = false) {
      isPassing = passing;
      put({ step: within(lineNow(), step) });
    },
    isPassing: () => isPassing,
    lookFrom: (onlooker) => put({ onlooker }),
    follow: (line) => put({ line, step: stepOn(lineNow(), lineIn(tree, line)) }),
    timeline: () => allSteps().slice(0, reachedOn(lineNow()) + 1),
    nearest(kind, way) {
      const has = ({ marks }: TimelineStep): boolean => marks.some((mark) => mark.kind === kind);
      const found =
        way > 0
          ? allSteps()
              .slice(place.step + 1)
              .find(has)
          : allSteps().slice(0, place.step).findLast(has);
      return found?.step ?? null;
    },
    tree: () => tree,
    mend(change) {
      const before = lineNow();
      tree = change(tree);
      const { id } = tree.lines.find(({ line }) => line === before) ?? main;
      put({ line: id, step: stepOn(before, lineIn(tree, id)) });
    },
    fork(seat) {
      const fork = forkAt(book, lineNow(), place.step, holdersWith(book, seat === null ? [] : [seat]));
      const grown = withBranch(tree, fork, '');
      return sessionOn(book, grown.tree, grown.id);
    },
    ending() {
      const line = lineNow();
      const isShown = reachedOn(line) === line.commands.length && stateOf(line).table.phase === 'ended';
      return isShown ? sessionOn(book, tree, place.line) : null;
    },
    record: () => (broken === null ? recordOf(book, tree, place.line) : { ...source, notes: tree.notes }),
    bookmark: () => ({ ...place, reached: reachedOn(lineNow()), isWhole }),
    turnTo(mark) {
      isWhole = mark.isWhole;
      const line = findLine(tree, mark.line)?.id ?? place.line;
      for (const step of [mark.reached, mark.step])
        put({ line, step: within(lineIn(tree, line), step), onlooker: mark.onlooker });
    },
  };
}
