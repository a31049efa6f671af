/** A look a year on: what holds, in words, each line with what it rests on. No figure, no forecast. */
import { yearOnOf } from '../../../core/analysis/debrief/yearOn.ts';
import type { State } from '../../../core/model/play/state.ts';
import type { Showing } from '../../../session/showing.ts';
import { say, told } from '../../../words/say.ts';
import { SheetLink } from '../../sheets/links.tsx';
import { Part } from '../page/part.tsx';
import './yearOn.css';

/** Nothing where the scenario tells of none. */
export function YearOnPanel({ session, end }: { readonly session: Showing; readonly end: State }) {
  const { book } = session;
  const found = yearOnOf(book, end);
  const limits = book.scenario.yearOn?.limits;
  if (found === null || found.length === 0 || limits === undefined) return null;
  // Said once, where several lines rest on the same.
  const reasons = new Set(
    found.flatMap(({ lines }) => lines.flatMap(({ rests }) => ('assumption' in rests ? [told(rests.assumption)] : []))),
  );
  return (
    <Part id="yearOn" title={say('ending.yearOn.head')} gist={say('debrief.gist.yearOn')} class="year-on">
      <p class="ending-note">{told(limits)}</p>
      <dl>
        {found.map(({ about, lines }) => (
          <div key={about}>
            <dt>{say(`ending.yearOn.${about}`)}</dt>
            {lines.map(({ id, text, rests }) => (
              <dd key={id}>
                {told(text)}{' '}
                {'card' in rests ? (
                  <SheetLink session={session} to={{ kind: 'card', card: rests.card }}>
                    {say('sheet.card')}
                  </SheetLink>
                ) : (
                  <small>{say('sheet.assumption')}</small>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {[...reasons].map((reason) => (
        <p key={reason} class="ending-note">
          <b>{say('sheet.assumption')}</b> {reason}
        </p>
      ))}
    </Part>
  );
}
