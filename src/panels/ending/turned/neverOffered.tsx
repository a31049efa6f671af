/** The restraint that nobody offered, seat by seat: truces, steps, pressure that stayed. */
import type { Restraint } from '../../../core/analysis/debrief/restraint.ts';
import { omissionsOf } from '../../../core/analysis/debrief/restraint.ts';
import type { Showing } from '../../../session/showing.ts';
import { leaderName, list, measureName, truceName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** Every seat that left something unoffered, in leader order, with all of it in one line. */
export function NeverOffered({
  session,
  restraint,
}: {
  readonly session: Showing;
  readonly restraint: readonly Restraint[];
}) {
  const { book } = session;
  const omissions = omissionsOf(book, restraint);
  if (omissions.length === 0) return <p>{say('ending.allOffered')}</p>;
  return (
    <ul class="never-list">
      {omissions.map(({ leader, truces, measures, pressed }) => (
        <li key={leader}>
          <b>{leaderName(book, leader)}.</b>{' '}
          {[
            ...(truces.length === 0
              ? []
              : [say('ending.never.truces', { what: list(truces.map((kind) => truceName(book, kind))) })]),
            ...(pressed.length === 0
              ? []
              : [say('ending.never.eased', { targets: list(pressed.map((target) => leaderName(book, target))) })]),
          ].join(' ')}
          {measures.length === 0 ? null : (
            <details>
              <summary>{say('ending.never.steps', { count: measures.length })}</summary>
              <ul>
                {measures.map((id) => (
                  <li key={id}>{measureName(book, id)}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
