/** After the seventh clause: the text on the table, ratification at home, carrying out, the breach. One page, by phase. */
import { say } from '../../words/say.ts';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { Breach } from './breach.tsx';
import { Campaign } from './campaign.tsx';
import { DurabilityPanel } from './durability.tsx';
import { LostAtHome } from './lostAtHome.tsx';
import { OnTheTable } from './onTheTable.tsx';
import { stageOf } from './stage.ts';
import { Steps } from './steps.tsx';
import { TextSheet } from './textSheet.tsx';
import './aftermath.css';

/** The screen for the phases `onTheTable`, `campaign`, `steps` and `breach`. */
export function Aftermath() {
  const { session, view } = usePlay();
  const { phase } = view.table;
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
        <LostAtHome session={session} />
        {phase === 'onTheTable' && <OnTheTable session={session} />}
        {phase === 'campaign' && <Campaign session={session} />}
        {phase === 'steps' && <Steps session={session} />}
        {phase === 'breach' && <Breach session={session} />}
        <DurabilityPanel session={session} />
      </div>
    </div>
  );
}
