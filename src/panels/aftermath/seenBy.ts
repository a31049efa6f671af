/** Who sees a step of a signed text beside the side that does it. */
import { conditionMet } from '../../core/analysis/stance/conditions.ts';
import type { StepId } from '../../core/model/vocabulary.ts';
import { watchersOf } from '../../core/rules/aftermath/watching.ts';
import type { Showing } from '../../session/showing.ts';
import { list } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';

/** @returns the watchers of a step, as part of a sentence; empty where nobody sees it. */
export function watcherNames({ book, view }: Pick<Showing, 'book' | 'view'>, step: StepId): string {
  const seen = view();
  return list(watchersOf(book, step, (when) => conditionMet(book, seen, when)).map(({ name }) => told(name)));
}

/** @returns who sees a step, in a few words. */
export function saySeenBy(session: Pick<Showing, 'book' | 'view'>, step: StepId): string {
  const watchers = watcherNames(session, step);
  return watchers === '' ? say('aftermath.watch.nobody') : say('aftermath.watch.seenBy', { watchers });
}
