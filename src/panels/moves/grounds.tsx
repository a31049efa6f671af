/** What a chosen move rests on: the dated card of a third party's offer, or of a measure that was tried before. */
import type { Command } from '../../core/model/command.ts';
import type { CardId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { RestsOn } from '../sheets/links.tsx';

/** Nothing where no card stands behind the command. */
export function Grounds({ session, command }: { readonly session: Showing; readonly command: Command | null }) {
  const card = command === null ? null : cardOf(session.book, command);
  return card === null ? null : <RestsOn session={session} rests={{ card }} />;
}

function cardOf(book: Rulebook, command: Command): CardId | null {
  if (command.type === 'offerStep') return book.measure(command.measure).card ?? null;
  if (command.type !== 'askHelper') return null;
  const { helper, offer } = book.offer(command.offer);
  return offer.card ?? helper.card;
}
