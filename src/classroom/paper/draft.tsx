/** The draft on two sheets: clauses with their options and boxes to tick; at its end the compulsory line and the signatures. */
import type { Option } from '../../core/model/scenario/clause.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Sheet } from './sheet.tsx';

interface DraftProps {
  readonly book: Rulebook;
  /** What each option says in short sentences; null for the wording of the draft. */
  readonly easy: { readonly [option: OptionId]: string } | null;
}

export function DraftSheets({ book, easy }: DraftProps) {
  const half = Math.ceil(book.clauses.length / 2);
  return (
    <>
      {[book.clauses.slice(0, half), book.clauses.slice(half)].map((clauses, at) => (
        <Sheet
          key={at}
          book={book}
          title={`${say('classroom.paper.parts.draft')} · ${say('classroom.paper.sheetOf', { sheet: at + 1, of: 2 })}`}
          note={say('classroom.paper.tick')}
        >
          {clauses.map((clause) => (
            <ClauseBoxes key={clause} book={book} clause={clause} easy={easy} />
          ))}
          {at === 0 ? null : <Signatures book={book} />}
        </Sheet>
      ))}
    </>
  );
}

function ClauseBoxes({ book, clause, easy }: DraftProps & { readonly clause: ClauseId }) {
  const { name, question, level, options } = book.clause(clause);
  return (
    <section class="class-clause">
      <h4>
        {told(name)}: {told(question)}
      </h4>
      <p class="class-note">{say('board.label.level', { level: say(`levels.${level}`) })}</p>
      <ul class="class-boxes">
        {options.map((option) => (
          <li key={option.id}>
            <b>{told(option.name)}.</b> {easy?.[option.id] ?? told(option.text)}{' '}
            <small>{underOption(book, option)}</small>
          </li>
        ))}
        <li>{say('classroom.paper.leftOpen')}</li>
      </ul>
      <p class="class-initials">
        {say('classroom.paper.initials', {
          leaders: book.leaders.map((leader) => `${leaderName(book, leader)} ____`).join('  '),
        })}
      </p>
    </section>
  );
}

/** What has to be known of an option beside its text: whom it binds, and what lies before it or after it. */
function underOption(book: Rulebook, { bound, locks }: Option): string {
  const ways = {
    barred: 'barred',
    key: 'first',
    anyKey: 'first',
    vote: 'first',
    helper: 'first',
    aftermath: 'after',
  } as const;
  return [
    say('classroom.paper.binds', { leaders: bound.map((leader) => leaderName(book, leader)).join(', ') }),
    ...locks.map((id) => {
      const { name, opens } = book.lock(id);
      return say(`classroom.paper.${ways[opens.by]}`, { lock: told(name) });
    }),
  ].join(' · ');
}

function Signatures({ book }: { readonly book: Rulebook }) {
  const { frameworkName, compulsoryLine, leftOpen } = book.scenario;
  return (
    <section class="class-clause">
      <h4>{told(frameworkName)}</h4>
      <p>
        {told(compulsoryLine)} <small>{leftOpen.map(told).join(' · ')}</small>
      </p>
      <h4>{say('classroom.paper.signed')}</h4>
      <ul class="class-signatures">
        {book.leaders.map((leader) => (
          <li key={leader}>
            {leaderName(book, leader)} <small>{say('classroom.paper.signature')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
