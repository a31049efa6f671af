/** The dated card that a red line was declared on, with its claim; one click further are the source and who contests it. */
import { redLineOf } from '../../core/analysis/stance/redLine.ts';
import type { Reason } from '../../core/model/play/room.ts';
import type { LeaderId, StateName } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, stateName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { day } from '../../words/dates.ts';
import { Whole } from '../controls/whole.tsx';
import { RestsOn, SheetLink } from '../sheets/links.tsx';

interface RedLineProps {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly reason: Reason;
}

/** Nothing where the leader's chart has no such clause. */
export function RedLineRests({ session, leader, reason }: RedLineProps) {
  const { book } = session;
  const line = redLineOf(book, leader, reason.clause, reason.option, (reason.detail[0] ?? '') as StateName);
  if (line === null) return null;
  const { drawn, since } = line;
  const card = 'card' in drawn ? book.card(drawn.card) : null;
  return (
    <section class="receipt-rests">
      <h4>{say('receipt.restsOn', { clause: clauseName(book, reason.clause) })}</h4>
      <Whole>
        {card === null ? (
          <RestsOn session={session} rests={drawn} />
        ) : (
          <>
            <p>{told(card.claim)}.</p>
            {card.quotation === null ? (
              <p>{told(card.paraphrase)}</p>
            ) : (
              <blockquote>{say('sheet.quoted', { words: told(card.quotation) })}</blockquote>
            )}
            <p class="receipt-source">
              {say('sheet.saidBy', { speaker: told(card.speaker), date: day(card.said) })}{' '}
              <SheetLink session={session} to={{ kind: 'card', card: card.id }}>
                {say('receipt.openCard')}
              </SheetLink>
            </p>
          </>
        )}
      </Whole>
      {since !== null && (
        <p class="receipt-source">
          {say('receipt.movedSince', {
            leader: leaderName(book, leader),
            state: stateName(book, leader, reason.clause, since),
          })}
        </p>
      )}
      <p class="receipt-source">
        <SheetLink session={session} to={{ kind: 'leader', leader }}>
          {say('receipt.openStance', { leader: leaderName(book, leader) })}
        </SheetLink>
      </p>
    </section>
  );
}
