/** The teacher's guide: what a teacher has to know before a lesson, to be read on the screen or printed, whole or a sheet at a time. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, TextLink } from '../../panels/controls/button.tsx';
import { OnItsWay } from '../../panels/controls/onItsWay.tsx';
import type { GuidePageProps } from '../../panels/title/classroom.ts';
import { pageMark } from '../../words/mark.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import { Block } from './blocks.tsx';
import type { GuidePart, GuideText, LoadGuide } from './text.ts';
import './guide.css';

/** @returns the page of the guide, which fetches its text in the language that is spoken. */
export function guidePage(load: LoadGuide): ComponentType<GuidePageProps> {
  return function GuidePage(props) {
    const [text, show] = useState<GuideText | null>(null);
    const [hasFailed, fail] = useState(false);
    useEffect(() => {
      load(spokenLanguage()).then(show, () => fail(true));
    }, []);
    if (text === null) return <OnItsWay words={say(hasFailed ? 'app.notFetched' : 'app.fetching')} />;
    return <Guide {...props} text={text} />;
  };
}

function Guide({ text, book, onPage }: GuidePageProps & { readonly text: GuideText }) {
  const parts = Object.entries(text.parts);
  return (
    <div class="teachers-guide">
      <nav aria-label={say('guide.contents')}>
        <ul>
          {parts.map(([id, { head }]) => (
            <li key={id}>
              <TextLink onClick={() => goTo(id)}>{head}</TextLink>
            </li>
          ))}
        </ul>
        <Button onClick={() => window.print()}>{say('guide.print')}</Button>
      </nav>
      <p class="print-only">
        {say('app.name')} · {pageMark(book)}
      </p>
      {parts.map(([id, part]) => (
        <Part key={id} id={id} part={part} book={book} onPage={onPage} />
      ))}
    </div>
  );
}

function Part({ id, part, book, onPage }: GuidePageProps & { readonly id: string; readonly part: GuidePart }) {
  const section = useRef<HTMLElement>(null);
  return (
    <section
      ref={section}
      class={`guide-part guide-${id} ${part.sheet === true ? 'guide-sheet' : ''}`}
      aria-labelledby={`guide-${id}`}
    >
      <h2 id={`guide-${id}`} tabIndex={-1}>
        {part.head}
      </h2>
      {part.body.map((block, at) => (
        <Block key={at} block={block} book={book} onPage={onPage} />
      ))}
      {part.sheet === true ? (
        <Button kind="quiet" onClick={() => printAlone(section.current)}>
          {say('guide.sheet')}
        </Button>
      ) : null}
    </section>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(`guide-${id}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Prints one part and nothing else. */
function printAlone(section: HTMLElement | null): void {
  if (section === null) return;
  section.dataset['alone'] = '';
  window.print();
  delete section.dataset['alone'];
}
