/** The groups at home in the brief: how each stands, what it bars now, on what that rests, and how little is known of it. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Moving } from '../../core/model/scenario/home.ts';
import { groupWord } from '../../core/rules/parties/homeGroups.ts';
import { openTerms, standingName } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import { HomeTerms } from '../sheets/homeTerms.tsx';
import { RestsOn } from '../sheets/links.tsx';
import { usePlay } from '../store-hooks.ts';
import { GroupMark } from './groupMark.tsx';

export function HomeGroups({ leader }: { readonly leader: LeaderId }) {
  const { session } = usePlay();
  return (
    <>
      <p class="note">{say('homeGroups.note')}</p>
      <ul class="plain-list home-groups">
        {session.book.homeGroups(leader).map((group) => (
          <Group key={group.moves.id} group={group} />
        ))}
      </ul>
    </>
  );
}

function Group({ group: { name, moves, wouldNotTake, rests } }: { readonly group: Moving }) {
  const { session, view } = usePlay();
  const { book } = session;
  const word = groupWord(book, view.own?.groups?.[moves.id] ?? moves.start);
  const refused = openTerms(book, view.table.draft, wouldNotTake);
  const welcome = openTerms(book, view.table.draft, moves.welcomes);
  return (
    <li>
      <b>
        <GroupMark word={word} /> {say('homeGroups.line', { group: told(name), word: standingName(word) })}
      </b>
      <HomeTerms head={say(word === 'against' ? 'homeGroups.bars' : 'homeGroups.wouldBar')} terms={refused} />
      <HomeTerms head={say('homeGroups.welcomes')} terms={welcome} />
      <span class="note">{told(moves.caveat)}</span>
      <RestsOn session={session} rests={rests} />
    </li>
  );
}
