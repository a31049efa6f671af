/** The button that plays again from a moment: it asks once more in place, since what came after is played anew. */
import type { Fork } from '../../../core/analysis/turns/game.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';

interface ForkButtonProps {
  readonly fork: Fork;
  readonly week: number;
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onAgain: (step: number) => void;
}

export function ForkButton({ fork, week, asked, onAsk, onAgain }: ForkButtonProps) {
  if (!asked)
    return (
      <Button class="fork" onClick={() => onAsk(true)}>
        <Icon name="fork" /> {say(`ending.fork.${fork.from}`, { week })}
      </Button>
    );
  return (
    <fieldset class="turns-sure">
      <legend>{say('ending.sureText')}</legend>
      <Button kind="primary" onClick={() => onAgain(fork.step)}>
        {say('ending.sureYes')}
      </Button>
      <Button onClick={() => onAsk(false)}>{say('ending.sureNo')}</Button>
    </fieldset>
  );
}
