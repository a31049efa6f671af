/** A clause's sheet: its question, every option in words, what each leader has shown, and the key or lock that stands on it. */
import { standsOn } from '../../core/analysis/stance/stands.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { textTakenUp } from '../../core/rules/text/textTakenUp.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, levelName, list, optionName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { Explained } from '../terms/term.tsx';
import { SheetLink } from './links.tsx';
import { OptionNeeds, OptionText } from './optionFacts.tsx';
import { NearAndSince } from './since.tsx';
import { standsInWords } from './standsWords.ts';
import { ClauseStrip } from './strip.tsx';

/** The body of the sheet; its title is the clause's name. */
export function ClauseSheet({ session, clause }: { readonly session: Showing; readonly clause: ClauseId }) {
  const { book } = session;
  const view = session.view();
  const asked = book.clause(clause);
  const initialled = view.table.draft[clause] ?? null;
  const ofText = textTakenUp(book, view.table)?.terms[clause];
  const stands = standsOn(book, view, clause);
  const locks = [...new Set(asked.options.flatMap((option) => option.locks))].map((id) => book.lock(id));
  const legal = book.scenario.legal.filter((question) =>
    asked.options.some((option) => option.legal.includes(question.id)),
  );
  return (
    <div class="clause-sheet">
      <p class="clause-question">{told(asked.question)}</p>
      <p>
        {initialled === null
          ? say('table.open', { level: levelName(asked.level) })
          : say('table.initialledBy', {
              option: optionName(book, clause, initialled.option),
              week: initialled.week,
              leaders: list(initialled.by.map((leader) => leaderName(book, leader))),
            })}{' '}
        {asked.nominal && say('sheet.nominal')}
      </p>
      {initialled === null && ofText !== undefined && (
        <p>{say('table.inOpening', { option: optionName(book, clause, ofText) })}.</p>
      )}
      <NearAndSince session={session} clause={clause} />
      <ClauseStrip session={session} clause={clause} />
      <section>
        <h3>{say('sheet.shown')}</h3>
        <ul class="shown-list">
          {stands.map((stand) => (
            <li key={stand.leader}>
              <SeatTab leader={stand.leader} bare /> <span>{standsInWords(book, clause, stand)}</span>
            </li>
          ))}
        </ul>
        <p class="sheet-note">{say('sheet.shownNote')}</p>
      </section>
      <section>
        <h3>{say('sheet.options')}</h3>
        <ul class="option-list">
          {asked.options.map((option) => (
            <li key={option.id}>
              <h4>
                {optionName(book, clause, option.id)} <span class="proposal-code">{option.id}</span>
              </h4>
              <OptionText session={session} clause={clause} option={option.id} />
              <OptionNeeds session={session} clause={clause} option={option.id} />
            </li>
          ))}
        </ul>
      </section>
      {locks.length > 0 && (
        <section>
          <h3>{say('sheet.locks')}</h3>
          {locks.map((lock) => (
            <p key={lock.id}>
              <b>{told(lock.name)}.</b> <Explained text={told(lock.text)} />{' '}
              <SheetLink session={session} to={{ kind: 'card', card: lock.card }}>
                {say('sheet.card')}
              </SheetLink>
            </p>
          ))}
        </section>
      )}
      {legal.length > 0 && (
        <section>
          <h3>{say('sheet.legalHead')}</h3>
          {legal.map((question) => (
            <p key={question.id}>
              <b>{told(question.short)}</b> {told(question.text)}{' '}
              {question.card !== null && (
                <SheetLink session={session} to={{ kind: 'card', card: question.card }}>
                  {say('sheet.card')}
                </SheetLink>
              )}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
