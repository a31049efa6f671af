/** The ideas behind the game: a card for each concept that this game shows, with its moment, a question for the class and its source. */
import { useState } from 'preact/hooks';
import type { ConceptMoment } from '../../../core/analysis/concepts/concepts.ts';
import { CONCEPTS } from '../../../core/analysis/concepts/moment.ts';
import type { Session } from '../../../session/session.ts';
import { list } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { shownWords } from './conceptWords.ts';
import { ForkButton } from '../page/fork.tsx';
import { SeeMoment } from '../page/seeMoment.tsx';
import { Part } from '../page/part.tsx';
import './concepts.css';

interface ConceptsProps {
  readonly session: Session;
  readonly concepts: readonly ConceptMoment[];
  /** Plays again from a step. */
  readonly onAgain: (step: number) => void;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}

export function Concepts({ session, concepts, onAgain, onSee }: ConceptsProps) {
  const unseen = CONCEPTS.filter((concept) => !concepts.some((moment) => moment.concept === concept));
  const [asked, ask] = useState<number | null>(null);
  return (
    <Part
      id="concepts"
      title={say('concepts.head')}
      gist={say('debrief.gist.concepts', { count: concepts.length })}
      class="concepts"
    >
      <p class="ending-note">{say('concepts.note')}</p>
      <ol>
        {concepts.map((moment, i) => (
          <li key={moment.concept}>
            <h3>
              {say(`concepts.names.${moment.concept}`)} <span>{say(`concepts.terms.${moment.concept}`)}</span>
            </h3>
            <p class="concepts-question">{say(`concepts.questions.${moment.concept}`)}</p>
            <p>
              <b>{say('concepts.week', { week: moment.week })}.</b> {shownWords(session.book, moment.shown)}
            </p>
            <p class="concepts-idea">
              {say(`concepts.ideas.${moment.concept}`)}{' '}
              <span class="ending-note">
                {say('concepts.after', { source: say(`concepts.sources.${moment.concept}`) })}
              </span>
            </p>
            <SeeMoment
              session={session}
              id={`concept-${moment.concept}`}
              at={moment.at}
              what={say(`concepts.names.${moment.concept}`)}
              onSee={onSee}
            />
            <ForkButton
              fork={moment.fork}
              week={moment.week}
              asked={asked === i}
              onAsk={(is) => ask(is ? i : null)}
              onAgain={onAgain}
            />
          </li>
        ))}
      </ol>
      {unseen.length > 0 && (
        <p class="ending-note">
          {say('concepts.notSeen', { concepts: list(unseen.map((concept) => say(`concepts.terms.${concept}`))) })}
        </p>
      )}
    </Part>
  );
}
