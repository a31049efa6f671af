/** The groups at home as one row of the seat's tracks: those that doubt or are against by name, the others by their number; all in words on hover and focus, and beneath it on a phone. */
import type { GroupWord } from '../../core/model/scenario/home.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { groupWord } from '../../core/rules/parties/homeGroups.ts';
import { capital } from '../../words/names.ts';
import { standingName } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { GroupMark } from './groupMark.tsx';

/** Nothing where home is one figure. */
export function GroupsRow({ leader, helped }: { readonly leader: LeaderId; readonly helped: boolean }) {
  const { session, view } = usePlay();
  const { book } = session;
  const standings = view.own?.groups;
  if (standings === undefined) return null;
  const groups = book
    .homeGroups(leader)
    .map(({ name, moves }) => ({ name: told(name), word: groupWord(book, standings[moves.id] ?? moves.start) }));
  const lines = (
    <ul class="plain-list group-lines">
      {groups.map(({ name, word }) => (
        <li key={name}>
          <GroupMark word={word} /> {say('homeGroups.line', { group: name, word: standingName(word) })}
        </li>
      ))}
    </ul>
  );
  if (helped)
    return (
      <li class="groups-helped">
        {say('homeGroups.short')}
        {lines}
      </li>
    );
  const isHard = (word: GroupWord): boolean => word === 'against' || word === 'doubts';
  const count = (word: GroupWord): number => groups.filter((group) => group.word === word).length;
  return (
    <li>
      <button type="button" class="track-name" aria-describedby="track-groups">
        {say('homeGroups.short')}
      </button>
      <span class="group-marks">
        {groups
          .filter(({ word }) => isHard(word))
          .map(({ name, word }) => (
            <span key={name} class="group-named">
              <GroupMark word={word} /> {name} <span class="offscreen">{standingName(word)}</span>
            </span>
          ))}
        {(['waits', 'carries'] as const)
          .filter((word) => count(word) > 0)
          .map((word) => (
            <span key={word}>
              <GroupMark word={word} />{' '}
              {say('homeGroups.line', { group: capital(standingName(word)), word: String(count(word)) })}
            </span>
          ))}
      </span>
      <div id="track-groups" role="tooltip" class="track-help">
        {lines}
      </div>
    </li>
  );
}
