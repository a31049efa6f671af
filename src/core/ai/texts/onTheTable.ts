/** The text on the table: one free amendment, towards what makes both sides sign as far as a side can know. */
import type { Command } from '../../model/command.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import type { Footing } from '../../analysis/text/signing.ts';
import { changeForOther, changeThatCarries } from '../../analysis/text/signing.ts';
import { textOf } from '../../rules/text/signing.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { costWord, homeWord } from '../../rules/state/words.ts';
import { isClosed, wouldBeTaken } from '../mind/believes.ts';
import type { Mind } from '../mind/mind.ts';

/** @returns an amendment, or the hand-over where no single change helps. */
export function chooseAmendment(mind: Mind): Command {
  const { book, view, by, own, table, rival } = mind;
  const leave: Command = { type: 'handOver', by };
  if (rival === null) return leave;
  const amend = (clause: ClauseId, option: OptionId): Command => ({ type: 'amend', by, clause, option });
  const canTake = (clause: ClauseId, option: OptionId): boolean =>
    !isClosed(mind, clause, option) &&
    wouldBeTaken(mind, clause, option, false) &&
    whyNot(book, view, amend(clause, option)) === null;
  const text = textOf(book, view);
  const self: Footing = { leader: by, feltCost: own.feltCost, home: own.home };
  const other = footingOf(mind, rival);
  const change =
    changeThatCarries(book, text, [self, other], canTake) ??
    (table.signTest?.short.includes(rival) === true ? changeForOther(book, text, self, rival, canTake) : null);
  return change === null ? leave : amend(change.clause, change.option);
}

/** What the other side's words say of its footing: the least felt cost and the best home that they leave open. */
function footingOf({ book, view }: Mind, leader: LeaderId): Footing {
  const words = view.words[leader];
  const figures = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  return {
    leader,
    feltCost: figures.find((figure) => costWord(book, figure) === words?.feltCost) ?? null,
    home: figures.findLast((figure) => homeWord(book, figure) === words?.home) ?? 0,
  };
}
