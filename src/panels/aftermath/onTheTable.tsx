/** The text on the table: who is short and by what, the smallest change, and one free amendment for each side. */
import { useState } from 'preact/hooks';
import { standsOn } from '../../core/analysis/stance/stands.ts';
import {
  changeForOther,
  changeThatCarries,
  figuresOf,
  footingOf,
  isCarried,
} from '../../core/analysis/text/signing.ts';
import type { Change, Figures } from '../../core/analysis/text/signing.ts';
import type { ClauseId, LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import { isReopened } from '../../core/rules/aftermath/renegotiation.ts';
import { textOf } from '../../core/rules/text/signing.ts';
import type { Showing } from '../../session/showing.ts';
import { sayHeldBack } from '../../words/sentences/atHome.ts';
import { sayAgainst } from '../../words/sentences/home.ts';
import { clauseName, leaderName, list, optionName, termName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { WhyNot } from '../talks/whyNot.tsx';
import { changeThatPasses, lostTests } from './wouldPass.ts';

/** Shown while the whole text is short of a signature. */
export function OnTheTable({ session }: { readonly session: Showing }) {
  const { book, seat } = session;
  const view = session.view();
  const short = view.table.signTest?.short ?? [];
  const figures =
    seat === null || !book.isSide(seat) || view.own === null
      ? null
      : figuresOf(book, textOf(book, view), footingOf(book, view.table, seat, view.own));
  return (
    <>
      {isReopened(view.table) && short.length === 0 && figures === null ? null : (
        <section class="slip-sheet">
          <h2>{say('aftermath.missing')}</h2>
          <p>
            {short.length === 0
              ? isReopened(view.table)
                ? say('aftermath.lost.signable', { tests: list(lostTests(session)) })
                : say('aftermath.nobodyShort')
              : say('aftermath.short', {
                  leaders: list(short.map((leader) => leaderName(book, leader))),
                  count: short.length,
                })}
          </p>
          {figures !== null && <OwnFigures session={session} figures={figures} />}
          <ul class="short-list">
            {short
              .filter((leader) => leader !== seat)
              .map((leader) => (
                <li key={leader}>
                  <SeatTab leader={leader} bare />{' '}
                  <span>
                    {say('aftermath.otherShort', { leader: leaderName(book, leader) })}{' '}
                    {sayAgainst(book, view.table, leader).join(' ')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      )}
      {seat !== null && view.table.awaits.includes(seat) ? (
        <Amend session={session} seat={seat} figures={figures} />
      ) : (
        <p>{say('aftermath.waits', { leaders: list(view.table.awaits.map((leader) => leaderName(book, leader))) })}</p>
      )}
    </>
  );
}

/** The two figures at signing: the only sum that a seat is ever shown, of its own text and its own fallback. */
function OwnFigures({ session, figures }: { readonly session: Showing; readonly figures: Figures }) {
  return (
    <>
      <table class="figures">
        <caption>{say('aftermath.figures')}</caption>
        <tbody>
          <tr>
            <th scope="row">{say('aftermath.textWorth')}</th>
            <td>{figures.text}</td>
          </tr>
          <tr>
            <th scope="row">{say('aftermath.noDeal')}</th>
            <td>{figures.noDeal}</td>
          </tr>
        </tbody>
      </table>
      <p>
        {say(figures.text >= figures.noDeal ? 'aftermath.enough' : 'aftermath.tooLittle', {
          count: figures.noDeal - figures.text,
        })}{' '}
        {figures.home < figures.needsHome &&
          say('aftermath.homeShort', { home: figures.home, needs: figures.needsHome })}
        {figures.hasVote ? say('aftermath.homeVotes') : ''}{' '}
        {figures.isHeldBack && !figures.hasVote && sayHeldBack(session.book, figures.against)}
      </p>
      <p class="sheet-note">{say('aftermath.figuresNote', { leader: leaderName(session.book, figures.leader) })}</p>
    </>
  );
}

const SUGGESTED = {
  own: 'aftermath.suggestOwn',
  other: 'aftermath.suggestOther',
  home: 'aftermath.lost.suggest',
} as const;

/** One free amendment: any clause, any option that this seat could take itself. */
function Amend({
  session,
  seat,
  figures,
}: {
  readonly session: Showing;
  readonly seat: LeaderId;
  readonly figures: Figures | null;
}) {
  const { book } = session;
  const view = session.view();
  const [chosen, choose] = useState<Partial<Change>>({});
  const suggestion = suggestionOf(session, seat, figures);
  const amend =
    chosen.clause === undefined || chosen.option === undefined
      ? null
      : ({ type: 'amend', by: seat, clause: chosen.clause, option: chosen.option } as const);
  const refusal = amend === null ? null : session.whyNot(amend);
  return (
    <section class="slip-sheet">
      <h2>{say('aftermath.amendHead')}</h2>
      <p>{say('aftermath.amendText')}</p>
      {suggestion === null ? (
        <p>{say('aftermath.noSuggestion')}</p>
      ) : (
        <div class="receipt-turn">
          <p>
            <b>{say(suggestion.for === 'other' ? 'aftermath.toOffer' : 'aftermath.smallest')}</b>{' '}
            {say(SUGGESTED[suggestion.for], {
              term: termName(book, suggestion.clause, suggestion.option),
            })}
          </p>
          <Button onClick={() => choose({ clause: suggestion.clause, option: suggestion.option })}>
            {say('receipt.use')}
          </Button>
        </div>
      )}
      <div class="answers-fields">
        <label>
          {say('table.clause')}
          <select
            value={chosen.clause ?? ''}
            onChange={(event) =>
              choose(event.currentTarget.value === '' ? {} : { clause: event.currentTarget.value as ClauseId })
            }
          >
            <option value="">{say('talks.chooseClause')}</option>
            {book.clauses.map((clause) => (
              <option key={clause} value={clause}>
                {clauseName(book, clause)}
              </option>
            ))}
          </select>
        </label>
        {chosen.clause !== undefined && (
          <label>
            {say('aftermath.newOption')}
            <select
              value={chosen.option ?? ''}
              onChange={(event) => choose({ ...chosen, option: event.currentTarget.value as OptionId })}
            >
              <option value="">{say('talks.chooseOption')}</option>
              {book
                .clause(chosen.clause)
                .options.filter((option) => option.id !== view.table.draft[chosen.clause as ClauseId]?.option)
                .map((option) => (
                  <option key={option.id} value={option.id}>
                    {say('talks.optionWithCode', {
                      option: optionName(book, chosen.clause as ClauseId, option.id),
                      code: option.id,
                    })}
                  </option>
                ))}
            </select>
          </label>
        )}
      </div>
      <output>{refusal !== null && <WhyNot session={session} refusal={refusal} />}</output>
      <div class="answers-acts">
        <Button
          kind="primary"
          why={amend === null ? say('talks.chooseFirst') : refusal === null ? null : sayRefusal(book, refusal, seat)}
          whyIsBeside
          onClick={() => {
            if (amend !== null) session.send(amend);
          }}
        >
          {say('aftermath.amend')}
        </Button>
        <Button onClick={() => session.send({ type: 'handOver', by: seat })}>{say('aftermath.leave')}</Button>
      </div>
    </section>
  );
}

/** @returns the smallest change that carries the text for a short seat; for a carried one, the change that gives most to the side that is short. */
function suggestionOf(
  session: Showing,
  seat: LeaderId,
  figures: Figures | null,
): (Change & { readonly for: 'own' | 'other' | 'home' }) | null {
  const { book } = session;
  const view = session.view();
  if (figures === null || view.own === null) return null;
  const own = footingOf(book, view.table, seat, view.own);
  const text = textOf(book, view);
  const canTake = (clause: ClauseId, option: OptionId): boolean =>
    standsOn(book, view, clause).every((stand) => !stand.bars.includes(option)) &&
    session.whyNot({ type: 'amend', by: seat, clause, option }) === null;
  if (!isCarried(figures)) {
    const change = changeThatCarries(book, text, [own], canTake);
    return change === null ? null : { ...change, for: 'own' };
  }
  const passes = isReopened(view.table) ? changeThatPasses(session, seat) : null;
  if (passes !== null && canTake(passes.clause, passes.option)) {
    const changed = figuresOf(book, { ...text, [passes.clause]: passes.option }, own);
    if (isCarried(changed)) return { ...passes, for: 'home' };
  }
  const other = book.rivalOf(seat);
  if (other === null || !(view.table.signTest?.short ?? []).includes(other)) return null;
  const change = changeForOther(book, text, own, other, canTake);
  return change === null ? null : { ...change, for: 'other' };
}
