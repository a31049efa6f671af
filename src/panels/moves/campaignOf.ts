/** What a campaign at home does and risks: whom it wins, what that would open, and whom it puts off. */
import type { Command } from '../../core/model/command.ts';
import type { Table } from '../../core/model/play/table.ts';
import { homeGroupNamed } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { homeGroupName, openTerms } from '../../words/sentences/home.ts';
import { list, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns the effect on the group, what is known of it and how surely, and the groups that fall away. */
export function campaignOf(
  book: Rulebook,
  { draft }: Table,
  { homeGroup: group }: Extract<Command, { type: 'persuade' }>,
): Consequences {
  const numbers = book.scenario.rules.atHome;
  const named = homeGroupNamed(book, group);
  if (numbers === undefined || named === null) return { effects: [], risks: [] };
  const { moves } = named.group;
  const refused = openTerms(book, draft, named.group.wouldNotTake).join('; ');
  const apart = list(moves.apart.map((other) => homeGroupName(book, other)));
  return {
    effects: [
      say('homeGroups.effect', { by: signed(numbers.persuaded) }),
      say('homeGroups.effectWhy', { against: numbers.against }),
      ...(refused === '' ? [] : [say('homeGroups.refuses', { terms: refused })]),
      told(moves.caveat),
    ],
    risks: apart === '' ? [] : [say('homeGroups.risk', { groups: apart, by: signed(numbers.apart) })],
  };
}
