/** What follows when every bound leader accepts: the terms are written into the draft, ad referendum (rules, section 6). */
import type { Proposal } from '../../model/play/room.ts';
import type { ClauseId, LeaderId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { fallDue } from '../given/conditional.ts';
import { makePledge } from '../given/pledging.ts';
import { moveTrack, moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { maybeCeasefire } from '../state/fighting.ts';
import { judgeInitialled } from '../parties/homeGroups.ts';
import { hasChoiceOfKeys, keysInText } from '../state/locks.ts';
import { isWidening, termsOf } from './package.ts';
import { breakWarnings } from '../given/warnings.ts';

/**
 * @returns who reopens a clause by a text: whoever tabled it; for a counter whoever it answers, since the clause was touched first there. Where the rules let a
 * counter pay, its author does if the answered text only widened the clause.
 */
function openerOf({ book, state }: Course, { by, answerTo }: Proposal, clause: ClauseId): LeaderId {
  if (answerTo === null) return by;
  const answered = state.room.receipts.findLast((receipt) => receipt.kind === 'proposal' && receipt.by === answerTo);
  const asked = answered?.terms[clause];
  const isNarrowedHere = asked === undefined || isWidening(book, state.table, clause, asked);
  return book.scenario.rules.counterPays === true && isNarrowedHere ? by : answerTo;
}

/** Writes the terms into the draft. Reopening a clause costs trust with all, unless a carried-out exchange is only widened. */
export function initial(course: Course, proposal: Proposal): void {
  const { book } = course;
  const { rules } = book.scenario;
  for (const pledge of proposal.pledges ?? [])
    if (course.state.table.pledges[pledge] === undefined) makePledge(course, pledge);
  for (const [clause, option] of termsOf(proposal.terms)) {
    const was = course.state.table.draft[clause];
    if (
      was !== null &&
      was !== undefined &&
      proposal.kind !== 'amendment' &&
      !isWidening(book, course.state.table, clause, option)
    ) {
      const opener = openerOf(course, proposal, clause);
      for (const leader of book.leaders)
        if (leader !== opener) moveTrust(course, opener, leader, rules.reopenTrust, 'reopened');
      tell(course, 'all', { type: 'reopened', by: opener, clause, was: was.option });
      hear(course, { type: 'reopened', by: opener, clause });
    }
    setTable(course, {
      initialledThisWeek: true,
      draft: {
        ...course.state.table.draft,
        [clause]: {
          option,
          week: course.state.table.week,
          by: book.option(clause, option).bound,
          ...(hasChoiceOfKeys(book, clause, option)
            ? { keys: keysInText(book, course.state.table, clause, option) }
            : {}),
        },
      },
    });
    for (const hope of rules.initialledWayOut)
      if (hope.clause === clause && was === null) moveTrack(course, hope.leader, 'wayOut', hope.wayOut, 'initialled');
    tell(course, 'all', { type: 'initialled', by: proposal.by, clause, option });
    breakWarnings(course, clause, option);
    judgeInitialled(course, clause, option);
    fallDue(course, (waits) => waits.on === 'initialled' && waits.clause === clause && waits.option === option);
  }
  for (const [clause] of termsOf(proposal.terms)) hear(course, { type: 'initialled', by: proposal.by, clause });
  maybeCeasefire(course);
}
