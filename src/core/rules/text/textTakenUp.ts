/** The published text that the single text began from, and which wordings are its own. */
import type { OpeningText } from '../../model/scenario/clause.ts';
import type { Table } from '../../model/play/table.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the text that was taken up, or null. */
export function textTakenUp({ scenario }: Rulebook, { opening = null }: Pick<Table, 'opening'>): OpeningText | null {
  return opening === null ? null : (scenario.openings?.find(({ id }) => id === opening) ?? null);
}

/** @returns whether an option stands in the text that was taken up: whoever tables it, it is nobody's own offer. */
export function isFromText(book: Rulebook, table: Pick<Table, 'opening'>, clause: ClauseId, option: OptionId): boolean {
  return textTakenUp(book, table)?.terms[clause] === option;
}
