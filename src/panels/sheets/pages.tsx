/** Pages of reading: the glossary, the assumptions and what the model leaves out. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { capital } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { glossaryOf } from '../../words/terms.ts';
import { sayWhere } from '../../words/where.ts';

/** Diplomats' words and the game's own, explained. */
export function GlossaryPage({ book }: { readonly book: Rulebook }) {
  return (
    <dl class="glossary">
      {glossaryOf(book).map((entry) => (
        <div key={entry.id}>
          <dt>{entry.term}</dt>
          <dd>{entry.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every number with its reason and who could object; then what is left out. */
export function AssumptionsPage({ book }: { readonly book: Rulebook }) {
  const { assumptions, missing } = book.scenario;
  return (
    <>
      <p>{say('sheet.assumptionsIntro')}</p>
      <table class="assumptions">
        <thead>
          <tr>
            <th scope="col">{say('sheet.where')}</th>
            <th scope="col">{say('sheet.reason')}</th>
            <th scope="col">{say('sheet.objection')}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map((assumption) => (
            <tr key={assumption.at}>
              <th scope="row">{capital(sayWhere(book, assumption.at))}</th>
              <td>{told(assumption.reason)}</td>
              <td>{told(assumption.objection)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('sheet.leftOut')}</h3>
      <ul>
        {missing.map((item) => (
          <li key={told(item)}>{told(item)}</li>
        ))}
      </ul>
    </>
  );
}
