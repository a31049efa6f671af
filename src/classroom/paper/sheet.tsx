/** A sheet of paper: its title, and the mark that it carries whoever picks it up. */
import type { ComponentChildren } from 'preact';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { pageMark } from '../../words/mark.ts';
import { say } from '../../words/say.ts';

interface SheetProps {
  readonly book: Rulebook;
  readonly title: string;
  /** A line under the title. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function Sheet({ book, title, note, children }: SheetProps) {
  return (
    <article class="class-sheet">
      <p class="class-mark">
        {say('app.name')} · {pageMark(book)}
      </p>
      <h3>{title}</h3>
      {note === undefined ? null : <p class="class-note">{note}</p>}
      {children}
    </article>
  );
}

/** Lines to write on. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div class="class-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}
