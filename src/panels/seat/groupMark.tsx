/** How a group at home stands, as a mark: full for, half in doubt, empty waiting, crossed against. Never by colour alone, and never without its words. */
import type { GroupWord } from '../../core/model/scenario/home.ts';

export function GroupMark({ word }: { readonly word: GroupWord }) {
  return (
    <svg class="group-mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle class={word === 'carries' ? 'group-full' : 'group-ring'} cx="8" cy="8" r="5.5" />
      {word === 'doubts' ? <path class="group-full" d="M8 2.5a5.5 5.5 0 0 0 0 11Z" /> : null}
      {word === 'against' ? <path class="group-cross" d="M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8" /> : null}
    </svg>
  );
}
