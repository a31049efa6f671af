/** Why a move cannot be sealed now: price, once-only rules, conditions in the world (rules, section 5). */
import type { MoveCommand } from '../../model/command.ts';
import type { AlreadyCode, NeedCode, Refusal } from '../../model/play/refusal.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { View } from '../../model/play/view.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { whyNotPersuade } from '../parties/homeGroups.ts';
import { whyNotHelper } from '../parties/helpers.ts';
import { whyNotMandate } from '../parties/groups.ts';
import { priceOf } from '../moves/price.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { agendaPerWeek } from '../state/thirds.ts';
import { whyNotPledgeIf } from '../given/conditional.ts';
import { whyNotLetter } from '../given/letters.ts';
import { whyNotWarn } from '../given/warnings.ts';
import { whyNotVote } from '../given/votes.ts';

const already = (what: AlreadyCode): Refusal => ({ code: 'already', what });
const needs = (what: NeedCode, has: number, wanted: number): Refusal => ({ code: 'needs', what, has, needs: wanted });

/** @returns why the move is refused, or null. */
export function whyNotMove(book: Rulebook, view: View, command: MoveCommand): Refusal | null {
  const { own, table } = view;
  if (own === null) return { code: 'notYours' };
  return (
    whyNotKind(book, view, own, command) ??
    whyNotTwice(own, command) ??
    whyNotCapital(own.capital, priceOf(book, table, command, own.sealed))
  );
}

function whyNotCapital(has: number, costs: number): Refusal | null {
  return has < costs ? { code: 'noCapital', has, costs } : null;
}

/** The kinds of which one folder holds at most one. */
const ONCE_A_WEEK: ReadonlySet<MoveCommand['type']> = new Set([
  'return',
  'walkOut',
  'consult',
  'persuade',
  'callPartners',
  'confirm',
  'offerStep',
  'offerTruce',
  'state',
  'warn',
  'sideLetter',
  'invite',
  'referendum',
]);

/** @returns a refusal where the folder already holds this move. */
function whyNotTwice(own: Seat, command: MoveCommand): Refusal | null {
  const sealed = own.sealed.filter((one) => one.type === command.type);
  if (sealed.length === 0) return null;
  if (ONCE_A_WEEK.has(command.type)) return already('sealed');
  if (command.type === 'prepare' && (command.what === 'agenda' || command.what === 'key')) return null;
  const same = JSON.stringify(sortedEntries(command));
  return sealed.some((one) => JSON.stringify(sortedEntries(one)) === same) ? already('sealed') : null;
}

function sortedEntries(command: MoveCommand): readonly (readonly [string, unknown])[] {
  return Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1));
}

function whyNotKind(book: Rulebook, view: View, own: Seat, command: MoveCommand): Refusal | null {
  const { table } = view;
  const { rules } = book.scenario;
  const { by } = command;
  const trust = (other: LeaderId): number => view.pairs[book.pair(by, other)]?.trust ?? 0;
  const isOut = table.out.includes(by);
  switch (command.type) {
    case 'return':
      return isOut ? null : needs('walkedOut', 0, 1);
    case 'walkOut':
      return isOut ? already('walkedOut') : null;
    case 'consult':
      return own.consulted >= table.week - 1 && own.consulted > 0 ? already('consultedLately') : null;
    case 'callPartners':
      return table.partnersCalled.includes(by) ? already('partnersOnce') : null;
    case 'state':
      if (table.statedWeek[by] === table.week) return already('statedThisWeek');
      if (table.draft[command.clause] !== null) return already('notOpen');
      return command.stand === 'open' && table.leftOpen[by]?.includes(command.clause) ? already('leftOpenOnce') : null;
    case 'pledgeIf':
      return whyNotPledgeIf(book, view, command);
    case 'sideLetter':
      return whyNotLetter(book, view, command);
    case 'warn':
      return whyNotWarn(book, view, command);
    case 'sound':
      return command.to === by ? { code: 'unknown', what: 'leader', name: command.to } : null;
    case 'invite':
      return isOut ? { code: 'out' } : whyNotInvite(book, view, command);
    case 'prepare':
      return whyNotPrepare(book, table, own, command);
    case 'pledge':
      if (book.pledge(command.pledge).by !== by) return { code: 'notYours' };
      return table.pledges[command.pledge] === undefined ? null : already('pledged');
    case 'withdraw':
      if (book.pledge(command.pledge).by !== by) return { code: 'notYours' };
      return table.pledges[command.pledge] === undefined ? needs('pledgeStanding', 0, 1) : null;
    case 'confirm': {
      if (table.commitment === 'confirmed') return already('confirmed');
      if (table.commitment === 'reported') return needs('sounded', 0, 1);
      const [a, b] = book.scenario.commitment.confirmers;
      const has = trust(by === a ? b : a);
      return has < rules.confirm.trust ? needs('trust', has, rules.confirm.trust) : null;
    }
    case 'offerStep': {
      const steps = table.steps[by];
      if (!book.measure(command.measure).by.includes(by)) return { code: 'notYours' };
      if (steps?.measures.includes(command.measure)) return already('stepOffered');
      return (steps?.unmatched ?? 0) >= rules.step.unmatchedAtMost ? needs('matchedStep', 0, 1) : null;
    }
    case 'offerTruce': {
      if (table.truce !== null || table.ceasefireWeek !== null) return already('truceHolds');
      if (isOut) return { code: 'out' };
      const offer = table.truceOffers[by];
      return offer !== null &&
        offer !== undefined &&
        offer.week > table.week - rules.truce.offerWeeks &&
        offer.kind === command.kind
        ? already('truceOffered')
        : null;
    }
    case 'persuade':
      return whyNotPersuade(book, own, command);
    case 'askHelper':
      return whyNotHelper(book, table, command);
    case 'press':
      if (command.target === by || !book.isSide(command.target)) return { code: 'notYours' };
      return own.pressed[command.target] === undefined ? null : already('pressedOnce');
    case 'ease':
      return own.pressed[command.target] === undefined || own.eased.includes(command.target)
        ? needs('pressStanding', 0, 1)
        : null;
    case 'referendum':
      return isOut ? { code: 'out' } : whyNotVote(book, table, by);
    case 'mandate':
      return isOut ? { code: 'out' } : whyNotMandate(book, table, own, command);
    case 'mediate': {
      if (command.what !== 'deadline' && table.singleText) return already('singleText');
      if (command.what === 'deadline' && table.deadline !== null) return already('deadline');
      if (table.agenda < rules.mediate.agenda) return needs('agenda', table.agenda, rules.mediate.agenda);
      const least = Math.min(...book.sides.map(trust));
      return least < rules.mediate.trust ? needs('trust', least, rules.mediate.trust) : null;
    }
  }
}

