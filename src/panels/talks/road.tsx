/** A road through a stance chart: where a leader stood, what would have to become true, where it would then stand. */
import type { Hop, Road } from '../../core/analysis/stance/road.ts';
import { isSpoken } from '../../core/analysis/stance/road.ts';
import { handsOf } from '../../core/analysis/stance/hands.ts';
import { isMet } from '../../core/analysis/stance/conditions.ts';
import type { SignalName } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { stateName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Icon } from '../controls/icon.tsx';
import { HandsTag } from './hands.tsx';
import './road.css';

/** An ordered list, drawn as a line of stations. Dealt conditions are never shown before the end. */
export function RoadView({ session, road }: { readonly session: Showing; readonly road: Road }) {
  const { book } = session;
  const name = (state: Road['from']): string => stateName(book, road.leader, road.clause, state);
  return (
    <ol class="road">
      <li>
        <span class="road-state road-now">{name(road.from)}</span>
        <span class="road-note">{say('receipt.stoodHere')}</span>
      </li>
      {road.hops.map((hop, i) => (
        <li key={hop.to}>
          <Ways session={session} road={road} hop={hop} />
          <span class="road-state">{name(hop.to)}</span>
          {i === road.hops.length - 1 && <span class="road-note">{say('receipt.wouldTake')}</span>}
        </li>
      ))}
      {road.hops.length > 0 && (
        <li class="road-note">
          {say('receipt.pace', { count: road.hops.length })}
          {isReady(session, road) && ` ${say('receipt.paceReady')}`}
        </li>
      )}
    </ol>
  );
}

/** Whether all that the next step waits for is known to be met, in a game that goes on. */
function isReady(session: Showing, road: Road): boolean {
  const view = session.view();
  return (
    view.table.phase !== 'ended' &&
    (road.hops[0]?.ways ?? []).some((way) =>
      way.every((signal) => isMet(session.book, view, road.leader, signal) === true),
    )
  );
}

/** What opens a hop: all signals of a way, or all of another. */
function Ways({ session, road, hop }: { readonly session: Showing; readonly road: Road; readonly hop: Hop }) {
  const { book } = session;
  const view = session.view();
  const isOpen = view.opened !== null;
  const ways = hop.ways.filter((way) => isOpen || isSpoken(book, way));
  if (ways.length === 0) return <p class="road-when">{say('receipt.unspoken')}</p>;
  return (
    <div class="road-when">
      <Icon name="arrow" />
      {ways.map((way, i) => (
        <p key={way.join()}>
          {i > 0 && <b>{say('receipt.or')} </b>}
          {way.map((signal, at) => (
            <Condition key={signal} session={session} road={road} signal={signal} isLast={at === way.length - 1} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface ConditionProps {
  readonly session: Showing;
  readonly road: Road;
  readonly signal: SignalName;
  readonly isLast: boolean;
}
function Condition({ session, road, signal, isLast }: ConditionProps) {
  const { book } = session;
  const words = book.scenario.signalWords[signal];
  const met = isMet(book, session.view(), road.leader, signal);
  return (
    <span data-met={met === null ? 'unknown' : String(met)}>
      {words === undefined ? say('receipt.dealtSoft') : told(words)}
      {met === true && <em class="road-met"> {say('receipt.met')}</em>}
      {isLast ? '.' : ';'} {met !== true && <HandsTag session={session} parts={handsOf(book, road.leader, signal)} />}
    </span>
  );
}
