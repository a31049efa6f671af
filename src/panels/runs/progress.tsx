/** How far a long computation has come, with a way to stop it; or one clear line where it cannot be had. */
import { useEffect } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { announce } from '../live.tsx';
import type { Run } from './run.ts';
import './runs.css';

/** Nothing before the first start. The end is told aloud. */
export function Progress({ run }: { readonly run: Run }) {
  const { stage, played, of } = run;
  const line = stage === 'idle' ? '' : say(`runs.stage.${stage}`, { played: played.length, of });
  useEffect(() => {
    if (stage !== 'idle' && stage !== 'running') announce(line);
  }, [stage]);
  if (stage === 'idle') return null;
  if (stage === 'missing' || stage === 'failed')
    return (
      <p class="fault" role="alert">
        {line}
      </p>
    );
  return (
    <div class="run-progress" data-stage={stage}>
      <progress max={of} value={played.length} aria-label={say('runs.progress')} />
      <span>{line}</span>
      {stage === 'running' && <Button onClick={run.stop}>{say('runs.stop')}</Button>}
    </div>
  );
}
