/** Third parties at the end: who took part and when, who declined and why, whom nobody asked. */
import { helped } from '../../../core/analysis/debrief/helped.ts';
import type { State } from '../../../core/model/play/state.ts';
import type { Session } from '../../../session/session.ts';
import { sayAsks } from '../../../words/sentences/helpers.ts';
import { leaderName, offerName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { Part } from '../page/part.tsx';

/** Nothing where a scenario has none. */
export function ThirdParties({ session, end }: { readonly session: Session; readonly end: State }) {
  const { book } = session;
  const told = helped(book, end);
  if (told === null) return null;
  const { came, declined, alone, never } = told;
  const names = (offers: readonly (typeof never)[number][]): string =>
    offers.map((offer) => offerName(book, offer)).join('; ');
  return (
    <Part id="helpers" title={say('debrief.helpers.head')} gist={say('debrief.gist.helpers')}>
      <ul class="opened-list">
        {came.map(({ offer, by, week }) => (
          <li key={offer}>
            {say('debrief.helpers.came', { week, by: leaderName(book, by), helper: offerName(book, offer) })}
          </li>
        ))}
        {declined.map(({ offer, by, week, lacks }) => (
          <li key={`${offer} ${week} ${by}`}>
            {say('debrief.helpers.declined', {
              week,
              by: leaderName(book, by),
              helper: offerName(book, offer),
              lacks: sayAsks(book, offer, lacks),
            })}
          </li>
        ))}
        {alone.length === 0 ? null : <li>{say('debrief.helpers.alone', { helpers: names(alone) })}</li>}
        {never.length === 0 ? null : <li>{say('debrief.helpers.never', { helpers: names(never) })}</li>}
      </ul>
    </Part>
  );
}
