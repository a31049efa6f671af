/** What a command costs in capital, as it stands now (rules, section 5). */
import type { Command, MoveCommand } from '../../model/command.ts';
import type { Table } from '../../model/play/table.ts';
import type { PledgeId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns capital for a pledge: less once, where the other side has called its partners and the sender's folder holds no such pledge yet. */
export function pledgePrice(book: Rulebook, table: Table, id: PledgeId, sealed: readonly MoveCommand[] = []): number {
  const pledge = book.pledge(id);
  const { partners } = book.leader(pledge.to);
  if (partners?.brings !== 'discount' || !table.discounts.includes(pledge.to)) return pledge.cost;
  const { pledges, by } = partners;
  const isUsed = sealed.some((one) => one.type === 'pledge' && pledges.includes(one.pledge));
  return pledges.includes(id) && !isUsed ? Math.max(0, pledge.cost - by) : pledge.cost;
}

/** @returns capital; 0 for everything that is free. `sealed` is what lies in the sender's folder already. */
export function priceOf(book: Rulebook, table: Table, command: Command, sealed: readonly MoveCommand[] = []): number {
  const { costs } = book.scenario.rules;
  switch (command.type) {
    case 'pledge':
      return pledgePrice(book, table, command.pledge, sealed);
    case 'mediate':
      return costs[command.what === 'opening' ? 'singleText' : command.what];
    case 'persuade':
      return book.scenario.rules.atHome?.cost ?? 0;
    case 'askHelper':
      return book.scenario.rules.helpers?.cost ?? 0;
    case 'referendum':
      return book.scenario.rules.referendum?.cost ?? 0;
    case 'mandate':
      return book.scenario.rules.workingGroups?.cost ?? 0;
    case 'pledgeIf':
      return pledgePrice(book, table, command.pledge, sealed);
    case 'sideLetter':
      return book.scenario.rules.sideLetter?.cost ?? 0;
    case 'warn':
      return book.scenario.rules.warn?.cost ?? 0;
    case 'state':
    case 'sound':
    case 'invite':
    case 'prepare':
    case 'withdraw':
    case 'confirm':
    case 'offerStep':
    case 'offerTruce':
    case 'press':
    case 'ease':
    case 'callPartners':
    case 'consult':
    case 'walkOut':
    case 'return':
      return costs[command.type];
    case 'propose':
    case 'answer':
    case 'handOver':
    case 'read':
    case 'answerSpoiler':
    case 'amend':
    case 'campaign':
    case 'orderSteps':
    case 'answerBreach':
    case 'adjourn':
      return 0;
  }
}

/** @returns capital for a whole folder: each move at the price that it had beside those sealed before it. */
export function priceOfAll(book: Rulebook, table: Table, sealed: readonly MoveCommand[]): number {
  return sealed.reduce((sum, command, at) => sum + priceOf(book, table, command, sealed.slice(0, at)), 0);
}
