/** Draws the page into its element, from a scenario that the project's own check has passed. */
import { render } from 'preact';
import type { Scenario } from '../core/model/scenario/scenario.ts';
import { makeRulebook } from '../core/rules/book/rulebook.ts';
import type { LongerGames } from '../session/books.ts';
import { makeBooks } from '../session/books.ts';
import type { Session } from '../session/session.ts';
import type { Offline } from '../store/offline.ts';
import type { Store } from '../store/store.ts';
import { App } from './app.tsx';
import { Unbroken } from './broken.tsx';
import type { LoadTour } from './doors/theatreDoors.ts';
import type { LoadBoard } from './game/boardHost.tsx';
import type { Speak } from './settings/language.tsx';
import type { OpenWorker } from './runs/run.ts';
import { WorkerContext } from './runs/run.ts';
import { OfflineContext } from './settings/offline.tsx';
import { BooksContext } from './store-hooks.ts';
import type { Classroom } from './title/classroom.ts';
import { ClassroomContext } from './title/classroom.ts';
import './panels.css';

/**
 * @param scenario the bundled file: it is checked when the project is tested, so that the page need not.
 * @param speak changes the language.
 * @param loadTour fetches the scenario's guided tour; null where it has none.
 * @param classroom fetches the teacher's pages.
 * @param onGame hears of each game that is opened; null where nobody listens.
 * @param longer fetches the scenario's longer games.
 * @param resumed a game of the store that is gone on with at once; null where there is none.
 */
export function startApp(
  host: HTMLElement,
  scenario: unknown,
  store: Store,
  loadBoard: LoadBoard | null,
  onGame: ((session: Session) => void) | null,
  openWorker: OpenWorker,
  speak: Speak,
  loadTour: LoadTour | null,
  offline: Offline,
  classroom: Classroom,
  resumed: string | null,
  longer: LongerGames,
): void {
  const books = makeBooks(makeRulebook(scenario as Scenario), longer);
  host.replaceChildren();
  render(
    <Unbroken>
      <WorkerContext.Provider value={openWorker}>
        {/* Where no game is kept, the reload that takes a newer version would lose it. */}
        <OfflineContext.Provider value={store.kind === 'memory' ? null : offline}>
          <ClassroomContext.Provider value={classroom}>
            <BooksContext.Provider value={books}>
              <App
                books={books}
                store={store}
                loadBoard={loadBoard}
                onGame={onGame}
                speak={speak}
                loadTour={loadTour}
                resumed={resumed}
              />
            </BooksContext.Provider>
          </ClassroomContext.Provider>
        </OfflineContext.Provider>
      </WorkerContext.Provider>
    </Unbroken>,
    host,
  );
}
