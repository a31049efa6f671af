/** What a command costs in capital, as it stands now (rules, section 5). */
import type { Command } from '../model/command.ts';
import type { Table } from '../model/state.ts';
import type { PledgeId } from '../model/vocabulary.ts';
import type { Rulebook } from './rulebook.ts';

/** @returns capital for a pledge: less once, where the other side has called its partners. */
export function pledgePrice(book: Rulebook, table: Table, id: PledgeId): number {
  const pledge = book.pledge(id);
  const { partners } = book.leader(pledge.to);
  const isCheaper =
    partners?.brings === 'discount' && partners.pledges.includes(id) && table.discounts.includes(pledge.to);
  return Math.max(0, pledge.cost - (isCheaper ? partners.by : 0));
}

/** @returns capital; 0 for everything that is free. */
export function priceOf(book: Rulebook, table: Table, command: Command): number {
  const { costs } = book.scenario.rules;
  switch (command.type) {
    case 'pledge':
      return pledgePrice(book, table, command.pledge);
    case 'mediate':
      return costs[command.what];
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
      return 0;
  }
}
