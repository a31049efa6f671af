/** The content note: a line in sight that says what kind of harm is spoken of, and the whole beneath it. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';

export function ContentNote({ book }: { readonly book: Rulebook }) {
  return (
    <details class="content-note">
      <summary>
        <b>{say('title.note')}</b> {say('title.noteShort')}
      </summary>
      <p>{told(book.scenario.contentNote)}</p>
    </details>
  );
}
