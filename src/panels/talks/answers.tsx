/** The answer of a bound seat: accept, decline, or accept if one clause is changed. What cannot be accepted says why. */
import { conditionalClauses } from '../../session/conditions.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import type { Condition } from './acceptIf.tsx';
import { AcceptIf } from './acceptIf.tsx';
import { NoCondition } from './closedConditions.tsx';
import { DeclineFor } from './declineFor.tsx';
import { BeforeAnswering } from './beforeSending.tsx';
import { WhyNot } from './whyNot.tsx';
import './answers.css';

interface AnswersProps {
  readonly session: Showing;
  /** A condition that has been begun already, or 'open' to begin one. */
  readonly given?: Condition | 'open';
}

/** Shown while this seat is asked. */
export function Answers({ session, given }: AnswersProps) {
  const { book, seat } = session;
  const proposal = session.view().room?.proposal ?? null;
  if (seat === null || proposal === null) return null;
  const accept = { type: 'answer', by: seat, answer: 'accept' } as const;
  const refused = session.whyNot(accept);
  const isOpenAt = conditionalClauses(book, session.view(), seat);
  return (
    <section class="answers" aria-label={say('talks.yourAnswer')}>
      <header>
        <h2>{say('talks.yourAnswer')}</h2>
        <p class="answers-sealed">{say('talks.sealedText')}</p>
      </header>
      {refused !== null && <WhyNot session={session} refusal={refused} lead={say('talks.cannotAccept')} />}
      <div class="answers-more">
        {proposal.kind === 'proposal' && isOpenAt.length === 0 && (
          <NoCondition session={session} seat={seat} terms={proposal.terms} isOpen={refused === null} />
        )}
        {proposal.kind === 'proposal' && isOpenAt.length > 0 && (
          <AcceptIf session={session} seat={seat} proposal={proposal} given={given ?? null} isOpenAt={isOpenAt} />
        )}
        {refused === null && <DeclineFor session={session} seat={seat} />}
      </div>
      <BeforeAnswering session={session} proposal={proposal} />
      <div class="answers-acts">
        <Button
          kind="primary"
          why={refused === null ? null : sayRefusal(book, refused, seat)}
          whyIsBeside
          onClick={() => session.send(accept)}
        >
          {say('talks.accept')}
        </Button>
        <Button onClick={() => session.send({ type: 'answer', by: seat, answer: 'decline' })}>
          {say('talks.decline')}
        </Button>
      </div>
    </section>
  );
}
