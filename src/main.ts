/** Joins the parts for the browser. The title's shell in index.html is readable before any of this; the board's code comes last. */
import type * as Mount from './board/mount.ts';
import type { GuideText } from './classroom/guide/text.ts';
import type { EasyText } from './classroom/paper/easy.ts';
import type { QuestionsText } from './classroom/questions/text.ts';
import type { Extension } from './core/model/extension.ts';
import type { Length } from './core/model/vocabulary.ts';
import type { Classroom } from './panels/title/classroom.ts';
import type { Session } from './session/session.ts';
import { openWorker } from './openWorker.ts';
import type { Store } from './store/store.ts';
import { makeOffline } from './store/offline.ts';
import type { Language, Pseudo } from './words/language.ts';
import { FIRST, infoOf, isPseudo, languageFor } from './words/language.ts';
import type { WordsFile } from './words/say.ts';
import type { Telling } from './words/texts.ts';

/** What is fetched to speak: a file a language, each when it is spoken. */
interface Spoken {
  readonly tellings: Readonly<Record<string, () => Promise<Telling>>>;
  readonly words: Readonly<Record<string, () => Promise<WordsFile>>>;
}

/** The teacher's pages, each fetched when it is opened. */
const classroom: Classroom = {
  class: () =>
    import('./classroom/page.tsx').then(({ classPage }) => classPage({ loadQuestions: questionsIn, loadEasy: easyIn })),
  guide: () => import('./classroom/guide/page.tsx').then(({ guidePage }) => guidePage(guideIn)),
  rehearsal: () => import('./classroom/rehearsal/rehearsal.tsx').then(({ Rehearsal }) => Rehearsal),
  questions: () => import('./classroom/questions/page.tsx').then(({ questionsPage }) => questionsPage(questionsIn)),
};

requestAnimationFrame(() => performance.mark('readable'));

const query = new URLSearchParams(location.search);
const board = query.get('board') === 'off' ? null : fetchBoard;
const loadBoard = board === null ? null : () => board().then(({ mountBoard }) => mountBoard);

/** Every negotiation that the site carries, by the name of its file, without its texts; each is fetched only when it is opened. */
const scenarios = import.meta.glob<object>(['../assets/scenarios/*.json', '!../assets/scenarios/*.schema.json'], {
  query: '?rules',
  import: 'default',
});
/** What each of them says, a file a language: English is the one without a folder. And our own words. */
const early: Spoken = {
  tellings: import.meta.glob<Telling>(
    [
      '../assets/scenarios/*.json',
      '../assets/scenarios/*/*.json',
      '!../assets/scenarios/full/*.json',
      '!../assets/scenarios/*.schema.json',
    ],
    { query: '?first', import: 'default' },
  ),
  words: import.meta.glob<WordsFile>(['../assets/words/*.json', '!../assets/words/languages.json'], {
    query: '?first',
    import: 'default',
  }),
};
/** What only comes to be said after the first decision. */
const later: Spoken = {
  tellings: import.meta.glob<Telling>(
    [
      '../assets/scenarios/*.json',
      '../assets/scenarios/*/*.json',
      '!../assets/scenarios/full/*.json',
      '!../assets/scenarios/*.schema.json',
    ],
    { query: '?later', import: 'default' },
  ),
  words: import.meta.glob<WordsFile>(['../assets/words/*.json', '!../assets/words/languages.json'], {
    query: '?later',
    import: 'default',
  }),
};
/** What longer games add to them, and what that says. */
const longerRules = import.meta.glob<Extension>('../assets/scenarios/full/*.json', {
  query: '?rules',
  import: 'default',
});
const longerTellings = import.meta.glob<Telling>(
  ['../assets/scenarios/full/*.json', '../assets/scenarios/*/full/*.json'],
  { query: '?whole', import: 'default' },
);
/** The teacher's guide, a file a language. */
const guides = import.meta.glob<GuideText>('../assets/guide/*.json', { import: 'default' });
/** What is easy to read on paper, a file a language. */
const easyTexts = import.meta.glob<EasyText>('../assets/guide/easy/*.json', { import: 'default' });
/** The questions before and after a lesson, a file a language. */
const questions = import.meta.glob<QuestionsText>('../assets/guide/questions/*.json', { import: 'default' });
/** A guided tour a scenario, fetched when it is asked for. */
const tours = import.meta.glob<unknown>('../assets/tours/*.record.json', { import: 'default' });

/** The link of the class that a package for a learning system was made for; null on every other page. */
const ofCourse = document.querySelector<HTMLMetaElement>('meta[name="course"]')?.content ?? null;

void (query.has('gallery') ? openGallery() : query.has('projector') ? openProjector() : open());

