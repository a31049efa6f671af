/** In whose hands a step lies, as a few words beside it. */
import type { Hands } from '../../core/analysis/stance/hands.ts';
import { leadersIn, shareOfAll } from '../../core/analysis/stance/hands.ts';
import type { Showing } from '../../session/showing.ts';
import { either, leaderName, list } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import './hands.css';

/** `in your hands`, `in yours together with Russia`, `in the hands of Russia`, `it comes with the weeks`. */
export function HandsTag({ session, parts }: { readonly session: Showing; readonly parts: readonly Hands[] }) {
  const { book, seat } = session;
  const share = shareOfAll(parts, seat);
  const names = leadersIn(book, parts)
    .filter((leader) => leader !== seat)
    .map((leader) => leaderName(book, leader));
  const isAnyOne = parts.every((part) => part.by === 'any');
  return (
    <em class="hands" data-share={share}>
      {say(`whyNot.hands.${share}`, { leaders: isAnyOne ? either(names) : list(names) })}
    </em>
  );
}
