/** The change of a text in words, clause by clause. */
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, optionName } from '../names.ts';
import { say } from '../say.ts';

/** @returns each change in a few words: another option, or (null) left in brackets. */
export function changeWords(
  book: Rulebook,
  change: { readonly [clause: ClauseId]: OptionId | null },
): readonly string[] {
  const changes = Object.entries(change) as [ClauseId, OptionId | null][];
  return changes.map(([clause, option]) =>
    option === null
      ? say('receipt.leaveOut', { clause: clauseName(book, clause) })
      : say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, option) }),
  );
}
