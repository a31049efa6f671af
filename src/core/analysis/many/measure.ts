/** Many finished games counted: outcomes, agreements, who declined alone, by reading. Shares are tenths of a per cent, means thousandths: whole numbers. */
import type { ByClause, ByLeader, ClauseId, Kind, LeaderId, OptionId, Rung } from '../../model/vocabulary.ts';
import { KINDS, RUNGS } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Checked, Figures } from './figures.ts';

export type ByKind<T> = Readonly<Record<Kind, T>>;
export interface Measured {
  readonly games: number;
  readonly commands: number;
  readonly kinds: ByKind<number>;
  /** Games ending on each rung. */
  readonly endsOn: Readonly<Record<Rung, number>>;
  /** Games ending on a rung or above; for 2 also any in which the exchange was carried out. */
  readonly reached: Readonly<Record<Exclude<Rung, 0>, number>>;
  /** Thousandths. */
  readonly meanRung: number;
  /** Games whose text stood at an option at the end, signed or not. */
  readonly text: ByClause<{ readonly [option: OptionId]: number }>;
  readonly declinedAlone: ByLeader<number>;
  readonly byReading: { readonly [reading: string]: ByKind<number> };
  readonly weeks: number;
  readonly dryWeeks: number;
  readonly comprehensive: number;
  /** Games in which the whole text stood initialled, and those of them left unsigned. */
  readonly whole: number;
  readonly unsigned: number;
  readonly soundedYes: Checked;
  readonly heardHarder: Checked;
}

/** @returns `part` of `whole` in tenths of a per cent; 0 of 0 is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole);
}

/** @returns the mean in thousandths; 0 of none. */
export function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : Math.round((1000 * sum(figures)) / figures.length);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** @returns games of each kind, every kind named. */
function countKinds(games: readonly Figures[]): ByKind<number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const game of games) counts[game.kind] += 1;
  return counts;
}

/** @returns games whose text stood at each option of a clause. */
export function countOptions(
  book: Rulebook,
  games: readonly Figures[],
  clause: ClauseId,
): { readonly [option: OptionId]: number } {
  return Object.fromEntries(
    book.clause(clause).options.map(({ id }) => [id, games.filter((game) => game.text[clause] === id).length]),
  );
}

/** @returns the games counted, every leader, clause, option, kind and reading of the scenario named. */
export function measure(book: Rulebook, games: readonly Figures[]): Measured {
  const on = (rung: Rung): number => games.filter((game) => game.rung === rung).length;
  const from = (rung: Rung): number =>
    games.filter((game) => game.rung >= rung || (rung === 2 && game.exchange)).length;
  const checked = (of: (game: Figures) => Checked): Checked => ({
    tested: sum(games.map((game) => of(game).tested)),
    failed: sum(games.map((game) => of(game).failed)),
  });
  return {
    games: games.length,
    commands: sum(games.map((game) => game.commands)),
    kinds: countKinds(games),
    endsOn: Object.fromEntries(RUNGS.map((rung) => [rung, on(rung)])) as Measured['endsOn'],
    reached: { 1: from(1), 2: from(2), 3: from(3), 4: from(4), 5: from(5) },
    meanRung: mean(games.map((game) => game.rung)),
    text: Object.fromEntries(book.clauses.map((clause) => [clause, countOptions(book, games, clause)])),
    declinedAlone: Object.fromEntries(
      book.leaders.map((leader) => [leader, sum(games.map((game) => game.declinedAlone[leader] ?? 0))]),
    ),
    byReading: Object.fromEntries(
      book.scenario.readings.map(({ id }) => [id, countKinds(games.filter((game) => game.reading === id))]),
    ),
    weeks: sum(games.map((game) => game.weeks)),
    dryWeeks: sum(games.map((game) => game.dryWeeks)),
    comprehensive: games.filter((game) => game.comprehensive).length,
    whole: games.filter((game) => game.whole).length,
    unsigned: games.filter((game) => game.whole && !game.signed).length,
    soundedYes: checked((game) => game.soundedYes),
    heardHarder: checked((game) => game.heardHarder),
  };
}

/** What a leader's own figures came to, reading by reading, in thousandths. */
export type OwnMeans = { readonly [reading: string]: { readonly mandate: number; readonly worth: number | null } };

/** @returns a leader's mean mandate points and, for a side, mean worth in each reading. */
export function ownMeans(book: Rulebook, games: readonly Figures[], leader: LeaderId): OwnMeans {
  return Object.fromEntries(
    book.scenario.readings.map(({ id }) => {
      const own = games.filter((game) => game.reading === id);
      const worth = own.flatMap((game) => game.worth[leader] ?? []);
      return [
        id,
        { mandate: mean(own.map((game) => game.mandate[leader] ?? 0)), worth: worth.length === 0 ? null : mean(worth) },
      ];
    }),
  );
}
