/** Home opened: how the groups of every seat stood at the start and at the end, and what moved them. */
import { homeMoved } from '../../../core/analysis/turns/homeMoved.ts';
import type { GroupPath } from '../../../core/analysis/turns/homeMoved.ts';
import type { State } from '../../../core/model/play/state.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import { groupWord } from '../../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import type { Session } from '../../../session/session.ts';
import { sayGroupCauses, sayGroupPath } from '../../../words/sentences/atHome.ts';
import { homeGroupName } from '../../../words/sentences/home.ts';
import { leaderName, list } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { SeatTab } from '../../controls/emblem.tsx';
import { GroupMark } from '../../seat/groupMark.tsx';
import { Part } from '../page/part.tsx';

interface HomeMovedProps {
  readonly session: Session;
  readonly end: State;
}

/** @returns which groups are against their leaders at the end. */
function againstWords(book: Rulebook, { table }: State): string {
  const groups = (table.turned ?? []).map((group) => homeGroupName(book, group));
  return say('debrief.gist.home', { count: groups.length, groups: list(groups) });
}

/** Nothing where home is one figure. */
export function HomeMoved({ session, end }: HomeMovedProps) {
  const { book } = session;
  if (book.scenario.rules.atHome === undefined) return null;
  return (
    <Part id="home" title={say('debrief.groups.head')} gist={againstWords(book, end)} class="wanted home-moved">
      <p class="ending-note">{say('homeGroups.note')}</p>
      <div class="wanted-seats">
        {book.leaders.map((leader) => (
          <Seat key={leader} session={session} end={end} leader={leader} />
        ))}
      </div>
    </Part>
  );
}

function Seat({ session, end, leader }: HomeMovedProps & { readonly leader: LeaderId }) {
  const { book } = session;
  return (
    <article>
      <h3>
        <SeatTab leader={leader} bare /> {leaderName(book, leader)}
      </h3>
      <ul class="plain-list">
        {homeMoved(book, end, leader).map((path) => (
          <Path key={path.group} session={session} path={path} />
        ))}
      </ul>
    </article>
  );
}

function Path({ session: { book }, path }: { readonly session: Session; readonly path: GroupPath }) {
  const { group, to, against } = path;
  return (
    <li>
      <b>
        <GroupMark word={groupWord(book, to)} /> {homeGroupName(book, group)}
      </b>
      {': '}
      {sayGroupPath(book, path)}
      <span class="ending-note">
        {sayGroupCauses(path)} {against === null ? '' : say('debrief.groups.against', { week: against })}
      </span>
    </li>
  );
}
