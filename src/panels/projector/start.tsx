/** Opens the projector view into its element: a page of its own, with this browser's theme, and never a game of its own. */
import { render } from 'preact';
import type { Scenario } from '../../core/model/scenario.ts';
import type { Length } from '../../core/model/vocabulary.ts';
import { makeRulebook } from '../../core/rules/rulebook.ts';
import type { FetchLonger } from '../../session/books.ts';
import { makeBooks } from '../../session/books.ts';
import type { Projected } from '../../session/projected.ts';
import { openProjectorWire } from '../../store/projectorWire.ts';
import type { Settings } from '../../store/settings.ts';
import { Unbroken } from '../broken.tsx';
import type { LoadBoard } from '../game/boardHost.tsx';
import '../panels.css';
import { ProjectorPage } from './page.tsx';

/** The longer games of the scenario: at which lengths there are any, and what fetches one. */
interface Longer {
  readonly lengths: readonly Length[];
  readonly fetch: FetchLonger;
}

/**
 * @param scenario the bundled file. @param settings those of this browser.
 * @param loadBoard null where the canvas is not wanted.
 */
export function startProjector(
  host: HTMLElement,
  scenario: unknown,
  settings: Settings,
  loadBoard: LoadBoard | null,
  longer: Longer,
): void {
  const books = makeBooks(makeRulebook(scenario as Scenario), longer.lengths, longer.fetch);
  host.replaceChildren();
  render(
    <Unbroken>
      <ProjectorPage books={books} settings={settings} wire={openProjectorWire<Projected>()} loadBoard={loadBoard} />
    </Unbroken>,
    host,
  );
}
