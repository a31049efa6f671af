/** Answers before and after on the teacher's page: lines as they come in, how many knew each idea, and a file for whoever counts further. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AnswerFault, AnswerSheet } from '../../core/lesson/answers.ts';
import { answersCsv, parseAnswerLine, tallyAnswers, WHENS } from '../../core/lesson/answers.ts';
import { Button } from '../../panels/controls/button.tsx';
import { announce } from '../../panels/live.tsx';
import { download } from '../../panels/leave/download.ts';
import type { PageName } from '../../panels/title/pages.tsx';
import { makeAddress } from '../../session/address.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import { ANSWERS_AT_MOST } from '../desk.ts';
import { LinesField } from '../linesField.tsx';
import { linkOf } from '../linkOf.ts';
import { shortOf } from '../takeIn.ts';
import type { LoadQuestions, QuestionsText } from './text.ts';
import { RIGHT } from './text.ts';

interface AnswersProps {
  readonly lines: readonly string[];
  readonly load: LoadQuestions;
  readonly onLines: (lines: readonly string[]) => void;
  readonly onPage: (page: PageName) => void;
}

function faultWords(typed: string, fault: AnswerFault): string {
  const line = shortOf(typed);
  switch (fault.code) {
    case 'length':
      return say('questions.desk.length', { line, has: fault.has });
    case 'sign':
      return say('questions.desk.sign', { line, sign: fault.sign });
    case 'mistyped':
      return say('questions.desk.mistyped', { line });
  }
}

/** @returns the lines in what was typed or pasted. */
function linesIn(text: string): readonly string[] {
  return text
    .split(/[\n\r,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function sheetsIn(lines: readonly string[]): readonly AnswerSheet[] {
  return lines.flatMap((line) => {
    const read = parseAnswerLine(line);
    return read.ok ? [read.value] : [];
  });
}

export function AnswersSection({ lines, load, onLines, onPage }: AnswersProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, type] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const sheets = sheetsIn(lines);
  const add = (): void => {
    const read = linesIn(typed).map((line) => ({ line, sheet: parseAnswerLine(line) }));
    const wrong = read.flatMap(({ line, sheet }) => (sheet.ok ? [] : [{ line, words: faultWords(line, sheet.fault) }]));
    const good = read.flatMap(({ line, sheet }) => (sheet.ok ? [line] : []));
    const taken = good.slice(0, ANSWERS_AT_MOST - lines.length);
    setFaults([
      ...wrong.map(({ words }) => words),
      ...(taken.length < good.length ? [say('questions.desk.tooMany')] : []),
    ]);
    // What was not taken stays, to be mended.
    type([...wrong.map(({ line }) => line), ...good.slice(taken.length)].join('\n'));
    if (taken.length > 0) {
      onLines([...lines, ...taken]);
      announce(say('questions.desk.added', { count: taken.length }));
    }
    field.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say('questions.desk.head')}</h2>
      <p class="note">{say('questions.desk.lead')}</p>
      <p class="note">
        {say('questions.desk.address')}: <code>{linkOf(location, ADDRESS)}</code>
      </p>
      <LinesField
        field={field}
        label={say('questions.desk.label')}
        typed={typed}
        hint={null}
        faults={faults}
        notes={[]}
        onType={type}
        onEnter={add}
      />
      <div class="button-row">
        <Button onClick={add}>{say('questions.desk.add')}</Button>
        <Button kind="quiet" onClick={() => onPage('questions')}>
          {say('questions.desk.open')}
        </Button>
      </div>
      {sheets.length === 0 ? null : (
        <>
          <Tally sheets={sheets} load={load} />
          <div class="button-row">
            <Button onClick={() => download('answers.csv', answersCsv(sheets, RIGHT))}>
              {say('questions.desk.csv')}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                onLines([]);
                field.current?.focus();
              }}
            >
              {say('questions.desk.clear')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
const ADDRESS = makeAddress({ kind: 'questions' });

/** How many of the class knew each idea. */
function Tally({ sheets, load }: { readonly sheets: readonly AnswerSheet[]; readonly load: LoadQuestions }) {
  const [text, show] = useState<QuestionsText | null>(null);
  useEffect(() => {
    load(spokenLanguage()).then(show, () => undefined);
  }, []);
  const tally = tallyAnswers(sheets, RIGHT);
  return (
    <>
      <p>{say('questions.desk.sheets', tally.sheets)}</p>
      <table class="class-chart">
        <thead>
          <tr>
            <th scope="col">{say('questions.desk.question')}</th>
            {WHENS.map((when) => (
              <th scope="col" key={when}>
                {say(`questions.desk.${when}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.questions.map(({ right }, at) => (
            <tr key={at}>
              <th scope="row">
                {at + 1}. {text?.items[at]?.name}
              </th>
              {WHENS.map((when) => (
                <td key={when}>
                  {tally.sheets[when] === 0
                    ? '–'
                    : say('questions.desk.of', { right: right[when], all: tally.sheets[when] })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{say('questions.desk.modest')}</p>
    </>
  );
}
