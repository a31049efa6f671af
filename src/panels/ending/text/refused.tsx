/** What was tabled on a clause and not taken: who declined which wording in which weeks. The most telling stands first, the rest is folded. */
import type { Refusal } from '../../../core/analysis/debrief/agreed.ts';
import type { ClauseId } from '../../../core/model/vocabulary.ts';
import type { Session } from '../../../session/session.ts';
import { say } from '../../../words/say.ts';
import { refusalWords } from './openWords.ts';
import { SeeMoment } from '../page/seeMoment.tsx';

interface RefusedProps {
  readonly session: Session;
  readonly clause: ClauseId;
  readonly refusals: readonly [Refusal, ...Refusal[]];
  readonly onSee: (step: number) => void;
}

export function Refused({ session, clause, refusals, onSee }: RefusedProps) {
  const [first, ...others] = refusals;
  const one = (refusal: Refusal) => <RefusalLine session={session} clause={clause} refusal={refusal} onSee={onSee} />;
  return (
    <>
      {one(first)}
      {others.length === 0 ? null : (
        <details class="agreed-refused">
          <summary>{say('ending.because.others', { count: others.length })}</summary>
          <ul>
            {others.map((refusal) => (
              <li key={refusal.option}>{one(refusal)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function RefusalLine({
  session,
  clause,
  refusal,
  onSee,
}: Pick<RefusedProps, 'session' | 'clause' | 'onSee'> & { readonly refusal: Refusal }) {
  const { option, at } = refusal;
  const words = refusalWords(session.book, clause, refusal);
  return (
    <>
      {words}{' '}
      {at === null ? null : (
        <SeeMoment session={session} id={`refused-${clause}-${option}`} at={at} what={words} isShort onSee={onSee} />
      )}
    </>
  );
}
