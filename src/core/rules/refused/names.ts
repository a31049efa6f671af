/** Names in commands may come from files and links: every one of them has to be known to the scenario. */
import type { Command } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import { BREACH_ANSWERS, FORMATS, SPOILER_ANSWERS, TRUCE_KINDS } from '../../model/vocabulary.ts';
import { homeGroupNamed } from '../parties/homeGroups.ts';
import { hasFormats } from '../state/formats.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { termsOf } from '../text/package.ts';

/** @returns the first name of a command that the scenario does not know, or null. */
export function unknownName(book: Rulebook, command: Command): Refusal | null {
  const { scenario } = book;
  const wants = (what: string, known: boolean, name: string): Refusal | null =>
    known ? null : { code: 'unknown', what, name };
  const leader = (id: string): Refusal | null => wants('leader', book.hasLeader(id), id);
  const among = (what: string, list: readonly { readonly id: string }[], id: string): Refusal | null =>
    wants(
      what,
      list.some((one) => one.id === id),
      id,
    );
  const clause = (id: string): Refusal | null => among('clause', scenario.clauses, id);
  const option = (of: string, id: string): Refusal | null => clause(of) ?? wants('option', book.hasOption(of, id), id);
  const venue = (id: string): Refusal | null => among('venue', scenario.venues, id);
  const pledge = (id: string): Refusal | null => among('pledge', scenario.pledges, id);
  const sender = leader(command.by);
  if (sender !== null) return sender;
  switch (command.type) {
    case 'state':
      return (
        clause(command.clause) ?? wants('stand', command.stand === 'firm' || command.stand === 'open', command.stand)
      );
    case 'pledgeIf':
      if (command.on === 'step') return pledge(command.pledge) ?? leader(command.of);
      return (
        pledge(command.pledge) ??
        wants('condition', command.on === 'initialled', command.on) ??
        option(command.clause, command.option)
      );
    case 'sideLetter':
      if (command.on === 'pledge') return leader(command.to) ?? pledge(command.pledge);
      return (
        leader(command.to) ??
        wants('subject', command.on === 'option', command.on) ??
        option(command.clause, command.option)
      );
    case 'warn':
      return option(command.clause, command.option);
    case 'sound':
      return leader(command.to) ?? option(command.clause, command.option);
    case 'invite':
      // A scenario with formats asks for one, and no other knows any.
      if ((command.format !== undefined) !== hasFormats(book))
        return { code: 'unknown', what: 'field', name: 'format' };
      return (
        wants('format', command.format === undefined || FORMATS.includes(command.format), command.format ?? '') ??
        venue(command.venue) ??
        wants('level', command.level === 'ministers' || command.level === 'presidents', command.level)
      );
    case 'prepare':
      if (command.what === 'key') return among('key', scenario.keys, command.key);
      return command.what === 'safeConduct'
        ? venue(command.venue)
        : wants('preparation', ['agenda', 'incidentRule', 'lists'].includes(command.what), command.what);
    case 'pledge':
    case 'withdraw':
      return pledge(command.pledge);
    case 'offerStep':
      return among('measure', scenario.measures, command.measure);
    case 'offerTruce':
      return wants('truce', TRUCE_KINDS.includes(command.kind), command.kind);
    case 'persuade':
      return wants('group at home', homeGroupNamed(book, command.homeGroup) !== null, command.homeGroup);
    case 'askHelper':
      return wants('offer', book.hasOffer(command.offer), command.offer);
    case 'press':
    case 'ease':
      return leader(command.target);
    case 'mediate':
      if (command.what === 'opening') return among('opening', scenario.openings ?? [], command.opening);
      return wants('mediation', command.what === 'singleText' || command.what === 'deadline', command.what);
    case 'propose':
      return (command.pledges ?? []).reduce<Refusal | null>(
        (first, id) => first ?? pledge(id),
        termsOf(command.terms).reduce<Refusal | null>((first, [of, id]) => first ?? option(of, id), null),
      );
    case 'answer':
      if (command.answer === 'declineFor') return command.clause === null ? null : clause(command.clause);
      if (command.answer !== 'acceptIf')
        return wants('answer', command.answer === 'accept' || command.answer === 'decline', command.answer);
      return command.option === null ? clause(command.clause) : option(command.clause, command.option);
    case 'read':
      return leader(command.of) ?? option(command.clause, command.option);
    case 'answerSpoiler':
      return wants('answer', SPOILER_ANSWERS.includes(command.answer), command.answer);
    case 'amend':
      return option(command.clause, command.option);
    case 'orderSteps':
      return Object.entries(command.after)
        .flatMap(([step, after]) => [step, ...after])
        .reduce<Refusal | null>((first, id) => first ?? among('step', scenario.aftermath.steps, id), null);
    case 'answerBreach':
      return wants('answer', BREACH_ANSWERS.includes(command.answer), command.answer);
    case 'mandate':
      return among('group', scenario.groups ?? [], command.group);
    case 'confirm':
    case 'callPartners':
    case 'referendum':
    case 'consult':
    case 'walkOut':
    case 'return':
    case 'handOver':
    case 'campaign':
    case 'adjourn':
      return null;
  }
}
