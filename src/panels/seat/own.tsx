/** The own panel: whose seat, tracks, moves, folder, and the two buttons at its foot. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { leaderName, list, personName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { MoveButtons } from '../moves/buttons.tsx';
import { Folder, FolderFoot } from '../moves/folder.tsx';
import { AfterYou } from '../hotseat/turnOrder.tsx';
import { Hint } from '../hints/hint.tsx';
import { hintsOf } from '../hints/ofMoves.ts';
import { Term } from '../terms/term.tsx';
import { usePlay } from '../store-hooks.ts';
import { Tracks } from './tracks.tsx';

/** `part` is given on a phone, where seat and moves are two tabs. */
export function OwnPanel({ by, part = 'both' }: { by: LeaderId; part?: 'both' | 'seat' | 'moves' }) {
  const { session, view } = usePlay();
  const isMine = view.table.awaits.includes(by);
  return (
    <section class="panel own" aria-label={say('seat.label')}>
      <div class="own-upper">
        {part === 'moves' ? (
          <h2 class="offscreen">{leaderName(session.book, by)}</h2>
        ) : (
          <>
            <SeatHead by={by} />
            <AfterYou />
            <Tracks leader={by} helped={part === 'seat'} />
            <ShiftNotice by={by} />
          </>
        )}
        {part === 'seat' ? null : <MoveButtons by={by} />}
      </div>
      {/* What is sealed is never scrolled away by what could be. */}
      {part === 'seat' ? null : (
        <div class="own-lower">
          <SpoilerNotice by={by} />
          {isMine ? <Hint fits={hintsOf(session.book, view, session.desk.now())} /> : null}
          <Folder />
          {isMine ? <FolderFoot by={by} /> : <Waiting />}
        </div>
      )}
    </section>
  );
}

function SeatHead({ by }: { by: LeaderId }) {
  const { session } = usePlay();
  const { book } = session;
  return (
    <div class="seat-head">
      <Emblem leader={by} own bare />
      <div>
        <h2>{leaderName(book, by)}</h2>
        <span class="note">{personName(book, by)}</span>
      </div>
      <Button onClick={() => session.desk.open({ kind: 'page', page: 'brief' })}>{say('app.brief')}</Button>
    </div>
  );
}

/** Says in a line that one's own stance has shifted since last week's moves; the brief says to what, and why. */
function ShiftNotice({ by }: { by: LeaderId }) {
  const { session, view } = usePlay();
  const { week } = view.table;
  const regions = new Set(
    session
      .log()
      .flatMap(({ week: at, event }) =>
        event.type === 'stanceShifted' && event.leader === by && at >= week - 1 ? [event.region] : [],
      ),
  );
  if (regions.size === 0) return null;
  return (
    <p class="shift-notice">
      <TextLink onClick={() => session.desk.open({ kind: 'page', page: 'brief' })}>
        {say('seat.shifted', { count: regions.size })}
      </TextLink>
    </p>
  );
}

/** The unsigned card of a week: each side answers, sealed. */
function SpoilerNotice({ by }: { by: LeaderId }) {
  const { session, view } = usePlay();
  const { table, own } = view;
  if (table.spoilerWeek !== table.week || !session.book.isSide(by) || own === null) return null;
  const { spoilerAnswer } = own;
  return (
    <div class="spoiler">
      <b>
        <Term id="spoiler">{say('week.spoiler.head')}</Term>
      </b>
      {spoilerAnswer === null ? (
        <>
          <button
            type="button"
            class="textlink"
            onClick={() => session.desk.open({ kind: 'move', type: 'answerSpoiler', filled: {} })}
          >
            {say('week.spoiler.ask')}
          </button>
          <span class="note">{say('week.spoiler.unanswered', { answer: say('week.spoiler.ignore') })}</span>
        </>
      ) : (
        <span class="note">{say('week.spoiler.answered', { answer: say(`week.spoiler.${spoilerAnswer}`) })}</span>
      )}
    </div>
  );
}

function Waiting() {
  const { session, view } = usePlay();
  const leaders = list(view.table.awaits.map((leader) => leaderName(session.book, leader)));
  return <p class="note foot-note">{say('moves.waiting', { leaders })}</p>;
}
