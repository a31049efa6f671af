/** The gallery: all frames in a list, one of them in a window of a chosen size, in light or dark; for eyes, and for pictures that scripts take. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { THEMES } from '../../store/settings.ts';
import type { Theme } from '../../store/settings.ts';
import { makeBooks, NO_LONGER_GAMES } from '../../session/books.ts';
import { memoryStore } from '../../store/store.ts';
import type { Store } from '../../store/store.ts';
import { addressFaultWords } from '../title/faults.ts';
import { say } from '../../words/say.ts';
import { Unbroken } from '../broken.tsx';
import { Choices } from '../controls/choices.tsx';
import { Patterns } from '../controls/emblem.tsx';
import type { LoadBoard } from '../game/boardHost.tsx';
import { Live } from '../live.tsx';
import type { Classroom } from '../title/classroom.ts';
import { ClassroomContext } from '../title/classroom.ts';
import { BookContext, BooksContext } from '../store-hooks.ts';
import { FrameAlone } from './frame.tsx';
import { framesOf } from './frames.ts';
import type { Frame } from './shown.ts';
import { playAll } from './moments.ts';
import type { Records } from './moments.ts';
import '../panels.css';
import './gallery.css';

/** A phone, a classroom's laptop, a large screen. */
const SIZES = ['360x640', '1366x768', '1920x1080'] as const;
type Size = (typeof SIZES)[number];

/** Draws the list, or the one frame that `#show=NAME&theme=dark` names. Throws where a golden game no longer plays. */
export function drawGallery(
  host: HTMLElement,
  book: Rulebook,
  long: Rulebook | null,
  records: Records,
  loadBoard: LoadBoard | null,
  classroom: Classroom,
): void {
  const frames: readonly Frame[] = [
    {
      name: 'title/badLink',
      show: () => ({ at: 'title', fault: addressFaultWords({ code: 'malformed' }), saves: [] }),
    },
    ...framesOf(book, playAll(book, records), long),
  ];
  host.replaceChildren();
  void memoryStore().then((store) =>
    render(
      <Unbroken>
        <BookContext.Provider value={book}>
          <BooksContext.Provider value={makeBooks(book, NO_LONGER_GAMES)}>
            <ClassroomContext.Provider value={classroom}>
              <Patterns />
              <Gallery book={book} frames={frames} store={store} loadBoard={loadBoard} />
            </ClassroomContext.Provider>
          </BooksContext.Provider>
        </BookContext.Provider>
      </Unbroken>,
      host,
    ),
  );
}

interface GalleryProps {
  readonly book: Rulebook;
  readonly frames: readonly Frame[];
  readonly store: Store;
  readonly loadBoard: LoadBoard | null;
}

function Gallery({ book, frames, store, loadBoard }: GalleryProps) {
  const [asked, setAsked] = useState(() => new URLSearchParams(location.hash.slice(1)));
  useEffect(() => {
    const follow = (): void => setAsked(new URLSearchParams(location.hash.slice(1)));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const name = asked.get('show');
  const frame = frames.find((one) => one.name === name);
  if (frame === undefined) return <List frames={frames} />;
  const theme = THEMES.find((one) => one === asked.get('theme')) ?? 'system';
  return (
    <>
      <Live />
      <FrameAlone book={book} store={store} frame={frame} theme={theme} loadBoard={loadBoard} />
    </>
  );
}

function List({ frames }: { readonly frames: readonly Frame[] }) {
  const [name, setName] = useState(frames[0]?.name ?? '');
  const [size, setSize] = useState<Size>('1366x768');
  const [theme, setTheme] = useState<Theme>('light');
  const [width, height] = size.split('x');
  const groups = Object.entries(Object.groupBy(frames, (frame) => frame.name.split('/')[0] ?? ''));
  return (
    <div class="gallery">
      <nav aria-label="frames">
        <h1>{say('app.name')}</h1>
        {groups.map(([group, ones]) => (
          <section key={group}>
            <h2>{group}</h2>
            {ones?.map((one) => (
              <button key={one.name} type="button" aria-pressed={one.name === name} onClick={() => setName(one.name)}>
                {one.name.slice(group.length + 1)}
              </button>
            ))}
          </section>
        ))}
      </nav>
      <main>
        <div class="gallery-choices">
          <Choices
            legend="size"
            value={size}
            choices={SIZES.map((value) => ({ value, label: value }))}
            onChoose={setSize}
          />
          <Choices
            legend="theme"
            value={theme}
            choices={THEMES.map((value) => ({ value, label: value }))}
            onChoose={setTheme}
          />
        </div>
        <iframe
          title={name}
          width={width}
          height={height}
          src={`${location.pathname}${location.search}#show=${encodeURIComponent(name)}&theme=${theme}`}
        />
      </main>
    </div>
  );
}
