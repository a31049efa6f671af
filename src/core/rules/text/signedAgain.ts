/** What follows a change of a text that was lost at home: it is signed again and asked again, or left as lost. */
import { openAftermath } from '../aftermath/aftermath.ts';
import { setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { finish } from '../state/ending.ts';
import { hasChanged, nextToChange } from '../aftermath/renegotiation.ts';
import { shortOf, textOf } from './signing.ts';

/** Goes on after a side's turn: a changed text that both would sign goes to the homes once more; when no turn is left, the text stays lost. */
export function goOnReopened(course: Course): void {
  const { book, state } = course;
  if (hasChanged(state.table) && shortOf(book, state, textOf(book, state)).length === 0) {
    tell(course, 'all', { type: 'signed' });
    return openAftermath(course);
  }
  const next = nextToChange(course);
  if (next === null) return finish(course, 'rejectedAtHome');
  setTable(course, { phase: 'onTheTable', pen: null, awaits: [next] });
}
