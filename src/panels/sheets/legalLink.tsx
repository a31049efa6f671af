/** The way to what a text would need in law, wherever a text is read. */
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { SheetLink } from './links.tsx';

interface LegalLinkProps {
  readonly session: Showing;
  readonly class?: string;
}

/** A line of its own; nothing where the scenario tells of no law. */
export function LegalLink({ session, class: named }: LegalLinkProps) {
  if (session.book.scenario.legalPaths === undefined) return null;
  return (
    <p class={named}>
      <SheetLink session={session} to={{ kind: 'page', page: 'legal' }}>
        {say('app.legal')}
      </SheetLink>
    </p>
  );
}
