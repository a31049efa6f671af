/** Position and interest: a red line of Day 0 that turned out to be a position. Fisher and Ury, Getting to Yes, 1981. */
import { isProcedure } from '../../model/vocabulary.ts';
import type { Found, Play } from './moment.ts';
import { eventsOf } from './moment.ts';

/**
 * A side's stance on a clause that came to allow what it had barred. First a clause that was then initialled there, then the line that was dealt softer
 * than it sounded, then any.
 * @returns null where no side moved.
 */
export function findPositions(play: Play): Found | null {
  const { book, end } = play;
  const moved = eventsOf(play, 'stanceShifted').flatMap((entry) => {
    const { leader, region, from, to, softer } = entry.event;
    if (!softer || isProcedure(region) || !book.isSide(leader)) return [];
    const before = book.stance.accepts(leader, region, from);
    const opened = book
      .clause(region)
      .options.find(({ id }) => book.stance.acceptsOption(leader, region, to, id) && !before.includes(id));
    if (opened === undefined) return [];
    const at = end.table.draft[region]?.option;
    const inked = at !== undefined && book.stance.acceptsOption(leader, region, to, at) && !before.includes(at);
    const rank = (inked ? 2 : 0) + (end.hidden.soft[leader] === region ? 1 : 0);
    const option = inked ? at : opened.id;
    return [{ entry, rank, shown: { code: 'positionMoved', leader, clause: region, option, stance: from } as const }];
  });
  const [first] = [...moved].sort((a, b) => b.rank - a.rank || a.entry.step - b.entry.step);
  return first === undefined ? null : { entry: first.entry, shown: first.shown };
}
