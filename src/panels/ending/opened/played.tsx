/** What the seats played for: how far each got, and one of them in full. Mandate, secret and reads stand side by side, never added. */
import { useState } from 'preact/hooks';
import type { PlayedFor } from '../../../core/analysis/debrief/mandate.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import type { Showing } from '../../../session/showing.ts';
import { leaderName, termName } from '../../../words/names.ts';
import { say, told } from '../../../words/say.ts';
import { sayPredicate } from '../../../words/sentences/conditions.ts';
import { sayStood } from '../../../words/sentences/stood.ts';
import { SeatTab } from '../../controls/emblem.tsx';
import { HowFar } from './howFar.tsx';
import { Part } from '../page/part.tsx';
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
    <Part id="played" title={say('ending.far.head')} gist={say('debrief.gist.played')} class="played">
      <p class="ending-note">{say('ending.far.note')}</p>
      <HowFar session={session} played={played} looked={looked} onLook={look} />
      <h3 class="played-one">{say('ending.played', { leader: leaderName(book, looked) })}</h3>
      <div class="played-three">
        <div>
          <h4>
            {say('ending.mandate')} <span class="ending-note">{say('ending.public')}</span>
          </h4>
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
          <h4>
            {say('ending.secret')} <span class="ending-note">{say('ending.dealtWord')}</span>
          </h4>
          {secret !== undefined && (
            <ul>
              <li>
                <b>{told(secret.name)}</b>
                <span>{told(secret.text)}</span>
              </li>
              {one.secret.parts.map((part, i) => (
                <li key={i}>
                  <b>{say('ending.far.asked', { what: sayPredicate(book, part.asks, null) })}</b>
                  <span>
                    {say(part.met ? 'ending.far.stoodMet' : 'ending.far.stood', {
                      what: sayStood(book, one.leader, part.stood),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Reads session={session} one={one} />
      </div>
    </Part>
  );
}

/** The weekly guesses beside what was so in this game. */
function Reads({ session, one }: { readonly session: Showing; readonly one: PlayedFor }) {
  const { book } = session;
  return (
    <div>
      <h4>
        {say('ending.reads')} <span class="ending-note">{say('ending.couldTake')}</span>
      </h4>
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
