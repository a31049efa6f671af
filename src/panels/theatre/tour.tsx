/** The guided tour: a record whose notes lead through it, one after another. What a note says stands beside the table, on a phone over the timeline. */
import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { notesAlong } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { leaderName } from '../../words/names.ts';
import { parsePairNote } from '../../core/lesson/pairNote.ts';
import { say } from '../../words/say.ts';
import type { TourNote } from '../../words/tour.ts';
import { isRetiredTourNote, parseTourNote, tourHead, tourWords } from '../../words/tour.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { announce } from '../live.tsx';
import type { Pointed } from './pointed.ts';
import { pointedAt } from './pointed.ts';
import { ShowMe } from './spot.tsx';
import './tour.css';

interface Stop {
  readonly step: number;
  readonly note: TourNote;
}
export interface Tour {
  readonly stops: readonly Stop[];
  /** The note that is read: of this step, or the last one before it. */
  readonly at: number;
  /** Whether the step that is shown is the note's own. */
  readonly isThere: boolean;
  /** Goes to a note and its step; to one that is not there it does nothing. */
  go(to: number): void;
}

/** @returns the tour of the line that is shown; null where its notes are no tour's, or it has left the tour and has only some of them. */
export function useTour(playback: Playback): Tour | null {
  const { line, step } = playback.place();
  const tree = playback.tree();
  const [chosen, choose] = useState(0);
  const stops = useMemo(
    () =>
      notesAlong(tree, line).flatMap((pinned): readonly Stop[] => {
        const note = parseTourNote(pinned.text);
        return note === null ? [] : [{ step: pinned.step, note }];
      }),
    [tree, line],
  );
  const whole = tree.notes.filter(({ text }) => parseTourNote(text) !== null).length;
  if (stops.length === 0 || stops.length < whole) return null;
  const first = stops.findIndex((stop) => stop.step === step);
  const before = stops.findLastIndex((stop) => stop.step < step);
  const at = stops[chosen]?.step === step ? chosen : first >= 0 ? first : Math.max(0, before);
  return {
    stops,
    at,
    isThere: stops[at]?.step === step,
    go(to) {
      const stop = stops[to];
      if (stop === undefined) return;
      choose(to);
      playback.seek(stop.step);
      announce(`${tourHead(stop.note)}. ${noteWords(playback.book, stop.note)}`);
    },
  };
}

/** @returns what a pinned text says: a note of the tour or of a pair in the reader's language, any other as it was typed. */
export function pinnedWords(book: Rulebook, text: string): string {
  const note = parseTourNote(text);
  const decided = parsePairNote(text);
  if (decided !== null) return say(`lesson.pair.note.${decided}`);
  if (isRetiredTourNote(text)) return say('tour.retired');
  return note === null ? text : noteWords(book, note);
}

function noteWords({ weeks }: Rulebook, note: TourNote): string {
  return tourWords(note, { weeks });
}

interface GuideProps {
  readonly playback: Playback;
  readonly tour: Tour;
  /** The last note's invitation; null where the record cannot be played on. */
  readonly invite: Invite | null;
}
/** To take the seat that one has looked from, where texts were first declined. */
export interface Invite {
  readonly words: string;
  take(): void;
}

/** @returns the invitation of a tour's end; null where it has no note of a decline, or is not seen from a seat. */
export function inviteOf(playback: Playback, tour: Tour, onFork: (session: Session) => void): Invite | null {
  const { book, seat } = playback;
  const stop = tour.stops.find(({ note }) => note === 'declined');
  const there = stop === undefined ? undefined : playback.timeline()[stop.step];
  if (stop === undefined || there === undefined || seat === null) return null;
  // From the first morning of that week: a text can then still be worded otherwise.
  const from = playback.timeline().find(({ week }) => week === there.week)?.step ?? stop.step;
  return {
    words: say('tour.take', { leader: leaderName(book, seat), week: there.week }),
    take() {
      playback.seek(from);
      onFork(playback.fork(seat));
    },
  };
}

/** Beside the table. */
export function Guide({
  playback,
  tour,
  invite,
  heading,
  onEnding,
}: GuideProps & { readonly heading: RefObject<HTMLHeadingElement | null>; readonly onEnding: (() => void) | null }) {
  const stop = tour.stops[tour.at];
  if (stop === undefined) return null;
  return (
    <section class="panel guide" aria-labelledby="guide-head">
      <p class="note">
        {say('tour.label')}. {say('tour.count', { at: tour.at + 1, count: tour.stops.length })}
      </p>
      <h2 id="guide-head" ref={heading} tabIndex={-1}>
        {tourHead(stop.note)}
      </h2>
      <p>{noteWords(playback.book, stop.note)}</p>
      <p>
        <ShowMe pointed={pointedAt(playback, stop.note)} />
      </p>
      {isLast(tour) && invite !== null ? (
        <Button kind="primary" icon="fork" onClick={invite.take}>
          {invite.words}
        </Button>
      ) : null}
      <GuideWays tour={tour} onEnding={onEnding} isInvited={invite !== null} />
    </section>
  );
}

/** Over the timeline of a phone: folded, it leaves the room to the table. */
export function GuideOnPhone({ playback, tour, invite }: GuideProps) {
  const stop = tour.stops[tour.at];
  if (stop === undefined) return null;
  return (
    <details class="guide-fold" open>
      <summary>
        <b>{tourHead(stop.note)}</b>{' '}
        <span class="note">
          {say('tour.count', { at: tour.at + 1, count: tour.stops.length })} <Icon name="down" size={14} />
        </span>
      </summary>
      <p>
        {noteWords(playback.book, stop.note)} <ShowMe pointed={pointedAt(playback, stop.note)} />
        {isLast(tour) && invite !== null ? (
          <>
            {' '}
            <TextLink onClick={invite.take}>{invite.words}</TextLink>
          </>
        ) : null}
      </p>
    </details>
  );
}

/** The ways from note to note; behind the last one, the ending page. */
export function GuideWays({
  tour,
  onEnding,
  isInvited = false,
}: {
  readonly tour: Tour;
  readonly onEnding: (() => void) | null;
  /** Whether a way to play on stands before these. */
  readonly isInvited?: boolean;
}) {
  const { at, isThere, go } = tour;
  return (
    <div class="guide-ways">
      {at === 0 ? null : <Button class="square" icon="back" label={say('tour.before')} onClick={() => go(at - 1)} />}
      {isLast(tour) ? null : (
        <Button kind="primary" icon="arrow" onClick={() => go(at + 1)}>
          {say('tour.next')}
        </Button>
      )}
      {isLast(tour) && onEnding !== null ? (
        <Button kind={isInvited ? 'plain' : 'primary'} icon="arrow" onClick={onEnding}>
          {say('theatre.toEnding')}
        </Button>
      ) : null}
      {isThere ? null : <TextLink onClick={() => go(at)}>{say('tour.back')}</TextLink>}
    </div>
  );
}

function isLast({ at, stops }: Tour): boolean {
  return at === stops.length - 1;
}

/** What the note that is read speaks of; null away from its step, where the page shows something else. */
export function pointedBy(playback: Playback, { stops, at, isThere }: Tour): Pointed | null {
  const stop = stops[at];
  return stop === undefined || !isThere ? null : pointedAt(playback, stop.note);
}
