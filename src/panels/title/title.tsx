/** The first screen: what this is, as of when, what it is not; four seats to choose, or to watch. */
import { useState } from 'preact/hooks';
import type { LeaderId, Length, Skill } from '../../core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { say, told } from '../../words/say.ts';
import { TOUR_NOTES } from '../../words/tour.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { useHeadingFocus } from '../live.tsx';
import { ChooseSeats } from '../hotseat/chooseSeats.tsx';
import { openProjector } from '../projector/way.ts';
import { useBooks, useMedia } from '../store-hooks.ts';
import { day } from '../../words/dates.ts';
import { Term } from '../terms/term.tsx';
import { ContentNote } from './contentNote.tsx';
import { LanguageRow } from '../settings/language.tsx';
import { NewVersion } from '../settings/offline.tsx';
import { HowLong } from './howLong.tsx';
import { More } from './more.tsx';
import type { PageName } from './pages.tsx';
import { READING } from './pages.tsx';
import { Saves } from './saves.tsx';
import { newSeed } from './seed.ts';

/** What a new game starts from. */
export interface Start {
  readonly seat: LeaderId | null;
  readonly seed: string;
  /** Several persons' seats at this device, in place of `seat`. */
  readonly persons?: readonly LeaderId[];
  /** A reading of time that is fixed; null where the seed deals it. */
  readonly reading: string | null;
  readonly skill: Skill;
}
interface TitleProps {
  readonly book: Rulebook;
  /** How long the next game will be. */
  readonly length: Length;
  readonly lengths: readonly Length[];
  readonly onLength: (length: Length) => void;
  readonly fault: string | null;
  readonly saves: readonly SaveInfo[];
  readonly onStart: (start: Start) => void;
  readonly onResume: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onFile: (text: string) => void;
  readonly onPage: (page: PageName) => void;
  /** Opens the guided tour; null where this scenario has none. */
  readonly onTour: (() => void) | null;
}

/** One column: `title.css` has the same width. */
const ONE_COLUMN = '(max-width: 939px)';
/** Pages that are opened from the title with a word on each. */
const WAYS = ['history', 'library', 'many', 'class', 'guide'] as const satisfies readonly PageName[];

export function Title(props: TitleProps) {
  const { book, fault, saves, onStart, onPage, onTour } = props;
  const { scenario } = book;
  const { first } = useBooks();
  const date = day(scenario.asOf);
  const heading = useHeadingFocus('title');
  const [seed, setSeed] = useState(newSeed);
  const [reading, setReading] = useState<string | null>(null);
  const [skill, setSkill] = useState<Skill>(DEFAULT_SKILL);
  // A narrow screen has the way back into a game in sight, before everything else.
  const isNarrow = useMedia(ONE_COLUMN);
  const kept = (
    <Saves
      book={first}
      saves={saves}
      onResume={props.onResume}
      onReplay={props.onReplay}
      onDownload={props.onDownload}
      onLibrary={() => onPage('library')}
    />
  );
  // A narrow screen comes to the seats first: the note stands below them here, and on the brief of every seat.
  const rest = (
    <>
      <ContentNote book={book} />
      <p class="title-links">
        {READING.map((page) => (
          <TextLink key={page} onClick={() => onPage(page)}>
            {say(`title.page.${page}`)}
          </TextLink>
        ))}
      </p>
      <ul class="title-ways">
        {onTour === null ? null : (
          <li>
            <TextLink onClick={onTour}>{say('tour.open')}</TextLink>
            <small class="note">{say('tour.openText', { count: TOUR_NOTES.length })}</small>
          </li>
        )}
        {WAYS.filter((page) => page !== 'history' || scenario.history !== undefined).map((page) => (
          <li key={page}>
            <TextLink onClick={() => onPage(page)}>{say(`title.page.${page}`)}</TextLink>
            <small class="note">{say(`title.way.${page}`)}</small>
          </li>
        ))}
        <li>
          <TextLink onClick={openProjector}>{say('projector.open')}</TextLink>
          <small class="note">{say('projector.openText')}</small>
        </li>
      </ul>
    </>
  );
  return (
    <main class="title">
      <section class="title-text">
        <LanguageRow />
        <h1 ref={heading} tabIndex={-1}>
          <Term id="goodOffices">{say('app.name')}</Term>
        </h1>
        <p class="title-lead">{say('title.lead')}</p>
        <p class="title-as-of">{say('title.asOf', { date })}</p>
        <NewVersion />
        {isNarrow ? kept : null}
        {fault === null ? null : (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <p>{say('title.is')}</p>
        <p>{say('title.isNot')}</p>
        {isNarrow ? null : rest}
      </section>
      <section class="title-table" aria-labelledby="choose-head">
        {isNarrow ? null : kept}
        <HowLong length={props.length} lengths={props.lengths} onLength={props.onLength} />
        <div class="choose">
          <h2 id="choose-head">{say('title.choose')}</h2>
        </div>
        <ul class="seats">
          {book.leaders.map((leader) => (
            <SeatCard
              key={leader}
              book={book}
              leader={leader}
              onTake={() => onStart({ seat: leader, seed, reading, skill })}
            />
          ))}
        </ul>
        <div class="title-foot">
          <Button onClick={() => onStart({ seat: null, seed, reading, skill })}>{say('title.watch')}</Button>
          <span class="note">{say('title.watchText')}</span>
        </div>
        <ChooseSeats book={book} onBegin={(persons) => onStart({ seat: null, persons, seed, reading, skill })} />
        <More
          book={book}
          seed={seed}
          onSeed={setSeed}
          reading={reading}
          onReading={setReading}
          skill={skill}
          onSkill={setSkill}
          onFile={props.onFile}
        />
      </section>
      {isNarrow ? <section class="title-text">{rest}</section> : null}
    </main>
  );
}

function SeatCard({ book, leader, onTake }: { book: Rulebook; leader: LeaderId; onTake: () => void }) {
  const { name, office, person, role } = book.leader(leader);
  return (
    <li>
      <button type="button" class="seat-card" onClick={onTake}>
        <Emblem leader={leader} size={64} bare />
        <b class="seat-card-name">{told(name)}</b>
        <span class="note">{told(office)}</span>
        <span class="note">{told(person)}</span>
        <span class="seat-card-line">{say(`title.roles.${role}`)}</span>
      </button>
    </li>
  );
}
