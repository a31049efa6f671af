/** What is being decided about a whole text, by phase: the same for a seat and for a class that follows. */
import { usePlay } from '../store-hooks.ts';
import { Breach } from './breach.tsx';
import { Campaign } from './campaign.tsx';
import { DurabilityPanel } from './durability.tsx';
import { LostAtHome } from './lostAtHome.tsx';
import { OnTheTable } from './onTheTable.tsx';
import { Steps } from './steps.tsx';
import './aftermath.css';

export function Decided() {
  const { session, view } = usePlay();
  const { phase } = view.table;
  return (
    <>
      <LostAtHome session={session} />
      {phase === 'onTheTable' && <OnTheTable session={session} />}
      {phase === 'campaign' && <Campaign session={session} />}
      {phase === 'steps' && <Steps session={session} />}
      {phase === 'breach' && <Breach session={session} />}
      <DurabilityPanel session={session} />
    </>
  );
}
