/** The projector view: what the public sees of the game in play in this browser, in large type, and nothing while there is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Books } from '../../session/books.ts';
import type { Followed, ShownGame } from '../../session/follow.ts';
import { bookOfShown, follow, showGame } from '../../session/follow.ts';
import type { Projected } from '../../session/projected.ts';
import type { ProjectorWire } from '../../store/projectorWire.ts';
import type { Settings } from '../../store/settings.ts';
import { Patterns } from '../controls/emblem.tsx';
import type { LoadBoard } from '../game/boardHost.tsx';
import { markPage } from '../game/marks.ts';
import { Live } from '../live.tsx';
import { SettingsContext, useRootSettings } from '../settings/context.ts';
import { ArrowTips } from '../stance/arrowTips.tsx';
import { BookContext } from '../store-hooks.ts';
import { TermsOnce } from '../terms/once.tsx';
import { ProjectorEmpty } from './empty.tsx';
import { PublicGame } from './publicGame.tsx';

interface ProjectorPageProps {
  readonly books: Books;
  readonly settings: Settings;
  /** null in a browser whose windows cannot tell one another anything. */
  readonly wire: ProjectorWire<Projected> | null;
  readonly loadBoard: LoadBoard | null;
}
/** What is drawn: a game, or why there is none. */
interface Drawn {
  readonly game: ShownGame | null;
  readonly isLeft: boolean;
}

export function ProjectorPage({ books, settings, wire, loadBoard }: ProjectorPageProps) {
  const { game, isLeft } = useFollowed(books, wire);
  useRootSettings(settings);
  useEffect(() => {
    if (game === null) markPage('projector', null);
  }, [game]);
  return (
    <SettingsContext.Provider value={{ settings: { ...settings, hints: false }, save: () => undefined }}>
      <BookContext.Provider value={game?.book ?? books.first}>
        <Patterns />
        <ArrowTips />
        <Live />
        <TermsOnce key="projector">
          {game === null ? (
            <ProjectorEmpty book={books.first} />
          ) : (
            <PublicGame key={game.shown().game} game={game} isLeft={isLeft} loadBoard={loadBoard} />
          )}
        </TermsOnce>
      </BookContext.Provider>
    </SettingsContext.Provider>
  );
}

/** @returns the game that the wire tells of, by its own rulebook. */
function useFollowed(ours: Books, wire: ProjectorWire<Projected> | null): Drawn {
  const [drawn, draw] = useState<Drawn>({ game: null, isLeft: false });
  const game = useRef<ShownGame | null>(null);
  useEffect(() => {
    if (wire === null) return undefined;
    let latest: Followed | null = null;
    const hear = async (followed: Followed): Promise<void> => {
      latest = followed;
      const { now, isLeft } = followed;
      if (now === null) return;
      const isSame = game.current?.shown().game === now.game;
      const book = isSame ? null : await bookOfShown(ours, now);
      // Something newer was told while its rulebook was read.
      if (latest !== followed) return;
      if (book === null) game.current?.put(now);
      else game.current = book.ok ? showGame(book.value, now) : null;
      draw({ game: game.current, isLeft });
    };
    return follow(wire, (followed) => void hear(followed));
  }, []);
  return drawn;
}
