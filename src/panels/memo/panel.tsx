/** The way from the ending to the memo: a piece of work of one's own, with what is on its sheet said beforehand. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Ending } from '../../core/analysis/debrief/ending.ts';
import type { State } from '../../core/model/play/state.ts';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Later } from '../controls/later.tsx';
import { MemoContext } from './context.ts';
import { wordsIn } from './count.ts';

const sheet = () => import('./sheet.tsx').then(({ MemoSheet }) => MemoSheet);

export interface MemoProps {
  readonly session: Session;
  readonly ending: Ending;
  readonly end: State;
}

export function MemoPanel(props: MemoProps) {
  const desk = useContext(MemoContext);
  const [isOpen, setOpen] = useState(false);
  const [memo, setMemo] = useState('');
  useEffect(() => {
    if (!isOpen) void desk?.read().then(setMemo);
  }, [desk, isOpen]);
  // A game that is only played back is not the reader's own to write about.
  if (desk === null) return null;
  const count = wordsIn(memo);
  return (
    <section class="ending-panel memo-panel" id="ending-memo" aria-labelledby="memo-head" tabIndex={-1}>
      <h2 id="memo-head">{say('memo.head')}</h2>
      <p>{say(props.session.seat === null ? 'memo.leadWatching' : 'memo.lead')}</p>
      <p class="memo-way">
        <Button kind="primary" onClick={() => setOpen(true)}>
          {say(count === 0 ? 'memo.open' : 'memo.goOn')}
        </Button>{' '}
        {count === 0 ? null : <span class="ending-note">{say('memo.soFar', { count })}</span>}
      </p>
      {isOpen ? <Later fetch={sheet} props={{ ...props, desk, onClose: () => setOpen(false) }} /> : null}
    </section>
  );
}
