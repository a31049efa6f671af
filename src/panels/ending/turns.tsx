/** Three turning points, each with a way to play again from there. */
import { useState } from 'preact/hooks';
import { declinesOf } from '../../core/analysis/lastToBind.ts';
import type { Decision } from '../../core/analysis/decisions.ts';
import type { TurningPoint } from '../../core/analysis/turningPoints.ts';
import type { ClauseId, LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, list, optionName, termsName, truceName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayCommand } from '../../words/speak.ts';
import { ForkButton } from './fork.tsx';
import { SeeMoment } from './seeMoment.tsx';
import './turns.css';

interface TurnsProps {
  readonly session: Session;
  readonly points: readonly TurningPoint[];
  /** Plays again from a step. */
  readonly onAgain: (step: number) => void;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}

export function TurningPoints({ session, points, onAgain, onSee }: TurnsProps) {
  return (
    <section class="ending-panel turns" id="ending-turns" aria-labelledby="turns-head" tabIndex={-1}>
      <h2 id="turns-head">{say('ending.turns')}</h2>
      <p class="ending-note">{say('ending.turnsNote')}</p>
      <ol>
        {points.map((point) => (
          <Point
            key={`${point.week}-${point.step}-${point.what.code}`}
            session={session}
            point={point}
            onAgain={onAgain}
            onSee={onSee}
          />
        ))}
      </ol>
    </section>
  );
}

function Point({ session, point, onAgain, onSee }: Omit<TurnsProps, 'points'> & { readonly point: TurningPoint }) {
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
        <p class="turns-measured">{measuredInWords(point)}</p>
        <SeeMoment
          session={session}
          id={`turn-${point.at}-${point.what.code}`}
          at={point.at}
          what={what}
          onSee={onSee}
        />
        <ForkButton fork={point} week={point.week} asked={asked} onAsk={ask} onAgain={onAgain} />
      </div>
    </li>
  );
}

function inWords(session: Showing, what: Decision): { readonly what: string; readonly would: string | null } {
  const { book } = session;
  const name = (leader: LeaderId): string => leaderName(book, leader);
  const plain = (words: string, would: string | null = null) => ({ what: words, would });
  switch (what.code) {
    case 'move':
      return plain(say('ending.turn.move', { leader: name(what.command.by), move: sayCommand(book, what.command) }));
    case 'declinedAlone':
    case 'declinedByMany': {
      const receipt = session.view().room?.receipts[what.receipt];
      if (receipt === undefined) return plain('');
      const leaders = list(declinesOf(book, receipt).map(({ leader }) => name(leader)));
      const changes = (Object.entries(receipt.turn ?? {}) as [ClauseId, OptionId | null][]).map(([clause, option]) =>
        option === null
          ? say('receipt.leaveOut', { clause: clauseName(book, clause) })
          : say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, option) }),
      );
      const params = { leaders, by: name(receipt.by), terms: termsName(book, receipt.terms) };
      return plain(say(`ending.turn.${what.code}`, params), say('ending.turnedBy', { change: list(changes) }));
    }
    case 'rejectedAtHome':
      return plain(say('ending.turn.rejectedAtHome', { test: told(book.test(what.test).name) }));
    case 'broken':
      return plain(say('ending.turn.broken', { leader: name(what.leader) }));
    case 'truceUnanswered':
      return plain(
        say('ending.turn.truceUnanswered', {
          leader: name(what.leader),
          rival: name(what.rival),
          kind: truceName(book, what.kind),
        }),
      );
    case 'initialled':
      return plain(
        say('ending.turn.initialled', { clauses: list(what.clauses.map((clause) => clauseName(book, clause))) }),
      );
  }
}

/** The measure in words: what was missing as it went, and otherwise. */
function measuredInWords({ what, measured }: TurningPoint): string {
  const { goal, as, otherwise } = measured;
  const params = { goal: say(`ending.rungs.r${goal}`), as, otherwise };
  switch (what.code) {
    case 'move':
    case 'initialled':
      return say('ending.measured.taken', params);
    case 'declinedAlone':
    case 'declinedByMany':
    case 'truceUnanswered':
      return say('ending.measured.wanting', params);
    case 'rejectedAtHome':
    case 'broken':
      return say('ending.measured.lost', params);
  }
}
