/** A look a year on: the scenario's lines that hold of a finished game, part by part. Facts of the game alone; nothing is drawn and nothing foretold. */
import type { State } from '../../model/play/state.ts';
import { YEAR_ON_PARTS } from '../../model/scenario/yearOn.ts';
import type { YearOnLine, YearOnPart } from '../../model/scenario/yearOn.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface YearOnFound {
  readonly about: YearOnPart;
  readonly lines: readonly YearOnLine[];
}

/** @returns what holds a year after the end, parts without a line left out; null before the end, and where the scenario tells of none. */
export function yearOnOf(book: Rulebook, state: State): readonly YearOnFound[] | null {
  const { yearOn } = book.scenario;
  if (yearOn === undefined || state.table.outcome === null) return null;
  return YEAR_ON_PARTS.flatMap((about) => {
    const lines = yearOn.lines.filter((line) => line.about === about && holds(book, state, book.sides[0], line.when));
    return lines.length === 0 ? [] : [{ about, lines }];
  });
}
