/** The dealt hand opened: all three readings of time, softer red lines, strike weeks, the spoiler. */
import type { Ending } from '../../../core/analysis/debrief/ending.ts';
import type { Showing } from '../../../session/showing.ts';
import { clauseName, leaderName } from '../../../words/names.ts';
import { sayLetter } from '../../../words/sentences/onTerms.ts';
import { say, told } from '../../../words/say.ts';
import { Part } from '../page/part.tsx';
import './opened.css';

interface OpenedProps {
  readonly session: Showing;
  readonly ending: Ending;
}

export function OpenedHand({ session, ending }: OpenedProps) {
  const { book } = session;
  const { dealt } = ending;
  return (
    <Part id="opened" title={say('ending.opened.head')} gist={say('debrief.gist.opened')} class="opened">
      <p class="ending-note">{say('ending.opened.note')}</p>
      <h3>{say('ending.opened.readings')}</h3>
      <ul class="opened-readings">
        {book.scenario.readings.map((reading) => (
          <li key={reading.id} data-dealt={reading.id === dealt.reading}>
            <b>{told(reading.name)}</b>
            {reading.id === dealt.reading && <span class="opened-mark">{say('ending.opened.thisGame')}</span>}
            <p>{told(reading.text)}</p>
          </li>
        ))}
      </ul>
      <NoDealTable session={session} ending={ending} />
      <h3 class="opened-dealt">{say('ending.opened.dealt')}</h3>
      <ul class="opened-list">
        {dealt.soft.map(({ leader, clause }) => (
          <li key={leader}>
            {say('ending.opened.soft', { leader: leaderName(book, leader), clause: clauseName(book, clause) })}
          </li>
        ))}
        {dealt.strikes.map(({ week, leader, happened }) => (
          <li key={week}>
            {say(happened ? 'ending.opened.strike' : 'ending.opened.strikeSpared', {
              leader: leaderName(book, leader),
              week,
            })}
          </li>
        ))}
        {dealt.spoilers.map((spoiler) => (
          <Spoiler key={spoiler.week} session={session} spoiler={spoiler} />
        ))}
      </ul>
      <Letters session={session} letters={dealt.letters} />
    </Part>
  );
}

/** What each side believed it would have without a deal, and what each reading would have made of it. */
function NoDealTable({ session, ending }: { readonly session: Showing; readonly ending: Ending }) {
  const { book } = session;
  return (
    <table class="opened-table">
      <caption>{say('ending.opened.noDeal')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('ending.opened.side')}</th>
          <th scope="col">{say('ending.opened.believed')}</th>
          {book.scenario.readings.map((reading) => (
            <th key={reading.id} scope="col">
              {told(reading.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ending.dealt.noDeal.map((side) => (
          <tr key={side.leader}>
            <th scope="row">{leaderName(book, side.leader)}</th>
            <td>{side.believed}</td>
            {side.byReading.map(({ reading, real }) => (
              <td key={reading} data-dealt={reading === ending.dealt.reading}>
                {real}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LettersProps {
  readonly session: Showing;
  readonly letters: Ending['dealt']['letters'];
}

/** Side letters, opened: who wrote what to whom, whether it was kept, and when it was found out. */
function Letters({ session, letters }: LettersProps) {
  const { book } = session;
  if (letters.length === 0) return null;
  return (
    <>
      <h3>{say('ending.letters.head')}</h3>
      <ul class="opened-list">
        {letters.map(({ by, to, week, about, fate, foundWeek }) => (
          <li key={`${week} ${by} ${to} ${JSON.stringify(about)}`}>
            {say('ending.letters.line', {
              week,
              by: leaderName(book, by),
              to: leaderName(book, to),
              letter: sayLetter(book, about),
            })}{' '}
            {say(`ending.letters.fate.${fate}`)}{' '}
            {foundWeek === null ? say('ending.letters.secret') : say('ending.letters.found', { week: foundWeek })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface SpoilerProps {
  readonly session: Showing;
  readonly spoiler: Ending['dealt']['spoilers'][number];
}

function Spoiler({ session, spoiler }: SpoilerProps) {
  const { book } = session;
  const debrief = book.scenario.spoilers.find((one) => one.type === spoiler.type)?.debrief;
  if (!spoiler.appeared)
    return (
      <li>
        {spoiler.from === undefined
          ? say('ending.opened.spoilerUnseen')
          : say('ending.opened.spoilerSpared', { week: spoiler.week })}
      </li>
    );
  return (
    <li>
      {say(spoiler.from === 'inside' ? 'ending.opened.spoilerInside' : 'ending.opened.spoiler', { week: spoiler.week })}{' '}
      {debrief !== undefined && told(debrief)}{' '}
      {spoiler.answers
        .map(({ leader, answer }) =>
          answer === null
            ? say('ending.opened.noAnswer', { leader: leaderName(book, leader) })
            : say(`ending.opened.answers.${answer}`, { leader: leaderName(book, leader) }),
        )
        .join(' ')}
    </li>
  );
}
