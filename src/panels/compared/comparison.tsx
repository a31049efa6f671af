/** Two lines side by side: the picture, where they part in words, and the same differences as a table. */
import type { Onlooker } from '../../core/model/play/view.ts';
import { compareLines } from '../../core/replay/compare.ts';
import type { Line } from '../../core/replay/line.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { DIFFERENCES, differencesOf, sayParting } from '../../words/sentences/compared.ts';
import type { Difference } from '../../words/sentences/compared.ts';
import { pageMark } from '../../words/mark.ts';
import { say } from '../../words/say.ts';
import { Pictured } from './pictured.tsx';
import './compared.css';

interface ComparisonProps {
  readonly book: Rulebook;
  readonly one: Line;
  readonly other: Line;
  readonly names: readonly [string, string];
  /** Only what this onlooker may know is compared. */
  readonly onlooker: Onlooker;
}

export function ComparisonOf({ book, one, other, names, onlooker }: ComparisonProps) {
  const found = compareLines(book, one, other, onlooker);
  const differences = differencesOf(book, found);
  // Once a game has ended all of it is opened to everybody.
  const isAllShown = onlooker === 'open' || (found.outcome.one !== null && found.outcome.other !== null);
  return (
    <div class="compared">
      <div>
        {sayParting(book, found, names).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {differences.length === 0 ? <p>{say('compare.noDifference')}</p> : null}
        {isAllShown ? null : <p class="note">{say('compare.asSeen')}</p>}
      </div>
      <Pictured
        one={one}
        other={other}
        names={names}
        onlooker={onlooker}
        found={found}
        differences={differences}
        mark={pageMark(book)}
      />
      {differences.length === 0 ? null : (
        <details class="compared-table">
          <summary>{say('compare.asTable')}</summary>
          <DifferenceTable differences={differences} names={names} />
        </details>
      )}
    </div>
  );
}

function DifferenceTable({
  differences,
  names,
}: {
  readonly differences: readonly Difference[];
  readonly names: readonly [string, string];
}) {
  return (
    <table class="compared-differences">
      <thead>
        <tr>
          <th scope="col">{say('theatre.what')}</th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      {DIFFERENCES.map((kind) => {
        const rows = differences.filter((difference) => difference.kind === kind);
        return rows.length === 0 ? null : (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {say(`compare.${kind}`)}
              </th>
            </tr>
            {rows.map(({ what, one, other }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{one}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
