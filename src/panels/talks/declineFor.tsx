/** To decline and say what for: something on another clause in return, or a later week. Only where the scenario has it. */
import { useState } from 'preact/hooks';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import { inGroups } from '../../session/matters.ts';
import { promisedIn } from '../../session/promised.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';

const NOT_NOW = '';

/** Nothing where nobody says what it declines for. */
export function DeclineFor({ session, seat }: { readonly session: Showing; readonly seat: LeaderId }) {
  const { book } = session;
  const [wanted, want] = useState<string>(NOT_NOW);
  const { inReturn } = book.scenario.rules;
  if (inReturn === undefined) return null;
  const view = session.view();
  const proposal = view.room?.proposal ?? null;
  const breaks = proposal !== null && promisedIn(book, view, seat, proposal).some(({ declineBreaks }) => declineBreaks);
  const { weeks } = inReturn;
  // On a clause of the text itself one accepts if it is changed; in return one asks for another.
  const open = book.clauses.filter(
    (clause) => view.table.draft[clause] === null && proposal?.terms[clause] === undefined,
  );
  const clause = wanted === NOT_NOW ? null : (wanted as ClauseId);
  return (
    <details class="answers-if">
      <summary>{say('talks.declineFor')}</summary>
      <div class="answers-fields">
        <label>
          {say('talks.declineForWhat')}
          <select value={wanted} onChange={(event) => want(event.currentTarget.value)}>
            <option value={NOT_NOW}>{say('talks.declineLater')}</option>
            {inGroups(book, open, String).map(({ group, items }) => {
              const options = items.map((one) => (
                <option key={one} value={one}>
                  {say('talks.declineInReturn', { clause: clauseName(book, one) })}
                </option>
              ));
              return group === null ? (
                options
              ) : (
                <optgroup key={group.id} label={told(group.name)}>
                  {options}
                </optgroup>
              );
            })}
          </select>
        </label>
      </div>
      <p class="note">
        {breaks
          ? say('talks.declineForBreaks', { weeks, trust: signed(book.scenario.rules.sideLetter?.brokenTrust ?? 0) })
          : say('talks.declineForEffect', { weeks })}
      </p>
      <Button onClick={() => session.send({ type: 'answer', by: seat, answer: 'declineFor', clause })}>
        {say('talks.sendDeclineFor')}
      </Button>
    </details>
  );
}
