/** What the next new game is played by: the length that is chosen on the title, and the numbers that were changed on the page of assumptions. */
import { useRef, useState } from 'preact/hooks';
import type { Length } from '../../core/model/vocabulary.ts';
import type { Assumed } from '../../core/rules/book/assume.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { rulebookWith } from '../../core/rules/book/rulebook.ts';
import type { Books } from '../../session/books.ts';
import { say } from '../../words/say.ts';

export interface NextGame {
  /** Of the length that was there last: another one may be on its way. */
  readonly book: Rulebook;
  /** As chosen. */
  readonly length: Length;
  choose(length: Length): void;
  /** Changes these numbers and no others. They were judged where they were chosen: a change that is refused is a bug of ours. */
  change(changes: readonly Assumed[]): void;
  /** @returns the book of the chosen length once it is there; null where it did not come, which has then been said. */
  whenThere(): Promise<Rulebook | null>;
}

/** @param tell says in one line that a longer game did not come. */
export function useNextGame(books: Books, tell: (why: string | null) => void): NextGame {
  const [book, setBook] = useState(books.first);
  const [length, setLength] = useState(books.first.length);
  const now = useRef(book);
  const coming = useRef<Promise<Rulebook | null>>(Promise.resolve(book));
  const put = (next: Rulebook): Rulebook => {
    now.current = next;
    setBook(next);
    return next;
  };
  const fetch = (wanted: Length, changed: (published: Rulebook) => Rulebook): void => {
    const fetched: Promise<Rulebook | null> = books.at(wanted).then((found) => {
      // Something else was chosen in the meantime.
      if (coming.current !== fetched) return coming.current;
      if (found.ok) return put(changed(found.value));
      setLength(now.current.length);
      tell(say('app.notFetched'));
      coming.current = Promise.resolve(now.current);
      return null;
    });
    coming.current = fetched;
  };
  return {
    book,
    length,
    choose(wanted) {
      setLength(wanted);
      tell(null);
      fetch(wanted, (published) => withChanges(published, now.current.assumed));
    },
    change(changes) {
      if (changes.length === 0) return fetch(now.current.length, (published) => published);
      const changed = rulebookWith(now.current, changes);
      if (!changed.ok) throw new Error(`the page let a number pass: ${JSON.stringify(changed.fault)}`);
      coming.current = Promise.resolve(put(changed.value));
    },
    whenThere: () => coming.current,
  };
}

/** @returns a published book with those of the changed numbers that it lets be changed: another length may have such a number already. */
export function withChanges(published: Rulebook, changes: readonly Assumed[]): Rulebook {
  const changed = rulebookWith(
    published,
    changes.filter((one) => rulebookWith(published, [one]).ok),
  );
  return changed.ok && changed.value.assumed.length > 0 ? changed.value : published;
}
