/** One region of a leader's stance: where it stands as far as is known, what that rests on, what has moved it, and what its next move depends on. */
import { isMet } from '../../core/analysis/stance/conditions.ts';
import { knownStance } from '../../core/analysis/stance/knownStance.ts';
import { isSpoken } from '../../core/analysis/stance/road.ts';
import { stancePath } from '../../core/analysis/stance/stancePath.ts';
import type { Shift, StanceState } from '../../core/model/scenario/stance.ts';
import type { LeaderId, Level, RegionId, SignalName } from '../../core/model/vocabulary.ts';
import { LEVELS } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, levelName, list, acceptedName, regionName, stateName } from '../../words/names.ts';
import { sayWhyShifted } from '../../words/sentences/ownShift.ts';
import { say, told } from '../../words/say.ts';
import { RestsOn } from './links.tsx';

interface RegionProps {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly region: RegionId;
}

/** Folded: its name and its state. Opened: what that accepts and rests on, how it came there, and its next shifts in words. */
export function RegionCard({ session, leader, region }: RegionProps) {
  const { book } = session;
  const known = knownStance(book, session.view(), session.log(), leader, region);
  const state = known === null ? undefined : book.leader(leader).stance[region]?.states[known.state];
  if (known === null || state === undefined) return null;
  const since =
    known.exact && known.week === 0 ? 'sheet.standsNow' : known.week === 0 ? 'sheet.saidDayNought' : 'sheet.sinceWeek';
  return (
    <details class="region-card">
      <summary>
        <b>{regionName(book, region)}</b>
        <span>{told(state.name)}</span>
        <span class="sheet-note">{say(since, { week: known.week })}</span>
      </summary>
      <p>{say('sheet.accepts', { options: acceptsInWords(session, region, state) })}</p>
      <RestsOn session={session} rests={state.rests} />
      <Moved session={session} leader={leader} region={region} />
      <NextShifts session={session} leader={leader} region={region} state={state} />
    </details>
  );
}

/** What has moved it so far, each time with the step at which that was seen. */
function Moved({ session, leader, region }: RegionProps) {
  const { book } = session;
  const path = stancePath(book, session.view(), session.log(), leader, region);
  const moves = (path?.stops ?? []).flatMap(({ state, week, moved }) =>
    moved === null
      ? []
      : [
          {
            key: `${moved.step}-${state}`,
            words: say('sheet.moved', {
              week,
              step: moved.step,
              state: stateName(book, leader, region, state),
              why: sayWhyShifted(book, { leader, region, from: moved.from, to: state, on: moved.on }),
            }),
          },
        ],
  );
  return moves.length === 0 ? null : (
    <ol class="stance-moves" aria-label={say('sheet.movedHead')}>
      {moves.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ol>
  );
}

function acceptsInWords(session: Showing, region: RegionId, state: StanceState): string {
  if (region === 'posture')
    return list(LEVELS.filter((level) => state.accepts.includes(level)).map((level: Level) => levelName(level)));
  return list(state.accepts.map((one) => acceptedName(session.book, region, one)));
}

/** What a next move depends on: said in public, so shown for everybody; whether it is met only where the reader may know. */
function NextShifts({ session, leader, region, state }: RegionProps & { readonly state: StanceState }) {
  const { book } = session;
  const isOpen = session.view().opened !== null;
  const shifts = state.shifts.filter((shift) => isOpen || isSpoken(book, shift.when));
  if (shifts.length === 0) return <p class="sheet-note">{say('sheet.noShift')}</p>;
  return (
    <>
      {shifts.map((shift) => (
        <div key={`${shift.to}-${shift.when.join()}`} class="shift">
          <p>{say('sheet.shift', { state: stateName(book, leader, region, shift.to) })}</p>
          <Conditions session={session} leader={leader} shift={shift} />
        </div>
      ))}
    </>
  );
}

function Conditions({
  session,
  leader,
  shift,
}: {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly shift: Shift;
}) {
  const { book } = session;
  return (
    <ul class="conditions">
      {shift.when.map((signal: SignalName) => {
        const words = book.scenario.signalWords[signal];
        const met = isMet(book, session.view(), leader, signal);
        return (
          <li key={signal} data-met={met === null ? 'unknown' : String(met)}>
            {words === undefined ? say('receipt.dealtSoft') : told(words)}{' '}
            <span class="sheet-note">
              {say(met === null ? 'sheet.notKnown' : met ? 'sheet.isMet' : 'sheet.notMet')}
            </span>
          </li>
        );
      })}
      {shift.when.length === 0 && <li>{say('sheet.whenHeard', { leader: leaderName(book, leader) })}</li>}
    </ul>
  );
}
