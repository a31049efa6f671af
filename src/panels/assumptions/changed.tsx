/** The numbers that were changed for a game: each with the published one beside it. Every screen of such a game says so. */
import { useContext, useState } from 'preact/hooks';
import { publishedAt } from '../../core/rules/book/assume.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { sayWhere } from '../../words/where.ts';
import { TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { BookContext } from '../store-hooks.ts';
import './changed.css';

/** A line under the head; nothing where no number was changed. */
export function ChangedLine() {
  const book = useContext(BookContext);
  const [isOpen, setOpen] = useState(false);
  if (book === null || book.assumed.length === 0) return null;
  return (
    <div class="changed-line">
      <b>{say('assumptions.with')}</b>
      <TextLink onClick={() => setOpen(true)}>
        {say('assumptions.changedCount', { count: book.assumed.length })}
      </TextLink>
      {isOpen && (
        <Sheet title={say('assumptions.with')} onClose={() => setOpen(false)}>
          <p>{say('assumptions.withText')}</p>
          <ChangedTable book={book} />
        </Sheet>
      )}
    </div>
  );
}

/** Name, published number, number of this game. */
export function ChangedTable({ book }: { readonly book: Rulebook }) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{say('assumptions.number')}</th>
          <th scope="col">{say('assumptions.published')}</th>
          <th scope="col">{say('assumptions.here')}</th>
        </tr>
      </thead>
      <tbody>
        {book.assumed.map(({ path, value }) => (
          <tr key={path}>
            <th scope="row">{sayWhere(book, path)}</th>
            <td>{publishedAt(book.published, { at: path })}</td>
            <td>
              <b>{value}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on the ending page, open and printed. */
export function ChangedPanel({ book }: { readonly book: Rulebook }) {
  if (book.assumed.length === 0) return null;
  return (
    <section class="ending-panel" aria-labelledby="changed-head">
      <h2 id="changed-head">{say('assumptions.with')}</h2>
      <p class="ending-note">{say('assumptions.withText')}</p>
      <ChangedTable book={book} />
    </section>
  );
}
