/** One's own answer as a sheet over the table: what the board's buttons and notches open. */
import { useEffect } from 'preact/hooks';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import { leaderName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Sheet } from '../controls/sheet.tsx';
import { usePlay } from '../store-hooks.ts';
import type { Condition } from './acceptIf.tsx';
import { Answers } from './answers.tsx';

/** `filled` may hold an `answer`, and for a condition its `clause` and `option`. Puts itself away once the answer is given. */
export function AnswerSheet({ filled }: { readonly filled: { readonly [slot: string]: string } }) {
  const { session, view } = usePlay();
  const { book, desk } = session;
  const proposal = view.room?.proposal ?? null;
  const isAsked = proposal !== null && session.seat !== null && view.table.awaits.includes(session.seat);
  useEffect(() => {
    if (!isAsked) desk.open(null);
  }, [isAsked]);
  if (!isAsked) return null;
  const given = conditionOf(filled, Object.keys(proposal.terms));
  return (
    <Sheet
      title={say(`talks.kinds.${proposal.kind}`, { leader: leaderName(book, proposal.by) })}
      kicker={say('app.phases.answers')}
      onClose={() => desk.open(null)}
    >
      <ul class="answer-terms">
        {termsOf(proposal.terms).map(([clause, option]) => (
          <li key={clause}>
            {say('talks.optionWithCode', { option: optionName(book, clause, option), code: option })}
          </li>
        ))}
      </ul>
      <Answers session={session} {...(given === null ? {} : { given })} />
    </Sheet>
  );
}

/** @returns the condition that the filling begins; a single clause has only itself to be changed. */
function conditionOf(
  { answer, clause, option }: { readonly [slot: string]: string },
  clauses: readonly string[],
): Condition | 'open' | null {
  if (answer !== 'acceptIf') return null;
  const [only, ...others] = clauses;
  const at = clause ?? (others.length === 0 ? only : undefined);
  return at === undefined ? 'open' : { clause: at as ClauseId, option: option ?? '' };
}
