/** A line across the page: the game is not kept, goes on in another tab, or a link did not open. */
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';

/** `memory`: this browser keeps nothing at all. */
export type NotKept = 'memory' | 'full' | 'closed';

interface KeptProps {
  readonly isElsewhere: boolean;
  /** Why the game is not kept; null where it is. */
  readonly notKept: NotKept | null;
  readonly onTakeOver: () => void;
}

export function Kept({ isElsewhere, notKept, onTakeOver }: KeptProps) {
  if (isElsewhere)
    return (
      <div class="kept" role="alert">
        <p>{say('app.otherTab')}</p>
        <Button onClick={onTakeOver}>{say('app.otherTabLoad')}</Button>
      </div>
    );
  if (notKept === null) return null;
  return (
    <output class="kept">
      <p>{say(notKept === 'memory' ? 'app.notSaved' : `app.notSavedWhy.${notKept}`)}</p>
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