/** Fetches engine, panels, words and scenario together, opens what this browser keeps, and draws the first screen. */
async function open(): Promise<void> {
  const course =
    ofCourse === null
      ? null
      : await import('./classroom/course/course.ts').then(({ openCourse }) => openCourse(ofCourse));
  if (course !== null && location.hash === '') history.replaceState(null, '', ofCourse);
  const parts = Promise.all([import('./panels/start.tsx'), openingScenario()]);
  // A link into a game shows no title to wait for: the board's code comes down beside the rest.
  if (location.hash.length > 1) board?.().catch(() => undefined);
  const likely = speaking(null);
  fetchLetters(likely);
  void import('./words/texts.ts');
  void wordsIn(early, likely);
  void tellingIn(early, likely, openingId());
  const store: Store = course?.store ?? (await import('./store/store.ts').then(({ openStore }) => openStore()));
  const language = speaking(store.settings().language);
  const [[{ startApp }, scenario]] = await Promise.all([parts, wordsIn(early, language)]);
  await speak(language, scenario);
  const offline = makeOffline('./offlineWorker.js');
  const resumed = (await course?.resume(scenario)) ?? null;
  if (resumed !== null) history.replaceState(null, '', location.pathname + location.search);
  const onGame = course?.onGame ?? inConsole();
  const tour = tourOf(scenario);
  const longer = longerOf(scenario);
  startApp(host(), scenario, store, loadBoard, onGame, openWorker, speak, tour, offline, classroom, resumed, longer);
  // The board is fetched once the title can be read, so that it is there when a seat is taken.
  await idle();
  // Playing without a network is got ready last: nothing that is seen or pressed waits for it. A board that does not come must not keep it from coming.
  await board?.().catch(() => undefined);
  if (import.meta.env.PROD && course === null) await idle().then(() => offline.begin());
}

/** Waits until the page has nothing to do. Safari cannot tell; there the page goes on at once. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

/** Fetches the board's code; fails where it does not come, or where this browser draws on no canvas: Phaser would only find out when it is too late. */
async function fetchBoard(): Promise<typeof Mount> {
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no canvas to draw a board on');
  return import('./board/mount.ts');
}

/** Every screen in a fixed state (`?gallery`): code and games of its own, which nobody else fetches. */
async function openGallery(): Promise<void> {
  const [{ startGallery }, scenario] = await Promise.all([import('./gallery.ts'), openingScenario()]);
  await speak(speaking(null), scenario);
  await startGallery(host(), scenario, loadBoard, classroom);
}

/** What the public sees of the game in another tab (`?projector`): code of its own, which nobody else fetches. */
async function openProjector(): Promise<void> {
  const [{ startProjector }, { openStore }, scenario] = await Promise.all([
    import('./panels/projector/start.tsx'),
    import('./store/store.ts'),
    openingScenario(),
  ]);
  const settings = (await openStore()).settings();
  await speak(speaking(settings.language), scenario);
  const { becomeWhole } = await import('./words/whole.ts');
  await becomeWhole();
  startProjector(host(), scenario, settings, loadBoard, longerOf(scenario));
}

/** @returns the language of this visit: the one in the address, a class's before the page's, else the one chosen before, else the dearest of the browser's that is offered. */
function speaking(kept: string | null): Language | Pseudo {
  // A class's link names its own.
  const ofClass = location.hash.startsWith('#class=') ? new URLSearchParams(location.hash.slice(1)).get('lang') : null;
  return languageFor(ofClass ?? query.get('lang'), kept, navigator.languages);
}

/** @returns a part of the words file of a language; a pseudo-language is made from English. */
async function wordsIn(part: Spoken, language: Language | Pseudo): Promise<WordsFile> {
  if (isPseudo(language)) {
    const [{ pseudoWords }, english] = await Promise.all([import('./words/pseudo.ts'), wordsIn(part, FIRST)]);
    return pseudoWords(english);
  }
  const load = part.words[`../assets/words/${language}.json`];
  if (load === undefined) return wordsIn(part, FIRST);
  // Only a language in work lacks a sentence; it is opened by its address alone, by those who translate.
  if (!infoOf(language).inWork) return load();
  const [{ over }, english, file] = await Promise.all([import('./words/inWork.ts'), wordsIn(part, FIRST), load()]);
  return over(english, file);
}

/** @returns the teacher's guide in a language; in English where nobody has written it. */
async function guideIn(language: Language | Pseudo): Promise<GuideText> {
  const load = guides[`../assets/guide/${language}.json`] ?? guides[`../assets/guide/${FIRST}.json`];
  if (load === undefined) throw new Error("no teacher's guide");
  return load();
}

/** @returns what is easy to read on paper in a language; in English where nobody has written it. */
async function easyIn(language: Language | Pseudo): Promise<EasyText> {
  const load = easyTexts[`../assets/guide/easy/${language}.json`] ?? easyTexts[`../assets/guide/easy/${FIRST}.json`];
  if (load === undefined) throw new Error('nothing is easy to read');
  return load();
}

/** @returns the questions before and after in a language; in English where nobody has written them. */
async function questionsIn(language: Language | Pseudo): Promise<QuestionsText> {
  const load =
    questions[`../assets/guide/questions/${language}.json`] ?? questions[`../assets/guide/questions/${FIRST}.json`];
  if (load === undefined) throw new Error('no questions');
  return load();
}

