/** Keeps a game in play: saved at its start and at every command, one writing at a time, the newest state always last. */
import { stateOf } from '../core/replay/line.ts';
import type { LineId, Tree } from '../core/replay/tree.ts';
import { findLine, lineIn, MAIN } from '../core/replay/tree.ts';
import { DEFAULT_LENGTH } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { SaveMeta } from '../store/saveInfo.ts';
import type { Store } from '../store/store.ts';
import type { StoreFault } from '../store/shelf.ts';
import { leaderName, scenarioTitle } from '../words/names.ts';
import type { Session } from './session.ts';
import { personsIn } from './persons.ts';

/** @returns what a list of saves says of this game. */
export function metaOf(session: Session): SaveMeta {
  return metaOfTree(session.book, session.tree(), session.line);
}

/** @returns how many weeks a kept game has: as many as the lesson, where its save names no number. */
export function weeksOfMeta(book: Rulebook, { weeks, own }: SaveMeta): number {
  return weeks ?? own?.weeks ?? book.weeks;
}

/** @returns what a list of saves says of a record that was opened; `playing` is the line that was played last. */
export function metaOfTree(book: Rulebook, tree: Tree, playing: LineId): SaveMeta {
  const line = findLine(tree, playing)?.line ?? lineIn(tree, MAIN);
  const { table } = stateOf(line);
  const persons = personsIn(book, line);
  const [seat = null] = persons;
  return {
    scenario: book.scenario.id,
    seat,
    ...(persons.length > 1 ? { shared: persons } : {}),
    week: table.week,
    ...(book.length === DEFAULT_LENGTH ? {} : { weeks: table.weeks }),
    phase: table.phase,
    kind: table.outcome?.kind ?? null,
    ...(table.outcome?.comprehensive === true ? { comprehensive: true } : {}),
    branches: tree.lines.length - 1,
    own: book.travels
      ? {
          title: scenarioTitle(book),
          seat: seat === null ? '' : leaderName(book, seat),
          weeks: table.weeks,
        }
      : null,
  };
}

/**
 * Saves the session under an id from now on.
 * @param lesson the class that the game belongs to, as it is kept; null where it has none.
 * @param told hears after each writing why the game could not be kept, or null once it is kept.
 * @returns a function that ends it.
 */
export function keepGame(
  store: Store,
  id: string,
  session: Session,
  told: (fault: StoreFault | null) => void,
  lesson: string | null = null,
): () => void {
  let isWriting = false;
  let isBehind = false;
  let isOver = false;
  const write = async (): Promise<void> => {
    if (isWriting) {
      isBehind = true;
      return;
    }
    isWriting = true;
    do {
      isBehind = false;
      const saved = await store.saveGame(id, session.record(), metaOf(session), lesson ?? undefined);
      if (!isOver) told(saved.ok ? null : saved.fault);
    } while (isBehind);
    isWriting = false;
  };
  const stop = session.subscribe(() => void write());
  void write();
  return () => {
    isOver = true;
    stop();
  };
}