/** A leader goes as far as its posture bears, save to its own capital: there it may always ask, and be declined. No side asks itself into its rival's. */
function whyNotInvite(
  book: Rulebook,
  view: View,
  { by, level, venue, format }: Extract<MoveCommand, { type: 'invite' }>,
): Refusal | null {
  const host = book.venue(venue).capitalOf;
  if (host === by) return null;
  if (host !== null && book.rivalOf(by) === host) return { code: 'notAvailable', what: 'rivalCapital' };
  const [has, wanted] = [LEVELS.indexOf(view.words[by]?.posture ?? 'delegations'), LEVELS.indexOf(level)];
  if (has < wanted) return needs('posture', has, wanted);
  const own = view.words[by];
  if (format !== undefined && own?.formats?.includes(format) === false) return { code: 'notAvailable', what: 'format' };
  return own?.venues?.includes(venue) === false ? { code: 'notAvailable', what: 'venue' } : null;
}

/** @returns why a preparation would have nothing to work on. */
function whyNotPrepare(
  book: Rulebook,
  table: View['table'],
  own: Seat,
  prepare: Extract<MoveCommand, { type: 'prepare' }>,
): Refusal | null {
  const { rules, keys } = book.scenario;
  const { by } = prepare;
  const perWeek = agendaPerWeek(book, table.week);
  switch (prepare.what) {
    case 'agenda': {
      const sealed = own.sealed.filter((one) => one.type === 'prepare' && one.what === 'agenda').length;
      return table.agenda >= 10 || sealed >= perWeek ? already('agendaFull') : null;
    }
    case 'key': {
      const sealed = own.sealed.filter(
        (one) => one.type === 'prepare' && one.what === 'key' && one.key === prepare.key,
      ).length;
      const work = keys.find((key) => key.id === prepare.key)?.work ?? 0;
      return (table.keys[prepare.key] ?? 0) + sealed >= work ? already('keyReady') : null;
    }
    case 'incidentRule': {
      if (table.incidentRule) return already('incidentRule');
      const ready = table.truce !== null || table.draft[rules.incidentRuleClause] !== null;
      return ready ? null : needs('truceOrPresence', 0, 1);
    }
    case 'lists':
      if (!book.isSide(by)) return { code: 'notYours' };
      if (table.lists !== 'disputed') return needs('listsDisputed', 0, 1);
      return table.listsPrepared.includes(by) ? already('listsPrepared') : null;
    case 'safeConduct':
      if (table.safeConducts.includes(prepare.venue)) return already('safeConduct');
      return book.venue(prepare.venue).icc && book.venue(prepare.venue).capitalOf === null
        ? null
        : needs('warrantVenue', 0, 1);
  }
}
