/** What was tabled on a clause and not taken: who declined which wording in which weeks. The most telling stands first, the rest is folded. */
import type { Refusal } from '../../core/analysis/agreed.ts';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { leaderName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { SeeMoment } from './seeMoment.tsx';

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
  const { book } = session;
  const { option, tabledBy, declinedBy, weeks, at } = refusal;
  const names = (leaders: readonly LeaderId[]): string => list(leaders.map((leader) => leaderName(book, leader)));
  const words = say(declinedBy.length === 0 ? 'ending.because.inPackage' : 'ending.because.declined', {
    option: optionName(book, clause, option),
    by: names(tabledBy),
    leaders: names(declinedBy),
    weeks: list(weeks.map(String)),
    count: weeks.length,
  });
  return (
    <>
      {words}{' '}
      {at === null ? null : (
        <SeeMoment session={session} id={`refused-${clause}-${option}`} at={at} what={words} isShort onSee={onSee} />
      )}
    </>
  );
}
