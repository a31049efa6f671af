/** What has changed since last week began, worked out once a step for all rows of a panel. */
import { useMemo } from 'preact/hooks';
import type { Changes, ClauseChange } from '../../core/analysis/stance/since.ts';
import { changesSince } from '../../core/analysis/stance/since.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { usePlay } from '../store-hooks.ts';

export interface Since {
  /** The week at whose beginning it was otherwise. */
  readonly week: number;
  readonly changes: Changes;
}

/** @returns what the reader can see to have changed; null where there is nothing to compare with. */
export function useSince(): Since | null {
  const { session, view } = usePlay();
  return useMemo(() => {
    const earlier = session.earlier();
    return earlier === null ? null : { week: earlier.week, changes: changesSince(session.book, earlier.view, view) };
  }, [session, view]);
}

/** @returns the change of a clause; null where nothing has changed on it. */
export function changeOf(since: Since | null, clause: ClauseId): ClauseChange | null {
  return since?.changes.clauses.find((change) => change.clause === clause) ?? null;
}
