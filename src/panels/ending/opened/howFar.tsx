/** How far every seat got with its mandate and with its secret, side by side and never added. A seat's name opens it in full. */
import type { PlayedFor } from '../../../core/analysis/debrief/mandate.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import type { Showing } from '../../../session/showing.ts';
import { leaderName } from '../../../words/names.ts';
import { say, told } from '../../../words/say.ts';
import { SeatTab } from '../../controls/emblem.tsx';

interface HowFarProps {
  readonly session: Showing;
  readonly played: readonly PlayedFor[];
  /** The seat that stands in full below. */
  readonly looked: LeaderId;
  readonly onLook: (leader: LeaderId) => void;
}

export function HowFar({ session, played, looked, onLook }: HowFarProps) {
  const { book } = session;
  return (
    <table class="far">
      <thead>
        <tr>
          <th scope="col">{say('ending.far.seat')}</th>
          <th scope="col">
            {say('ending.mandate')} <span class="ending-note">{say('ending.public')}</span>
          </th>
          <th scope="col">
            {say('ending.secret')} <span class="ending-note">{say('ending.dealtWord')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {played.map(({ leader, mandate, secret }) => {
          const dealt = book.leader(leader).secrets.find(({ id }) => id === secret.id);
          const kept = mandate.filter((line) => line === 'kept').length;
          const inPart = mandate.filter((line) => line === 'inPart').length;
          const met = secret.parts.filter((part) => part.met).length;
          return (
            <tr key={leader} data-looked={leader === looked}>
              <th scope="row">
                <button
                  type="button"
                  class="played-seat"
                  aria-pressed={leader === looked}
                  onClick={() => onLook(leader)}
                >
                  <SeatTab leader={leader} bare /> <span>{leaderName(book, leader)}</span>
                </button>
              </th>
              <td>
                <Pips marks={mandate} />
                <span>
                  {say('ending.far.kept', { count: kept, of: mandate.length })}
                  {inPart === 0 ? '' : ` ${say('ending.far.inPart', { count: inPart })}`}
                </span>
              </td>
              <td>
                <Pips marks={secret.parts.map((part) => (part.met ? 'kept' : 'notKept'))} />
                <span>
                  {dealt === undefined ? null : <b>{told(dealt.name)}</b>}{' '}
                  {say('ending.far.met', { count: met, of: secret.parts.length })}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A square a line: filled where it was kept, half where in part. The words beside them say the same. */
function Pips({ marks }: { readonly marks: PlayedFor['mandate'] }) {
  const side = 11;
  return (
    <svg class="far-pips" width={marks.length * (side + 4)} height={side + 2} aria-hidden="true">
      {marks.map((mark, i) => (
        <g key={i} transform={`translate(${i * (side + 4) + 1} 1)`}>
          {mark === 'notKept' ? null : (
            <path class="far-fill" d={mark === 'kept' ? `M0 0H${side}V${side}H0Z` : `M0 ${side}V0H${side}Z`} />
          )}
          <rect width={side} height={side} />
        </g>
      ))}
    </svg>
  );
}
