/** A text that a home refused: the change that would help it most where it was lost, as far as all whom it binds are believed to take it. */
import type { Command } from '../../model/command.ts';
import type { HomeTest } from '../../model/scenario/aftermath.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import { termsIn } from '../../analysis/text/inText.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { wouldBeTaken } from '../mind/believes.ts';
import type { Mind } from '../mind/mind.ts';
import { valueTo } from '../mind/mind.ts';

interface Help {
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly points: number;
}

/** @returns an amendment, or the hand-over where no change helps that would be taken. */
export function chooseChange(mind: Mind): Command {
  const { book, view, by, table } = mind;
  const lost = table.aftermath?.lost?.tests ?? [];
  let best: Help | null = null;
  for (const help of lost.flatMap((id) => helpsOf(mind, book.test(id)))) {
    if (best !== null && !isBetter(mind, help, best)) continue;
    if (whyNot(book, view, { type: 'amend', by, ...termOf(help) }) !== null) continue;
    if (wouldBeTaken(mind, help.clause, help.option, false)) best = help;
  }
  return best === null ? { type: 'handOver', by } : { type: 'amend', by, ...termOf(best) };
}

const termOf = ({ clause, option }: Help): Pick<Help, 'clause' | 'option'> => ({ clause, option });

/** More points at home, then more worth to this leader itself. */
function isBetter(mind: Mind, a: Help, b: Help): boolean {
  if (a.points !== b.points) return a.points > b.points;
  return valueTo(mind, mind.by, a.clause, a.option) > valueTo(mind, mind.by, b.clause, b.option);
}

/** @returns the changes that move a test the right way: points of a vote, or a text that need not ask that home at all. */
function helpsOf({ book, view, table }: Mind, test: HomeTest): readonly Help[] {
  if (test.kind === 'measure')
    return termsIn(view, test.when).flatMap(([clause, now]) =>
      book.clause(clause).options.flatMap(({ id }) => (id === now ? [] : [{ clause, option: id, points: 1 }])),
    );
  const clauses = [...new Set(test.adds.map(({ clause }) => clause))];
  return clauses.flatMap((clause) => {
    const at = table.draft[clause];
    if (at === null || at === undefined) return [];
    const worth = (option: OptionId): number =>
      test.adds.reduce(
        (sum, add) => (add.clause === clause && add.options.includes(option) ? sum + add.points : sum),
        0,
      );
    return book
      .clause(clause)
      .options.map(({ id }) => ({ clause, option: id, points: worth(id) - worth(at.option) }))
      .filter(({ points }) => points > 0);
  });
}
