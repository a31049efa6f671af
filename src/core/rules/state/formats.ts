/** The format of a meeting above delegations: who takes part, and whose consent can be given there. */
import type { Table } from '../../model/play/table.ts';
import type { Format, LeaderId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns whether a leader's chart of this scenario has formats, so that every invitation names one. */
export function hasFormats({ scenario }: Pick<Rulebook, 'scenario'>): boolean {
  return scenario.leaders.some(({ stance }) => stance.format !== undefined);
}

/** @returns who takes part in a format, in leader order. */
export function partiesOf(book: Rulebook, format: Format): readonly LeaderId[] {
  switch (format) {
    case 'direct':
      return book.sides;
    case 'mediated':
      return book.leaders.filter((leader) => book.isSide(leader) || leader === book.scenario.mediator);
    case 'fourParty':
      return book.leaders;
  }
}

/** @returns whether a leader sits at the table now: delegations and working groups reach everybody, a meeting only those of its format. */
export function isPresent(
  book: Rulebook,
  { format = null, group = null }: Pick<Table, 'format' | 'group'>,
  leader: LeaderId,
): boolean {
  return format === null || group !== null || partiesOf(book, format).includes(leader);
}
