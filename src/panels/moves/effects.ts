/** What a move does and what it risks, in words with the scenario's own numbers, shown before it is sent. */
import type { Command } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { deadlineWayOut, truceFeltCost } from '../../core/rules/state/thirds.ts';
import { clauseName, either, leaderName, pledgeName, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';
import { campaignOf } from './campaignOf.ts';
import { conditional, letter } from './givenOnTerms.ts';
import { helpOf } from './helpOf.ts';
import { voteOf } from './voteOf.ts';
import { invitation } from './invitation.ts';
import { preparation } from './preparation.ts';
import { mandate, opening } from './procedure.ts';
import { warning } from './warning.ts';

/** @returns what a command would do and what it risks, as far as its sender may know. */
export function effectsOf(book: Rulebook, view: View, command: Command): Consequences {
  const { rules } = book.scenario;
  const { by } = command;
  const rivalId = book.rivalOf(by);
  const rival = rivalId === null ? '' : leaderName(book, rivalId);
  switch (command.type) {
    case 'state':
      if (command.stand === 'firm')
        return {
          effects: [
            say('moves.effects.stateFirm', {
              home: signed(rules.state.firmHome),
              rival,
              wayOut: signed(rules.state.firmWayOut),
            }),
          ],
          risks: [say('moves.risks.stateFirm')],
        };
      return {
        effects: [
          say('moves.effects.stateOpen', {
            home: signed(rules.state.openHome),
            rival,
            wayOut: signed(rules.state.openWayOut),
          }),
        ],
        risks: [say('moves.risks.stateOpen')],
      };
    case 'pledgeIf':
      return conditional(book, view, command);
    case 'sideLetter':
      return letter(book, command);
    case 'warn':
      return warning(book, command);
    case 'sound': {
      const { commitment } = book.scenario;
      const opens =
        command.to === commitment.of && command.clause === commitment.clause && view.table.commitment === 'reported';
      return {
        effects: [
          say('moves.effects.sound', { to: leaderName(book, command.to) }),
          ...(opens ? [say('moves.effects.soundReported', { commitment: told(commitment.name) })] : []),
        ],
        risks: [say('moves.risks.sound', { oneIn: rules.sound.leakOneIn, home: signed(rules.sound.leakHome) })],
      };
    }
    case 'invite':
      return invitation(book, view, command);
    case 'prepare':
      return preparation(book, view.table.week, command);
    case 'pledge': {
      const pledge = book.pledge(command.pledge);
      return {
        effects: [
          told(pledge.text),
          say('moves.effects.pledge', { to: leaderName(book, pledge.to), wayOut: signed(rules.pledge.wayOut) }),
          ...(pledge.home === 0 ? [] : [say('moves.effects.pledgeHome', { home: signed(pledge.home) })]),
        ],
        risks: [say('moves.risks.pledge', { trust: signed(rules.pledge.withdrawTrust) })],
      };
    }
    case 'withdraw':
      return {
        effects: [say('moves.effects.withdraw')],
        risks: [say('moves.risks.withdraw', { trust: signed(rules.pledge.withdrawTrust) })],
      };
    case 'confirm':
      return { effects: [say('moves.effects.confirm', { wayOut: signed(rules.confirm.wayOut) })], risks: [] };
    case 'offerStep':
      return {
        effects: [
          told(book.measure(command.measure).text),
          say('moves.effects.offerStep', { trust: signed(rules.step.trust), matched: signed(rules.step.matchedHome) }),
        ],
        risks: [say('moves.risks.offerStep', { home: signed(rules.step.home), times: rules.step.unmatchedAtMost })],
      };
    case 'offerTruce': {
      const truce = book.scenario.truces.find(({ kind }) => kind === command.kind);
      // No week is left in which the other side could answer.
      const isLast = view.table.week >= view.table.weeks;
      const met = {
        rival,
        trust: signed(rules.truce.trust),
        cost: signed(truceFeltCost(book, view.table.week, command.kind)),
      };
      const weeks = view.table.incidentRule ? rules.truce.weeksWithRule : rules.truce.weeks;
      return {
        effects: [
          ...(truce === undefined ? [] : [told(truce.text)]),
          isLast ? say('moves.effects.offerTruceLast', met) : say('moves.effects.offerTruce', { ...met, weeks }),
        ],
        risks: [
          say('moves.risks.offerTruce', { home: signed(rules.truce.home), trust: signed(rules.truce.lapseTrust) }),
        ],
      };
    }
    case 'press': {
      const target = leaderName(book, command.target);
      return {
        effects: [say('moves.effects.press', { target, cost: signed(rules.press.feltCost) })],
        risks: [say('moves.risks.press', { trust: signed(rules.press.trust), home: signed(rules.press.backfireHome) })],
      };
    }
    case 'ease': {
      const target = leaderName(book, command.target);
      return {
        effects: [
          say('moves.effects.ease', { target, cost: signed(rules.ease.feltCost), trust: signed(rules.ease.trust) }),
        ],
        risks: [],
      };
    }
    case 'askHelper':
      return helpOf(book, view, command.offer);
    case 'callPartners':
      return partners(book, by);
    case 'consult':
      return {
        effects: [say('moves.effects.consult', { home: signed(rules.consult.home) })],
        risks: [say('moves.risks.consult')],
      };
    case 'mandate':
      return mandate(book, view, command);
    case 'persuade':
      return campaignOf(book, view.table, command);
    case 'referendum':
      return voteOf(book, by);
    case 'mediate':
      if (command.what === 'opening') return opening(book, command.opening);
      if (command.what === 'singleText')
        return {
          effects: [say('moves.effects.singleText', { wayOut: signed(rules.mediate.singleTextWayOut) })],
          risks: [],
        };
      return {
        effects: [say('moves.effects.deadline', { wayOut: signed(deadlineWayOut(book, view.table.week)) })],
        risks: [
          say('moves.risks.deadline', {
            home: signed(rules.mediate.missedHome),
            trust: signed(rules.mediate.missedTrust),
          }),
        ],
      };
    case 'walkOut':
      return {
        effects: [
          say('moves.effects.walkOut', {
            home: signed(rules.walkOut.home),
            rival,
            wayOut: signed(rules.walkOut.rivalWayOut),
            clause: clauseName(book, rules.exchange.clause),
          }),
        ],
        risks: [say('moves.risks.walkOut')],
      };
    case 'return':
      return {
        effects: [say('moves.effects.return')],
        risks: [say('moves.risks.return', { trust: signed(rules.walkOut.returnTrust) })],
      };
    case 'answerSpoiler':
      return {
        effects: [say(`week.spoiler.${command.answer}Text`)],
        risks: [spoilerRisk(book, view)],
      };
    case 'read':
      return { effects: [say('seat.read.text')], risks: [] };
    case 'propose':
    case 'answer':
    case 'handOver':
    case 'amend':
    case 'campaign':
    case 'orderSteps':
    case 'answerBreach':
    case 'adjourn':
      return { effects: [], risks: [] };
  }
}

function spoilerRisk(book: Rulebook, { table }: View): string {
  const { spoiler, spoilers } = book.scenario.rules;
  const trust = signed(spoiler.bothTrust);
  return table.spoilerFrom === 'inside' && spoilers !== undefined
    ? say('week.spoiler.riskInside', { home: signed(spoilers.insideHome), trust })
    : say('week.spoiler.risk', { wayOut: signed(spoiler.wayOut), trust });
}

function partners(book: Rulebook, by: LeaderId): Consequences {
  const brings = book.leader(by).partners;
  if (brings === null) return { effects: [], risks: [] };
  if (brings.brings === 'relief')
    return {
      effects: [say('moves.effects.callPartnersRelief', { cost: signed(brings.feltCost) })],
      risks: [
        say('moves.risks.callPartnersRelief', {
          leader: leaderName(book, brings.trustWith),
          trust: signed(brings.trust),
        }),
      ],
    };
  const pledges = either(brings.pledges.map((pledge) => pledgeName(book, pledge)));
  return { effects: [say('moves.effects.callPartnersDiscount', { by: brings.by, pledges })], risks: [] };
}
