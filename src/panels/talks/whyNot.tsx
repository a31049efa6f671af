/** Why a command is refused, beside the button that would send it: one line a rule. */
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { Showing } from '../../session/showing.ts';
import { sayOwnReason } from '../../words/sentences/reason.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import './proposal.css';

interface WhyNotProps {
  readonly session: Showing;
  readonly refusal: Refusal;
  /** A few words before the reasons. */
  readonly lead?: string;
}

/** Several rules are a list; the stance is the reader's own, so it is not named. */
export function WhyNot({ session, refusal, lead }: WhyNotProps) {
  const { book } = session;
  const head = lead === undefined ? null : <b>{lead} </b>;
  if (refusal.code !== 'ownReasons' || refusal.reasons.length < 2)
    return (
      <p class="why-not">
        {head}
        {sayRefusal(book, refusal)}
      </p>
    );
  return (
    <div class="why-not">
      {head}
      <ul>
        {refusal.reasons.map((reason) => (
          <li key={`${reason.clause}-${reason.code}-${reason.detail.join()}`}>{sayOwnReason(book, reason, null)}</li>
        ))}
      </ul>
    </div>
  );
}
