/** The way to what a text would need in law, wherever a text is read. */
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { SheetLink } from './links.tsx';

/** Nothing where the scenario tells of no law. */
export function LegalLink({ session }: { readonly session: Showing }) {
  if (session.book.scenario.legalPaths === undefined) return null;
  return (
    <SheetLink session={session} to={{ kind: 'page', page: 'legal' }}>
      {say('app.legal')}
    </SheetLink>
  );
}
