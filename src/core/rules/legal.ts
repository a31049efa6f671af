/** The moves that a seat has now, with open slots: people, computers, tests and buttons all read from this one list. */
import type { Command, CommandType } from '../model/command.ts';
import { COMMAND_TYPES } from '../model/command.ts';
import type { Move, View } from '../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId } from '../model/vocabulary.ts';
import { BREACH_ANSWERS, FORMATS, SPOILER_ANSWERS } from '../model/vocabulary.ts';
import { groupsOf } from './parties/groups.ts';
import { priceOf } from './moves/price.ts';
import { hasFormats } from './state/formats.ts';
import type { Rulebook } from './book/rulebook.ts';
import { whyNot } from './whyNot.ts';

/**
 * What the seat of this view may send now.
 * @returns a move per kind of command with what may fill each slot; `apply` takes every filling of a move with one slot or of `terms` with one
 * clause, and `whyNot` judges the others. Empty for onlookers, for seats that are not awaited and have no free command, and after the end.
 */
export function legalCommands(book: Rulebook, view: View): readonly Move[] {
  const { own } = view;
  if (own === null || view.table.phase === 'ended') return [];
  const by = view.onlooker as LeaderId;
  return COMMAND_TYPES.flatMap((type) => {
    const taken = candidates(book, view, by, type).filter((command) => whyNot(book, view, command) === null);
    const [first] = taken;
    if (first === undefined) return [];
    const cost = Math.min(...taken.map((command) => priceOf(book, view.table, command, own.sealed)));
    const terms = first.type === 'propose' || first.type === 'amend' ? { terms: termsOfAll(taken) } : {};
    return [{ type, cost, slots: slotsOf(taken), ...terms }];
  });
}

/** @returns for each slot of the commands what fills it, in the order of the scenario. */
function slotsOf(commands: readonly Command[]): Move['slots'] {
  const slots: Record<string, string[]> = {};
  for (const command of commands)
    for (const [slot, filled] of Object.entries(command)) {
      if (slot === 'type' || slot === 'by' || typeof filled !== 'string') continue;
      const fillings = (slots[slot] ??= []);
      if (!fillings.includes(filled)) fillings.push(filled);
    }
  return slots;
}

function termsOfAll(commands: readonly Command[]): Readonly<Record<string, readonly string[]>> {
  const terms: Record<string, string[]> = {};
  for (const command of commands) {
    const pairs =
      command.type === 'propose'
        ? Object.entries(command.terms)
        : command.type === 'amend'
          ? [[command.clause, command.option] as const]
          : [];
    for (const [clause, option] of pairs) (terms[clause] ??= []).push(option);
  }
  return terms;
}

