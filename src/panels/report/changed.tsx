/** What changed since last week at a glance: clause by clause, seat by seat; each seat leads to its stance card. */
import type { ChangedClause, Shown } from '../../core/analysis/week/changed.ts';
import { changedInWeek } from '../../core/analysis/week/changed.ts';
import type { ClauseId, RegionId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { capital, leaderName, optionName, regionName, stateName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { SheetLink } from '../sheets/links.tsx';
import './changed.css';

/** A list of clauses; a sentence where none changed. */
export function Changed({ session, week }: { readonly session: Showing; readonly week: number }) {
  const { book } = session;
  const changed = changedInWeek(book, session.log(), session.view().room?.receipts ?? [], week);
  return (
    <section class="report-changed" aria-labelledby="report-changed">
      <h3 id="report-changed">{say('report.changed.head')}</h3>
      {changed.length === 0 ? (
        <p class="note">{say('report.changed.none')}</p>
      ) : (
        <dl>
          {changed.map((one) => (
            <ClauseChanges key={one.region} session={session} changed={one} />
          ))}
        </dl>
      )}
    </section>
  );
}

function ClauseChanges({ session, changed }: { readonly session: Showing; readonly changed: ChangedClause }) {
  const { region, initialled, seats } = changed;
  return (
    <div>
      <dt>{capital(regionName(session.book, region))}</dt>
      {initialled === null ? null : (
        <dd class="changed-initialled">
          {say('report.changed.initialled', { option: optionName(session.book, region as ClauseId, initialled) })}
        </dd>
      )}
      {seats.map((change) => (
        <dd key={`${change.leader}-${change.what}-${'state' in change ? change.state : change.option}`}>
          <SeatTab leader={change.leader} bare />
          <SheetLink session={session} to={{ kind: 'leader', leader: change.leader }}>
            {leaderName(session.book, change.leader)}
          </SheetLink>
          <span>{sayChange(session, region, change)}</span>
        </dd>
      ))}
    </div>
  );
}

function sayChange({ book }: Showing, region: RegionId, change: Shown): string {
  return 'state' in change
    ? say(`report.changed.${change.what}`, { state: stateName(book, change.leader, region, change.state) })
    : say(`report.changed.${change.what}`, { option: optionName(book, region as ClauseId, change.option) });
}
