/** What would carry a text past a home that refused it, as far as the onlooker may know. */
import type { Turned } from '../../core/analysis/debrief/aftermathTurn.ts';
import { whatWouldPass } from '../../core/analysis/debrief/aftermathTurn.ts';
import { standsOn } from '../../core/analysis/stance/stands.ts';
import type { Change } from '../../core/analysis/text/signing.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { told } from '../../words/say.ts';

/** @returns the change, and the points of one's own home, that would be enough; options that somebody is known to bar are left out. */
export function wouldPass({ book, view }: Showing, test: string, figure: number, needs: number): Turned {
  const seen = view();
  const seats = seen.opened?.seats ?? (seen.own === null ? {} : { [seen.onlooker]: seen.own });
  return whatWouldPass(book, { table: seen.table, seats }, { test, figure, needs }, (clause, option) =>
    standsOn(book, seen, clause).every(({ bars }) => !bars.includes(option)),
  );
}

/** @returns the names of the tests at home that the text did not pass. */
export function lostTests({ book, view }: Showing): readonly string[] {
  return (view().table.aftermath?.lost?.tests ?? []).map((id) => told(book.test(id).name));
}

/** @returns the one change with which every test that this seat's home refused would be passed, or not asked for; null where no single one is known. */
export function changeThatPasses(session: Showing, seat: LeaderId): Change | null {
  const { aftermath } = session.view().table;
  const own = (aftermath?.lost?.tests ?? []).filter((id) => session.book.test(id).leader === seat);
  const [id] = own;
  const result = id === undefined ? undefined : aftermath?.results[id];
  if (own.length !== 1 || id === undefined || result === undefined) return null;
  return wouldPass(session, id, result.figure, result.needs).change;
}
