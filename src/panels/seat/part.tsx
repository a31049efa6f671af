/** A part of a seat's page: its heading, a note, and what stands under them. */
import type { ComponentChildren } from 'preact';

export function Part({
  head,
  note,
  children,
}: {
  head: ComponentChildren;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <h3>{head}</h3>
      {note === undefined ? null : <p class="note">{note}</p>}
      {children}
    </section>
  );
}
