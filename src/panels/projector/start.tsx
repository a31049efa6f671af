/** Opens the projector view into its element: a page of its own, with this browser's theme, and never a game of its own. */
import { render } from 'preact';
import type { Scenario } from '../../core/model/scenario/scenario.ts';
import { makeRulebook } from '../../core/rules/book/rulebook.ts';
import type { LongerGames } from '../../session/books.ts';
import { makeBooks } from '../../session/books.ts';
import type { Projected } from '../../session/projected.ts';
import { openProjectorWire } from '../../store/projectorWire.ts';
import type { Settings } from '../../store/settings.ts';
import { Unbroken } from '../broken.tsx';
import type { LoadBoard } from '../game/boardHost.tsx';
import '../panels.css';
import { ProjectorPage } from './page.tsx';

/**
 * @param scenario the bundled file. @param settings those of this browser.
 * @param loadBoard null where the canvas is not wanted.
 */
export function startProjector(
  host: HTMLElement,
  scenario: unknown,
  settings: Settings,
  loadBoard: LoadBoard | null,
  longer: LongerGames,
): void {
  const books = makeBooks(makeRulebook(scenario as Scenario), longer);
  host.replaceChildren();
  render(
    <Unbroken>
      <ProjectorPage books={books} settings={settings} wire={openProjectorWire<Projected>()} loadBoard={loadBoard} />
    </Unbroken>,
    host,
  );
}
