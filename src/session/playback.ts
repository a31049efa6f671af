/** A record played back: any step of any line, from any seat, the public's view, or opened up. Nothing can be sent; one can only fork. */
import { forkAt } from '../core/replay/fork.ts';
import type { Line } from '../core/replay/line.ts';
import { rememberedHash, stateAt } from '../core/replay/line.ts';
import { openRecord } from '../core/replay/open.ts';
import type { Opened } from '../core/replay/open.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import type { MarkKind, TimelineStep } from '../core/replay/timeline.ts';
import { timelineOf } from '../core/replay/timeline.ts';
import type { LineId, Tree } from '../core/replay/tree.ts';
import { findLine, lineIn, withBranch } from '../core/replay/tree.ts';
import type { Logged } from '../core/model/event.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Onlooker, View } from '../core/model/view.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { logFor, viewFor } from '../core/rules/view.ts';
import { makeDesk } from './desk.ts';
import type { Session } from './session.ts';
import { holdersWith, seatIn, sessionOn } from './session.ts';
import type { Showing } from './showing.ts';
import { makeListeners } from './showing.ts';

/** Where a playback stands. */
export interface Place {
  readonly line: LineId;
  /** How many commands have been sent: 0 is the opening. */
  readonly step: number;
  readonly onlooker: Onlooker;
}
export interface Playback extends Showing {
  /** What is wrong with the record, and where; the lines then end before it, and nothing can be forked. */
  readonly broken: Opened['broken'];
  place(): Place;
  /** The last step of the line that is shown. */
  last(): number;
  /** The furthest step of that line which has been shown: nothing after it is told before it is reached. */
  reached(): number;
  /** Goes to a step; one outside the line is its nearest end. */
  seek(step: number): void;
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
}

/** @returns a playback of a record at the opening of its last played line, from the seat that a person held; the record's fault where it is another scenario's. */
export function playBack(book: Rulebook, record: GameRecord): Result<Playback, RecordFault> {
  const opened = openRecord(book, record);
  return opened.ok ? ok(playbackOf(opened.value.book, opened.value, record.playing)) : opened;
}

function playbackOf(book: Rulebook, { tree: first, broken }: Opened, playing: LineId): Playback {
  const desk = makeDesk();
  const listeners = makeListeners();
  let tree = first;
  const lineNow = (): Line => lineIn(tree, place.line);
  const main = first.lines[0];
  if (main === undefined) throw new Error('a record without a line');
  const start = findLine(first, playing) ?? main;
  let place: Place = { line: start.id, step: 0, onlooker: seatIn(book, start.line) ?? 'public' };
  const reached = new Map<LineId, number>();
  let seen: { readonly view: View; readonly log: readonly Logged[] } | null = null;
  let steps: readonly TimelineStep[] | null = null;

  const put = (next: Partial<Place>): void => {
    const isOther = (next.line ?? place.line) !== place.line || (next.onlooker ?? place.onlooker) !== place.onlooker;
    if (isOther) steps = null;
    place = { ...place, ...next };
    reached.set(place.line, Math.max(reached.get(place.line) ?? 0, place.step));
    seen = null;
    listeners.tell();
  };
  const now = (): NonNullable<typeof seen> => {
    const state = stateAt(lineNow(), place.step);
    seen ??= { view: viewFor(book, state, place.onlooker), log: logFor(state, place.onlooker) };
    return seen;
  };
  const allSteps = (): readonly TimelineStep[] => (steps ??= timelineOf(lineNow(), place.onlooker));
  const within = (line: Line, step: number): number => Math.max(0, Math.min(Math.trunc(step), line.commands.length));

  return {
    book,
    desk,
    broken,
    get seat() {
      const { onlooker } = place;
      return onlooker === 'public' || onlooker === 'open' ? null : onlooker;
    },
    view: () => now().view,
    log: () => now().log,
    send: () => ({ code: 'notYours' }),
    whyNot: () => ({ code: 'notYours' }),
    moves: () => [],
    hash: () => rememberedHash(stateAt(lineNow(), place.step)),
    subscribe: listeners.add,
    place: () => place,
    last: () => lineNow().commands.length,
    reached: () => reached.get(place.line) ?? 0,
    seek: (step) => put({ step: within(lineNow(), step) }),
    lookFrom: (onlooker) => put({ onlooker }),
    follow: (line) => put({ line, step: within(lineIn(tree, line), place.step) }),
    timeline: () => allSteps().slice(0, (reached.get(place.line) ?? 0) + 1),
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
      tree = change(tree);
      steps = null;
      const line = findLine(tree, place.line)?.line ?? null;
      put(line === null ? { line: main.id, step: within(lineIn(tree, main.id), place.step) } : {});
    },
    fork(seat) {
      const fork = forkAt(book, lineNow(), place.step, holdersWith(book, seat));
      const grown = withBranch(tree, fork, '');
      return sessionOn(book, grown.tree, grown.id);
    },
  };
}
