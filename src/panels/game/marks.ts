/** What the page says of itself on its root: for tests, for a class's tools, and for whoever looks at a stuck page. */
import type { Showing } from '../../session/showing.ts';

/** Writes screen, week, whom the game awaits, step and hash; `session` null clears the last four. */
export function markPage(screen: string, session: Showing | null): void {
  const { dataset } = document.documentElement;
  if (session === null) {
    dataset['screen'] = screen;
    for (const name of ['week', 'awaits', 'step', 'hash', 'phase']) delete dataset[name];
    return;
  }
  const { table, step } = session.view();
  const isEnded = screen === 'game' && table.phase === 'ended';
  dataset['screen'] = isEnded ? 'ending' : screen;
  dataset['week'] = String(table.week);
  dataset['phase'] = table.phase;
  dataset['awaits'] = table.awaits.join(' ');
  dataset['step'] = String(step);
  dataset['hash'] = session.hash();
  if (isEnded && performance.getEntriesByName('ended').length === 0) performance.mark('ended');
}
