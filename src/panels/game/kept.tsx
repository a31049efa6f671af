/** A line across the page where the game is not kept, or goes on in another tab. */
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';

interface KeptProps {
  readonly isElsewhere: boolean;
  readonly isKept: boolean;
  readonly onTakeOver: () => void;
}

export function Kept({ isElsewhere, isKept, onTakeOver }: KeptProps) {
  if (isElsewhere)
    return (
      <div class="kept" role="alert">
        <p>{say('app.otherTab')}</p>
        <Button onClick={onTakeOver}>{say('app.otherTabLoad')}</Button>
      </div>
    );
  if (isKept) return null;
  return (
    <output class="kept">
      <p>{say('app.notSaved')}</p>
    </output>
  );
}
