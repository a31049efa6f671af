/** Which published text a computer mediator takes up as the single text, and how it goes through it. */
import type { Command } from '../../model/command.ts';
import { textStillToTable } from '../../rules/moves/openings.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { believesTaken } from '../mind/believes.ts';
import type { Mind } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/**
 * @returns a wish for each published text: a blank page's leaning, more for each of its clauses that both sides seem to take or in which each
 * side has as much of its own as the other, less for the trust that it costs; more for the mediator's own text.
 */
export function openingsWished(mind: Mind): readonly Wish[] {
  const { book, by, leaning, table } = mind;
  if (table.singleText || !mind.may('mediate')) return [];
  return (book.scenario.openings ?? []).map(({ id, terms, trust, card }): Wish => {
    const [first, second] = book.sides.map((side) => believesTaken(mind, side, terms));
    const shared = Object.keys(terms).filter((clause) => first?.has(clause) === true && second?.has(clause) === true);
    const even = Math.min(first?.size ?? 0, second?.size ?? 0);
    const lost = book.sides.reduce((sum, side) => sum + Math.min(0, trust[side] ?? 0), 0);
    const own = book.card(card).whose === by ? leaning('openingOwn') : 0;
    return {
      command: { type: 'mediate', by, what: 'opening', opening: id },
      leaning:
        leaning('opening') +
        own +
        even * leaning('openingEven') +
        shared.length * leaning('openingShared') +
        lost * leaning('openingTrust'),
    };
  });
}

/** @returns the next clause of the text that was taken up, as it has it: it is read out once, so that it can be worded otherwise; null where it has been gone through. */
export function nextOfText(mind: Mind): Command | null {
  const { book, view, by } = mind;
  for (const [clause, option] of textStillToTable(book, view)) {
    const command = { type: 'propose', by, terms: { [clause]: option } } as const;
    if (whyNot(book, view, command) === null) return command;
  }
  return null;
}
