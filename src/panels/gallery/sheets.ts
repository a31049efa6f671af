/** Frames of the sheets that lie over the table. */
import { MOVE_ORDER } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Sheet } from '../../session/desk.ts';
import type { Games } from './moments.ts';
import { declined, game, opening, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** @returns a frame for each kind of sheet, over a game in play. */
export function sheets(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const [card] = book.scenario.cards;
  const over = (name: string, sheet: Sheet, by = seat): Frame =>
    game(
      book,
      name,
      () => opening(games),
      by,
      () => sheet,
    );
  const asking = (type: (typeof MOVE_ORDER)[number]): LeaderId =>
    [seat, ...book.leaders].find((one) => book.leader(one).may.includes(type)) ?? seat;
  return [
    ...MOVE_ORDER.map((type) => over(`move/${type}`, { kind: 'move', type, filled: {} }, asking(type))),
    ...book.leaders.map((leader) => over(`sheet/leader/${leader}`, { kind: 'leader', leader })),
    ...book.clauses.map((clause) => over(`sheet/clause/${clause}`, { kind: 'clause', clause })),
    ...(card === undefined ? [] : [over('sheet/card', { kind: 'card', card: card.id })]),
    game(
      book,
      'sheet/receipt',
      () => declined(games, seat),
      seat,
      (session) => ({
        kind: 'receipt',
        receipt: (session.view().room?.receipts ?? []).findLastIndex(({ initialled }) => !initialled),
      }),
    ),
    ...(['brief', 'timeline', 'sources', 'glossary', 'assumptions', 'settings', 'leave'] as const).map((page) =>
      over(`sheet/${page}`, { kind: 'page', page }),
    ),
  ];
}
