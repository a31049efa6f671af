/** After the seventh clause: the text on the table, ratification at home, carrying out, the breach. One page, by phase. */
import { say } from '../../words/say.ts';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { Breach } from './breach.tsx';
import { Campaign } from './campaign.tsx';
import { DurabilityPanel } from './durability.tsx';
import { LostAtHome } from './lostAtHome.tsx';
import { OnTheTable } from './onTheTable.tsx';
import { Steps } from './steps.tsx';
import { TextSheet } from './textSheet.tsx';
import './aftermath.css';

/** The screen for the phases `onTheTable`, `campaign`, `steps` and `breach`. */
export function Aftermath() {
  const { session, view } = usePlay();
  const { phase } = view.table;
  const isReopened = view.table.aftermath?.lost?.isOpen === true;
  const heading = useHeadingFocus(isReopened ? 'reopened' : phase);
  const isClaim = phase === 'breach' && view.table.aftermath?.claim !== undefined;
  if (phase !== 'onTheTable' && phase !== 'campaign' && phase !== 'steps' && phase !== 'breach') return null;
  const about = isReopened ? 'reopened' : isClaim ? 'claim' : phase;
  return (
    <div class="aftermath">
      <header class="aftermath-head">
        <h1 ref={heading} tabIndex={-1}>
          {say(`aftermath.head.${about}`)}
        </h1>
        <p>{say(`aftermath.sub.${about}`)}</p>
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