/** @returns a part of what a scenario says in a language: in English where nobody has written it. */
async function tellingIn(part: Spoken, language: Language | Pseudo, id: string): Promise<Telling> {
  if (isPseudo(language)) {
    const [{ pseudoTelling }, english] = await Promise.all([import('./words/pseudo.ts'), tellingIn(part, FIRST, id)]);
    return pseudoTelling(english);
  }
  const load =
    part.tellings[`../assets/scenarios/${language}/${id}.json`] ?? part.tellings[`../assets/scenarios/${id}.json`];
  if (load === undefined) throw new Error(`no texts of ${id}`);
  return load();
}

/** @returns what fetches a scenario's guided tour; null where it has none. */
function tourOf(scenario: unknown): (() => Promise<unknown>) | null {
  return tours[`../assets/tours/${String((scenario as { readonly id?: unknown }).id)}.record.json`] ?? null;
}

/** Files of longer games that are told in the language that is spoken: another language tells them too. */
const longerTold: Extension[] = [];

/** @returns what fetches the longer games of a scenario. */
function longerOf(scenario: unknown): {
  lengths: readonly Length[];
  fetch: (length: Length) => Promise<Extension> | null;
} {
  const id = String((scenario as { readonly id?: unknown }).id);
  const load = longerRules[`../assets/scenarios/full/${id}.json`];
  return {
    lengths: load === undefined ? [] : ['full'],
    fetch(length) {
      if (load === undefined || length !== 'full') return null;
      return Promise.all([load(), import('./words/say.ts')]).then(async ([extension, { spokenLanguage }]) => {
        await tellLonger(extension, spokenLanguage());
        longerTold.push(extension);
        return extension;
      });
    },
  };
}

/** Tells what a longer game adds in a language: in English where nobody has written it. */
async function tellLonger(extension: Extension, language: Language | Pseudo): Promise<void> {
  const { extends: id } = extension;
  const english = `../assets/scenarios/full/${id}.json`;
  const load = longerTellings[`../assets/scenarios/${language}/full/${id}.json`] ?? longerTellings[english];
  if (load === undefined) throw new Error(`no texts of the longer ${id}`);
  const [telling, { tellIn }] = await Promise.all([load(), import('./words/texts.ts')]);
  const said = isPseudo(language) ? (await import('./words/pseudo.ts')).pseudoTelling(telling) : telling;
  tellIn(extension, said);
}

/** Asks for the letters of a language before there are words in them. */
function fetchLetters(language: Language | Pseudo): void {
  const root = document.documentElement;
  root.lang = language;
  const style = getComputedStyle(root);
  // A face that does not come is not missed: the next in its row is read.
  for (const face of ['--font-text', '--font-draft'])
    document.fonts.load(`1em ${style.getPropertyValue(face)}`, infoOf(language).name).catch(() => undefined);
}

/** Speaks a language from the next drawing on, on the page's root too. Fails where its files cannot be fetched; nothing has changed then. */
async function speak(language: Language | Pseudo, scenario: unknown): Promise<void> {
  const { id } = scenario as { readonly id: string };
  const fetched = (part: Spoken) => Promise.all([wordsIn(part, language), tellingIn(part, language, id)]);
  const [{ isSpeaking, learnWords, speakIn }, { tellIn }, { isWhole, leaveForLater }] = await Promise.all([
    import('./words/say.ts'),
    import('./words/texts.ts'),
    import('./words/whole.ts'),
  ]);
  const learnRest = async () => {
    const [file, telling] = await fetched(later);
    return () => {
      learnWords(file);
      tellIn(scenario as object, telling);
    };
  };
  // What is on the screen may be said by the rest: another language comes whole, if the one before was.
  const [[file, telling], learn] = await Promise.all([fetched(early), isSpeaking() && isWhole() ? learnRest() : null]);
  speakIn(language, file);
  tellIn(scenario as object, telling);
  learn?.();
  leaveForLater(learn === null ? learnRest : null);
  await Promise.all(longerTold.map((extension) => tellLonger(extension, language)));
  const root = document.documentElement;
  root.lang = language;
  root.dir = infoOf(language).dir;
}

/** @returns the name of the negotiation that the link names, else of the first; a link to none of them then gets its line on the title. */
function openingId(): string {
  const named = new URLSearchParams(location.hash.slice(1)).get('play');
  const ids = Object.keys(scenarios).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  const [first] = ids;
  if (first === undefined) throw new Error('no scenario in assets/scenarios');
  return named !== null && ids.includes(named) ? named : first;
}

/** @returns that negotiation, without its texts. */
async function openingScenario(): Promise<unknown> {
  return scenarios[`../assets/scenarios/${openingId()}.json`]?.();
}

/** @returns in development, what puts the game in play into the browser's console as `game`; the built site has none. */
function inConsole(): ((session: Session) => void) | null {
  if (!import.meta.env.DEV) return null;
  return (session) =>
    void import('./session/console.ts').then(({ consoleOf }) =>
      Object.assign(globalThis, { game: consoleOf(session) }),
    );
}

function host(): HTMLElement {
  const found = document.getElementById('app');
  if (found === null) throw new Error('no #app in index.html');
  return found;
}
