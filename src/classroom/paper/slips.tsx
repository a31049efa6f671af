/** Secret interests on slips: on paper the lot deals them, as the seed does on the screen. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Sheet } from './sheet.tsx';

export function SlipsSheet({ book }: { readonly book: Rulebook }) {
  return (
    <Sheet book={book} title={say('classroom.paper.parts.secrets')} note={say('classroom.paper.slips')}>
      <ul class="class-slips">
        {book.leaders.flatMap((leader) =>
          book.leader(leader).secrets.map(({ id, name, text }) => (
            <li key={`${leader} ${id}`}>
              <small>{leaderName(book, leader)}</small> <b>{told(name)}.</b> {told(text)}
            </li>
          )),
        )}
      </ul>
    </Sheet>
  );
}
