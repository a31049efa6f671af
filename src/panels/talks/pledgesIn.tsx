/** Pledges that come with a package: chosen beside its clauses, and read wherever the package is. */
import type { PledgeId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, pledgeName, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';

interface ChooserProps {
  readonly session: Showing;
  readonly chosen: readonly PledgeId[];
  readonly onChoose: (pledges: readonly PledgeId[]) => void;
}

/** Every pledge that does not stand yet, of whichever seat; nothing where no pledges come with packages. */
export function PledgesIn({ session, chosen, onChoose }: ChooserProps) {
  const { book } = session;
  const { pledges: standing } = session.view().table;
  const atMost = book.scenario.rules.packagePledges ?? 0;
  const free = book.scenario.pledges.filter(({ id }) => standing[id] === undefined);
  if (atMost === 0 || free.length === 0) return null;
  const status =
    chosen.length === 0
      ? say('talks.pledgesNone', { atMost })
      : chosen.map((pledge) => pledgeName(book, pledge)).join('; ');
  return (
    <details class="builder-clause builder-pledges" data-chosen={chosen.length > 0}>
      <summary aria-label={`${say('talks.pledgesIn')} ${status}`}>
        <span class="builder-name">
          <b>{say('talks.pledgesIn')}</b> <span class="builder-status">{status}</span>
        </span>
      </summary>
      <fieldset>
        <legend>{say('talks.pledgesAsk')}</legend>
        {free.map(({ id, by, text }) => (
          <div key={id} class="option-choice" data-checked={chosen.includes(id)}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= atMost}
                onChange={() => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              <b>{say('app.term', { clause: leaderName(book, by), option: pledgeName(book, id) })}</b>
              <span class="note">{told(text)}</span>
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}

/** @returns who gives a pledge of a package, and what its home feels. */
export function sayGiven(book: Rulebook, id: PledgeId): string {
  const { by, home } = book.pledge(id);
  const params = { leader: leaderName(book, by), pledge: pledgeName(book, id) };
  return home === 0
    ? say('talks.givesPledge', params)
    : say('talks.givesPledgeHome', { ...params, home: signed(home) });
}

/** The pledges that come with a package on the table, each with its giver. */
export function PledgesOf({
  session,
  pledges = [],
}: {
  readonly session: Showing;
  readonly pledges?: readonly PledgeId[] | undefined;
}) {
  if (pledges.length === 0) return null;
  return (
    <section class="proposal-clause proposal-pledges">
      <div>
        <h3>{say('talks.pledgesIn')}</h3>
        <ul>
          {pledges.map((pledge) => (
            <li key={pledge}>{sayGiven(session.book, pledge)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
