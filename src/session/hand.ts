/** The package in hand while it is being written: kept beside the game, so that whoever closes the tab in the middle of one finds it again. */
import type { PledgeId, Terms } from '../core/model/vocabulary.ts';
import { packageAtMost } from '../core/rules/parties/groups.ts';
import { termsOf } from '../core/rules/text/package.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Store } from '../store/store.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

interface Hand {
  readonly terms: Terms;
  readonly pledges: readonly PledgeId[];
}

/** @returns what lies in hand at a step of a game as text; empty where nothing does. */
export function makeHand(step: number, { terms, pledges }: Hand): string {
  return termsOf(terms).length + pledges.length === 0 ? '' : JSON.stringify({ step, terms, pledges });
}

/** @returns what such a text says lay in hand at this step; null where it is of another step, or nothing that this scenario has. */
export function parseHand(book: Rulebook, step: number, text: string): Hand | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const { step: of, terms, pledges } = { ...(read as { [field: string]: unknown } | null) };
  if (of !== step || terms === null || typeof terms !== 'object' || !Array.isArray(pledges)) return null;
  const named = Object.entries(terms as { [clause: string]: unknown });
  const isKnown =
    named.every(([id, option]) =>
      book.clauses.some((clause) => clause === id && book.clause(clause).options.some((one) => one.id === option)),
    ) && pledges.every((id) => book.scenario.pledges.some((pledge) => pledge.id === id));
  return isKnown ? { terms: terms as Terms, pledges: pledges as PledgeId[] } : null;
}

/**
 * Lays on the desk what lay there when the game was left, and keeps it from then on. Nothing where several persons share the device: what one writes is
 * not for the next, and nothing of it outlives the curtain.
 * @returns a function that ends it.
 */
export function keepHand(store: Pick<Store, 'handOf' | 'keepHand'>, id: string, session: Session): () => void {
  const { book, desk, persons } = session;
  if (persons.length !== 1) return () => undefined;
  let isOver = false;
  let last = '';
  const now = (): string => makeHand(session.view().step, desk.now());
  const keep = (): void => {
    const text = now();
    if (text === last) return;
    last = text;
    void store.keepHand(id, text);
  };
  void store.handOf(id).then((text) => {
    const hand = isOver || now() !== '' ? null : parseHand(book, session.view().step, text);
    if (hand !== null) lay(desk, book, session, hand);
  });
  const stop = desk.subscribe(keep);
  return () => {
    isOver = true;
    stop();
  };
}

function lay(desk: Desk, book: Rulebook, session: Session, { terms, pledges }: Hand): void {
  for (const [clause, option] of termsOf(terms).slice(0, packageAtMost(book, session.view().table)))
    desk.write(clause, option);
  desk.bring(pledges);
}
