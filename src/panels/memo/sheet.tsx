/** The sheet of the memo: the facts of one's own game, the questions, and a place for 150 words; printed by itself, on one page. */
import { useEffect, useId, useState } from 'preact/hooks';
import { KIND_RUNG, RUNGS } from '../../core/model/vocabulary.ts';
import { pageMark } from '../../words/mark.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { copyField } from '../controls/copyField.ts';
import { Sheet } from '../controls/sheet.tsx';
import type { MemoDesk } from './context.ts';
import { wordsIn } from './count.ts';
import { Facts } from './facts.tsx';
import type { MemoProps } from './panel.tsx';
import { Questions } from './questions.tsx';
import './memo.css';

/** What is asked for: enough for a thought and its reason, few enough for every pupil. */
const WORDS = 150;
/** Lines on paper for whoever writes by hand. */
const LINES = 11;

interface SheetProps extends MemoProps {
  readonly desk: MemoDesk;
  readonly onClose: () => void;
}

export function MemoSheet({ session, ending, end, desk, onClose }: SheetProps) {
  const id = useId();
  const [memo, write] = useState('');
  const [isKept, setKept] = useState(desk.isKept);
  useEffect(() => void desk.read().then(write), [desk]);
  const count = wordsIn(memo);
  const rung = KIND_RUNG[ending.outcome.kind];
  return (
    <Sheet
      title={say('memo.head')}
      kicker={pageMark(session.book)}
      onClose={onClose}
      wide
      footer={
        <div class="button-row memo-foot">
          <Button kind="primary" onClick={() => print()}>
            {say('memo.print')}
          </Button>
          <Button onClick={() => copyField(id, { copied: say('memo.copied'), marked: say('memo.marked') })}>
            {say('memo.copy')}
          </Button>
          <p class="note">{say(isKept ? 'memo.kept' : 'memo.notKept')}</p>
        </div>
      }
    >
      <div class="memo" data-long={session.book.scenario.groups !== undefined}>
        <p class="memo-mark">
          {say('app.name')} · {pageMark(session.book)}
        </p>
        <p class="memo-title">{say('memo.head')}</p>
        <Facts session={session} ending={ending} end={end} rung={{ at: rung, of: RUNGS[5] }} />
        <Questions session={session} end={end} words={WORDS} />
        <div class="memo-write">
          <label for={id}>{say('memo.label')}</label>
          <textarea
            class="field"
            id={id}
            rows={9}
            value={memo}
            maxLength={10_000}
            aria-describedby={`${id}-count`}
            onInput={({ currentTarget }) => {
              write(currentTarget.value);
              desk.keep(currentTarget.value, setKept);
            }}
          />
          <p class="note" id={`${id}-count`}>
            {count > WORDS ? say('memo.over', { count, over: count - WORDS }) : say('memo.count', { count, of: WORDS })}
          </p>
          {/* On paper: what was typed, or lines for a pen. */}
          <div class="memo-paper" aria-hidden="true">
            {memo.trim() === '' ? Array.from({ length: LINES }, (_, i) => <i key={i} />) : <p>{memo}</p>}
          </div>
        </div>
      </div>
    </Sheet>
  );
}
