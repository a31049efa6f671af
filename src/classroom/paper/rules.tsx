/** The rules of a game on paper, on one page: what people can do by hand, and no counting. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { Sheet } from './sheet.tsx';

const RULES = ['brief', 'week', 'pen', 'answer', 'initial', 'level', 'lock', 'war', 'counted', 'end'] as const;

interface RulesProps {
  readonly book: Rulebook;
  /** The rules in short sentences; null for those in full. */
  readonly easy: readonly string[] | null;
}

export function RulesSheet({ book, easy }: RulesProps) {
  const weeks = book.weeks;
  return (
    <Sheet book={book} title={say('classroom.paper.parts.rules')}>
      <ol class={easy === null ? 'class-rules' : 'class-rules class-easy'}>
        {easy === null ? (
          <>
            <li>{say('classroom.paper.rule.seats', { seats: book.leaders.length, weeks })}</li>
            {RULES.map((rule) => (
              <li key={rule}>{say(`classroom.paper.rule.${rule}`)}</li>
            ))}
          </>
        ) : (
          easy.map((line) => <li key={line}>{line}</li>)
        )}
      </ol>
    </Sheet>
  );
}
