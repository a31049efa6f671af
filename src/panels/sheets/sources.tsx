/** The sources page: every publication that a card rests on, with its date and what kind of voice it is. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../../core/model/scenario/cards.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { say, told } from '../../words/say.ts';
import { day } from '../../words/dates.ts';
import { SheetLink } from './links.tsx';

interface SourcesProps {
  readonly book: Rulebook;
  /** In a game the cards can be opened; on the title's own page they are only named. */
  readonly session?: Showing;
}

/** All sources, each with the cards that cite it. */
export function SourcesPage({ book, session }: SourcesProps) {
  const { scenario } = book;
  return (
    <>
      <p>{say('sheet.sourcesIntro', { date: day(scenario.asOf) })}</p>
      <ul class="source-list">
        {scenario.sources.map((source) => (
          <SourceLine key={source.id} source={source}>
            <ul class="source-cards">
              {scenario.cards
                .filter((card) => card.reportedBy.includes(source.id))
                .map((card) => (
                  <li key={card.id}>
                    {session === undefined ? (
                      told(card.claim)
                    ) : (
                      <SheetLink session={session} to={{ kind: 'card', card: card.id }}>
                        {told(card.claim)}
                      </SheetLink>
                    )}
                  </li>
                ))}
            </ul>
          </SourceLine>
        ))}
      </ul>
    </>
  );
}

/** One source: name, publisher, date, and whether it is state media or still to be checked. */
export function SourceLine({ source, children }: { readonly source: Source; readonly children?: ComponentChildren }) {
  return (
    <li>
      <p>
        <cite>{told(source.name)}</cite>, {told(source.publisher)}, {day(source.published)}
        {source.stateMedia && <span class="flag">{say('sheet.stateMedia')}</span>}
        {source.toVerify && <span class="flag">{say('sheet.toVerify')}</span>}
      </p>
      {source.url !== null && <p class="source-url">{source.url}</p>}
      {children}
    </li>
  );
}
