/** What a seat played for: mandate, secret and reads side by side, never added. Every seat can be looked at. */
import { useState } from 'preact/hooks';
import type { PlayedFor } from '../../core/analysis/mandate.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SeatTab } from '../controls/emblem.tsx';
import './played.css';

/** Own seat first; the others one click away. */
export function PlayedForPanel({
  session,
  played,
}: {
  readonly session: Showing;
  readonly played: readonly PlayedFor[];
}) {
  const { book, seat } = session;
  const [looked, look] = useState<LeaderId>(seat ?? book.leaders[0] ?? ('' as LeaderId));
  const one = played.find((each) => each.leader === looked);
  if (one === undefined) return null;
  const leader = book.leader(one.leader);
  const secret = leader.secrets.find((dealt) => dealt.id === one.secret.id);
  return (
    <section class="ending-panel played" aria-labelledby="played-head">
      <header>
        <h2 id="played-head">{say('ending.played', { leader: leaderName(book, looked) })}</h2>
        <fieldset class="played-seats">
          <legend class="offscreen">{say('ending.whose')}</legend>
          {book.leaders.map((each) => (
            <button
              key={each}
              type="button"
              class="played-seat"
              aria-pressed={each === looked}
              onClick={() => look(each)}
            >
              <SeatTab leader={each} bare /> <span>{leaderName(book, each)}</span>
            </button>
          ))}
        </fieldset>
      </header>
      <div class="played-three">
        <div>
          <h3>
            {say('ending.mandate')} <span class="ending-note">{say('ending.public')}</span>
          </h3>
          <ul>
            {leader.mandate.map((line, i) => (
              <li key={line.card}>
                <b>{told(line.text)}</b>
                <span>{say(`ending.kept.${one.mandate[i] ?? 'notKept'}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>
            {say('ending.secret')} <span class="ending-note">{say('ending.dealtWord')}</span>
          </h3>
          {secret !== undefined && (
            <ul>
              <li>
                <b>{told(secret.name)}</b>
                <span>{told(secret.text)}</span>
              </li>
              <li>
                <b>{say('ending.whatHappened')}</b>
                <span>{say(one.secret.met ? 'ending.secretMet' : 'ending.secretNotMet')}</span>
              </li>
            </ul>
          )}
        </div>
        <Reads session={session} one={one} />
      </div>
    </section>
  );
}

/** The weekly guesses beside what was so in this game. */
function Reads({ session, one }: { readonly session: Showing; readonly one: PlayedFor }) {
  const { book } = session;
  return (
    <div>
      <h3>
        {say('ending.reads')} <span class="ending-note">{say('ending.couldTake')}</span>
      </h3>
      {one.reads.length === 0 ? (
        <p class="ending-note">{say('ending.noReads')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('ending.week')}</th>
              <th scope="col">{say('ending.on')}</th>
              <th scope="col">{say('ending.said')}</th>
              <th scope="col">{say('ending.inGame')}</th>
            </tr>
          </thead>
          <tbody>
            {one.reads.map((read) => (
              <tr key={read.week}>
                <td>{read.week}</td>
                <td>
                  <SeatTab leader={read.of} /> {termName(book, read.clause, read.option)}
                </td>
                <td>{say(read.could ? 'ending.could' : 'ending.couldNot')}</td>
                <td data-right={read.right}>{say(read.could === read.right ? 'ending.could' : 'ending.couldNot')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
