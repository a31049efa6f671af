/** Who differs in a class: each game beside the others of its seat, by number and never by person; and the clauses on which the texts part. */
import type { ClauseId, LeaderId, OptionId, Rung } from '../model/vocabulary.ts';
import { KIND_RUNG, RUNGS } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import type { ToldOutcome } from './outcomeCode.ts';

/** A game of the class by its number on the teacher's page. */
export interface ClassGame {
  readonly number: number;
  readonly told: ToldOutcome;
}
/** The games that were played from one seat. */
export interface SeatGames {
  /** null: the Secretariat. */
  readonly seat: LeaderId | null;
  readonly games: number;
  /** The rung on which more games ended than on any other; null where there is none such, or one game alone. */
  readonly most: Rung | null;
  /** Those whose rung or text is not that of most: another rung first, then the most clauses apart. */
  readonly differing: readonly Differing[];
}
export interface Differing {
  readonly number: number;
  readonly rung: Rung;
  readonly isOtherRung: boolean;
  /** Where more texts of the seat have another wording, or brackets, than any other. */
  readonly clauses: readonly ClauseId[];
}

/** @returns the seats that were played, in leader order, the Secretariat last. */
export function differingBySeat(book: Rulebook, games: readonly ClassGame[]): readonly SeatGames[] {
  return [...book.leaders, null].flatMap((seat) => {
    const own = games.filter(({ told }) => told.seat === seat);
    if (own.length === 0) return [];
    const most = mostOf(RUNGS, ({ told }) => KIND_RUNG[told.kind], own);
    const usual = book.clauses.map((clause) => ({
      clause,
      most: mostOf(wordingsOf(book, clause), textAt(clause), own),
    }));
    const differing = own.flatMap(({ number, told }): readonly Differing[] => {
      const rung = KIND_RUNG[told.kind];
      const isOtherRung = most !== null && rung !== most;
      const clauses = usual.flatMap(({ clause, most: wording }) =>
        wording === null || wording === (told.text[clause] ?? OPEN) ? [] : [clause],
      );
      return isOtherRung || clauses.length > 0 ? [{ number, rung, isOtherRung, clauses }] : [];
    });
    differing.sort(
      (a, b) =>
        Number(b.isOtherRung) - Number(a.isOtherRung) || b.clauses.length - a.clauses.length || a.number - b.number,
    );
    return [{ seat, games: own.length, most, differing }];
  });
}

/** What the texts of a class say on a clause. */
export interface ClauseTexts {
  readonly clause: ClauseId;
  /** What most have first; null stands for brackets. */
  readonly wordings: readonly { readonly option: OptionId | null; readonly games: readonly number[] }[];
}

/** @returns every clause with its wordings. */
export function classTexts(book: Rulebook, games: readonly ClassGame[]): readonly ClauseTexts[] {
  return book.clauses.map((clause): ClauseTexts => {
    const wordings = wordingsOf(book, clause).flatMap((wording) => {
      const having = games.filter((game) => textAt(clause)(game) === wording).map(({ number }) => number);
      return having.length === 0 ? [] : [{ option: wording === OPEN ? null : wording, games: having }];
    });
    return { clause, wordings: wordings.sort((a, b) => b.games.length - a.games.length) };
  });
}

/** @returns the clauses on which texts differ: first those where the fewest have what most have. */
export function clausesApart(book: Rulebook, games: readonly ClassGame[]): readonly ClauseTexts[] {
  const first = ({ wordings }: ClauseTexts): number => wordings[0]?.games.length ?? 0;
  return classTexts(book, games)
    .filter(({ wordings }) => wordings.length > 1)
    .sort((a, b) => first(a) - first(b));
}

/** A clause that stayed in brackets, among the wordings. */
const OPEN = '' as OptionId;

function wordingsOf(book: Rulebook, clause: ClauseId): readonly OptionId[] {
  return [...book.clause(clause).options.map(({ id }) => id), OPEN];
}

const textAt =
  (clause: ClauseId) =>
  ({ told }: ClassGame): OptionId =>
    told.text[clause] ?? OPEN;

/** @returns what more games have than anything else; null where two are as frequent, or one game is alone. */
function mostOf<T>(all: readonly T[], has: (game: ClassGame) => T, games: readonly ClassGame[]): T | null {
  const counts = all.map((one) => ({ one, count: games.filter((game) => has(game) === one).length }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return games.length < 2 || first === undefined || first.count === second?.count ? null : first.one;
}
