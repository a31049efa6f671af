/** What happened at the step that is shown, in words, as far as the onlooker may know. */
import type { Event } from '../../core/model/play/event.ts';
import { MARK_KINDS } from '../../core/replay/timeline.ts';
import type { Playback } from '../../session/playback.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { sayReportLine } from '../../words/sentences/report.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { announce } from '../live.tsx';
import { NewsOnPhone } from '../week/news.tsx';
import { momentWords, stepWords } from './momentWords.ts';

interface MomentProps {
  readonly playback: Playback;
  /** Opens the ending page of the finished game; null where the line has none, or it may not be told yet. */
  readonly onEnding: (() => void) | null;
}

interface Told {
  readonly event: Event;
  /** null where only the link to its receipt stands. */
  readonly words: string | null;
}

export function Moment({ playback, onEnding }: MomentProps) {
  const { book, desk } = playback;
  const { step } = playback.place();
  const here = playback.timeline()[step];
  if (here === undefined) return null;
  const next = nextSeen(playback);
  const lines = playback.log().filter((entry) => entry.step === step - 1 || (step === 0 && entry.step === 0));
  const told = lines.flatMap(({ event }): readonly Told[] => {
    if (event.type === 'reported') return reportedShifts(playback, event).map((words) => ({ event, words }));
    const words = sayEvent(book, event);
    return words === null && event.type !== 'declined' ? [] : [{ event, words }];
  });
  return (
    <section class="panel theatre-moment" aria-labelledby="theatre-moment">
      <h2 id="theatre-moment">{stepWords(playback, here)}</h2>
      {here.command === null ? (
        told.length > 0 && here.by !== null ? null : (
          <p class="note">
            {say(here.by === null ? 'theatre.openingText' : 'theatre.sealed')}{' '}
            {next === null ? null : <TextLink onClick={() => goTo(playback, next)}>{say('theatre.toNext')}</TextLink>}
          </p>
        )
      ) : (
        <p>{sayCommand(book, here.command)}</p>
      )}
      <ul class="plain-list">
        {told.map(({ event, words }, i) => (
          <li key={i}>
            {words}
            {event.type === 'declined' ? (
              <TextLink onClick={() => desk.open({ kind: 'receipt', receipt: event.receipt })}>
                {say('sheet.openReceipt')}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {here.marks.some(({ kind }) => kind === 'week') ? (
        <div class="theatre-news">
          <NewsOnPhone />
        </div>
      ) : null}
      {onEnding === null ? null : (
        <p>
          {here.phase === 'ended' ? (
            <Button icon="arrow" onClick={onEnding}>
              {say('theatre.ending')}
            </Button>
          ) : (
            <TextLink onClick={onEnding}>{say('theatre.toEnding')}</TextLink>
          )}
        </p>
      )}
    </section>
  );
}

/** What a week's report tells of stances that the onlooker has not seen shift. */
function reportedShifts(playback: Playback, reported: Extract<Event, { readonly type: 'reported' }>): string[] {
  const { book } = playback;
  const log = playback.log();
  const events = log.filter(({ week }) => week === reported.week).map(({ event }) => event);
  const week = { events, receipts: playback.view().room?.receipts ?? [], seat: playback.seat };
  return reported.lines.flatMap((line) => {
    const isSeen = events.some(
      (event) =>
        event.type === 'stanceShifted' &&
        line.what === 'shifted' &&
        event.leader === line.leader &&
        event.region === line.region,
    );
    return line.what !== 'shifted' || isSeen ? [] : [sayReportLine(book, line, week)];
  });
}

function goTo(playback: Playback, step: number): void {
  playback.seek(step);
  const there = playback.timeline()[step];
  if (there !== undefined) announce(momentWords(playback, there));
}

/** @returns the next step at which this onlooker sees something: sealed moves show nothing by themselves. */
function nextSeen(playback: Playback): number | null {
  const found = MARK_KINDS.flatMap((kind) => playback.nearest(kind, 1) ?? []);
  return found.length === 0 ? null : Math.min(...found);
}
