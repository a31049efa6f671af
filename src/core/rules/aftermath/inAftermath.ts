/** What stands of the aftermath in a state, and a change of it. */
import type { AftermathState } from '../../model/play/table.ts';
import { setTable } from '../state/course.ts';
import type { Course } from '../state/course.ts';

/** @returns the aftermath of a signed text; only asked for after the signature. */
export function aftermathOf(course: Pick<Course, 'state'>): AftermathState {
  const { aftermath } = course.state.table;
  if (aftermath === null) throw new Error('no aftermath before a signature');
  return aftermath;
}

/** Changes parts of the aftermath. */
export function inAftermath(course: Course, change: Partial<AftermathState>): void {
  setTable(course, { aftermath: { ...aftermathOf(course), ...change } });
}
