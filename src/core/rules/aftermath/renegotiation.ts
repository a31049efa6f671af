/** A lost vote opens the text once more, where the scenario lets it: each side may offer one change, and what holds on its own goes on holding (Colombia, 2016). */
import type { AftermathState, Table } from '../../model/play/table.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { setRoom, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';

type Lost = NonNullable<AftermathState['lost']>;

/** @returns whether the sides are changing a text that was lost at home. */
export function isReopened({ aftermath }: Pick<Table, 'aftermath'>): boolean {
  return aftermath?.lost?.isOpen === true;
}

/** @returns whether a lost text may be opened once more: once a game, and only where the scenario says so. */
export function mayReopen(book: Rulebook, { aftermath }: Pick<Table, 'aftermath'>): boolean {
  return book.scenario.aftermath.renegotiation !== undefined && aftermath !== null && aftermath.lost === undefined;
}

/** Opens the text again; the leaders meet over it themselves, whose home said no first. */
export function reopen(course: Course, aftermath: AftermathState, tests: readonly string[]): void {
  const { table } = course.state;
  const text: Record<ClauseId, OptionId> = {};
  for (const [clause, at] of Object.entries(table.draft)) if (at !== null) text[clause as ClauseId] = at.option;
  const lost: Lost = { tests, text, isOpen: true };
  setRoom(course, { proposal: null, answered: [] });
  setTable(course, {
    phase: 'onTheTable',
    level: 'presidents',
    pen: null,
    amended: [],
    aftermath: { ...aftermath, lost },
  });
  tell(course, 'all', { type: 'reopenedAfterVote' });
  const first = nextToChange(course);
  setTable(course, { awaits: first === null ? [] : [first] });
}

/** @returns the next side that may offer a change: one whose home said no first; null when each has had its turn. */
export function nextToChange({ book, state }: Course): LeaderId | null {
  const { amended, aftermath } = state.table;
  const left = book.sides.filter((side) => !amended.includes(side));
  const refused = (side: LeaderId): boolean =>
    aftermath?.lost?.tests.some((id) => book.test(id).leader === side) === true;
  return left.find(refused) ?? left[0] ?? null;
}

/** @returns whether the text is another than the one that was lost. */
export function hasChanged({ draft, aftermath }: Pick<Table, 'draft' | 'aftermath'>): boolean {
  const lost = aftermath?.lost;
  return (
    lost !== undefined && Object.entries(draft).some(([clause, at]) => at?.option !== lost.text[clause as ClauseId])
  );
}
