/** Three concepts out of the class's own moments: the evidence proposes them, the teacher may take others. */
import { CONCEPTS } from '../../core/analysis/concepts/moment.ts';
import type { Concept } from '../../core/analysis/concepts/moment.ts';
import type { ClassConcept, CodeConcept } from '../../core/lesson/classConcepts.ts';
import { classConcepts, conceptsByCode } from '../../core/lesson/classConcepts.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { shownWords } from '../../panels/ending/turned/conceptWords.ts';
import { list } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { PlayedGame } from '../played.ts';
import { momentsOf } from '../played.ts';
import type { SlideProps } from './props.ts';

const THREE = 3;

export function ConceptSlide({ book, games, played, place, onPlace }: SlideProps) {
  const found = classConcepts(
    played.games.map(({ number, seat, line }) => ({ number, seat, moments: momentsOf(book, { line, seat }) })),
  );
  const byCode = conceptsByCode(book.clauses.length, games);
  const proposed = [...new Set([...found, ...byCode].map(({ concept }) => concept)), ...CONCEPTS];
  const three = place.concepts.length > 0 ? place.concepts : [...new Set(proposed)].slice(0, THREE);
  const chosen = played.games.find(({ number }) => number === place.chosen) ?? null;
  const take = (concept: Concept): void => {
    const without = three.filter((one) => one !== concept);
    // The one that has stood longest makes room.
    onPlace({ concepts: without.length < three.length ? without : [...without, concept].slice(-THREE) });
  };
  return (
    <>
      <p class="wall-text">
        {say(
          found.length > 0
            ? 'plenary.concepts.own'
            : games.length > 0
              ? 'plenary.concepts.byCode'
              : 'plenary.concepts.generic',
        )}
      </p>
      <ul class="wall-cards">
        {three.map((concept) => (
          <ConceptCard
            key={concept}
            book={book}
            concept={concept}
            found={found.find((one) => one.concept === concept) ?? null}
            sign={found.length > 0 ? null : (byCode.find((one) => one.concept === concept) ?? null)}
            of={found.length > 0 ? played.games.length : games.length}
            chosen={chosen}
          />
        ))}
      </ul>
      <details class="wall-choice">
        <summary>{say('plenary.concepts.choose')}</summary>
        <div class="button-row">
          {CONCEPTS.map((concept) => (
            <Button key={concept} kind="quiet" pressed={three.includes(concept)} onClick={() => take(concept)}>
              {say(`concepts.names.${concept}`)}
            </Button>
          ))}
        </div>
      </details>
    </>
  );
}

interface CardProps {
  readonly book: Rulebook;
  readonly concept: Concept;
  readonly found: ClassConcept | null;
  readonly sign: CodeConcept | null;
  /** How many games the evidence is from. */
  readonly of: number;
  /** The game that its players have offered. */
  readonly chosen: PlayedGame | null;
}

function ConceptCard({ book, concept, found, sign, of, chosen }: CardProps) {
  const own = chosen === null ? null : (momentsOf(book, chosen).find((moment) => moment.concept === concept) ?? null);
  const shared = own === null ? (found?.shared ?? null) : null;
  return (
    <li>
      <h3>
        {say(`concepts.names.${concept}`)} <small>{say(`concepts.terms.${concept}`)}</small>
      </h3>
      <p class="wall-question">{say(`concepts.questions.${concept}`)}</p>
      <p class="wall-small">{say(`concepts.ideas.${concept}`)}</p>
      {found === null ? null : (
        <p class="wall-count">
          {say('plenary.concepts.met', { count: found.games.length, of, weeks: list(found.weeks.map(String)) })}
        </p>
      )}
      {shared === null ? null : (
        <p class="wall-small">
          {say('plenary.concepts.shared', { count: shared.games.length, week: shared.moment.week })}{' '}
          {shownWords(book, shared.moment.shown)}
        </p>
      )}
      {own === null || chosen === null ? null : (
        <p class="wall-small">
          <b>{say('plenary.concepts.ofGroup', { number: chosen.number, week: own.week })}</b>{' '}
          {shownWords(book, own.shown)}
        </p>
      )}
      {sign === null ? null : (
        <p class="wall-count">{say(`plenary.concepts.sign.${sign.sign}`, { count: sign.games.length, of })}</p>
      )}
    </li>
  );
}
