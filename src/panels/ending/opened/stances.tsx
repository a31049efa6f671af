/** Every stance, opened: where each leader stood on Day 0 and at the end, clause by clause. */
import { PROCEDURE } from '../../../core/model/vocabulary.ts';
import type { State } from '../../../core/model/play/state.ts';
import type { LeaderId, RegionId } from '../../../core/model/vocabulary.ts';
import { seatOf } from '../../../core/rules/state/view.ts';
import { inGroups } from '../../../session/matters.ts';
import type { Session } from '../../../session/session.ts';
import { leaderName, regionName, stateName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { GroupRow } from '../../matters/groupName.tsx';
import { SheetLink } from '../../sheets/links.tsx';
import { Part } from '../page/part.tsx';
import './stances.css';

interface StancesProps {
  readonly session: Session;
  readonly end: State;
}

export function Stances({ session, end }: StancesProps) {
  const { book } = session;
  const regions: readonly RegionId[] = [
    ...book.clauses,
    ...PROCEDURE.filter((one) => book.scenario.leaders.some(({ stance }) => stance[one] !== undefined)),
  ];
  return (
    <Part id="stances" title={say('debrief.stances.head')} gist={say('debrief.gist.stances')} class="stances">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('debrief.stances.clause')}</th>
            {book.leaders.map((leader) => (
              <th key={leader} scope="col">
                <SheetLink session={session} to={{ kind: 'leader', leader }}>
                  {leaderName(book, leader)}
                </SheetLink>
              </th>
            ))}
          </tr>
        </thead>
        {inGroups(book, regions, String).map(({ group, items }) => (
          <tbody key={group?.id ?? ''}>
            <GroupRow group={group} columns={1 + book.leaders.length} />
            {items.map((region) => (
              <tr key={region}>
                <th scope="row">{regionName(book, region)}</th>
                {book.leaders.map((leader) => (
                  <Cell key={leader} session={session} end={end} leader={leader} region={region} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Part>
  );
}

function Cell({
  session,
  end,
  leader,
  region,
}: StancesProps & { readonly leader: LeaderId; readonly region: RegionId }) {
  const { book } = session;
  const chart = book.leader(leader).stance[region];
  const at = seatOf(end, leader).stance[region];
  const name = leaderName(book, leader);
  if (chart === undefined || at === undefined)
    return (
      <td class="stances-none" data-leader={name}>
        {say('debrief.stances.none')}
      </td>
    );
  const moved = at !== chart.start;
  return (
    <td data-leader={name} data-moved={moved}>
      {stateName(book, leader, region, at)}
      <span class="ending-note">
        {moved
          ? say('debrief.stances.was', { state: stateName(book, leader, region, chart.start) })
          : say('debrief.stances.stayed')}
      </span>
    </td>
  );
}
