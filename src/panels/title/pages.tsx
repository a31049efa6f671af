/** Pages that are read before a game: what is left out, the assumptions, the sources. */
import type { Assumed } from '../../core/rules/assume.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { AssumptionsWorkshop } from '../assumptions/page.tsx';
import { Button } from '../controls/button.tsx';
import { useHeadingFocus } from '../live.tsx';
import { SourcesPage } from '../sheets/sources.tsx';

export const PAGES = ['about', 'assumptions', 'sources'] as const;
export type PageName = (typeof PAGES)[number];

interface ReadingPageProps {
  readonly book: Rulebook;
  readonly page: PageName;
  readonly onBack: () => void;
  /** Opens the title with changed numbers; an empty list is the published ones. */
  readonly onPlay: (changes: readonly Assumed[]) => void;
}

export function ReadingPage({ book, page, onBack, onPlay }: ReadingPageProps) {
  const heading = useHeadingFocus(page);
  return (
    <main class="reading-page">
      <Button kind="quiet" icon="back" onClick={onBack}>
        {say('app.back')}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {say(`title.page.${page}`)}
      </h1>
      {page === 'about' ? (
        <About book={book} />
      ) : page === 'assumptions' ? (
        <AssumptionsWorkshop book={book} onPlay={onPlay} />
      ) : (
        <SourcesPage book={book} />
      )}
    </main>
  );
}

function About({ book }: { book: Rulebook }) {
  const { disclaimer, summary, missing, leftOpen } = book.scenario;
  return (
    <>
      <p class="reading">{told(summary)}</p>
      <p class="reading">{told(disclaimer)}</p>
      <h2>{say('title.leftOutHead')}</h2>
      <p class="note">{say('title.leftOutText')}</p>
      <ul>
        {missing.map((text) => (
          <li key={text.en}>{told(text)}</li>
        ))}
      </ul>
      <h2>{say('title.leftOpenHead')}</h2>
      <ul>
        {leftOpen.map((text) => (
          <li key={text.en}>{told(text)}</li>
        ))}
      </ul>
    </>
  );
}
