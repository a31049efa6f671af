/** A line across the page: the game is not kept, goes on in another tab, or a link did not open. */
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

/** One clear line that can be put away. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="kept" role="alert">
      <p>{text}</p>
      <Button onClick={onClose}>{say('app.close')}</Button>
    </div>
  );
}
