/** Words that open a sheet: a card, a leader, a clause. One click from what is said to what it rests on. */
import type { ComponentChildren } from 'preact';
import type { Rests } from '../../core/model/scenario/stance.ts';
import type { Sheet } from '../../session/desk.ts';
import type { Showing } from '../../session/showing.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { day } from '../../words/dates.ts';

interface LinkProps {
  readonly session: Showing;
  readonly to: Sheet;
  readonly children: ComponentChildren;
}

/** A button that reads as a link and opens a sheet. */
export function SheetLink({ session, to, children }: LinkProps) {
  return <TextLink onClick={() => session.desk.open(to)}>{children}</TextLink>;
}

/** What a position rests on: its dated card, or the marked assumption with its reason. */
export function RestsOn({ session, rests }: { readonly session: Showing; readonly rests: Rests }) {
  if ('assumption' in rests)
    return (
      <p class="rests">
        <span class="rests-mark">{say('sheet.assumption')}</span> {told(rests.assumption)}
      </p>
    );
  const card = session.book.card(rests.card);
  return (
    <p class="rests">
      <SheetLink session={session} to={{ kind: 'card', card: card.id }}>
        {told(card.claim)}
      </SheetLink>
      <span class="rests-by">{say('sheet.saidBy', { speaker: told(card.speaker), date: day(card.said) })}</span>
    </p>
  );
}
