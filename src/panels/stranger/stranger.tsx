/** A scenario that is not one of ours says so on every screen of its games: under the head, on the ending page, on paper. */
import { useContext, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { day } from '../../words/dates.ts';
import { scenarioTitle } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { BookContext } from '../store-hooks.ts';
import '../assumptions/changed.css';
import './stranger.css';

/** A line under the head; nothing where the scenario is ours. */
export function StrangerLine() {
  const book = useContext(BookContext);
  const [isOpen, setOpen] = useState(false);
  if (book === null || !book.travels) return null;
  return (
    <div class="changed-line stranger-line">
      <b>{say('stranger.head')}</b>
      <span class="stranger-text">{say('stranger.line')}</span>
      <TextLink onClick={() => setOpen(true)}>{say('stranger.more')}</TextLink>
      {isOpen && (
        <Sheet title={say('stranger.head')} onClose={() => setOpen(false)}>
          <p>{say('stranger.text')}</p>
          <p>{say('stranger.unchecked')}</p>
          <p>{say('stranger.ask')}</p>
          <Facts book={book} />
        </Sheet>
      )}
    </div>
  );
}

function Facts({ book }: { readonly book: Rulebook }) {
  const { id, asOf, disclaimer } = book.published;
  return (
    <dl class="stranger-facts">
      <dt>{say('stranger.title')}</dt>
      <dd>{scenarioTitle(book)}</dd>
      <dt>{say('stranger.author')}</dt>
      <dd>{told(disclaimer)}</dd>
      <dt>{say('stranger.asOf')}</dt>
      <dd>{day(asOf)}</dd>
      <dt>{say('stranger.id')}</dt>
      <dd>{id}</dd>
      <dt>{say('stranger.hash')}</dt>
      <dd>{book.hash}</dd>
    </dl>
  );
}

/** The same on the ending page, open and printed. */
export function StrangerPanel({ book }: { readonly book: Rulebook }) {
  if (!book.travels) return null;
  return (
    <section class="ending-panel" aria-labelledby="stranger-head">
      <h2 id="stranger-head">{say('stranger.head')}</h2>
      <p class="ending-note">
        <b>{scenarioTitle(book)}.</b> {say('stranger.text')} {say('stranger.unchecked')}
      </p>
    </section>
  );
}
