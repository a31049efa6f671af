/** The teacher's page: a link for the class, the clock of the lesson, the codes that come in, one chart, and the debrief for the projector. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { knownOf } from '../session/addressFields.ts';
import { isSameClass, parseLesson } from '../session/lesson.ts';
import type { ClassPageProps } from '../panels/title/classroom.ts';
import { Button, TextLink } from '../panels/controls/button.tsx';
import { download } from '../panels/leave/download.ts';
import { announce } from '../panels/live.tsx';
import { keepClassDesk, onClassDesk, readClassDesk } from '../store/classDesk.ts';
import { say } from '../words/say.ts';
import { Chart } from './chart.tsx';
import { Clock } from './clock.tsx';
import { Codes } from './codes.tsx';
import type { ClassDesk } from './desk.ts';
import { CODES_AT_MOST, EMPTY_DESK, makeDesk, parseDesk } from './desk.ts';
import { gamesOf } from './games.ts';
import type { LoadEasy } from './paper/easy.ts';
import { PaperSection } from './paper/section.tsx';
import { usePlayed } from './played.ts';
import { forgetPlace } from './plenary/place.ts';
import { Debrief } from './plenary/section.tsx';
import { AnswersSection } from './questions/section.tsx';
import type { LoadQuestions } from './questions/text.ts';
import { Setup } from './setup.tsx';
import { TakeAway } from './takeAway/section.tsx';
import { takeFiles } from './takeIn.ts';
import './classroom.css';

/** What the page fetches when it is asked for. */
interface ClassFiles {
  readonly loadQuestions: LoadQuestions;
  readonly loadEasy: LoadEasy;
}

/** @returns the teacher's page, with what fetches its long texts. */
export function classPage(files: ClassFiles): ComponentType<ClassPageProps> {
  return (props) => <ClassPage {...props} {...files} />;
}

function ClassPage({ book, onPage, ways, loadQuestions, loadEasy }: ClassPageProps & ClassFiles) {
  const [found, put] = useState(deskFound);
  const { desk, damaged } = found;
  const [isKept, setKept] = useState(true);
  const [onPaper, layOut] = useState<'sheets' | 'report' | null>(null);
  const keep = (next: ClassDesk): void => {
    put({ desk: next, damaged: null });
    setKept(keepClassDesk(next === EMPTY_DESK ? null : makeDesk(next)));
  };
  const address = parseLesson(desk.link, knownOf(book));
  const games = address === null ? [] : gamesOf(book, address, desk.entries);
  const played = usePlayed(book, games);
  /** What lies there when a file has been read, and not when it was chosen. */
  const now = useRef(desk);
  now.current = desk;
  // The page may be open twice: what was kept, or erased, in the other tab must not be undone here.
  useEffect(() => onClassDesk(() => put(deskFound())), []);
  /** Files are read for a while: what belonged to a class that is no longer here does not come after all. */
  const keepEntries = (entries: ClassDesk['entries']): void => {
    if (now.current.link === desk.link) keep({ ...now.current, entries });
  };
  const takeIn = async (files: readonly File[]): Promise<readonly string[]> => {
    if (address === null) return [];
    const taken = await takeFiles({ book, address }, () => now.current.entries, files);
    if (taken.count > 0) keepEntries(taken.entries);
    return taken.faults;
  };
  const layLink = (link: string): void => {
    const next = parseLesson(link, knownOf(book));
    // The same class once more, such as with another hour of its bell, keeps its games.
    const isSame = address !== null && next !== null && isSameClass(next, address);
    keep({ ...desk, link, entries: isSame ? desk.entries : [] });
  };
  return (
    <div class="classroom">
      <p class="reading">{say('classroom.lead')}</p>
      <p class="note">
        {say('guide.first')} <TextLink onClick={() => onPage('guide')}>{say('title.page.guide')}</TextLink>
        {' · '}
        <TextLink onClick={() => onPage('rehearsal')}>{say('title.page.rehearsal')}</TextLink>
      </p>
      {damaged === null ? null : <Damaged text={damaged} />}
      {isKept ? null : (
        <p class="fault" role="alert">
          {say('classroom.notKept')}
        </p>
      )}
      <Setup book={book} address={address} onLink={layLink} hasCodes={desk.entries.length > 0} />
      <Clock book={book} desk={desk} onDesk={keep} />
      <Codes
        key={address?.seed}
        book={book}
        address={address}
        entries={desk.entries}
        onEntries={keepEntries}
        onMany={() => onPage('many')}
      />
      <Chart book={book} games={games} played={played} />
      <Debrief
        key={desk.link}
        book={book}
        address={address}
        games={games}
        played={played}
        ways={ways}
        onFiles={takeIn}
      />
      {address === null ? null : (
        <TakeAway
          book={book}
          address={address}
          entries={desk.entries}
          isReport={onPaper === 'report'}
          onReport={(isOpen) => layOut(isOpen ? 'report' : null)}
        />
      )}
      <PaperSection
        book={book}
        loadEasy={loadEasy}
        address={address}
        isOpen={onPaper === 'sheets'}
        onOpen={(isOpen) => layOut(isOpen ? 'sheets' : null)}
        isFull={desk.entries.length >= CODES_AT_MOST}
        onCode={(code) => keep({ ...desk, entries: [...desk.entries, { code }] })}
      />
      <AnswersSection
        lines={desk.answers}
        load={loadQuestions}
        onLines={(answers) => keep({ ...desk, answers })}
        onPage={onPage}
      />
      <section aria-labelledby="class-erase">
        <h2 id="class-erase">{say('classroom.erase.head')}</h2>
        <p class="note">{say('classroom.erase.text')}</p>
        <Button
          onClick={() => {
            keep(EMPTY_DESK);
            forgetPlace();
            ways.onForget();
            announce(say('classroom.erase.done'));
          }}
        >
          {say('classroom.erase.button')}
        </Button>
      </section>
    </div>
  );
}

interface Found {
  readonly desk: ClassDesk;
  /** What was kept, where it does not read; it stays in the browser until something takes its place. */
  readonly damaged: string | null;
}

/** @returns what this browser has kept of the page. */
function deskFound(): Found {
  const text = readClassDesk();
  const desk = parseDesk(text);
  // Nothing that reads gives this very desk.
  return { desk, damaged: desk === EMPTY_DESK ? text : null };
}

/** What was kept does not read: it is said, and can be taken along before anything takes its place. */
function Damaged({ text }: { readonly text: string }) {
  return (
    <p class="fault" role="alert">
      {say('classroom.damaged')}{' '}
      <TextLink onClick={() => download('good-offices-class.txt', text, 'text/plain')}>
        {say('classroom.damagedSave')}
      </TextLink>
    </p>
  );
}
