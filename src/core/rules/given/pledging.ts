/** How a pledge comes to stand: made by a move, fallen due, or given in a package. */
import type { PledgeId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { moveTrack, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { keepLetters } from './letters.ts';

/** Makes a pledge that does not stand yet: its author's home feels it, the other's way out opens, and the charts hear of it. */
export function makePledge(course: Course, id: PledgeId): void {
  const { book } = course;
  const { table } = course.state;
  const made = book.pledge(id);
  const { partners } = book.leader(made.to);
  const isCheaper = partners?.brings === 'discount' && partners.pledges.includes(id);
  setTable(course, {
    pledges: { ...table.pledges, [id]: table.week },
    ...(isCheaper ? { discounts: table.discounts.filter((leader) => leader !== made.to) } : {}),
  });
  moveTrack(course, made.by, 'home', made.home, 'pledged');
  moveTrack(course, made.to, 'wayOut', book.scenario.rules.pledge.wayOut, 'pledged');
  tell(course, 'all', { type: 'pledged', by: made.by, pledge: id });
  keepLetters(course, id);
  hear(course, { type: 'pledged', by: made.by });
}
