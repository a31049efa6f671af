/** The outcome of a game on paper, for the debrief: how far it came, which clauses were agreed, who declined what and why. No name. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Lines, Sheet } from './sheet.tsx';

const RUNGS = [0, 1, 2, 3, 4, 5] as const;
/** Rows for what was declined: two or three weeks of it, the rest goes on the back. */
const DECLINED = 6;

export function OutcomeSheet({ book }: { readonly book: Rulebook }) {
  return (
    <Sheet book={book} title={say('classroom.paper.parts.outcome')} note={say('classroom.paper.noNames')}>
      <h4>{say('classroom.paper.seat')}</h4>
      <ul class="class-boxes class-seat-boxes">
        {book.leaders.map((leader) => (
          <li key={leader}>{leaderName(book, leader)}</li>
        ))}
        <li>{say('classroom.paper.wholeTable')}</li>
      </ul>
      <h4>{say('ending.ladder')}</h4>
      <ul class="class-boxes class-rungs">
        {RUNGS.map((rung) => (
          <li key={rung}>
            {rung} · {say(`ending.rungs.r${rung}`)}
          </li>
        ))}
      </ul>
      <h4>{say('classroom.paper.agreed')}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('classroom.paper.clause')}</th>
            <th scope="col">{say('classroom.paper.option')}</th>
          </tr>
        </thead>
        <tbody>
          {book.clauses.map((clause) => (
            <tr key={clause}>
              <th scope="row">{clauseName(book, clause)}</th>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{say('classroom.paper.declined')}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('classroom.paper.seat')}</th>
            <th scope="col">{say('classroom.paper.what')}</th>
            <th scope="col">{say('classroom.paper.why')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: DECLINED }, (_, i) => (
            <tr key={i}>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{say('classroom.paper.turn')}</h4>
      <Lines count={2} />
    </Sheet>
  );
}