/** @returns every filling of a command that has one slot, or one clause: enough to know what may fill it. */
export function candidates(book: Rulebook, view: View, by: LeaderId, type: CommandType): readonly Command[] {
  const { scenario } = book;
  const others = book.leaders.filter((leader) => leader !== by);
  const eachOption = <T>(make: (clause: ClauseId, option: OptionId) => T): readonly T[] =>
    scenario.clauses.flatMap((clause) => clause.options.map((option) => make(clause.id, option.id)));
  switch (type) {
    case 'state':
      return book.clauses.flatMap((clause) =>
        (['firm', 'open'] as const).map((stand) => ({ type, by, stand, clause })),
      );
    case 'pledgeIf':
      return scenario.pledges
        .filter((one) => one.by === by)
        .flatMap(({ id: pledge }) => [
          ...eachOption((clause, option) => ({ type, by, pledge, on: 'initialled' as const, clause, option })),
          ...book.sides.map((of) => ({ type, by, pledge, on: 'step' as const, of })),
        ]);
    case 'sideLetter':
      return others.flatMap((to) => [
        ...eachOption((clause, option) => ({ type, by, to, on: 'option' as const, clause, option })).filter(
          ({ clause, option }) => book.option(clause, option).bound.includes(by),
        ),
        ...scenario.pledges
          .filter((one) => one.by === by && one.to === to)
          .map(({ id: pledge }) => ({ type, by, to, on: 'pledge' as const, pledge })),
      ]);
    case 'warn':
      return eachOption((clause, option) => ({ type, by, clause, option })).filter(({ clause, option }) =>
        book.option(clause, option).bound.includes(by),
      );
    case 'sound':
      return others.flatMap((to) => eachOption((clause, option) => ({ type, by, to, clause, option })));
    case 'invite':
      return (['ministers', 'presidents'] as const).flatMap((level) =>
        scenario.venues.flatMap((venue) =>
          hasFormats(book)
            ? FORMATS.map((format) => ({ type, by, level, venue: venue.id, format }))
            : [{ type, by, level, venue: venue.id }],
        ),
      );
    case 'prepare':
      return [
        { type, by, what: 'agenda' },
        ...scenario.keys.map((key) => ({ type, by, what: 'key' as const, key: key.id })),
        { type, by, what: 'incidentRule' },
        { type, by, what: 'lists' },
        ...scenario.venues.map((venue) => ({ type, by, what: 'safeConduct' as const, venue: venue.id })),
      ];
    case 'pledge':
    case 'withdraw':
      return scenario.pledges.filter((pledge) => pledge.by === by).map((pledge) => ({ type, by, pledge: pledge.id }));
    case 'offerStep':
      return scenario.measures.map((measure) => ({ type, by, measure: measure.id }));
    case 'offerTruce':
      return scenario.truces.map((truce) => ({ type, by, kind: truce.kind }));
    case 'persuade':
      return book.homeGroups(by).map(({ moves }) => ({ type, by, homeGroup: moves.id }));
    case 'askHelper':
      return (scenario.helpers ?? []).flatMap(({ offers }) => offers.map((offer) => ({ type, by, offer: offer.id })));
    case 'press':
    case 'ease':
      return others.map((target) => ({ type, by, target }));
    case 'mediate':
      return [
        { type, by, what: 'singleText' },
        ...(scenario.openings ?? []).map(({ id }) => ({ type, by, what: 'opening' as const, opening: id })),
        { type, by, what: 'deadline' },
      ];
    case 'mandate':
      return groupsOf(book).map(({ id }) => ({ type, by, group: id }));
    case 'propose':
      return eachOption((clause, option) => ({ type, by, terms: { [clause]: option } }));
    case 'amend':
      return eachOption((clause, option) => ({ type, by, clause, option }));
    case 'answer':
      return answers(book, view, by);
    case 'read':
      return others.flatMap((of) => eachOption((clause, option) => ({ type, by, of, clause, option, could: true })));
    case 'answerSpoiler':
      return SPOILER_ANSWERS.map((answer) => ({ type, by, answer }));
    case 'answerBreach':
      return BREACH_ANSWERS.map((answer) => ({ type, by, answer }));
    case 'orderSteps':
      return [{ type, by, after: {} }];
    case 'confirm':
    case 'callPartners':
    case 'consult':
    case 'referendum':
    case 'walkOut':
    case 'return':
    case 'handOver':
    case 'campaign':
      return [{ type, by }];
    case 'adjourn':
      // Whoever watches a table without persons may stop it too, but that is no seat's move.
      return view.table.holders[by] === 'person' ? [{ type, by }] : [];
  }
}

/** @returns accept, decline, and an accept-if for each clause of the package left out or at another option. */
function answers(book: Rulebook, view: View, by: LeaderId): readonly Command[] {
  const proposal = view.room?.proposal;
  if (proposal === null || proposal === undefined) return [];
  const type = 'answer';
  const changed = (Object.keys(proposal.terms) as ClauseId[]).flatMap((clause) =>
    [null, ...book.clause(clause).options.map((option) => option.id)].map(
      (option) => ({ type, by, answer: 'acceptIf', clause, option }) as const,
    ),
  );
  const asked =
    book.scenario.rules.inReturn === undefined
      ? []
      : [null, ...book.clauses].map((clause) => ({ type, by, answer: 'declineFor', clause }) as const);
  return [{ type, by, answer: 'accept' }, { type, by, answer: 'decline' }, ...asked, ...changed];
}
