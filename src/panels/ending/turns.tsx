/** Three turning points, each with a way to play again from there. */
import { useState } from 'preact/hooks';
import { declinesOf } from '../../core/analysis/lastToBind.ts';
import type { Turn, TurningPoint } from '../../core/analysis/turningPoints.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { clauseName, leaderName, list, optionName, termsName, truceName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import './turns.css';

interface TurnsProps {
  readonly session: Session;
  readonly points: readonly TurningPoint[];
  /** Plays again from a step. */
  readonly onAgain: (step: number) => void;
}

export function TurningPoints({ session, points, onAgain }: TurnsProps) {
  return (
    <section class="ending-panel turns" aria-labelledby="turns-head">
      <h2 id="turns-head">{say('ending.turns')}</h2>
      <ol>
        {points.map((point) => (
          <Point key={`${point.step}-${point.what.code}`} session={session} point={point} onAgain={onAgain} />
        ))}
      </ol>
    </section>
  );
}

/** The button asks once more in place: what came after that step is played anew. */
function Point({ session, point, onAgain }: Omit<TurnsProps, 'points'> & { readonly point: TurningPoint }) {
  const [asked, ask] = useState(false);
  const { what, would } = inWords(session, point.what);
  return (
    <li>
      <p class="turns-week">
        {say('ending.week')} <b>{point.week}</b>
      </p>
      <div>
        <p>
          {what} {would !== null && <span class="turns-would">{would}</span>}
        </p>
        {asked ? (
          <fieldset class="turns-sure">
            <legend>{say('ending.sureText')}</legend>
            <Button kind="primary" onClick={() => onAgain(point.step)}>
              {say('ending.sureYes')}
            </Button>
            <Button onClick={() => ask(false)}>{say('ending.sureNo')}</Button>
          </fieldset>
        ) : (
          <Button onClick={() => ask(true)}>
            <Icon name="fork" /> {say(`ending.fork.${point.from}`, { week: point.week })}
          </Button>
        )}
      </div>
    </li>
  );
}

function inWords(session: Session, turn: Turn): { readonly what: string; readonly would: string | null } {
  const { book } = session;
  const plain = (what: string, would: string | null = null) => ({ what, would });
  switch (turn.code) {
    case 'declinedAlone':
    case 'declinedByMany': {
      const receipt = session.view().room?.receipts[turn.receipt];
      if (receipt === undefined) return plain('');
      const leaders = list(declinesOf(book, receipt).map(({ leader }) => leaderName(book, leader)));
      const changes = (Object.entries(receipt.turn ?? {}) as [ClauseId, OptionId | null][]).map(([clause, option]) =>
        option === null
          ? say('receipt.leaveOut', { clause: clauseName(book, clause) })
          : say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, option) }),
      );
      const params = { leaders, by: leaderName(book, receipt.by), terms: termsName(book, receipt.terms) };
      return plain(
        say(`ending.turn.${turn.code}`, params),
        changes.length === 0 ? null : say('ending.turnedBy', { change: list(changes) }),
      );
    }
    case 'textShort':
      return plain(
        say('ending.turn.textShort', { leaders: list(turn.leaders.map((leader) => leaderName(book, leader))) }),
      );
    case 'rejectedAtHome':
      return plain(say('ending.turn.rejectedAtHome', { test: told(book.test(turn.test).name) }));
    case 'walkedOut':
    case 'withdrew':
      return plain(say(`ending.turn.${turn.code}`, { leader: leaderName(book, turn.leader) }));
    case 'truceUnanswered': {
      const rival = book.rivalOf(turn.leader);
      return plain(
        say('ending.turn.truceUnanswered', { leader: leaderName(book, turn.leader), kind: truceName(book, turn.kind) }),
        rival === null ? null : say('ending.turn.truceWould', { rival: leaderName(book, rival) }),
      );
    }
    case 'invitationDeclined':
      return plain(
        say('ending.turn.invitationDeclined', {
          leader: leaderName(book, turn.leader),
          from: leaderName(book, turn.from),
        }),
      );
    case 'pressBackfired':
      return plain(
        say('ending.turn.pressBackfired', {
          leader: leaderName(book, turn.leader),
          target: leaderName(book, turn.target),
        }),
      );
    case 'initialled':
      return plain(
        say('ending.turn.initialled', { clauses: list(turn.clauses.map((clause) => clauseName(book, clause))) }),
      );
    case 'truceLapsed':
    case 'ceasefireBegan':
    case 'deadlineMissed':
    case 'dryWeek':
      return plain(say(`ending.turn.${turn.code}`));
  }
}
