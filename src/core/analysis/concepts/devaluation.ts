/**
 * Reactive devaluation: a text that was declined because the rival had written it; else one that was taken only because it had been sounded or came from
 * the mediator. Ross and Stillinger, Barriers to Conflict Resolution, 1991.
 */
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { pairOf, seatOf } from '../../rules/state/view.ts';
import { stateBefore } from '../turns/game.ts';
import type { Found, Play, Settled } from './moment.ts';
import { settledIn } from './moment.ts';

/** @returns the moment; null where who proposed made no difference, or where the record holds the same wording taken from the rival. */
export function findDevaluation(play: Play): Found | null {
  const settled = settledIn(play);
  for (const { step, week, receipt } of settled)
    for (const leader of play.book.sides)
      for (const { code, clause, option } of receipt.answers[leader]?.reasons ?? [])
        if (code === 'heardHarder')
          return { entry: { step, week }, shown: { code: 'heardHarder', leader, other: receipt.by, clause, option } };
  for (const one of settled) {
    const found = takenElsewise(play, one);
    if (found !== null) return found;
  }
  return null;
}

/** A text that was taken, and that the same side would not have taken as its rival's own first offer. */
function takenElsewise({ book, game, end }: Play, { step, week, receipt }: Settled): Found | null {
  const before = stateBefore(game, step);
  for (const leader of book.sides) {
    const rival = book.rivalOf(leader);
    if (rival === null || receipt.answers[leader]?.answer !== 'accept' || receipt.kind !== 'proposal') continue;
    for (const [clause, option] of termsOf(receipt.terms)) {
      if (!wouldHearHarder(book, before, leader, rival, clause, option)) continue;
      const { soundings } = pairOf(book, before, leader, rival);
      const wasSounded = soundings.some((sounding) => sounding.by === rival && sounding.clause === clause);
      const wasHeard = before.room.heard.includes(`${rival}>${leader}>${clause}`);
      if (wasHeard || (receipt.by !== rival && tookFrom(end, leader, rival, clause, option))) continue;
      const shown = { leader, other: rival, clause, option } as const;
      if (receipt.by === book.scenario.mediator && !wasSounded)
        return { entry: { step, week }, shown: { code: 'throughMediator', ...shown } };
      if (receipt.by === rival && wasSounded)
        return { entry: { step, week }, shown: { code: 'throughSounding', ...shown } };
    }
  }
  return null;
}

/** @returns whether trust is low and the state one step harder bars the option: then a rival's first offer is declined (rules, section 6). */
function wouldHearHarder(
  book: Rulebook,
  state: State,
  leader: LeaderId,
  rival: LeaderId,
  clause: ClauseId,
  option: OptionId,
): boolean {
  const at = seatOf(state, leader).stance[clause];
  if (at === undefined || pairOf(book, state, leader, rival).trust >= book.scenario.rules.heardHarderUnderTrust)
    return false;
  const harder = book.stance.harder(leader, clause, at);
  return harder !== null && !book.stance.acceptsOption(leader, clause, harder, option);
}

/** @returns whether a leader took a wording in a text, a counter or an amendment that its rival tabled: then nobody can say that it would not have. */
function tookFrom(end: State, leader: LeaderId, rival: LeaderId, clause: ClauseId, option: OptionId): boolean {
  return end.room.receipts.some(
    ({ by, terms, answers }) => by === rival && terms[clause] === option && answers[leader]?.answer === 'accept',
  );
}
