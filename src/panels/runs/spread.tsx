/** Where games end, and where one clause then stands: two pictures with their tables, for one series of games or several side by side. */
import { useState } from 'preact/hooks';
import type { ClauseId, Kind } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { endingInShort, ENDINGS } from '../../words/sentences/endings.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { pageMark } from '../../words/mark.ts';
import { say } from '../../words/say.ts';
import { Bars } from './bars.tsx';

/** Games that are counted together: by how they end, and by the options that stand in their texts. */
interface Series {
  readonly name: string;
  readonly of: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Of these, those whose text leaves no clause open. */
  readonly whole?: Readonly<Record<Kind, number>>;
  readonly text: (clause: ClauseId) => { readonly [option: string]: number };
}
interface SpreadProps {
  readonly book: Rulebook;
  readonly series: readonly Series[];
  /** The clause that is shown first. */
  readonly first: ClauseId;
}

export function Spread({ book, series, first }: SpreadProps) {
  const [clause, setClause] = useState<ClauseId>(first);
  const games = series.reduce((sum, { of }) => sum + of, 0);
  const mark = `${pageMark(book)} · ${say('runs.markOf', { count: games })}`;
  const texts = series.map(({ of, text }) => {
    const options = text(clause);
    return { options, open: of - Object.values(options).reduce((sum, count) => sum + count, 0) };
  });
  return (
    <div class="follow-two">
      <Bars
        title={say('runs.endings')}
        series={series}
        mark={mark}
        rows={ENDINGS.toReversed().flatMap((ending) => {
          const { kind, comprehensive } = ending;
          const counts = series.map(({ kinds, whole }) => {
            const all = whole?.[kind] ?? 0;
            return comprehensive === true ? all : kinds[kind] - all;
          });
          // Rare: a row stands there only where a play came to it.
          if (comprehensive === true && counts.every((count) => count === 0)) return [];
          return [{ id: comprehensive === true ? `${kind}-whole` : kind, name: endingInShort(ending), counts }];
        })}
      />
      <div class="follow">
        <label class="follow-start">
          {say('runs.clause')}
          <select value={clause} onChange={(event) => setClause(event.currentTarget.value as ClauseId)}>
            {book.clauses.map((one) => (
              <option key={one} value={one}>
                {clauseName(book, one)}
              </option>
            ))}
          </select>
        </label>
        <Bars
          title={say('runs.standsAtEnd', { clause: clauseName(book, clause) })}
          series={series}
          mark={mark}
          rows={[
            ...book.clause(clause).options.map(({ id }) => ({
              id,
              name: optionName(book, clause, id),
              counts: texts.map(({ options }) => options[id] ?? 0),
            })),
            { id: 'open', name: say('runs.inBrackets'), counts: texts.map(({ open }) => open) },
          ]}
        />
      </div>
    </div>
  );
}
