/** What each slide of the debrief shows. */
import { clausesApart, differingBySeat } from '../../core/lesson/differing.ts';
import { say } from '../../words/say.ts';
import { Apart } from '../apart.tsx';
import { RungTable } from '../chart.tsx';
import { Differs } from '../differs.tsx';
import { Partings } from '../partings.tsx';
import { ConceptSlide } from './concepts.tsx';
import { NoDealSlide, SecretsSlide } from './hand.tsx';
import { MissingSlide, RealitySlide } from './leftOut.tsx';
import { MemoSlide } from './memo.tsx';
import type { SlideProps } from './props.ts';
import { TurnSlide } from './turn.tsx';

export function Slide(props: SlideProps) {
  const { id, book, games, played } = props;
  switch (id) {
    case 'role':
      return (
        <>
          <p class="wall-text">{say('plenary.steps.role.text')}</p>
          <p class="wall-ask">{say('plenary.steps.role.ask')}</p>
          <p class="wall-text">{say('plenary.steps.role.care')}</p>
        </>
      );
    case 'rungs':
      if (games.length === 0) return <p class="wall-text">{say('plenary.noCodes')}</p>;
      return (
        <>
          <RungTable book={book} games={games} />
          <p class="wall-ask">{say('plenary.steps.chart.ask')}</p>
        </>
      );
    case 'partings':
      if (games.length === 0) return <p class="wall-text">{say('plenary.noCodes')}</p>;
      return (
        <div class="wall-two">
          <div>
            <h3>{say('plenary.differs.head')}</h3>
            <Differs book={book} seats={differingBySeat(book, games)} atMost={3} />
          </div>
          <div>
            {played.games.length > 1 || played.left > 0 ? (
              <>
                <h3>{say('plenary.partings.head')}</h3>
                <Partings book={book} played={played} atMost={2} />
              </>
            ) : (
              <>
                <h3>{say('plenary.apart.head')}</h3>
                <Apart book={book} apart={clausesApart(book, games)} atMost={4} />
              </>
            )}
          </div>
        </div>
      );
    case 'secrets':
      return <SecretsSlide {...props} />;
    case 'noDeal':
      return <NoDealSlide {...props} />;
    case 'turn':
      return <TurnSlide {...props} />;
    case 'concepts':
      return <ConceptSlide {...props} />;
    case 'missing':
      return <MissingSlide book={book} />;
    case 'reality':
      return <RealitySlide book={book} />;
    case 'memo':
      return <MemoSlide />;
  }
}
