/** Whom a computer leader would have in the room and where: formats in which most can be settled, places that nobody asked would decline. */
import { FORMATS, LEVELS } from '../../model/vocabulary.ts';
import type { ClauseId, Format, VenueId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { conditionMet } from '../../analysis/stance/conditions.ts';
import { partiesOf } from '../../rules/state/formats.ts';
import { barredByStance, hostAsks, missingAtVenue } from '../../rules/moves/invitations.ts';
import type { Mind } from '../mind/mind.ts';

/**
 * @returns the formats that everybody asked takes, as all have said in public: first the one in which most options of open clauses of this level or below could be
 * settled by those in the room, fewer people first among equals. Those that somebody declines are left out; the own first choice stands alone where none is left.
 */
export function formatsFor({ book, view, table, by }: Mind, level: 'ministers' | 'presidents'): readonly Format[] {
  const open = book.scenario.clauses.filter(
    (clause) => table.draft[clause.id] === null && LEVELS.indexOf(clause.level) <= LEVELS.indexOf(level),
  );
  const couldSettle = settledIn(book);
  const settles = new Map(
    FORMATS.map((format) => [format, open.reduce((sum, { id }) => sum + (couldSettle.get(format)?.get(id) ?? 0), 0)]),
  );
  const ranked = [...FORMATS].sort(
    (a, b) => (settles.get(b) ?? 0) - (settles.get(a) ?? 0) || FORMATS.indexOf(a) - FORMATS.indexOf(b),
  );
  const takes = (leader: typeof by, format: Format): boolean => view.words[leader]?.formats?.includes(format) !== false;
  const taken = ranked.filter((format) => partiesOf(book, format).every((leader) => takes(leader, format)));
  return taken.length > 0 ? taken : ranked.filter((format) => takes(by, format)).slice(0, 1);
}

const remembered = new WeakMap<Rulebook, ReadonlyMap<Format, ReadonlyMap<ClauseId, number>>>();

/** How many options of each clause those whom a format asks into the room could settle: the same all game long, so counted once a scenario. */
function settledIn(book: Rulebook): ReadonlyMap<Format, ReadonlyMap<ClauseId, number>> {
  const known = remembered.get(book);
  if (known !== undefined) return known;
  const counted = new Map(
    FORMATS.map((format) => {
      const present = partiesOf(book, format);
      const counts = book.scenario.clauses.map(
        ({ id, options }) =>
          [id, options.filter(({ bound }) => bound.every((leader) => present.includes(leader))).length] as const,
      );
      return [format, new Map(counts)] as const;
    }),
  );
  remembered.set(book, counted);
  return counted;
}

/** @returns the places that nobody asked would decline for what they are, and whose hosts ask for nothing that is missing. */
export function venuesFor(
  mind: Mind,
  level: 'ministers' | 'presidents',
  format: Format | undefined,
): readonly VenueId[] {
  const { book, table, view } = mind;
  const asked = format === undefined ? book.leaders : partiesOf(book, format);
  const takes = asked.map((leader) => ({ leader, takes: view.words[leader] }));
  return book.scenario.venues.flatMap(({ id: venue }) =>
    missingAtVenue(book, table.safeConducts, { level, venue }).length === 0 &&
    barredByStance(takes, { venue }).length === 0 &&
    hostAsks(book, { level, venue }, (asks) => conditionMet(book, view, asks)).length === 0
      ? [venue]
      : [],
  );
}
