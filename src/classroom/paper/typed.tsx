/** The outcome of a game on paper, typed in from its sheet: it becomes a code like any other, and counts in the chart. */
import { useState } from 'preact/hooks';
import { hasOutcomeCode, makeOutcomeCode } from '../../core/lesson/outcomeCode.ts';
import type { ClauseId, Kind, OptionId, Rung } from '../../core/model/vocabulary.ts';
import { KIND_RUNG, KINDS, RUNGS } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { announce } from '../../panels/live.tsx';
import type { ClassAddress } from '../../session/classAddress.ts';
import { startOf } from '../../session/lesson.ts';
import { capital, clauseName, leaderName, optionName } from '../../words/names.ts';
import { rungName } from '../../words/sentences/conditions.ts';
import { say } from '../../words/say.ts';

interface TypedProps {
  readonly book: Rulebook;
  /** Codes belong to the link of a class; null before one is made. */
  readonly address: ClassAddress | null;
  readonly isFull: boolean;
  readonly onCode: (code: string) => void;
}

/** On paper nobody plays what comes after a signature: a signed text stands as it was signed. */
function kindOf(rung: Rung): Kind {
  const kind = KINDS.findLast((one) => KIND_RUNG[one] === rung);
  if (kind === undefined) throw new Error(`no ending on rung ${rung}`);
  return kind;
}

export function TypedOutcome({ book, address, isFull, onCode }: TypedProps) {
  const [seat, setSeat] = useState(0);
  const [rung, setRung] = useState<Rung>(1);
  const [text, setText] = useState<{ readonly [clause: ClauseId]: OptionId }>({});
  if (address === null || !hasOutcomeCode(book)) return null;
  const agree = (clause: ClauseId, at: number): void => {
    const { [clause]: _, ...others } = text;
    const option = book.clause(clause).options[at];
    setText(option === undefined ? others : { ...others, [clause]: option.id });
  };
  const add = (): void => {
    const leader = book.leaders[seat] ?? null;
    onCode(makeOutcomeCode(book, startOf(address), { seat: leader, kind: kindOf(rung), text, readsRight: 0 }));
    setText({});
    announce(say('classroom.codes.added', { count: 1 }));
  };
  return (
    <fieldset class="class-fields">
      <legend>{say('classroom.paper.typed.head')}</legend>
      <label>
        <span>{say('classroom.paper.seat')}</span>
        <select class="field" value={seat} onChange={({ currentTarget }) => setSeat(Number(currentTarget.value))}>
          {book.leaders.map((leader, at) => (
            <option key={leader} value={at}>
              {leaderName(book, leader)}
            </option>
          ))}
          <option value={book.leaders.length}>{say('classroom.paper.wholeTable')}</option>
        </select>
      </label>
      <label>
        <span>{say('ending.ladder')}</span>
        <select
          class="field"
          value={rung}
          onChange={({ currentTarget }) => setRung(RUNGS[Number(currentTarget.value)] ?? rung)}
        >
          {RUNGS.map((one) => (
            <option key={one} value={one}>
              {one} · {capital(rungName(one))}
            </option>
          ))}
        </select>
      </label>
      {book.clauses.map((clause) => {
        const chosen = text[clause];
        return (
          <label key={clause}>
            <span>{clauseName(book, clause)}</span>
            <select
              class="field"
              value={chosen === undefined ? -1 : book.place(clause, chosen)}
              onChange={({ currentTarget }) => agree(clause, Number(currentTarget.value))}
            >
              <option value={-1}>{say('classroom.paper.leftOpen')}</option>
              {book.clause(clause).options.map(({ id }, at) => (
                <option key={id} value={at}>
                  {optionName(book, clause, id)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <Button why={isFull ? say('classroom.paper.typed.full') : null} onClick={add}>
        {say('classroom.paper.typed.add')}
      </Button>
    </fieldset>
  );
}
