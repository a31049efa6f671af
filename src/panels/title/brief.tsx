/** The page before the first week: what the seat plays for, and how a week goes. */
import { useContext, useEffect } from 'preact/hooks';
import { joinedIn } from '../../session/late.ts';
import { pageMark } from '../../words/mark.ts';
import { list } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { useHeadingFocus } from '../live.tsx';
import { StorySoFar } from '../lesson/storyLater.tsx';
import { BriefText } from '../seat/briefText.tsx';
import { Part } from '../seat/part.tsx';
import { SessionContext, usePlay } from '../store-hooks.ts';
import { Said } from '../terms/term.tsx';
import { isExplained } from '../../words/terms.ts';
import { ContentNote } from './contentNote.tsx';
import './print.css';

/** How a week goes for whoever plays, and for whoever watches. */
const PLAYED = ['title.week1', 'title.week2', 'title.week3'] as const;
const WATCHED = ['title.watch1', 'title.watch2', 'title.watch3'] as const;

interface BriefScreenProps {
  readonly onBegin: () => void;
  readonly onBack: () => void;
  /** Several persons play at this device: the way back is to cover the screen. */
  readonly isShared?: boolean;
}

export function BriefScreen({ onBegin, onBack, isShared = false }: BriefScreenProps) {
  const { session, view } = usePlay();
  const { book, seat } = session;
  const { thirds } = book.scenario.rules;
  const heading = useHeadingFocus('brief');
  // The title may have been scrolled: the brief is read from its beginning.
  useEffect(() => window.scrollTo(0, 0), []);
  // Whoever joins in mid-game reads first what came before.
  const inPlay = useContext(SessionContext);
  const isJoined = inPlay !== null && joinedIn(inPlay) !== null;
  const text =
    seat === null ? (
      <p class="reading">
        <Said of="title.watchBrief" />
      </p>
    ) : (
      <BriefText leader={seat} isFolded />
    );
  const how = (
    <Part head={say('title.weekHead')}>
      <ol class="how">
        {(seat === null ? WATCHED : PLAYED).map((key) => (
          <li key={key}>{isExplained(key) ? <Said of={key} /> : say(key)}</li>
        ))}
        {thirds === undefined ? null : (
          <li>{say('title.weekLong', { weeks: book.weeks, parts: list(thirds.map(({ name }) => told(name))) })}</li>
        )}
      </ol>
    </Part>
  );
  return (
    <main class="brief-screen">
      <div class="paper">
        <p class="print-only">
          {say('app.name')} · {pageMark(book)}
        </p>
        <header class="brief-head">
          {seat === null ? null : <Emblem leader={seat} size={64} own bare />}
          <div>
            <p class="note">{seat === null ? told(book.scenario.title) : told(book.leader(seat).office)}</p>
            <h1 ref={heading} tabIndex={-1}>
              {seat === null ? say('app.watching') : told(book.leader(seat).name)}
            </h1>
            {seat === null ? null : <p class="note">{told(book.leader(seat).person)}</p>}
          </div>
        </header>
        <h2 class="offscreen">{say('title.brief')}</h2>
        <div class="brief-columns">
          <div>
            {isJoined ? <StorySoFar /> : text}
            {isJoined ? how : null}
          </div>
          <div>
            {isJoined ? text : how}
            <ContentNote book={book} />
            <div class="button-row">
              <Button kind="primary" icon="arrow" onClick={onBegin}>
                {view.step > 0 ? say('title.goOn', { week: view.table.week }) : say('title.begin')}
              </Button>
              <Button onClick={onBack}>{say(isShared ? 'hotseat.cover' : 'title.other')}</Button>
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}
