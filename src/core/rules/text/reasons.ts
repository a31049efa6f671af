/** One leader, one clause at one option: every rule that binds, in the order in which they are tested (rules, section 6). */
import type { Reason } from '../../model/play/room.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { isPresent } from '../state/formats.ts';
import { levelNow } from '../parties/groups.ts';
import { groupBarring } from '../parties/homeGroups.ts';
import { hasVote, isLocked } from '../state/locks.ts';
import { isFromText } from './textTakenUp.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { isAssured } from '../given/letters.ts';
import { waitsForOption } from '../given/conditional.ts';
import { homeToGiveUp } from '../given/warnings.ts';

/** How an option reaches a leader: whose offer it is (null: nobody's in particular), and whether it is no first offer: sounded out, countered, amended. */
export interface Approach {
  readonly from: LeaderId | null;
  readonly heardBefore?: boolean;
  /** Pledges that come in the same package. */
  readonly pledges?: readonly PledgeId[] | undefined;
}

/** @returns whether an option stands in the set that a leader's stance accepts; a leader without that region bars nothing. */
export function isInStance(book: Rulebook, view: View, leader: LeaderId, clause: ClauseId, option: OptionId): boolean {
  const state = view.own?.stance[clause];
  return state === undefined || book.stance.acceptsOption(leader, clause, state, option);
}

/** @returns whether a low home keeps this leader from initialling a clause: those named for a side, any for another (it underwrites). */
function isUnderFloor(book: Rulebook, view: View, leader: LeaderId, clause: ClauseId): boolean {
  const { homeFloor } = book.scenario.rules;
  const own = view.own;
  if (own === null || own.home >= homeFloor.under || own.consulted === view.table.week) return false;
  if (hasVote(view.table, leader)) return false;
  return !book.isSide(leader) || homeFloor.clauses.includes(clause);
}

/** @returns whether a rival's first offer is heard a step harder, and would then not be taken (reactive devaluation, Ross). */
function isHeardHarder(
  book: Rulebook,
  view: View,
  leader: LeaderId,
  clause: ClauseId,
  option: OptionId,
  approach: Approach,
): boolean {
  const { from, heardBefore = false } = approach;
  if (from === null || heardBefore || view.table.singleText || book.rivalOf(leader) !== from) return false;
  const pair = view.pairs[book.pair(leader, from)];
  if (pair === undefined || pair.trust >= book.scenario.rules.heardHarderUnderTrust) return false;
  if (view.room?.heard.includes(`${from}>${leader}>${clause}`)) return false;
  if (pair.soundings.some((sounding) => sounding.by === from && sounding.clause === clause)) return false;
  if (isAssured(book, view, from, clause)) return false;
  const state = view.own?.stance[clause];
  const harder = state === undefined ? null : book.stance.harder(leader, clause, state);
  return harder !== null && !book.stance.acceptsOption(leader, clause, harder, option);
}

/** @returns whether an option is what the leader has itself tabled in this week, where the scenario lets that count as its own whoever tables it again. */
function areOwnWords(book: Rulebook, { table, room }: View, by: LeaderId, clause: ClauseId, option: OptionId): boolean {
  if (book.scenario.rules.strike.ownWords !== true) return false;
  return (
    room?.receipts.some(
      (receipt) => receipt.week === table.week && receipt.by === by && receipt.terms[clause] === option,
    ) === true
  );
}

/** @returns whether a pledge may be leaned on: it stands, comes in the same package, or waits for just this option. */
function isLeaned(
  table: View['table'],
  { pledges }: Approach,
  pledge: PledgeId,
  clause: ClauseId,
  option: OptionId,
): boolean {
  return (
    table.pledges[pledge] !== undefined ||
    pledges?.includes(pledge) === true ||
    waitsForOption(table, pledge, clause, option)
  );
}

/**
 * Every rule that keeps `leader` (whose view this is) from initialling `clause` at `option`.
 * @returns the reasons in the order of the tests; empty when it could take it now.
 */
export function reasonsFor(
  book: Rulebook,
  view: View,
  clause: ClauseId,
  option: OptionId,
  approach: Approach,
): readonly Reason[] {
  const leader = view.onlooker as LeaderId;
  const { table, own } = view;
  if (own === null) throw new Error(`no seat to answer ${clause} from`);
  const reasons: Reason[] = [];
  const bind = (code: Reason['code'], detail: readonly string[] = []): void => {
    reasons.push({ code, clause, option, detail });
  };
  const { level } = book.clause(clause);
  const asked = book.option(clause, option);
  if (LEVELS.indexOf(levelNow(book, table)) < LEVELS.indexOf(level)) bind('competence', [level]);
  for (const who of asked.bound) if (!isPresent(book, table, who)) bind('competence', ['absent', who]);
  for (const id of asked.locks) if (isLocked(book, view, id)) bind('lock', [id]);
  for (const { leader: who, anyOf } of asked.undertakings)
    if (who === leader && !anyOf.some((pledge) => isLeaned(table, approach, pledge, clause, option)))
      bind('undertaking', anyOf);
  if (!isInStance(book, view, leader, clause, option)) bind('redLine', [own.stance[clause] ?? '']);
  else if (isHeardHarder(book, view, leader, clause, option, approach)) bind('heardHarder');
  const isFromRival =
    approach.from !== null &&
    book.rivalOf(leader) === approach.from &&
    !isFromText(book, table, clause, option) &&
    !areOwnWords(book, view, leader, clause, option);
  if (isFromRival && table.struck === leader && clause !== book.scenario.rules.exchange.clause) bind('strikeWeek');
  const wants = asked.homeAtLeast.find((want) => want.leader === leader && own.home < want.home);
  const givesUp = homeToGiveUp(book, table, leader, clause, option) ?? 0;
  if (wants !== undefined) bind('home', [String(wants.home)]);
  else if (own.home < givesUp) bind('home', [String(givesUp)]);
  else if (isUnderFloor(book, view, leader, clause)) bind('home', [String(book.scenario.rules.homeFloor.under)]);
  else if (!hasVote(table, leader)) {
    const group = groupBarring(book, table, leader, clause, option);
    if (group !== null) bind('home', [group]);
  }
  return reasons;
}
