/** The questions before and after, on a pupil's screen or on paper: ten ideas, no name, one line of digits at the end. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { When } from '../../core/lesson/answers.ts';
import { makeAnswerLine, WHENS } from '../../core/lesson/answers.ts';
import { Button } from '../../panels/controls/button.tsx';
import { OnItsWay } from '../../panels/controls/onItsWay.tsx';
import { announce } from '../../panels/live.tsx';
import type { GuidePageProps } from '../../panels/title/classroom.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import type { LoadQuestions, QuestionsText } from './text.ts';
import './questions.css';

/** @returns the page of the questions, which fetches them in the language that is spoken. */
export function questionsPage(load: LoadQuestions): ComponentType<GuidePageProps> {
  return function QuestionsPage() {
    const [text, show] = useState<QuestionsText | null>(null);
    const [hasFailed, fail] = useState(false);
    useEffect(() => {
      load(spokenLanguage()).then(show, () => fail(true));
    }, []);
    if (text === null) return <OnItsWay words={say(hasFailed ? 'app.notFetched' : 'app.fetching')} />;
    return <Questions text={text} />;
  };
}

/** What stands for an answer in the form: none yet, not known, or the place of one. */
type Chosen = number | null | undefined;

function Questions({ text: { items } }: { readonly text: QuestionsText }) {
  const [when, setWhen] = useState<When | null>(null);
  const [chosen, choose] = useState<readonly Chosen[]>(() => items.map(() => undefined));
  const [line, show] = useState<string | null>(null);
  const output = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (line === null) return;
    announce(say('questions.line'));
    output.current?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  const answered = chosen.filter((answer) => answer !== undefined);
  const isWhole = when !== null && answered.length === items.length;
  const answer = (at: number, to: number | null): void => {
    choose(chosen.with(at, to));
    show(null);
  };
  return (
    <div class="questions">
      <p class="reading">{say('questions.lead')}</p>
      <fieldset>
        <legend>{say('questions.when')}</legend>
        {WHENS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="when"
              checked={when === one}
              onChange={() => {
                setWhen(one);
                show(null);
              }}
            />
            <span>{say(`questions.whens.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {items.map(({ ask, answers }, at) => (
        <fieldset key={ask}>
          <legend>
            {at + 1}. {ask}
          </legend>
          {answers.map((words, nth) => (
            <label key={words}>
              <input
                type="radio"
                name={`question-${at}`}
                checked={chosen[at] === nth}
                onChange={() => answer(at, nth)}
              />
              <b class="print-only-inline">{nth + 1}</b> <span>{words}</span>
            </label>
          ))}
          <label>
            <input
              type="radio"
              name={`question-${at}`}
              checked={chosen[at] === null}
              onChange={() => answer(at, null)}
            />
            <b class="print-only-inline">0</b> <span>{say('questions.unknown')}</span>
          </label>
        </fieldset>
      ))}
      <div class="print-only questions-paper">
        <p>{say('questions.paper')}</p>
        <p aria-hidden="true">
          {Array.from({ length: items.length + 1 }, (_, at) => (
            <i key={at} />
          ))}
        </p>
      </div>
      <div class="button-row">
        <Button
          kind="primary"
          why={isWhole ? null : say('questions.missing')}
          onClick={() => {
            if (when !== null) show(makeAnswerLine({ when, chosen: chosen.map((one) => one ?? null) }));
          }}
        >
          {say('questions.show')}
        </Button>
        <Button kind="quiet" onClick={() => window.print()}>
          {say('questions.print')}
        </Button>
      </div>
      {line === null ? null : (
        <output ref={output} class="questions-line">
          <span>{say('questions.line')}</span> <code>{line}</code>
          <small>{say('questions.lineText')}</small>
        </output>
      )}
    </div>
  );
}
