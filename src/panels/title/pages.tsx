/** Pages beside the title: what is left out, the assumptions, the sources; and the games of this browser. */
import { useContext } from 'preact/hooks';
import type { Assumed } from '../../core/rules/book/assume.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';
import type { Store } from '../../store/store.ts';
import { Button } from '../controls/button.tsx';
import { Later } from '../controls/later.tsx';
import { Whole } from '../controls/whole.tsx';
import { useHeadingFocus } from '../live.tsx';
import type { ManyProps } from '../many/page.tsx';
import type { ClassWays } from './classroom.ts';
import { ClassroomContext } from './classroom.ts';

/** Pages to read, then pages to work on, whose code is fetched when they are opened. */
export const READING = ['about', 'assumptions', 'glossary', 'sources'] as const;
export const PAGES = [...READING, 'history', 'library', 'many', 'class', 'guide', 'questions', 'rehearsal'] as const;
export type PageName = (typeof PAGES)[number];

interface ReadingPageProps {
  readonly book: Rulebook;
  readonly page: PageName;
  readonly store: Store;
  /** Why a game of this page did not open; null where nothing is wrong. */
  readonly fault: string | null;
  readonly onBack: () => void;
  /** Opens the title with changed numbers; an empty list is the published ones. */
  readonly onPlay: (changes: readonly Assumed[]) => void;
  readonly onResume: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onPage: (page: PageName) => void;
  readonly many: Pick<ManyProps, 'kept' | 'onOpen'>;
  readonly ways: ClassWays;
}

const glossary = () => import('../sheets/pages.tsx').then(({ GlossaryPage }) => GlossaryPage);
const sources = () => import('../sheets/sources.tsx').then(({ SourcesPage }) => SourcesPage);
const workshop = () => import('../assumptions/page.tsx').then(({ AssumptionsWorkshop }) => AssumptionsWorkshop);
const history = () => import('../history/page.tsx').then(({ HistoryPage }) => HistoryPage);
const many = () => import('../many/page.tsx').then(({ ManyPage }) => ManyPage);
const library = () => import('../library/library.tsx').then(({ Library }) => Library);

export function ReadingPage(props: ReadingPageProps) {
  const { page, fault, onBack } = props;
  const heading = useHeadingFocus(page);
  return (
    <main class="reading-page">
      <Button kind="quiet" icon="back" onClick={onBack}>
        {say('app.back')}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {say(`title.page.${page}`)}
      </h1>
      {fault === null ? null : (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <Whole key={page}>
        <Body {...props} />
      </Whole>
    </main>
  );
}

function Body({ book, page, store, onPlay, onResume, onReplay, onPage, many: desk, ways }: ReadingPageProps) {
  const classroom = useContext(ClassroomContext);
  switch (page) {
    case 'about':
      return <About book={book} />;
    case 'assumptions':
      return <Later fetch={workshop} props={{ book, onPlay }} />;
    case 'glossary':
      return <Later fetch={glossary} props={{ book }} />;
    case 'sources':
      return <Later fetch={sources} props={{ book }} />;
    case 'history':
      return <Later fetch={history} props={{ book }} />;
    case 'library':
      return <Later fetch={library} props={{ book, store, onResume, onReplay, onBeside: () => onPage('many') }} />;
    case 'many':
      return <Later fetch={many} props={{ book, store, ...desk }} />;
    case 'rehearsal':
      // Drawn without the frame of a page.
      return null;
    case 'class':
      return classroom === null ? null : <Later fetch={classroom.class} props={{ book, onPage, ways }} />;
    case 'guide':
    case 'questions':
      return classroom === null ? null : <Later fetch={classroom[page]} props={{ book, onPage }} />;
  }
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
          <li key={told(text)}>{told(text)}</li>
        ))}
      </ul>
      {leftOpen.length > 0 && (
        <>
          <h2>{say('title.leftOpenHead')}</h2>
          <ul>
            {leftOpen.map((text) => (
              <li key={told(text)}>{told(text)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
