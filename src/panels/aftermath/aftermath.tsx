/** After the last clause: the text on the table, ratification at home, carrying out, the breach. One page, by phase. */
import { say } from '../../words/say.ts';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { Decided } from './decided.tsx';
import { stageOf } from './stage.ts';
import { TextSheet } from './textSheet.tsx';
import './aftermath.css';

/** The screen for the phases `onTheTable`, `campaign`, `steps` and `breach`. */
export function Aftermath() {
  const { session, view } = usePlay();
  const stage = stageOf(view.table);
  const heading = useHeadingFocus(stage);
  if (stage === null) return null;
  return (
    <div class="aftermath">
      <header class="aftermath-head">
        <h1 ref={heading} tabIndex={-1}>
          {say(`aftermath.head.${stage}`)}
        </h1>
        <p>{say(`aftermath.sub.${stage}`)}</p>
      </header>
      <TextSheet session={session} />
      <div class="aftermath-now">
        <Decided />
      </div>
    </div>
  );
}
