/** Paper for the class: which sheets, one button that prints them, and the sheets as they will be printed. */
import { useEffect, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { say, spokenLanguage } from '../../words/say.ts';
import { Background } from './background.tsx';
import { BriefSheets } from './brief.tsx';
import { DraftSheets } from './draft.tsx';
import type { EasyText, LoadEasy } from './easy.ts';
import { OutcomeSheet } from './outcome.tsx';
import { RulesSheet } from './rules.tsx';
import { SlipsSheet } from './slips.tsx';
import './paper.css';

const PARTS = ['briefs', 'secrets', 'background', 'rules', 'draft', 'outcome'] as const;
type Part = (typeof PARTS)[number];

interface PaperProps {
  readonly book: Rulebook;
  readonly loadEasy: LoadEasy;
}

export function Paper({ book, loadEasy }: PaperProps) {
  const [chosen, choose] = useState<ReadonlySet<Part>>(() => new Set(PARTS));
  const [isEasy, setEasy] = useState(false);
  const [text, putText] = useState<EasyText | null>(null);
  useEffect(() => {
    // Where it does not come, briefs alone are easy to read.
    if (isEasy && text === null) loadEasy(spokenLanguage()).then(putText, () => undefined);
  }, [isEasy]);
  const ofScenario = isEasy ? (text?.scenarios[book.scenario.id] ?? null) : null;
  const toggle = (part: Part): void => {
    const next = new Set(chosen);
    if (!next.delete(part)) next.add(part);
    choose(next);
  };
  return (
    <>
      <fieldset class="class-fields">
        <legend>{say('classroom.paper.choose')}</legend>
        {PARTS.map((part) => (
          <label key={part} class="class-check">
            <input type="checkbox" checked={chosen.has(part)} onChange={() => toggle(part)} />
            {say(`classroom.paper.parts.${part}`)}
          </label>
        ))}
        <label class="class-check">
          <input type="checkbox" checked={isEasy} onChange={() => setEasy(!isEasy)} />
          {say('classroom.paper.easy')}
        </label>
      </fieldset>
      <Button
        kind="primary"
        why={chosen.size === 0 ? say('classroom.paper.nothing') : null}
        onClick={() => window.print()}
      >
        {say('classroom.paper.print')}
      </Button>
      <div class="class-sheets">
        {chosen.has('briefs') ? <BriefSheets book={book} isEasy={isEasy} /> : null}
        {chosen.has('secrets') ? <SlipsSheet book={book} /> : null}
        {chosen.has('background') ? <Background book={book} easy={ofScenario?.background ?? null} /> : null}
        {chosen.has('rules') ? <RulesSheet book={book} easy={isEasy ? (text?.rules ?? null) : null} /> : null}
        {chosen.has('draft') ? <DraftSheets book={book} easy={ofScenario?.options ?? null} /> : null}
        {chosen.has('outcome') ? <OutcomeSheet book={book} /> : null}
      </div>
    </>
  );
}
